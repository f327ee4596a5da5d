// The plan at a glance: the pool, the ring-fences, the balance, the metrics, what to mend first.
#pragma once

#include "wasm/views/metric_chart.h"
#include "wasm/views/view_context.h"

namespace app {

struct OverviewViewState {
  MetricChart chart;
};

void draw_overview_view(const ViewContext& ctx, OverviewViewState& state);

}  // namespace app
