#include "core/delivery/delivery_steps.h"
#include "core/delivery/delivery_words.h"
#include "core/explain/field_input.h"

namespace core {
namespace {

// One service in one period.
struct Month {
  const Capacity& row;
  Period period;
  const WrittenDecimal& demand;
  const WrittenDecimal& capacity;
};

MaybeRatio gap_of(const Month& month) {
  return difference_of(ratio_of(month.demand), ratio_of(month.capacity));
}

Figure met_figure(const Month& month) {
  if (!month.demand.value || month.demand.value->units() <= 0) return {};
  const MaybeRatio met = percent_of(ratio_of(month.capacity), ratio_of(month.demand));
  return percent_figure(lesser_of(met, Ratio::of(100)), 1);
}

Figure cost_figure(const Month& month) {
  const MaybeRatio gap = gap_of(month);
  const bool has_gap = gap && !gap->is_negative();
  return figure_of(
      money_of(product_of(has_gap || !gap ? gap : Ratio{}, ratio_of(month.row.unit_cost))));
}

std::vector<ExplanationInput> inputs_of(const Month& month, bool with_cost) {
  const std::string place = "capacity/" + month.row.id + "/";
  const std::string end = "/" + month.period.text() + "/" + std::string{kWholePart};
  std::vector<ExplanationInput> inputs = {
      field_input(place + "demand" + end, "Demand", month.demand, ""),
      field_input(place + "capacity" + end, "Capacity", month.capacity, "−")};
  if (with_cost) {
    inputs.push_back(
        field_input(place + "unit_cost", "Cost of one more case", month.row.unit_cost, "×"));
  }
  return inputs;
}

void add_month(const Month& month, FigureTarget target) {
  const auto put = [&](FigureKind kind, Figure figure, std::string_view formula) {
    const bool with_cost = kind == FigureKind::CapacityGapCost;
    put_figure(target,
               {.kind = kind, .row = month.row.id, .period = month.period},
               std::move(figure),
               formula,
               [&] { return inputs_of(month, with_cost); });
  };
  put(FigureKind::CapacityGap, number_figure(gap_of(month), 0), kCapacityGapInWords);
  put(FigureKind::CapacityMet, met_figure(month), kCapacityMetInWords);
  put(FigureKind::CapacityGapCost, cost_figure(month), kCapacityCostInWords);
}

}  // namespace

void add_capacity(const Plan& plan, FigureTarget target) {
  for (const Capacity& row : plan.capacity) {
    for (const Series::Cell& cell : row.demand.cells()) {
      if (cell.part != kWholePart) continue;
      add_month({row, cell.period, cell.number, row.capacity.at(cell.period)}, target);
    }
    for (const Series::Cell& cell : row.capacity.cells()) {
      if (cell.part != kWholePart || !row.demand.at(cell.period).is_empty()) continue;
      add_month({row, cell.period, row.demand.at(cell.period), cell.number}, target);
    }
  }
}

}  // namespace core
