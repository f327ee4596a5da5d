#include "core/checks/check_context.h"
#include "core/metrics/metric_status.h"
#include "core/money/money_text.h"

namespace core {
namespace {

struct Side {
  FigureKind kind;
  std::string_view word;
  const MetricReading MetricResult::*reading;
};
constexpr Side kActual{FigureKind::ResultActual, "actual", &MetricResult::actual};
constexpr Side kTarget{FigureKind::ResultTarget, "target", &MetricResult::target};

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
  check.context.add({.rule = "metric_parts_differ",
                     .severity = Severity::Warning,
                     .where = address_of(name),
                     .message = check.context.label_of(name) + " is " +
                                shown_text(*all, check.row) + ", but its parts add up to " +
                                shown_text(sum, check.row) + ".",
                     .remedy = "Check the parts; rounding explains no more than 0.15.",
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
  check.context.add({.rule = "running_total_falls",
                     .severity = Severity::Warning,
                     .where = address_of(name),
                     .message = check.context.label_of(name) + " is " + shown_text(*is, check.row) +
                                ", less than " + shown_text(*was, check.row) + " in " +
                                before.period.text() + ": a running total of the year never falls.",
                     .remedy = "Enter the year so far, not the quarter alone.",
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
      {.rule = "metric_worse_than_target",
       .severity = Severity::Info,
       .where = address_of(name),
       .message = check.context.label_of(actual_name) + " is " + actual +
                  ", worse than the target of " + target + " (" + std::string{text_of(direction)} +
                  ").",
       .remedy = "Say in the plan how the target is to be reached.",
       .stated = target,
       .recomputed = actual,
       .difference = shown_text(*result.actual.value() - *result.target.value(), check.row),
       .is_unverified = check.is_unverified()});
}

void check_direction(const MetricCheck& check) {
  if (check.definition == nullptr) return;
  if (direction_of(check.definition) != Direction::Unknown) return;
  check.context.add({.rule = "metric_without_direction",
                     .severity = Severity::Info,
                     .where = "metrics/" + check.context.plan.metrics[check.index].id + "/metric",
                     .message = check.definition->label + " cannot be judged: " +
                                std::string{text_of(Direction::Unknown)} + ".",
                     .remedy = "Read the numbers without a judgement."});
}

void check_metric(const MetricCheck& check) {
  check_direction(check);
  check_latest(check);
  const MetricResult* before = nullptr;  // the last quarter, of the whole
  for (const MetricResult& result : check.context.derived.metrics.results_of(check.index)) {
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
