// The values of one metric as rows: what is entered, and what is worked out from it.
#pragma once

#include "core/plan/plan.h"
#include "wasm/views/grid.h"

#include <string>
#include <vector>

namespace app {

// The columns: period, the parts' actual values, all, target, status. The texts of the columns live
// in the round and the plan.
std::vector<widgets::Column> metric_columns(const ViewContext& ctx, const core::MetricPlan& metric);

// Fills the grid; `state` is not kept.
void fill_metric_values(const ViewContext& ctx, const core::MetricPlan& metric, Grid& grid);

// The periods in which the metric is collected, from the first year that has values to the round's
// last.
std::vector<core::Period> metric_periods(const ViewContext& ctx, const core::MetricPlan& metric);

}  // namespace app
