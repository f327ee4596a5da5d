// Baselines of a metric, and the targets that could be set: what each is against every baseline,
// against the latest actual, and in a year.
#pragma once

#include "core/explain/figure_sheet.h"
#include "core/metrics/metric_results.h"
#include "core/plan/plan.h"

namespace core {

// A baseline is held at the value that the document states for it, else at the mean of its periods.
void add_target_options(const MetricRow& row, const MetricPlan& metric, FigureTarget target);

}  // namespace core
