// The dates of the plan and its round in one list.
#pragma once

#include "wasm/views/view_context.h"

namespace app {

void draw_date_list(const ViewContext& ctx);

}  // namespace app
