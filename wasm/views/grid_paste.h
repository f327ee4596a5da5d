// A block of texts from a spreadsheet over the cells of a grid, as the command that it comes to.
#pragma once

#include "wasm/views/grid.h"

#include <span>

namespace app {

struct PasteInto {
  const Grid& grid;
  std::span<const widgets::Column> columns;
  const GridGrowth& growth;
};

// `event` is of What::Pasted. A first line with the names of columns says which text belongs where.
// Rows with nothing to edit, such as groups and totals, are passed over, as they are when the page
// copies a block. What is no list of rows of texts comes to nothing.
PasteCells pasted_block(const PasteInto& into, const widgets::TableEvent& event);

}  // namespace app
