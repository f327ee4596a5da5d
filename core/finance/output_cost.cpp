#include "core/finance/output_cost.h"

#include "core/base/text.h"
#include "core/explain/field_input.h"
#include "core/finance/finance_words.h"
#include "core/money/money_text.h"
#include "core/round/round_words.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::int64_t kPartsPerPenny = 7'000'000;
constexpr int kDaysInWeek = 7;

constexpr WideInteger power_of_ten(int exponent) {
  WideInteger power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

// The cost bases of the rounds. An hour is one unit of a quantity that is counted in hours.
enum class Basis { None, Once, Day, Week };

Basis basis_of(const Output& output) {
  if (!output.cost_basis.value.has_value()) return Basis::None;
  const std::string_view id = output.cost_basis.value->id;
  if (id == "each" || id == "hour") return Basis::Once;
  if (id == "day") return Basis::Day;
  return id == "week" ? Basis::Week : Basis::None;
}

// The months of whole ones from the first day to the last, or those of the year; 0 when a month is cut.
int whole_months_of(const Output& output) {
  if (!output.from.value || !output.to.value) {
    const bool is_by_year = output.year.value && output.from.is_empty() && output.to.is_empty();
    return is_by_year ? static_cast<int>(std::ssize(output.year.value->months())) : 0;
  }
  const Date from = *output.from.value;
  const Date after = *output.to.value + 1;
  if (from.day() != 1 || after.day() != 1) return 0;
  return std::max(0, (after.year() - from.year()) * 12 + after.month() - from.month());
}

// How many sevenths of the unit cost each unit of the quantity takes; 0 when that is not known.
int sevenths_of(const Output& output, Basis basis, int days) {
  if (basis == Basis::Day) return kDaysInWeek * days;
  if (basis == Basis::Week) return days;
  if (quantity_basis_of(output) != QuantityBasis::Month) return kDaysInWeek;
  return kDaysInWeek * whole_months_of(output);
}

// 0 while a day is empty, or when the last day lies before the first.
int days_of(const Output& output) {
  if (!output.from.value.has_value() || !output.to.value.has_value()) return 0;
  return std::max(0, *output.to.value - *output.from.value + 1);
}

// The output's own unit cost, or that of the library.
const WrittenMoney& unit_cost_of(const Plan& plan, const Output& output) {
  if (!output.unit_cost.is_empty() || output.library_cost.id.empty()) return output.unit_cost;
  const UnitCost* library = find_row_in(plan.unit_costs, output.library_cost.id);
  return library == nullptr ? output.unit_cost : library->rate;
}

OutputCost cost_of(const Output& output, const WrittenMoney& unit_cost) {
  OutputCost result{.id = output.id};
  const Basis basis = basis_of(output);
  const bool takes_time = basis == Basis::Day || basis == Basis::Week;
  if (takes_time) result.days = days_of(output);
  if (!output.quantity.value || !unit_cost.value || basis == Basis::None) return result;
  if (takes_time && result.days == 0) return result;
  const int sevenths = sevenths_of(output, basis, result.days);
  if (sevenths == 0) return result;
  result.cost = ExactCost::of(*output.quantity.value, *unit_cost.value, sevenths);
  return result;
}

struct Costing {
  const Plan& plan;
  const PlanningRound& round;
};

void record_factors(Recording& sink,
                    const FigureName& name,
                    const Costing& costing,
                    const Output& output,
                    int days) {
  if (!sink.wants(name)) return;
  const std::string place = "schemes/" + std::string{name.row} + "/outputs/" + output.id + "/";
  const std::string basis = output.cost_basis.value
                                ? label_of(costing.round, "cost_bases", output.cost_basis.value->id)
                                : "";
  const bool is_own = &unit_cost_of(costing.plan, output) == &output.unit_cost;
  sink.add_input(field_input(place + "quantity", "Quantity", output.quantity, ""));
  sink.add_input(
      field_input(is_own ? place + "unit_cost" : "unit_costs/" + output.library_cost.id + "/rate",
                  is_own ? "Unit cost" : "Unit cost from the library",
                  unit_cost_of(costing.plan, output),
                  "×"));
  sink.add_input({.address = place + "cost_basis",
                  .label = "Unit cost pays for",
                  .value = basis,
                  .weight = {}});
  const bool takes_time = basis_of(output) == Basis::Day || basis_of(output) == Basis::Week;
  if (!takes_time && quantity_basis_of(output) == QuantityBasis::Month) {
    sink.set_note("The quantity counts each month: × " +
                  counted(whole_months_of(output), "whole month", "whole months") + ".");
  }
  if (!takes_time) return;
  const bool by_week = basis_of(output) == Basis::Week;
  sink.add_input(field_input(place + "from", "First day", output.from, ""));
  sink.add_input(field_input(place + "to", "Last day", output.to, ""));
  sink.set_note(counted(days, "day", "days") + (by_week ? ", ÷ 7 for weeks." : "."));
}

FigureName sum_of(const Scheme& scheme) {
  return {.kind = FigureKind::SchemeOutputCost, .row = scheme.id};
}

void add(SchemeOutputCost& total, const OutputCost& cost) {
  if (cost.cost.has_value()) {
    total.cost = total.cost.value_or(ExactCost{}) + *cost.cost;
  } else {
    ++total.empty_inputs;
  }
}

template <class Sink>
void record_cost(Sink& sink,
                 const Costing& costing,
                 const Scheme& scheme,
                 const Output& output,
                 const OutputCost& cost) {
  const FigureName name{.kind = FigureKind::OutputCost, .row = scheme.id, .sub_row = output.id};
  record_formula(sink, name, kOutputCostInWords);
  if constexpr (Sink::kRecords) record_factors(sink, name, costing, output, cost.days);
  record_input(sink, sum_of(scheme), [&] {
    return ExplanationInput{
        .address = address_of(name),
        .label = output.what,
        .value = cost.cost ? money_text(cost.cost->rounded_to_pence()) : "",
        .weight = "+",
        .contribution = cost.cost ? std::optional{cost.cost->ratio()} : std::nullopt};
  });
}

}  // namespace

