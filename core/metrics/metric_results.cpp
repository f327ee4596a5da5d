#include "core/metrics/metric_results.h"

#include "core/metrics/metric_calculation.h"
#include "core/metrics/metric_figures.h"
#include "core/metrics/metric_outlook.h"
#include "core/metrics/metric_periods.h"

#include <algorithm>
#include <tuple>

namespace core {
namespace {

// Only a hostile file has more; the rest is left out of the results.
constexpr std::size_t kMostParts = 64;

MetricRow row_of(const MetricPlan& metric, const PlanningRound& round) {
  MetricRow row;
  row.parts.append(kWholePart);
  const std::string_view id =
      metric.metric.value ? std::string_view{metric.metric.value->id} : std::string_view{};
  if (const MetricDefinition* definition = find_row_in(round.metrics, id)) {
    row.definition = static_cast<std::int32_t>(definition - round.metrics.data());
    row.aggregation = aggregation_of(definition);
    row.is_percent = definition->unit == "%";
    constexpr std::int64_t kMostDecimals = Decimal::kMaxScale;
    row.decimals = static_cast<int>(
        std::clamp(definition->decimals.value.value_or(1), std::int64_t{0}, kMostDecimals));
    for (const MetricPart& part : definition->parts) row.parts.add(part.id);
  }
  for (const Series* series : {&metric.actual, &metric.target}) {
    for (const Series::Cell& cell : series->cells()) {
      if (row.parts.size() < kMostParts) row.parts.add(cell.part);
    }
  }
  return row;
}

const MetricDefinition* definition_of(const MetricRow& row, const PlanningRound& round) {
  return row.definition < 0 ? nullptr : &round.metrics[static_cast<std::size_t>(row.definition)];
}

// The latest actual of the whole: of the kind of period that is collected, else of any.
std::int32_t latest_of(std::span<const MetricResult> results, const MetricDefinition* definition) {
  const auto is_collected = [&](Period period) {
    if (definition == nullptr || !definition->collected.value) return false;
    const std::string_view id = definition->collected.value->id;
    return id == (period.kind() == PeriodKind::Month     ? "month"
                  : period.kind() == PeriodKind::Quarter ? "quarter"
                                                         : "year");
  };
  std::int32_t latest_any = -1;
  for (std::size_t i = results.size(); i-- > 0;) {
    const MetricResult& result = results[i];
    if (result.part != 0 || !result.actual.value() || result.actual.is_to_date) continue;
    if (is_collected(result.period)) return static_cast<std::int32_t>(i);
    if (latest_any < 0) latest_any = static_cast<std::int32_t>(i);
  }
  return latest_any;
}

}  // namespace

std::span<const MetricResult> Metrics::results_of(std::size_t row) const {
  return {results.data() + rows[row].first, static_cast<std::size_t>(rows[row].count)};
}

const MetricResult* Metrics::find(std::size_t row, Period period, std::string_view part) const {
  const std::int32_t part_index = rows[row].parts.find(part);
  const std::tuple wanted{period.last_day(), period.kind(), part_index};
  const std::span<const MetricResult> all = results_of(row);
  const auto key = [](const MetricResult& result) {
    return std::tuple{result.last_day, result.period.kind(), result.part};
  };
  const auto found = std::lower_bound(
      all.begin(), all.end(), wanted, [&](const MetricResult& result, const auto& sought) {
        return key(result) < sought;
      });
  return found != all.end() && key(*found) == wanted ? &*found : nullptr;
}

template <class Sink>
Metrics metrics_of(const Plan& plan, const PlanningRound& round, Sink& sink) {
  Metrics metrics;
  const FigureTarget target{metrics.more, sink};
  for (const MetricPlan& metric : plan.metrics) {
    MetricRow row = row_of(metric, round);
    row.first = static_cast<std::int32_t>(metrics.results.size());
    const MetricDefinition* definition = definition_of(row, round);
    MetricCalculation<Sink> calculation{metric, row, direction_of(definition), sink};
    for (const DatedPeriod& dated : periods_of(metric, row.aggregation)) {
      calculation.add_results(
          static_cast<std::int32_t>(metrics.rows.size()), dated, metrics.results);
    }
    row.count = static_cast<std::int32_t>(metrics.results.size()) - row.first;
    const auto own = std::span{metrics.results}.subspan(static_cast<std::size_t>(row.first));
    const std::int32_t latest = latest_of(own, definition);
    row.latest = latest < 0 ? -1 : row.first + latest;
    metrics.ids.append(metric.id);
    add_metric_figures(round, row, metric, target);
    add_metric_outlook(row, metric, target);
    metrics.rows.push_back(std::move(row));
  }
  metrics.more.put_in_order();
  return metrics;
}

template Metrics metrics_of(const Plan&, const PlanningRound&, NoRecording&);
template Metrics metrics_of(const Plan&, const PlanningRound&, Recording&);

}  // namespace core
