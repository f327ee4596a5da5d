// What is worked out around a metric besides its results: rates from counts, ranks, yearly steps
// of a trajectory, and baselines with target alternatives (target_options.h).
#pragma once

#include "core/explain/figure_sheet.h"
#include "core/metrics/metric_results.h"
#include "core/money/maybe_ratio.h"

namespace core {

// What numerator ÷ denominator is multiplied with: 100 for per cent, 100,000 for a rate per 100,000.
std::int64_t rate_factor(const MetricDefinition* metric);

// The steady yearly change that makes up the change over all years, in per cent: −20 % over three
// years is −7.17 % a year. Rounded to four decimals; nothing for less than −100 % or no time.
MaybeRatio yearly_percent(const Ratio& change_percent, const Ratio& years);

void add_metric_figures(const PlanningRound& round,
                        const MetricRow& row,
                        const MetricPlan& metric,
                        FigureTarget target);

}  // namespace core
