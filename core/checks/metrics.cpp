#include "core/base/text.h"
#include "core/checks/check_context.h"
#include "core/metrics/metric_status.h"
#include "core/money/maybe_ratio.h"
#include "core/money/money_text.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

struct Side {
  FigureKind kind;
  FigureKind rate;
  const MetricReading MetricResult::*reading;
};
constexpr Side kActual{FigureKind::ResultActual, FigureKind::RateActual, &MetricResult::actual};
constexpr Side kTarget{FigureKind::ResultTarget, FigureKind::RateTarget, &MetricResult::target};

// One metric row and what the round says of it.
struct MetricCheck {
  const CheckContext& context;
  std::size_t index;
  const MetricRow& row;
  const MetricDefinition* definition;

  FigureName name_of(FigureKind kind, const MetricResult& result) const {
    return {.kind = kind,
            .row = context.derived.metrics.ids.id(static_cast<std::int32_t>(index)),
            .period = result.period,
            .part = row.parts.id(result.part)};
  }
  bool is_unverified() const { return definition != nullptr && !definition->is_verified(); }
};

std::string shown_text(const Ratio& value, const MetricRow& row) {
  const Decimal decimal = shown(value, row.decimals);
  return row.is_percent ? percent_text(decimal) : number_text(decimal);
}

// The parts of a metric, each rounded to a tenth, may miss the whole by this much and no more.
const Ratio& allowed_for_parts() {
  static const Ratio kAllowed = Ratio::of(15, 100);
  return kAllowed;
}

void check_parts(const MetricCheck& check, const MetricResult& whole, const Side& side) {
  // Computed quarters and years only repeat what their months say.
  const bool is_given = !(whole.*side.reading).is_computed();
  const std::optional<Ratio> all = (whole.*side.reading).value();
  if (!is_given || !all || check.definition == nullptr || check.definition->parts.empty()) return;
  Ratio sum;
  for (const MetricPart& part : check.definition->parts) {
    const MetricResult* result =
        check.context.derived.metrics.find(check.index, whole.period, part.id);
    const auto value = result == nullptr ? std::nullopt : (result->*side.reading).value();
    if (!value) return;
    sum = sum + *value;
  }
  const Ratio difference = *all - sum;
  const Ratio size = difference.is_negative() ? Ratio{} - difference : difference;
  if (compare(size, allowed_for_parts()) <= 0) return;
  const FigureName name = check.name_of(side.kind, whole);
  check.context.add(
      "metric_parts_differ",
      {.where = address_of(name),
       .message = check.context.label_of(name) + " is " + shown_text(*all, check.row) +
                  ", but its parts add up to " + shown_text(sum, check.row) + ".",
       .stated = shown_text(*all, check.row),
       .recomputed = shown_text(sum, check.row),
       .difference = shown_text(difference, check.row),
       .is_unverified = check.is_unverified()});
}

void check_fall(const MetricCheck& check,
                const MetricResult& before,
                const MetricResult& now,
                const Side& side) {
  const auto was = (before.*side.reading).value();
  const auto is = (now.*side.reading).value();
  if (!was || !is || compare(*is, *was) >= 0) return;
  const FigureName name = check.name_of(side.kind, now);
  check.context.add("running_total_falls",
                    {.where = address_of(name),
                     .message = check.context.label_of(name) + " is " + shown_text(*is, check.row) +
                                ", less than " + shown_text(*was, check.row) + " in " +
                                before.period.text() + ": a running total of the year never falls.",
                     .stated = shown_text(*is, check.row),
                     .recomputed = shown_text(*was, check.row),
                     .difference = shown_text(*is - *was, check.row),
                     .is_unverified = check.is_unverified()});
}

// Of the latest actual alone: how it went before is for the metric's own page.
void check_latest(const MetricCheck& check) {
  if (check.row.latest < 0) return;
  const MetricResult& result =
      check.context.derived.metrics.results[static_cast<std::size_t>(check.row.latest)];
  if (result.status != MetricStatus::Worse) return;
  const FigureName name = check.name_of(FigureKind::ResultStatus, result);
  const FigureName actual_name = check.name_of(FigureKind::ResultActual, result);
  const std::string actual = shown_text(*result.actual.value(), check.row);
  const std::string target = shown_text(*result.target.value(), check.row);
  const Direction direction = direction_of(check.definition);
  check.context.add(
      "metric_worse_than_target",
      {.where = address_of(name),
       .message = check.context.label_of(actual_name) + " is " + actual +
                  ", worse than the target of " + target + " (" + std::string{text_of(direction)} +
                  ").",
       .stated = target,
       .recomputed = actual,
       .difference = shown_text(*result.actual.value() - *result.target.value(), check.row),
       .is_unverified = check.is_unverified()});
}

void check_direction(const MetricCheck& check) {
  if (check.definition == nullptr) return;
  if (direction_of(check.definition) != Direction::Unknown) return;
  check.context.add("metric_without_direction",
                    {.where = "metrics/" + check.context.plan.metrics[check.index].id + "/metric",
                     .message = check.definition->label + " cannot be judged: " +
                                std::string{text_of(Direction::Unknown)} + "."});
}

