// The screens that are all lists and parts of the plan: conditions, risks, people and the like.
#pragma once

#include "wasm/views/part_view.h"
#include "wasm/views/plan_chart.h"

namespace app {

// `chart` is kept for the screen that has one.
void draw_part_screen(const ViewContext& ctx,
                      PartViewState& state,
                      PlanChart& chart,
                      Screen screen);

}  // namespace app
