#include "core/metrics/metric_figures.h"

#include "core/explain/field_input.h"
#include "core/metrics/metric_status.h"
#include "core/metrics/target_options.h"

#include <cmath>

namespace core {
namespace {

constexpr std::string_view kRateInWords =
    "Numerator ÷ denominator × 100 for per cent, × 100,000 for a rate per 100,000.";
constexpr std::string_view kQuartileInWords =
    "The quarter of the group that the rank lies in; 1 is the best. The rank is the published one, "
    "or else that among the others given.";
constexpr std::string_view kTrajectoryValueInWords =
    "The value at the start, moved on by the same per cent every year.";
constexpr std::string_view kRankInWords =
    "One more than the number of others in the group that do better.";
constexpr std::string_view kGapInWords = "The area's own value, less that of the group.";
constexpr std::string_view kYearlyInWords =
    "The same change every year that makes up the change over the whole time.";

using Inputs = std::vector<ExplanationInput>;

// For roots, which have no exact fraction.
double number_of(Decimal decimal) {
  return static_cast<double>(decimal.units()) / std::pow(10.0, decimal.scale());
}
double number_of(const Ratio& ratio) {
  return number_of(shown(ratio, Decimal::kMaxScale));
}

// Rounded to four decimals; nothing beyond sense.
MaybeRatio ratio_near(double number) {
  constexpr std::int64_t kTenThousandths = 10'000;
  constexpr double kBeyondSense = 1e12;
  if (!std::isfinite(number) || std::abs(number) > kBeyondSense) return std::nullopt;
  return Ratio::of(std::llround(number * static_cast<double>(kTenThousandths)), kTenThousandths);
}

// What is left after so many years of a change over `years`, as a part of the start.
std::optional<double> left_after(double passed, const Ratio& change_percent, const Ratio& years) {
  const double change = number_of(change_percent);
  const double span = number_of(years);
  if (change < -100 || span <= 0) return std::nullopt;
  return std::pow(1 + change / 100, passed / span);
}

class MetricFigures {
 public:
  MetricFigures(const PlanningRound& round,
                const MetricRow& row,
                const MetricPlan& metric,
                FigureTarget target)
      : row_(row),
        metric_(metric),
        definition_(row.definition < 0 ? nullptr
                                       : &round.metrics[static_cast<std::size_t>(row.definition)]),
        target_(target) {}

  void add() {
    add_rates(FigureKind::RateActual, "numerator", metric_.numerator);
    add_rates(FigureKind::RateTarget, "target_numerator", metric_.target_numerator);
    for (const Benchmark& benchmark : metric_.benchmarks) add_benchmark(benchmark);
    for (const Trajectory& trajectory : metric_.trajectories) add_trajectory(trajectory);
  }

 private:
  std::string place(std::string_view below) const {
    return "metrics/" + metric_.id + "/" + std::string{below};
  }

  // The denominator of the period, or of the year that it lies in.
  Period denominator_period(Period period, std::string_view part) const {
    return metric_.denominator.at(period, part).is_empty() ? period.year() : period;
  }

  void add_rates(FigureKind kind, std::string_view field, const Series& numerators) {
    for (const Series::Cell& cell : numerators.cells()) {
      const Period below = denominator_period(cell.period, cell.part);
      const WrittenDecimal& denominator = metric_.denominator.at(below, cell.part);
      const MaybeRatio rate = product_of(quotient_of(ratio_of(cell.number), ratio_of(denominator)),
                                         Ratio::of(rate_factor(definition_)));
      Figure figure = row_.is_percent ? percent_figure(rate, row_.decimals)
                                      : number_figure(rate, row_.decimals);
      figure.empty_inputs = (cell.number.value ? 0 : 1) + (denominator.value ? 0 : 1);
      put_figure(
          target_,
          {.kind = kind, .row = metric_.id, .period = cell.period, .part = cell.part},
          figure,
          kRateInWords,
          [&]() -> Inputs {
            const std::string end = "/" + cell.part;
            return {
                field_input(
                    place(field) + "/" + cell.period.text() + end, "Numerator", cell.number, ""),
                field_input(
                    place("denominator/") + below.text() + end, "Denominator", denominator, "÷")};
          });
    }
  }

