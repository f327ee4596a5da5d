// The plans in this browser, and three doors: start one, open one, look at a real one.
#pragma once

#include "wasm/views/view_context.h"

namespace app {

void draw_plans_view(const ViewContext& ctx);

}  // namespace app
