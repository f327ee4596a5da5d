// The state of every screen, and drawing the one that is shown.
#pragma once

#include "wasm/views/checks_view.h"
#include "wasm/views/dialogs_view.h"
#include "wasm/views/funding_view.h"
#include "wasm/views/metrics_view.h"
#include "wasm/views/overview_view.h"
#include "wasm/views/part_screen.h"
#include "wasm/views/plans_view.h"
#include "wasm/views/schemes_view.h"

namespace app {

struct ScreenStates {
  bool is_navigation_open = false;  // on narrow screens
  PlansViewState plans;
  OverviewViewState overview;
  FundingViewState funding;
  SchemesViewState schemes;
  MetricsViewState metrics;
  PartViewState parts;  // of all screens: what each list and part is opened at
  PlanChart part_chart;
  ChecksViewState checks;
  DialogsViewState dialogs;
};

// The whole frame: top bar, sections, the screen, what stands beside it, the status bar.
void draw_frame(const ViewContext& ctx, ScreenStates& states);

}  // namespace app
