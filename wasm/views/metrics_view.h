// The metrics of the round: latest results, and one in full with its chart and its values.
#pragma once

#include "wasm/views/grid.h"
#include "wasm/views/metric_chart.h"
#include "wasm/views/part_view.h"

#include <string>
#include <string_view>

namespace app {

struct MetricsViewState {
  Grid board;
  Grid values;
  MetricChart chart;
  std::string chosen;  // the id of the metric's row in the plan
};

// Chooses the metric that the address belongs to.
void focus_metric(MetricsViewState& state, std::string_view address);

void draw_metrics_view(const ViewContext& ctx, MetricsViewState& state, PartViewState& parts);

}  // namespace app
