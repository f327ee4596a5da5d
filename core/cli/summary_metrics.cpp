// The lists of figures that are of the metrics of a plan.
#include "core/base/text.h"
#include "core/cli/summary_lists.h"

#include <algorithm>
#include <set>
#include <utility>

namespace core {
namespace {

using enum FigureKind;

Figure number_as_written(const WrittenDecimal& number, bool is_percent) {
  if (!number.value) return {};
  return {.value = FigureNumber{.value = Ratio::of(*number.value),
                                .decimals = number.value->scale(),
                                .is_percent = is_percent}};
}

// The row of a list of the metric that owns it; null when there is none.
template <class Row>
const Row* row_below(const SummaryOf& of,
                     const ListOwner& owner,
                     std::vector<Row> MetricPlan::*list) {
  const MetricPlan* metric = find_row_in(of.plan.metrics, owner.id);
  return metric == nullptr ? nullptr : find_row_in(metric->*list, owner.sub_id);
}

bool is_percent(const SummaryOf& of, const ListOwner& owner) {
  const std::int32_t row = of.derived.metrics.ids.find(owner.id);
  return row != IdTable::kNone && of.derived.metrics.rows[static_cast<std::size_t>(row)].is_percent;
}

Figure option_value(const SummaryOf& of, const ListOwner& owner) {
  const TargetOption* option = row_below(of, owner, &MetricPlan::options);
  return option == nullptr ? Figure{} : number_as_written(option->value, is_percent(of, owner));
}

Figure option_choice(const SummaryOf& of, const ListOwner& owner) {
  const TargetOption* option = row_below(of, owner, &MetricPlan::options);
  if (option == nullptr || !option->is_chosen) return {};
  return {.value = std::string{*option->is_chosen ? "yes" : "no"}};
}

// The rank as published, "9 of 16"; the other one is worked out from the areas given.
Figure stated_rank(const SummaryOf& of, const ListOwner& owner) {
  const Benchmark* benchmark = row_below(of, owner, &MetricPlan::benchmarks);
  if (benchmark == nullptr || !benchmark->rank.value) return {};
  std::string rank = count_text(*benchmark->rank.value);
  if (benchmark->of.value) rank += " of " + count_text(*benchmark->of.value);
  return {.value = std::move(rank)};
}

Figure stated_quartile(const SummaryOf& of, const ListOwner& owner) {
  const Benchmark* benchmark = row_below(of, owner, &MetricPlan::benchmarks);
  if (benchmark == nullptr || benchmark->quartile.empty()) return {};
  return {.value = benchmark->quartile};
}

// What alternatives are held against: the stated value, else the mean.
Figure baseline_value(const SummaryOf& of, const ListOwner& owner) {
  const Baseline* baseline = row_below(of, owner, &MetricPlan::baselines);
  if (baseline == nullptr) return {};
  if (baseline->value.value) return number_as_written(baseline->value, is_percent(of, owner));
  const FigureName mean{.kind = BaselineMean, .row = owner.id, .sub_row = owner.sub_id};
  return of.derived.figure(mean).value_or(Figure{});
}

constexpr ListColumn kYearColumns[] = {{"change", "Change", ResultActual, Measure::Change},
                                       {"change_percent", "", ResultActual, Measure::ChangePercent},
                                       {"difference", "To the target", ResultDifference},
                                       {"difference_percent", "", ResultDifferencePercent},
                                       {"reached_percent", "Reached", ResultReached},
                                       {"forecast", "Forecast", ResultForecast}};
constexpr ListColumn kTrailingColumns[] = {{"trailing_year", "Latest twelve months", TrailingYear}};
constexpr ListColumn kOptionColumns[] = {{"value", "Value", {}, Measure::Value, &option_value},
                                         {"difference", "To the baseline", OptionDifference},
                                         {"difference_percent", "", OptionPercent},
                                         {"to_actual", "To the actual", OptionToActual},
                                         {"yearly", "A year", OptionYearly},
                                         {"chosen", "Chosen", {}, Measure::Value, &option_choice}};
constexpr ListColumn kOptionBaselineColumns[] = {
    {"difference", "Difference", OptionToBaseline},
    {"difference_percent", "", OptionToBaselinePercent}};
constexpr ListColumn kStretchColumns[] = {{"trend", "Trend", StretchTrend},
                                          {"over_trend_percent", "Beyond it", StretchPercent}};
constexpr ListColumn kBenchmarkColumns[] = {
    {"stated_rank", "Rank as stated", {}, Measure::Value, &stated_rank},
    {"stated_quartile", "Quartile as stated", {}, Measure::Value, &stated_quartile},
    {"rank", "Rank", BenchmarkRank},
    {"quartile", "Quartile", BenchmarkQuartile},
    {"gap", "Gap", BenchmarkGap}};
constexpr ListColumn kTrajectoryColumns[] = {{"yearly_percent", "Change a year", TrajectoryYearly}};
constexpr ListColumn kTrajectoryYearColumns[] = {{"value", "At the year's end", TrajectoryValue}};
constexpr ListColumn kRateColumns[] = {{"rate", "Rate", RateActual},
                                       {"planned_rate", "Planned rate", RateTarget}};
constexpr ListColumn kBaselineColumns[] = {{"value", "Value", {}, Measure::Value, &baseline_value},
                                           {"mean", "Mean", BaselineMean},
                                           {"least", "Least", BaselineLeast},
                                           {"greatest", "Greatest", BaselineGreatest}};
constexpr ListColumn kQuarterColumns[] = {{"in_quarter", "In the quarter alone", ResultInQuarter}};

// An alternative with each baseline of its metric.
void add_with_baselines(const SummaryOf& of,
                        const MetricPlan& metric,
                        const TargetOption& option,
                        ListOwners& owners) {
  const std::string place = "metrics/" + metric.id + "/";
  const std::string name = name_or_id(of, place + "options/" + option.id, option.id);
  for (const Baseline& baseline : metric.baselines) {
    const std::string other = name_or_id(of, place + "baselines/" + baseline.id, baseline.id);
    owners.push_back({.id = metric.id,
                      .sub_id = option.id,
                      .label = joined({list_name_of(metric), name, "against " + other}, ", "),
                      .part = baseline.id});
  }
}

ListOwners options_with_baselines(const SummaryOf& of) {
  ListOwners owners;
  for (const MetricPlan& metric : of.plan.metrics) {
    for (const TargetOption& option : metric.options) {
      add_with_baselines(of, metric, option, owners);
    }
  }
  return owners;
}

// By last day, the shorter first.
std::vector<Period> in_order(std::vector<Period> periods) {
  const auto key = [](Period period) { return std::pair{period.last_day(), period}; };
  std::sort(periods.begin(), periods.end(), [&](Period a, Period b) { return key(a) < key(b); });
  periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
  return periods;
}

// Each metric with each part that has counts.
ListOwners parts_with_counts(const SummaryOf& of) {
  ListOwners owners;
  for (const MetricPlan& metric : of.plan.metrics) {
    std::set<std::string> parts;
    for (const Series* counts : {&metric.numerator, &metric.target_numerator}) {
      for (const Series::Cell& cell : counts->cells()) parts.insert(cell.part);
    }
    for (const std::string& part : parts) {
      std::string label = list_name_of(metric);
      if (part != kWholePart) label += ", " + part;
      owners.push_back({.id = metric.id, .label = std::move(label), .part = part});
    }
  }
  return owners;
}

std::vector<Period> periods_with_counts(const SummaryOf& of) {
  std::vector<Period> periods;
  for (const MetricPlan& metric : of.plan.metrics) {
    for (const Series* counts : {&metric.numerator, &metric.target_numerator}) {
      for (const Series::Cell& cell : counts->cells()) periods.push_back(cell.period);
    }
  }
  return in_order(std::move(periods));
}

std::vector<Period> quarters_alone(const SummaryOf& of) {
  std::vector<Period> quarters;
  for (const MetricResult& result : of.derived.metrics.results) {
    if (result.in_quarter) quarters.push_back(result.period);
  }
  return in_order(std::move(quarters));
}

}  // namespace

std::vector<FigureList> metric_lists(const SummaryOf& of) {
  const std::vector<MetricPlan>& metrics = of.plan.metrics;
  const auto below = [&](auto list, const std::string& name) {
    return rows_below_as_owners(of, metrics, list, "metrics", name);
  };
  return {
      {"metric_years", "Metrics by year", kYearColumns, metrics_as_owners(of)},
      {"trailing_years", "Latest twelve months", kTrailingColumns, metrics_as_owners(of)},
      {"metric_quarters",
       "Quarters of running totals",
       kQuarterColumns,
       metrics_as_owners(of),
       quarters_alone(of)},
      {"metric_rates",
       "Rates from counts",
       kRateColumns,
       parts_with_counts(of),
       periods_with_counts(of),
       "measure"},
      {"baselines", "Baselines", kBaselineColumns, below(&MetricPlan::baselines, "baselines")},
      {"options", "Target alternatives", kOptionColumns, below(&MetricPlan::options, "options")},
      {"option_baselines",
       "Target alternatives against each baseline",
       kOptionBaselineColumns,
       options_with_baselines(of),
       {},
       "baseline"},
      {"stretch_targets",
       "Stretch targets",
       kStretchColumns,
       below(&MetricPlan::stretch_targets, "stretch_targets")},
      {"benchmarks", "Benchmarks", kBenchmarkColumns, below(&MetricPlan::benchmarks, "benchmarks")},
      {"trajectories",
       "Trajectories",
       kTrajectoryColumns,
       below(&MetricPlan::trajectories, "trajectories")},
      {"trajectory_years",
       "Trajectories by year",
       kTrajectoryYearColumns,
       below(&MetricPlan::trajectories, "trajectories")}};
}

}  // namespace core
