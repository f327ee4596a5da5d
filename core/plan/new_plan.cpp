#include "core/plan/new_plan.h"

namespace core {

Plan new_plan(const PlanningRound& round, std::string_view area) {
  Plan plan;
  plan.about.area = area;
  plan.about.round = round.about.round;
  plan.about.round_revision = round.about.revision;
  plan.about.version = "Draft";
  for (const MetricDefinition& definition : round.metrics) {
    if (definition.is_optional.value_or(false)) continue;
    MetricPlan metric;
    metric.id = definition.id;
    metric.metric.value = ChoiceId{definition.id};
    plan.metrics.push_back(metric);
  }
  for (const ChangeDefinition& definition : round.changes) {
    if (definition.is_optional.value_or(false)) continue;
    ChangeMaturity change;
    change.id = definition.id;
    change.change.value = ChoiceId{definition.id};
    plan.changes.push_back(change);
  }
  for (const Condition& condition : round.conditions) {
    ConditionAnswer answer;
    answer.id = condition.id;
    answer.condition.value = ChoiceId{condition.id};
    plan.conditions.push_back(answer);
  }
  return plan;
}

}  // namespace core