  void add_benchmark(const Benchmark& benchmark) {
    std::int64_t better = 0;
    std::int64_t counted = 0;
    MaybeRatio sum = Ratio{};
    for (const Comparator& other : benchmark.comparators) {
      if (!other.value.value) continue;
      ++counted;
      sum = sum_of(sum, ratio_of(other.value));
      if (benchmark.value.value && is_better(*other.value.value, *benchmark.value.value)) ++better;
    }
    const auto inputs = [&] { return benchmark_inputs(benchmark); };
    MaybeRatio rank;
    if (counted > 0 && benchmark.value.value) rank = Ratio::of(better + 1);
    put_figure(target_,
               {.kind = FigureKind::BenchmarkRank, .row = metric_.id, .sub_row = benchmark.id},
               number_figure(rank, 0),
               kRankInWords,
               inputs);
    add_quartile(benchmark, rank, counted);
    const MaybeRatio group = benchmark.group_value.value ? ratio_of(benchmark.group_value)
                                                         : quotient_of(sum, Ratio::of(counted));
    put_figure(target_,
               {.kind = FigureKind::BenchmarkGap, .row = metric_.id, .sub_row = benchmark.id},
               number_figure(difference_of(ratio_of(benchmark.value), group), row_.decimals),
               kGapInWords,
               inputs);
  }

  // A28.
  void add_quartile(const Benchmark& benchmark, const MaybeRatio& own_rank, std::int64_t others) {
    const bool is_published = benchmark.rank.value && benchmark.of.value;
    const std::int64_t of = is_published ? *benchmark.of.value : others + 1;
    const MaybeRatio rank = is_published ? Ratio::of(*benchmark.rank.value) : own_rank;
    const MaybeRatio above =
        rank ? quotient_of(difference_of(rank, Ratio::of(1)), Ratio::of(of)) : std::nullopt;
    const bool is_within = above && !above->is_negative() && compare(*above, Ratio::of(1)) < 0;
    std::int64_t quartile = 1;
    while (is_within && compare(*above, Ratio::of(quartile, 4)) >= 0) ++quartile;
    put_figure(target_,
               {.kind = FigureKind::BenchmarkQuartile, .row = metric_.id, .sub_row = benchmark.id},
               number_figure(is_within ? MaybeRatio{Ratio::of(quartile)} : std::nullopt, 0),
               kQuartileInWords,
               [&]() -> Inputs {
                 if (!is_published) return benchmark_inputs(benchmark);
                 const std::string address = place("benchmarks/") + benchmark.id;
                 return {field_input(address + "/rank", "Rank", benchmark.rank, ""),
                         field_input(address + "/of", "Out of", benchmark.of, "÷")};
               });
  }

  bool is_better(Decimal other, Decimal own) const {
    const Direction direction = direction_of(definition_);
    if (direction == Direction::LowIsGood) return compare_value(other, own) < 0;
    return direction == Direction::HighIsGood && compare_value(other, own) > 0;
  }

  Inputs benchmark_inputs(const Benchmark& benchmark) const {
    const std::string address = place("benchmarks/") + benchmark.id;
    Inputs inputs = {field_input(address + "/value", "Own value", benchmark.value, "")};
    if (!benchmark.group_value.is_empty()) {
      inputs.push_back(
          field_input(address + "/group_value", benchmark.group, benchmark.group_value, ""));
    }
    for (const Comparator& other : benchmark.comparators) {
      inputs.push_back(field_input(
          address + "/comparators/" + other.id + "/value", other.area, other.value, ""));
    }
    return inputs;
  }

