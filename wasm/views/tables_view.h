// The dialog that gives a list of the plan away as a table for a spreadsheet, and takes one in.
#pragma once

#include "wasm/views/view_context.h"

#include <string>

namespace app {

struct TablesViewState {
  std::string table = "schemes/lines";
  bool with_contacts = false;
};

void draw_tables(const ViewContext& ctx, TablesViewState& state);

}  // namespace app
