// The table of a list: its first columns, chosen by the description and by what is filled in.
#pragma once

#include "wasm/views/part_view.h"

#include <string>

namespace app {

// The beginning of a text, in one line: enough to know it by.
std::string shortened(std::string text);

// A field's value as a table shows it, in the chosen unit; empty when nothing stands there.
std::string shown_at(const ViewContext& ctx, const std::string& address);

// Which fields of the rows stand in the table: those that are filled in somewhere, or those that
// stood there before, if any did.
enum class ColumnsOf : bool { WhatIsFilled, AsBefore };

// Fills grid and columns. The first column names the row; behind it stand short fields, as many as
// there is room for.
void fill_part_table(const ViewContext& ctx,
                     const std::string& list,
                     core::RowList rows,
                     ColumnsOf columns,
                     PartViewState::Rows& into);

}  // namespace app