  static MaybeRatio change_of(const Trajectory& trajectory) {
    if (!trajectory.start.value || !trajectory.end.value) return ratio_of(trajectory.change);
    const MaybeRatio start = ratio_of(trajectory.start);
    return percent_of(difference_of(ratio_of(trajectory.end), start), start);
  }

  // In whole months: a year is twelve of them.
  static MaybeRatio years_of(const Trajectory& trajectory) {
    if (!trajectory.from.value || !trajectory.to.value) return std::nullopt;
    const Date from = *trajectory.from.value;
    const Date after = *trajectory.to.value + 1;
    const int months = (after.year() - from.year()) * 12 + after.month() - from.month();
    return months > 0 ? MaybeRatio{Ratio::of(months, 12)} : std::nullopt;
  }

  void add_trajectory(const Trajectory& trajectory) {
    const MaybeRatio change = change_of(trajectory);
    const MaybeRatio years = years_of(trajectory);
    MaybeRatio yearly;
    if (change && years) yearly = yearly_percent(*change, *years);
    put_figure(target_,
               {.kind = FigureKind::TrajectoryYearly, .row = metric_.id, .sub_row = trajectory.id},
               percent_figure(yearly, 2),
               kYearlyInWords,
               [&] { return trajectory_inputs(trajectory, change); });
    add_trajectory_values(trajectory, change, years);
  }

  // A29: what the steady change makes of the start, year by year.
  void add_trajectory_values(const Trajectory& trajectory,
                             const MaybeRatio& change,
                             const MaybeRatio& years) {
    constexpr int kMostYears = 10;
    if (!trajectory.start.value || !change || !years) return;
    const Date from = *trajectory.from.value;
    for (int k = 1; k <= kMostYears && compare(Ratio::of(k), *years) <= 0; ++k) {
      const std::optional<double> left = left_after(k, *change, *years);
      // The month that holds the day before the same day so many years on.
      const int month = (from.year() + k) * 12 + from.month() - (from.day() == 1 ? 2 : 1);
      put_figure(target_,
                 {.kind = FigureKind::TrajectoryValue,
                  .row = metric_.id,
                  .sub_row = trajectory.id,
                  .period = Period::month(month / 12, month % 12 + 1).year()},
                 number_figure(
                     left ? ratio_near(number_of(*trajectory.start.value) * *left) : std::nullopt,
                     row_.decimals),
                 kTrajectoryValueInWords,
                 [&] { return trajectory_inputs(trajectory, change); });
    }
  }

  Inputs trajectory_inputs(const Trajectory& trajectory, const MaybeRatio& change) const {
    const std::string address = place("trajectories/") + trajectory.id;
    Inputs inputs = {field_input(address + "/from", "From", trajectory.from, ""),
                     field_input(address + "/to", "To", trajectory.to, "")};
    if (trajectory.start.value) {
      inputs.push_back(field_input(address + "/start", "Start", trajectory.start, ""));
    }
    inputs.push_back({.address = address + "/change",
                      .label = "Change over the whole time",
                      .value = text_of(percent_figure(change, 1)),
                      .weight = ""});
    return inputs;
  }

  const MetricRow& row_;
  const MetricPlan& metric_;
  const MetricDefinition* definition_;
  FigureTarget target_;
};

}  // namespace

std::int64_t rate_factor(const MetricDefinition* metric) {
  if (metric == nullptr) return 1;
  if (metric->unit == "%") return 100;
  return metric->unit.find("per 100,000") != std::string::npos ? 100'000 : 1;
}

MaybeRatio yearly_percent(const Ratio& change_percent, const Ratio& years) {
  const std::optional<double> left = left_after(1, change_percent, years);
  return left ? ratio_near((*left - 1) * 100) : std::nullopt;
}

void add_metric_figures(const PlanningRound& round,
                        const MetricRow& row,
                        const MetricPlan& metric,
                        FigureTarget target) {
  MetricFigures{round, row, metric, target}.add();
  add_target_options(row, metric, target);
}

}  // namespace core
