// The guide to a first plan: a card on the Overview of a plan that is not far along, and the same five
// steps in a dialog, from anywhere.
#pragma once

#include "wasm/app/guide.h"
#include "wasm/views/grid.h"
#include "wasm/views/view_context.h"

#include <optional>
#include <string>

namespace app {

struct GuideViewState {
  // Made once per version of the plan, and when its findings or its file change.
  std::optional<GridKey> key;
  Guide guide = {};
  std::string begun;  // the plan that the card was shown for: it stays to the last step
};

// Nothing where the plan has come further, or where the person has hidden it.
void draw_guide_card(const ViewContext& ctx, GuideViewState& state);

void draw_guide_dialog(const ViewContext& ctx);

}  // namespace app
