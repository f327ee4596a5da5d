// The rows of a list of the plan as a table that can be filled in, grown and shortened.
#pragma once

#include "wasm/views/grid.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app {

struct RowTable {
  std::string list;       // "schemes/s7/lines"
  std::string_view name;  // "Budget lines"
  std::string_view one;   // a row in a sentence: "a budget line"
  std::span<const std::string_view> fields;
  std::span<const widgets::Column> columns;  // one for each field, then for each figure
  std::string_view empty = {};
  // Figures of the row at an address, behind its fields.
  std::function<std::vector<GridCell>(const std::string& address)> figures = {};
  // Adds rows of totals below; not asked while there are no rows.
  std::function<void(Grid& grid)> totals = {};
};

// With a way to take each row out and, below, one to add a row; both can be undone.
void draw_row_table(const ViewContext& ctx, Grid& grid, const RowTable& table);

}  // namespace app