QuantityBasis quantity_basis_of(const Output& output) {
  if (!output.quantity_basis.value.has_value()) return QuantityBasis::None;
  const std::string_view id = output.quantity_basis.value->id;
  if (id == "total") return QuantityBasis::Total;
  if (id == "month") return QuantityBasis::Month;
  if (id == "at_once") return QuantityBasis::AtOnce;
  return id == "share" ? QuantityBasis::Share : QuantityBasis::None;
}

std::optional<ExactCost> ExactCost::of(Decimal quantity, Money unit_cost, int sevenths) {
  // Each factor is bounded (10^15, 10^13 and 10^6), so the product fits 128 bits.
  WideInteger parts = WideInteger{quantity.units()} * unit_cost.pence() * sevenths;
  const WideInteger bound = WideInteger{Money::kMaxPence} * kPartsPerPenny;
  const WideInteger scale = power_of_ten(Decimal::kMaxScale - quantity.scale());
  if (parts > bound / scale || parts < -bound / scale) return std::nullopt;
  return ExactCost{parts * scale};
}

Ratio ExactCost::ratio() const {
  const auto pence = static_cast<std::int64_t>(parts_ / kPartsPerPenny);
  const auto rest = static_cast<std::int64_t>(parts_ % kPartsPerPenny);
  return Ratio::of(pence, 100) + Ratio::of(rest, 100 * kPartsPerPenny);
}

Money ExactCost::rounded_to_pence() const {
  return ratio().rounded_to_pence();
}

const SchemeOutputCost* OutputCosts::of_scheme(std::int32_t scheme) const {
  const auto by_scheme = [](const SchemeOutputCost& row, std::int32_t index) {
    return row.scheme < index;
  };
  const auto found = std::lower_bound(schemes.begin(), schemes.end(), scheme, by_scheme);
  return found != schemes.end() && found->scheme == scheme ? &*found : nullptr;
}

const OutputCost* OutputCosts::find(std::int32_t scheme, std::string_view output_id) const {
  const SchemeOutputCost* rows = of_scheme(scheme);
  for (std::int32_t i = 0; rows != nullptr && i < rows->count; ++i) {
    const OutputCost& row =
        outputs[static_cast<std::size_t>(rows->first) + static_cast<std::size_t>(i)];
    if (row.id == output_id) return &row;
  }
  return nullptr;
}

template <class Sink>
OutputCosts output_costs_of(const Plan& plan, const PlanningRound& round, Sink& sink) {
  OutputCosts costs;
  for (std::size_t s = 0; s < plan.schemes.size(); ++s) {
    const Scheme& scheme = plan.schemes[s];
    record_formula(sink, sum_of(scheme), kSchemeOutputCostInWords);
    if (scheme.outputs.empty()) continue;
    SchemeOutputCost total{.scheme = static_cast<std::int32_t>(s),
                           .first = static_cast<std::int32_t>(costs.outputs.size()),
                           .count = static_cast<std::int32_t>(scheme.outputs.size())};
    for (const Output& output : scheme.outputs) {
      OutputCost cost = cost_of(output, unit_cost_of(plan, output));
      cost.scheme = total.scheme;
      cost.output = static_cast<std::int32_t>(&output - scheme.outputs.data());
      record_cost(sink, Costing{plan, round}, scheme, output, cost);
      add(total, cost);
      costs.outputs.push_back(std::move(cost));
    }
    costs.schemes.push_back(total);
  }
  return costs;
}

template OutputCosts output_costs_of(const Plan&, const PlanningRound&, NoRecording&);
template OutputCosts output_costs_of(const Plan&, const PlanningRound&, Recording&);

}  // namespace core
