// Everything about one scheme: its words, lines, outputs and effect on metrics.
#pragma once

#include "wasm/views/schemes_view.h"

namespace app {

// Nothing when no scheme is chosen.
void draw_scheme_detail(const ViewContext& ctx, SchemesViewState& state, PartViewState& parts);

}  // namespace app
