// Many cells filled at once: a block from a spreadsheet, a fill or an emptying, as one change.
#include "wasm/app/app.h"

#include "core/base/text.h"
#include "core/fields/place.h"
#include "wasm/app/typed_value.h"

#include <utility>

namespace app {
namespace {

// What a paste comes to, gathered on a copy of the plan, because a new row's fields can only be
// found once the row is there.
struct Pasting {
  core::Plan plan;
  core::MoneyUnit unit;
  core::Edits edits = {};
  std::size_t filled = 0, emptied = 0, rows = 0;
  std::vector<std::pair<TypeInto, core::Error>> refused = {};
  std::vector<std::string> understood = {};  // addresses

  core::Status add(core::Edit edit) {
    RETURN_IF_ERROR(core::apply_edit(plan, edit));
    edits.push_back(std::move(edit));
    return {};
  }

  core::Status type_one(const TypeInto& cell) {
    const core::PartRef root{plan};
    ASSIGN_OR_RETURN(core::FieldValue value, value_typed_at(root, cell.address, cell.typed, unit));
    const core::FieldValue is = core::find_field(root, cell.address)->value();
    if (is_same_value(value, is)) return {};
    const bool is_emptied = value.is_empty();
    RETURN_IF_ERROR(add(core::SetField{cell.address, is, std::move(value)}));
    ++(is_emptied ? emptied : filled);
    return {};
  }

  void type(const TypeInto& cell) {
    const core::Status status = type_one(cell);
    if (status.has_value()) {
      understood.push_back(cell.address);
    } else {
      refused.emplace_back(cell, status.error());
    }
  }

  // What only the order of the cells stood against: the end of a span that was still the old one.
  void try_refused_again() {
    for (auto& [cell, error] : std::exchange(refused, {})) type(cell);
  }

  void add_row(const PasteCells& command, const std::vector<TypeInto>& cells, std::string id) {
    const core::Result<core::RowList> list = core::find_rows(core::PartRef{plan}, command.list);
    if (!list.has_value()) return;
    const std::string after = list->size() == 0 ? "" : list->id(list->size() - 1);
    const std::string row = core::address_of(command.list, id);
    if (!add(core::AddRow{command.list, std::move(id), after}).has_value()) return;
    ++rows;
    // A list without that field is as good without it.
    if (command.year) (void)add(core::SetField{row + "/year", {}, {*command.year}});
    for (const TypeInto& cell : cells) type({row + "/" + cell.address, cell.typed});
  }
};

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return core::counted(static_cast<std::int64_t>(count), one, many);
}

// "fill in 4 values with 1 new row", "empty 2 cells".
std::string words_of(const Pasting& pasting) {
  std::string words;
  if (pasting.filled > 0 || pasting.emptied == 0) {
    words = "fill in " + counted(pasting.filled, "value", "values");
  }
  if (pasting.emptied > 0) {
    words += (words.empty() ? "empty " : " and empty ") + counted(pasting.emptied, "cell", "cells");
  }
  if (pasting.rows > 0) words += " with " + counted(pasting.rows, "new row", "new rows");
  return words;
}

// What of it did not go in, in sentences; empty when all did.
std::string words_of_rest(const Pasting& pasting, std::size_t left_out) {
  std::string words;
  if (!pasting.refused.empty()) {
    words = " " + counted(pasting.refused.size(),
                          "was not understood and stays in its cell with the reason.",
                          "were not understood and stay in their cells with the reason.");
  }
  if (left_out > 0) {
    words += " " + counted(left_out,
                           "had no cell that can be edited, or is not one of its choices.",
                           "had no cell that can be edited, or are not one of its choices.");
  }
  return words;
}

}  // namespace

void App::paste(const PasteCells& command) {
  if (!state_.open || !may_change()) return;
  tried_.reset();
  state_.consequence.reset();
  Pasting pasting{state_.open->plan(), state_.unit};
  for (const TypeInto& cell : command.cells) pasting.type(cell);
  for (const std::vector<TypeInto>& row : command.rows) {
    pasting.add_row(command, row, "n" + calls_.random_id());
  }
  pasting.try_refused_again();
  const std::string rest = words_of_rest(pasting, command.left_out);
  const std::string done = "Done: " + words_of(pasting) + ".";
  const bool is_changed = !pasting.edits.empty();
  if (is_changed &&
      !make_edits(std::move(pasting.edits), words_of(pasting), core::OriginKind::Pasted))
    return;
  for (const std::string& address : pasting.understood) state_.field_errors.erase(address);
  for (const auto& [cell, error] : pasting.refused) keep_refused(cell, error);
  Notice notice{.kind = rest.empty() ? Notice::Kind::Info : Notice::Kind::Warning,
                .text = is_changed ? done + rest : "Nothing was changed." + rest};
  if (is_changed) {
    notice.action = "Undo";
    notice.command = UndoLast{};
  }
  notify(std::move(notice));
}

}  // namespace app
