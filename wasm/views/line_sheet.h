// Every budget line of the plan in one table, to be filled in like the expenditure sheet of the official
// template: what is typed or pasted into its last row becomes a scheme.
#pragma once

#include "core/finance/line_list.h"
#include "wasm/views/grid.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace app {

struct LineSheetState {
  Grid grid;
  std::string plan;  // whose lines they are: another begins with the year that it plans
  core::LineOrder order = {};
  std::uint64_t version = 0;  // of the plan that the grid was filled from
  std::size_t schemes = 0;    // that it had
};

void draw_line_sheet(const ViewContext& ctx, LineSheetState& state);

}  // namespace app
