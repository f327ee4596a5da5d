// The panel that answers "why this number?".
#pragma once

#include "wasm/views/view_context.h"

namespace app {

void draw_why_panel(const ViewContext& ctx);

}  // namespace app
