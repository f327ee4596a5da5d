#include "core/plan/metric_parts.h"

namespace core {

void describe(Baseline& baseline, FieldVisitor& visit) {
  visit.field({.id = "name", .label = "Name", .is_required = true}, &baseline.name);
  visit.field({.id = "from", .label = "First period"}, &baseline.from);
  visit.field({.id = "to", .label = "Last period"}, &baseline.to);
  visit.field({.id = "value",
               .label = "Value",
               .help = "As the document gives it; the workbook works out the mean beside it."},
              &baseline.value);
  visit.field({.id = "is_chosen", .label = "Chosen"}, &baseline.is_chosen);
  visit.field({.id = "reason", .label = "Reason"}, &baseline.reason);
}

void describe(TargetOption& option, FieldVisitor& visit) {
  visit.field({.id = "name", .label = "Name", .is_required = true}, &option.name);
  visit.field({.id = "value", .label = "Value", .is_required = true}, &option.value);
  visit.field({.id = "per", .label = "For each", .list = "period_kinds"}, &option.per);
  visit.field({.id = "basis", .label = "Basis"}, &option.basis);
  visit.field({.id = "reason", .label = "Reason"}, &option.reason);
  visit.field({.id = "is_chosen", .label = "Chosen"}, &option.is_chosen);
}

void describe(StretchTarget& stretch, FieldVisitor& visit) {
  visit.field({.id = "target", .label = "Target"}, &stretch.target);
  visit.field({.id = "period", .label = "Period"}, &stretch.period);
  visit.field({.id = "agreed_with", .label = "Agreed with", .list = "partners"},
              &stretch.agreed_with);
  visit.field({.id = "agreed_on", .label = "Agreed on"}, &stretch.agreed_on);
  visit.field({.id = "reason", .label = "Reason", .is_required = true}, &stretch.reason);
}

void describe(Comparator& comparator, FieldVisitor& visit) {
  visit.field({.id = "area", .label = "Area", .is_required = true}, &comparator.area);
  visit.field({.id = "value", .label = "Value"}, &comparator.value);
}

void describe(Benchmark& benchmark, FieldVisitor& visit) {
  visit.field({.id = "group", .label = "Group", .is_required = true}, &benchmark.group);
  visit.field({.id = "period", .label = "Period"}, &benchmark.period);
  visit.field({.id = "value", .label = "Own value"}, &benchmark.value);
  visit.field({.id = "group_value", .label = "Average of the group"}, &benchmark.group_value);
  visit.field({.id = "rank", .label = "Rank", .help = "1 is best."}, &benchmark.rank);
  visit.field({.id = "of", .label = "Out of"}, &benchmark.of);
  visit.field({.id = "quartile", .label = "Quartile"}, &benchmark.quartile);
  visit.field({.id = "source", .label = "Source"}, &benchmark.source);
  visit.field({.id = "place", .label = "Place in the document"}, &benchmark.place);
  visit.rows({.id = "comparators", .label = "Others in the group"}, RowList{benchmark.comparators});
}

void describe(Trajectory& trajectory, FieldVisitor& visit) {
  visit.field({.id = "name", .label = "Name", .is_required = true}, &trajectory.name);
  visit.field({.id = "from", .label = "From"}, &trajectory.from);
  visit.field({.id = "to", .label = "To"}, &trajectory.to);
  visit.field({.id = "start", .label = "Value at the start"}, &trajectory.start);
  visit.field({.id = "end", .label = "Value at the end"}, &trajectory.end);
  visit.field({.id = "change", .label = "Change over the whole time"}, &trajectory.change);
  visit.field({.id = "place", .label = "Place in the document"}, &trajectory.place);
}

void describe(MetricPlan& metric, FieldVisitor& visit) {
  visit.field({.id = "metric", .label = "Metric", .list = "metrics", .is_required = true},
              &metric.metric);
  visit.field({.id = "actual", .label = "Actual"}, &metric.actual);
  visit.field({.id = "target", .label = "Target"}, &metric.target);
  visit.field({.id = "numerator", .label = "Numerator, actual"}, &metric.numerator);
  visit.field({.id = "target_numerator", .label = "Numerator, planned"}, &metric.target_numerator);
  visit.field(
      {.id = "denominator", .label = "Denominator", .help = "The population, or all cases."},
      &metric.denominator);
  visit.field({.id = "target_reason", .label = "Reason for the target"}, &metric.target_reason);
  visit.field({.id = "performance", .label = "Performance so far"}, &metric.performance);
  visit.field({.id = "route", .label = "How the target is to be reached"}, &metric.route);
  visit.field({.id = "owner", .label = "Owner"}, &metric.owner);
  visit.field({.id = "place", .label = "Place in the document"}, &metric.place);
  visit.rows({.id = "baselines", .label = "Baselines"}, RowList{metric.baselines});
  visit.rows({.id = "options", .label = "Target alternatives"}, RowList{metric.options});
  visit.rows({.id = "stretch_targets", .label = "Stretch targets"},
             RowList{metric.stretch_targets});
  visit.rows({.id = "benchmarks", .label = "Benchmarks"}, RowList{metric.benchmarks});
  visit.rows({.id = "trajectories", .label = "Trajectories"}, RowList{metric.trajectories});
}

}  // namespace core
