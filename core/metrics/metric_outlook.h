// Where a metric is heading: the latest twelve months, the year as a straight line would end it, and
// what stretch targets ask beyond the trend.
#pragma once

#include "core/explain/figure_sheet.h"
#include "core/metrics/metric_results.h"

namespace core {

void add_metric_outlook(const MetricRow& row, const MetricPlan& metric, FigureTarget target);

}  // namespace core
