#include "wasm/views/tables_view.h"

#include "core/exchange/plan_table.h"
#include "wasm/widgets/checkbox.h"
#include "wasm/widgets/choice.h"
#include "wasm/widgets/dialog.h"
#include "wasm/widgets/text.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace app {
namespace {

bool has_contacts(std::string_view table) {
  const core::PlanTableShape* shape = core::find_table_shape(table);
  return shape != nullptr &&
         std::any_of(shape->fields.begin(), shape->fields.end(), [](const core::FieldInfo& info) {
           return info.is_contact;
         });
}

void draw_body(TablesViewState& state) {
  widgets::text(
      "A list of the plan as a table (CSV) that Excel and other spreadsheets open. Change cells or "
      "add rows there and take it back in: what changes is listed before any of it is taken. The "
      "column Row says which row of the plan each line is; keep it.");
  std::vector<widgets::Option> options;
  for (const core::PlanTableShape& shape : core::plan_table_shapes()) {
    options.push_back({shape.id, shape.label});
  }
  if (auto chosen = widgets::choice("tables/list",
                                    {.label = "List", .value = state.table, .options = options})) {
    state.table = *std::move(chosen);
    state.with_contacts = false;
  }
  if (!has_contacts(state.table)) return;
  if (const auto ticked = widgets::checkbox("tables/contacts",
                                            "Include contacts",
                                            state.with_contacts,
                                            {.hint = "E-mail addresses and telephone numbers."})) {
    state.with_contacts = *ticked;
  }
}

}  // namespace

void draw_tables(const ViewContext& ctx, TablesViewState& state) {
  const std::array actions = {
      widgets::DialogAction{"save", "Save the table", widgets::ButtonKind::Primary},
      widgets::DialogAction{"load",
                            "Take a table in\u2026",
                            widgets::ButtonKind::Secondary,
                            ctx.may_edit() ? "" : "The plan is read-only here."},
      widgets::DialogAction{"cancel", "Cancel"}};
  const std::string pressed = widgets::dialog(
      "tables", "Lists as tables", [&] { draw_body(state); }, actions);
  if (pressed == "save") ctx.push(SaveTable{state.table, state.with_contacts});
  if (pressed == "load") ctx.push(LoadTable{});
  if (pressed == "cancel" || pressed == "dismiss") ctx.push(CloseDialog{});
}

}  // namespace app
