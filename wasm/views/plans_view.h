// The plans in this browser, and three doors: start one, open one, look at a real one.
#pragma once

#include "wasm/views/view_context.h"

#include <cstddef>

namespace app {

struct PlansViewState {
  std::size_t sample = 0;  // the one that is offered, index in kSamples
};

void draw_plans_view(const ViewContext& ctx, PlansViewState& state);

}  // namespace app
