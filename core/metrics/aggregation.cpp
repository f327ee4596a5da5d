#include "core/metrics/aggregation.h"

#include <algorithm>
#include <limits>

namespace core {
namespace {

constexpr std::int64_t power_of_ten(int exponent) {
  std::int64_t power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

Ratio ratio_of(WideInteger numerator, std::int64_t denominator) {
  const bool is_plain = numerator <= std::numeric_limits<std::int64_t>::max() &&
                        numerator >= -std::numeric_limits<std::int64_t>::max();
  if (is_plain) return Ratio::of(static_cast<std::int64_t>(numerator), denominator);
  // Only numbers at the bound of Decimal come here.
  constexpr std::int64_t kHalfway = 1'000'000'000;
  const Ratio high = Ratio::of(static_cast<std::int64_t>(numerator / kHalfway));
  const Ratio low = Ratio::of(static_cast<std::int64_t>(numerator % kHalfway));
  return (high * Ratio::of(kHalfway) + low) / Ratio::of(denominator);
}

void add_if_given(Components& components, const PartCells& cells, Period period) {
  const WrittenDecimal* cell = cells.at(period);
  if (cell == nullptr) return;
  if (!cell->value.has_value()) {
    ++components.empty_inputs;
    return;
  }
  components.all[components.count++] = {.period = period, .number = *cell->value};
}

// The months of the quarter, or the quarter itself when no month is given.
void add_quarter(Components& components, const PartCells& cells, Period quarter) {
  const std::size_t before = components.count;
  const std::int32_t empty_before = components.empty_inputs;
  for (const Period month : quarter.months()) add_if_given(components, cells, month);
  if (components.count == before && components.empty_inputs == empty_before) {
    add_if_given(components, cells, quarter);
  }
}

// Of a running total only the latest counts.
void keep_last(Components& components, Period period) {
  if (components.count == 0) return;
  components.all[0] = components.all[components.count - 1];
  components.count = 1;
  components.is_complete = components.all[0].period.last_day() == period.last_day();
}

int most_decimals(const Components& components) {
  int scale = 0;
  for (const auto& component : components.used()) scale = std::max(scale, component.number.scale());
  return scale;
}

}  // namespace

Aggregation aggregation_of(const MetricDefinition* metric) {
  if (metric == nullptr) return Aggregation::None;
  if (metric->is_cumulative.value_or(false)) return Aggregation::Cumulative;
  if (!metric->aggregation.value.has_value()) return Aggregation::None;
  const std::string_view id = metric->aggregation.value->id;
  if (id == "sum") return Aggregation::Sum;
  if (id == "mean") return Aggregation::Mean;
  if (id == "day_weighted") return Aggregation::DayWeighted;
  return id == "cumulative" ? Aggregation::Cumulative : Aggregation::None;
}

std::string_view formula_of(Aggregation aggregation) {
  switch (aggregation) {
    case Aggregation::None:
      return "";
    case Aggregation::Sum:
      return "The values of the shorter periods, added up.";
    case Aggregation::Mean:
      return "The mean of the months: their values added up, ÷ the number of months.";
    case Aggregation::DayWeighted:
      return "The mean weighted by days: each value × the days of its period, added up, ÷ all "
             "those "
             "days.";
    case Aggregation::Cumulative:
      return "Each value holds the year so far, so the latest one is that of the longer period.";
  }
  return "";
}

PartCells::PartCells(const Series& series, std::string_view part) {
  for (const Series::Cell& cell : series.cells()) {
    if (cell.part == part) cells_.push_back({.period = cell.period, .number = &cell.number});
  }
}

const WrittenDecimal* PartCells::at(Period period) const {
  const auto by_period = [](const Cell& cell, Period wanted) { return cell.period < wanted; };
  const auto found = std::lower_bound(cells_.begin(), cells_.end(), period, by_period);
  return found != cells_.end() && found->period == period ? found->number : nullptr;
}

Components components_of(const PartCells& cells, Period period, Aggregation aggregation) {
  Components components;
  if (aggregation == Aggregation::None || period.kind() == PeriodKind::Month) return components;
  if (period.kind() == PeriodKind::Quarter) {
    for (const Period month : period.months()) add_if_given(components, cells, month);
  } else {
    for (const Period quarter : period.quarters()) add_quarter(components, cells, quarter);
  }
  if (aggregation == Aggregation::Cumulative) {
    keep_last(components, period);
    return components;
  }
  int days = 0;
  for (const auto& component : components.used()) days += component.period.days();
  components.is_complete = days == period.days();
  return components;
}

std::int64_t weight_of(Period period, Aggregation aggregation) {
  if (aggregation == Aggregation::DayWeighted) return period.days();
  if (aggregation == Aggregation::Mean) return period.kind() == PeriodKind::Quarter ? 3 : 1;
  return 1;
}

Ratio aggregate_of(const Components& components, Aggregation aggregation) {
  CORE_CHECK(components.count > 0);
  const int scale = most_decimals(components);
  WideInteger sum = 0;
  std::int64_t weights = 0;
  for (const auto& component : components.used()) {
    const std::int64_t weight = weight_of(component.period, aggregation);
    const std::int64_t widened = power_of_ten(scale - component.number.scale());
    sum += WideInteger{component.number.units()} * widened * weight;
    weights += weight;
  }
  const bool is_mean = aggregation == Aggregation::Mean || aggregation == Aggregation::DayWeighted;
  return ratio_of(sum, power_of_ten(scale) * (is_mean ? weights : 1));
}

int fewest_decimals_of(const Components& components) {
  int fewest = Decimal::kMaxScale;
  for (const auto& component : components.used()) {
    fewest = std::min(fewest, component.number.scale());
  }
  return fewest;
}

}  // namespace core
