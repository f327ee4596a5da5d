// Lists of the open plan as tables for a spreadsheet, and what such a table changes.
#include "core/base/text.h"
#include "core/exchange/table_text.h"
#include "core/exchange/table_words.h"
#include "core/planfile/plan_file.h"
#include "wasm/app/app.h"

#include <algorithm>
#include <utility>

namespace app {

void App::save_table(const SaveTable& command) {
  if (!state_.open) return;
  const OpenPlan& open = *state_.open;
  const core::Result<core::PlanTable> table =
      core::plan_table(open.plan(), open.round(), command.table);
  if (!table.has_value()) return refuse(table.error(), "The table was not saved.");
  state_.dialog = Dialog::None;
  state_.busy = "Saving the table";
  const std::string stem = core::suggested_stem(open.plan(), today());
  std::string list = command.table;
  std::replace(list.begin(), list.end(), '/', '-');
  std::replace(list.begin(), list.end(), '_', '-');
  calls_.save_table(stem + "-" + list + ".csv",
                    core::write_table_text(core::table_rows(*table, command.with_contacts)));
}

void App::review_table(std::string_view name, std::string_view bytes) {
  const std::string refused = std::string{name} + " was not taken.";
  if (!state_.open) return refuse({.message = "Open the plan it is for first."}, refused);
  const OpenPlan& open = *state_.open;
  const core::Result<core::TableText> text = core::read_table_text(bytes);
  if (!text.has_value()) return refuse(text.error(), refused);
  const std::string table = core::table_of_rows(text->rows, open.round());
  if (table.empty()) {
    return refuse({.message = "It is not clear which list of the plan this is.",
                   .remedy = "Save that list as a table first and use its heads, the column Row "
                             "among them."},
                  refused);
  }
  const core::Result<core::TableChanges> changes =
      core::changes_from_table(open.plan(), open.round(), table, text->rows);
  if (!changes.has_value()) return refuse(changes.error(), refused);
  const bool has_nothing = changes->edits.empty() && changes->refused.empty();
  if (has_nothing) {
    return notify({.kind = Notice::Kind::Success,
                   .text = std::string{name} + " says the same as the plan: nothing changes."});
  }
  std::string cannot;
  if (changes->edits.empty()) cannot = "Nothing of it can be taken.";
  if (!open.save.is_writable()) cannot = "The plan is read-only here.";
  const std::string label = core::find_table_shape(table)->label;
  ask({.title = "Take " + std::string{name} + " in",
       .intro = "Into the list " + label + ", read as " + std::string{text->encoding} + ": " +
                core::summary_of(*changes) + ". It can be undone.",
       .lists = core::words_of(*changes, open.plan(), open.round()),
       .take = "Take it in",
       .cannot = std::move(cannot)},
      [this, rows = text->rows, table, name = std::string{name}] {
        core::Result<core::TableChanges> now =
            core::changes_from_table(state_.open->plan(), state_.open->round(), table, rows);
        if (!now.has_value()) return refuse(now.error(), name + " was not taken.");
        if (!make_edits(
                std::move(now->edits), "take " + name + " in", core::OriginKind::Imported)) {
          return;
        }
        notify({.kind = Notice::Kind::Success,
                .text = name + " is in the plan.",
                .action = "Undo",
                .command = UndoLast{}});
      });
}

}  // namespace app
