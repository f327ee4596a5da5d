// The dialog that begins a plan: an empty one for a round, or one carried forward from an earlier plan.
#pragma once

#include "core/rollover/rollover.h"
#include "wasm/app/rounds.h"
#include "wasm/views/view_context.h"

#include <string>

namespace app {

struct NewPlanViewState {
  bool is_begun = false;
  std::string from;  // the id of the plan that is carried forward; empty: none
  std::string area;
  std::string round{kShippedRounds.back().id};
  core::BegunAmounts amounts = core::BegunAmounts::Empty;
};

void draw_new_plan(const ViewContext& ctx, NewPlanViewState& state);

}  // namespace app