// A20: a rate is its numerator over its denominator, to the digits that it shows.
void check_rate(const MetricCheck& check, const MetricResult& result, const Side& side) {
  const std::optional<Decimal> typed = (result.*side.reading).typed;
  if (!typed) return;
  const auto figure = check.context.derived.figure(check.name_of(side.rate, result));
  if (!figure) return;
  const auto* rate = std::get_if<FigureNumber>(&figure->value);
  if (rate == nullptr) return;
  const Decimal half_digit = Decimal::from_literal(5, std::min(typed->scale() + 1, 6));
  const MaybeRatio gap = difference_of(Ratio::of(*typed), rate->value);
  if (!gap) return;
  const Ratio size = gap->is_negative() ? Ratio{} - *gap : *gap;
  if (compare(size, Ratio::of(half_digit)) <= 0) return;
  const FigureName name = check.name_of(side.kind, result);
  const std::string recomputed = shown_text(rate->value, check.row);
  check.context.add("metric_rate_differs",
                    {.where = address_of(name),
                     .message = words({check.context.label_of(name),
                                       " is ",
                                       number_text(*typed),
                                       ", but its numerator over its denominator gives ",
                                       recomputed,
                                       "."}),
                     .stated = number_text(*typed),
                     .recomputed = recomputed,
                     .difference = shown_text(*gap, check.row),
                     .is_unverified = check.is_unverified()});
}

void check_benchmarks(const MetricCheck& check) {
  const MetricPlan& metric = check.context.plan.metrics[check.index];
  for (const Benchmark& benchmark : metric.benchmarks) {
    if (!benchmark.rank.value || !benchmark.of.value) continue;
    const std::int64_t rank = *benchmark.rank.value;
    if (rank >= 1 && rank <= *benchmark.of.value) continue;
    check.context.tell("benchmark_rank_impossible",
                       place({"metrics", metric.id, "benchmarks", benchmark.id, "rank"}),
                       in_short(benchmark.group, "A benchmark"),
                       words({"rank ",
                              count_text(rank),
                              " does not lie between 1 and the ",
                              count_text(*benchmark.of.value),
                              " that were ranked."}));
  }
}

// The round's own words are better, worse and on target.
constexpr std::array<std::string_view, 6> kAmbiguous = {"above target",
                                                        "above the target",
                                                        "above its target",
                                                        "below target",
                                                        "below the target",
                                                        "below its target"};

struct Narrative {
  std::string_view field;
  const LongText MetricPlan::*text;
};
constexpr std::array kNarratives = {Narrative{"target_reason", &MetricPlan::target_reason},
                                    Narrative{"performance", &MetricPlan::performance},
                                    Narrative{"route", &MetricPlan::route}};

void check_wording(const MetricCheck& check) {
  if (direction_of(check.definition) != Direction::LowIsGood) return;
  const MetricPlan& metric = check.context.plan.metrics[check.index];
  for (const Narrative& narrative : kNarratives) {
    const std::string text = lower_case((metric.*narrative.text).text);
    for (const std::string_view phrase : kAmbiguous) {
      if (text.find(phrase) == std::string::npos) continue;
      check.context.add(
          "wording_against_direction",
          {.where = place({"metrics", metric.id, narrative.field}),
           .message = words({check.definition->label,
                             ": the text says \"",
                             phrase,
                             "\"; low is good here, so that can be read either way."}),
           .subject_size = check.definition->label.size(),
           .is_unverified = check.is_unverified()});
      break;
    }
  }
}

void check_metric(const MetricCheck& check) {
  check_direction(check);
  check_benchmarks(check);
  check_wording(check);
  check_latest(check);
  const MetricResult* before = nullptr;  // the last quarter, of the whole
  for (const MetricResult& result : check.context.derived.metrics.results_of(check.index)) {
    check_rate(check, result, kActual);
    check_rate(check, result, kTarget);
    if (result.part != 0) continue;
    check_parts(check, result, kActual);
    check_parts(check, result, kTarget);
    const bool is_running = check.row.aggregation == Aggregation::Cumulative &&
                            result.period.kind() == PeriodKind::Quarter;
    if (!is_running) continue;
    if (before != nullptr && before->period.year() == result.period.year()) {
      check_fall(check, *before, result, kActual);
      check_fall(check, *before, result, kTarget);
    }
    before = &result;
  }
}

}  // namespace

void check_metrics(const CheckContext& context) {
  const Metrics& metrics = context.derived.metrics;
  for (std::size_t i = 0; i < metrics.rows.size(); ++i) {
    const std::int32_t index = metrics.rows[i].definition;
    const MetricDefinition* definition =
        index < 0 ? nullptr : &context.round.metrics[static_cast<std::size_t>(index)];
    check_metric({context, i, metrics.rows[i], definition});
  }
}

}  // namespace core
