// The dialog that gives a list of the plan away as a table for a spreadsheet, and takes one in.
#pragma once

#include "core/exchange/plan_table.h"
#include "wasm/views/view_context.h"

#include <string>
#include <vector>

namespace app {

struct TablesViewState {
  std::vector<core::PlanTableShape> shapes;  // found when the dialog opens
  std::string table;
  bool with_contacts = false;
};

void draw_tables(const ViewContext& ctx, TablesViewState& state);

}  // namespace app
