// The screens that are all lists and parts of the plan: conditions, risks, people and the like.
#pragma once

#include "wasm/views/part_view.h"

namespace app {

void draw_part_screen(const ViewContext& ctx, PartViewState& state, Screen screen);

}  // namespace app
