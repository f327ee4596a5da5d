// The plan at a glance: the pool, the ring-fences, the balance, the metrics, what to mend first.
#pragma once

#include "wasm/views/finding_words.h"
#include "wasm/views/grid.h"
#include "wasm/views/guide_view.h"
#include "wasm/views/metric_chart.h"
#include "wasm/views/view_context.h"

#include <optional>
#include <string>
#include <vector>

namespace app {

struct OverviewViewState {
  MetricChart chart;
  // Made once per version of the plan and once more when its findings are complete.
  struct ToMend {
    std::optional<GridKey> key = {};
    std::vector<FindingLine> first = {};
    std::string all = {};  // "See all 87 in Checks"; empty when there are none
  };
  ToMend to_mend;
  GuideViewState guide;
};

void draw_overview_view(const ViewContext& ctx, OverviewViewState& state);

}  // namespace app
