// What opens under a field: what it is for, what the round says of it, and the terms it uses.
#pragma once

#include "wasm/views/row_table.h"
#include "wasm/views/view_context.h"

#include <string>
#include <string_view>

namespace app {

struct HelpedField {
  std::string_view address, label;
  std::string pattern;
  core::FieldInfo info;
  std::string chosen = {};  // the id that is chosen from the round's list
};

// The mark beside the field drawn last and, where it is open, the help under it.
void draw_field_help(const ViewContext& ctx, const HelpedField& field);

// What each column of the table is for.
void draw_columns_help(const ViewContext& ctx, const RowTable& table);

// Whether the words of the help and the glossary are there. If not, says what is going on, and sees to
// it that they come.
bool is_help_there(const ViewContext& ctx);

}  // namespace app
