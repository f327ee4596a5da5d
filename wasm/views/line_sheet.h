// Every budget line of the plan in one table, to be filled in like the expenditure sheet of the official
// template: what is typed or pasted into its last row becomes a scheme.
#pragma once

#include "core/finance/line_list.h"
#include "wasm/views/grid.h"

#include <optional>

namespace app {

struct LineSheetState {
  Grid grid;
  std::optional<core::LineOrder> order;  // nothing: as it begins, with the year that is planned
};

void draw_line_sheet(const ViewContext& ctx, LineSheetState& state);

}  // namespace app
