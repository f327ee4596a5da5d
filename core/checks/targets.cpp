// A20 to A23: what a metric promises, and why.
#include "core/checks/check_context.h"
#include "core/metrics/metric_status.h"
#include "core/money/money_text.h"

#include <algorithm>

namespace core {
namespace {

// One metric row and what the round says of it.
struct TargetCheck {
  const CheckContext& context;
  std::size_t index;
  const MetricDefinition& definition;
  const MetricPlan& metric;

  std::string field(std::string_view id) const { return place({"metrics", metric.id, id}); }
  void tell(std::string_view rule, std::string where, std::string_view rest) const {
    context.add(rule,
                {.where = std::move(where),
                 .message = words({definition.label, ": ", rest}),
                 .subject_size = definition.label.size(),
                 .is_unverified = !definition.is_verified()});
  }
};

const TargetOption* chosen_option(const MetricPlan& metric) {
  for (const TargetOption& option : metric.options) {
    if (option.is_chosen.value_or(false)) return &option;
  }
  return nullptr;
}

bool has_reason(const MetricPlan& metric) {
  const TargetOption* option = chosen_option(metric);
  return !metric.target_reason.text.empty() || (option != nullptr && !option->reason.text.empty());
}

bool is_looser(const TargetCheck& check, const Ratio& target, const Ratio& than) {
  return status_of(target, than, direction_of(&check.definition)) == MetricStatus::Worse;
}

// The round plans the metric in the year of the period.
bool plans(const TargetCheck& check, Period period) {
  const Period year = period.year();
  const WrittenPeriod& from = check.definition.planned_from;
  const WrittenPeriod& until = check.definition.planned_until;
  const bool is_within =
      (!from.value || from.value->year() <= year) && (!until.value || year <= until.value->year());
  return is_within && is_planned(check.context, {.value = year});
}

// Planned values of the round's years, or the chosen alternative.
bool has_target(const TargetCheck& check) {
  const auto is_ahead = [&](const Series::Cell& cell) { return plans(check, cell.period); };
  const auto has_any = [&](const Series& series) {
    return std::any_of(series.cells().begin(), series.cells().end(), is_ahead);
  };
  const TargetOption* option = chosen_option(check.metric);
  return has_any(check.metric.target) || has_any(check.metric.target_numerator) ||
         (option != nullptr && option->value.value);
}

// Nothing to be asked for in a round that plans this metric in no year of its own.
bool is_asked_for(const TargetCheck& check) {
  for (const PoolYear& pool : check.context.derived.finance.pool) {
    if (plans(check, pool.year)) return true;
  }
  return false;
}

// The whole year's target against the whole year before.
bool check_against_result(const TargetCheck& check) {
  const Metrics& metrics = check.context.derived.metrics;
  for (const MetricResult& result : metrics.results_of(check.index)) {
    const std::optional<Ratio> target = result.target.value();
    if (result.part != 0 || result.period.kind() != PeriodKind::Year || !target) continue;
    if (!plans(check, result.period)) continue;
    const MetricResult* before = metrics.find(check.index, result.period.year_before(), kWholePart);
    if (before == nullptr || before->actual.is_to_date || !before->actual.value()) continue;
    if (!is_looser(check, *target, *before->actual.value())) continue;
    const int decimals = metrics.rows[check.index].decimals;
    check.tell("target_looser_than_result",
               check.field("target_reason"),
               words({"the target of ",
                      number_text(shown(*target, decimals)),
                      " for ",
                      result.period.text(),
                      " is looser than the ",
                      number_text(shown(*before->actual.value(), decimals)),
                      " that were reached the year before, and no reason is given."}));
    return true;
  }
  return false;
}

bool check_against_baseline(const TargetCheck& check) {
  const TargetOption* option = chosen_option(check.metric);
  if (option == nullptr || !option->value.value) return false;
  for (const Baseline& baseline : check.metric.baselines) {
    if (!baseline.is_chosen.value_or(false) || !baseline.value.value) continue;
    if (!is_looser(check, Ratio::of(*option->value.value), Ratio::of(*baseline.value.value))) {
      continue;
    }
    check.tell("target_looser_than_baseline",
               place({"metrics", check.metric.id, "options", option->id, "reason"}),
               words({"the target of ",
                      number_text(*option->value.value),
                      " is looser than its baseline of ",
                      number_text(*baseline.value.value),
                      ", and no reason is given."}));
    return true;
  }
  return false;
}

void check_reason(const TargetCheck& check) {
  if (has_reason(check.metric)) return;
  if (check_against_result(check) || check_against_baseline(check)) return;
  check.tell("target_without_reason",
             check.field("target_reason"),
             "it has a target, and no reason for it.");
}

void check_options(const TargetCheck& check) {
  const std::vector<TargetOption>& options = check.metric.options;
  const auto chosen = std::count_if(options.begin(), options.end(), [](const TargetOption& option) {
    return option.is_chosen.value_or(false);
  });
  if (options.empty() || chosen == 1) return;
  const std::string where =
      place({"metrics", check.metric.id, "options", options.back().id, "is_chosen"});
  if (chosen == 0) {
    check.tell("option_not_chosen", where, "it has target alternatives, and none is chosen.");
  } else {
    check.tell("options_chosen_twice", where, "more than one target alternative is chosen.");
  }
}

// A board that owns the metrics owns each of them.
bool has_board_for_metrics(const Plan& plan) {
  return std::any_of(plan.boards.begin(), plan.boards.end(), [](const Board& board) {
    return board.owns.value && board.owns.value->id == "metrics";
  });
}

void check_target(const TargetCheck& check) {
  if (has_target(check)) {
    check_reason(check);
  } else if (is_asked_for(check)) {
    check.tell("metric_without_target",
               check.field("target"),
               "no value is planned for it in this round.");
  }
  check_options(check);
  for (const StretchTarget& stretch : check.metric.stretch_targets) {
    if (!stretch.agreed_with.id.empty()) continue;
    check.tell("stretch_not_agreed",
               place({"metrics", check.metric.id, "stretch_targets", stretch.id, "agreed_with"}),
               "a stretch target names no partner that agreed it.");
  }
  if (check.metric.owner.empty() && !has_board_for_metrics(check.context.plan)) {
    check.tell("metric_without_owner", check.field("owner"), "nobody is named as its owner.");
  }
}

}  // namespace

void check_targets(const CheckContext& context) {
  const Metrics& metrics = context.derived.metrics;
  for (std::size_t i = 0; i < metrics.rows.size(); ++i) {
    const std::int32_t index = metrics.rows[i].definition;
    if (index < 0) continue;
    const MetricDefinition& definition = context.round.metrics[static_cast<std::size_t>(index)];
    check_target({context, i, definition, context.plan.metrics[i]});
  }
}

}  // namespace core
