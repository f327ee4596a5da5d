#include "wasm/app/pasting.h"

#include "core/base/text.h"
#include "core/fields/place.h"
#include "core/fields/typed_value.h"
#include "core/money/money_text.h"
#include "wasm/app/new_row.h"
#include "wasm/app/words.h"

#include <algorithm>
#include <array>

namespace app {
namespace {

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return core::counted(static_cast<std::int64_t>(count), one, many);
}

std::string_view text_in(const std::vector<TypeInto>& cells, std::string_view field) {
  for (const TypeInto& cell : cells) {
    if (cell.address == field) return core::trimmed(cell.typed);
  }
  return {};
}

// The list inside the row that a field belongs to: "lines" of "lines/amount"; empty for its own.
std::string_view list_of(const TypeInto& cell) {
  const std::size_t slash = cell.address.find('/');
  return slash == std::string::npos ? std::string_view{}
                                    : std::string_view{cell.address}.substr(0, slash);
}

bool is_about_inner_rows(const std::vector<TypeInto>& cells) {
  return std::any_of(
      cells.begin(), cells.end(), [](const TypeInto& cell) { return !list_of(cell).empty(); });
}

// Whether nothing but numbers stands there: a sum, most likely, or what has lost its name.
bool is_only_numbers(const std::vector<TypeInto>& cells) {
  return std::all_of(cells.begin(), cells.end(), [](const TypeInto& cell) {
    return std::none_of(cell.typed.begin(), cell.typed.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
  });
}

bool is_inside(std::string_view address, std::string_view row) {
  return address.size() > row.size() && address.substr(0, row.size()) == row &&
         address[row.size()] == '/';
}

// Very many lines say no more than some of them and their number.
void shorten(core::WordList& list) {
  constexpr std::size_t kMostLines = 100;
  if (list.lines.size() <= kMostLines) return;
  const std::size_t more = list.lines.size() - kMostLines;
  list.lines.resize(kMostLines);
  list.lines.push_back("and " + counted(more, "more", "more"));
}

}  // namespace

core::Status Pasting::type_one(const TypeInto& cell) {
  const core::PartRef root{plan_};
  ASSIGN_OR_RETURN(core::FieldValue value, value_typed_at(root, cell.address, cell.typed, unit_));
  const core::FieldValue is = core::find_field(root, cell.address)->value();
  if (is_same_value(value, is)) return {};
  const bool is_emptied = value.is_empty();
  if (const auto* amount = std::get_if<core::Money>(&value.value)) sum_ += *amount;
  has_money_ = has_money_ || std::holds_alternative<core::Money>(value.value);
  core::Edit edit = core::SetField{cell.address, is, std::move(value)};
  RETURN_IF_ERROR(core::apply_edit(plan_, edit));
  edits_.push_back(std::move(edit));
  ++(is_emptied ? emptied_ : filled_);
  return {};
}

// A row is only begun for what is understood.
core::Status Pasting::type_into_row(const TypeInto& cell) {
  if (cell.adds.empty()) return type_one(cell);
  if (core::trimmed(cell.typed).empty()) return {};
  const std::size_t before = edits_.size();
  RETURN_IF_ERROR(begin_row(cell.address.substr(0, cell.address.rfind('/')), cell.year));
  const core::Status status = type_one(cell);
  rows_ += status.has_value() && edits_.size() > before + 1 ? 1 : 0;
  if (status.has_value()) return status;
  for (std::size_t i = edits_.size(); i > before; --i) {
    RETURN_IF_ERROR(core::apply_edit(plan_, core::inverse(edits_[i - 1])));
  }
  edits_.erase(edits_.begin() + static_cast<std::ptrdiff_t>(before), edits_.end());
  return status;
}

void Pasting::type(const TypeInto& cell) {
  const core::Status status = type_into_row(cell);
  if (status.has_value()) {
    understood_.push_back(cell.address);
  } else {
    refused_.emplace_back(cell, status.error());
  }
}

// What only the order of the cells stood against: the end of a span that was still the old one.
void Pasting::try_refused_again() {
  for (auto& [cell, error] : std::exchange(refused_, {})) type(cell);
}

// Whether the line says something of the row itself that is not what stands there.
bool Pasting::is_at_odds(const std::string& row, const Cells& cells, std::string_view named_by) {
  const core::PartRef root{plan_};
  return std::any_of(cells.begin(), cells.end(), [&](const TypeInto& cell) {
    const bool is_nothing = core::trimmed(cell.typed).empty();
    if (is_nothing || !list_of(cell).empty() || cell.address == named_by) return false;
    const std::string address = row + "/" + cell.address;
    const auto place = core::find_field(root, address);
    const auto value = value_typed_at(root, address, cell.typed, unit_);
    if (!place.has_value() || !value.has_value()) return false;
    const core::FieldValue is = place->value();
    return !is.is_empty() && !is_same_value(*value, is);
  });
}

void Pasting::read_names(const PasteCells& command) {
  const core::PartRef root{plan_};
  const core::Result<core::RowList> rows = core::find_rows(root, command.list);
  for (std::size_t i = 0; rows.has_value() && i < rows->size(); ++i) {
    const std::string row = core::address_of(command.list, rows->id(i));
    const auto field = core::find_field(root, row + "/" + command.joined_by);
    const core::FieldValue name = field.has_value() ? field->value() : core::FieldValue{};
    const auto* text = std::get_if<std::string>(&name.value);
    if (text != nullptr) rows_by_name_.emplace(core::lower_case(core::trimmed(*text)), row);
  }
}

// The row that a line without a name, or with the name of a row that is there, goes on with.
std::string Pasting::row_to_join(const PasteCells& command, const Cells& cells) {
  if (command.joined_by.empty() || !is_about_inner_rows(cells)) return {};
  const std::string name = core::lower_case(text_in(cells, command.joined_by));
  if (name.empty()) {
    const bool goes_on = !last_row_.empty() && !is_at_odds(last_row_, cells, command.joined_by);
    return goes_on ? last_row_ : std::string{};
  }
  const auto [first, last] = rows_by_name_.equal_range(name);
  const auto found = std::find_if(first, last, [&](const auto& named) {
    return !is_at_odds(named.second, cells, command.joined_by);
  });
  return found == last ? std::string{} : found->second;
}

core::Status Pasting::begin_row(const std::string& row, const std::optional<core::Period>& year) {
  ASSIGN_OR_RETURN(const core::Edits added, add_missing_rows(plan_, row, year));
  edits_.insert(edits_.end(), added.begin(), added.end());
  return {};
}

void Pasting::leave_out(const Cells& cells) {
  for (const TypeInto& cell : cells) left_out_.push_back("\u201C" + cell.typed + "\u201D");
}

void Pasting::add_row(const PasteCells& command, const Cells& cells) {
  const bool joins = !command.joined_by.empty();
  if (joins && text_in(cells, command.joined_by).empty() && is_only_numbers(cells)) {
    ++nameless_;
    return;
  }
  ++rows_;
  std::string row = row_to_join(command, cells);
  if (row.empty()) {
    row = core::address_of(command.list, "n" + calls_.random_id());
    if (!begin_row(row, command.year).has_value()) return leave_out(cells);
    rows_by_name_.emplace(core::lower_case(text_in(cells, command.joined_by)), row);
  }
  last_row_ = row;
  std::vector<std::pair<std::string_view, std::string>> inner;  // the new row in each list inside
  for (const TypeInto& cell : cells) {
    const std::string_view list = list_of(cell);
    if (list.empty()) {
      type({row + "/" + cell.address, cell.typed});
      continue;
    }
    auto in =
        std::find_if(inner.begin(), inner.end(), [&](const auto& i) { return i.first == list; });
    if (in == inner.end()) {
      const std::string child = row + "/" + std::string{list} + "/n" + calls_.random_id();
      if (!begin_row(child, command.year).has_value()) return leave_out(cells);
      in = inner.insert(inner.end(), {list, child});
    }
    type({in->second + cell.address.substr(list.size()), cell.typed});
  }
}

void Pasting::put(const PasteCells& command) {
  left_out_ = command.left_out;
  for (const TypeInto& cell : command.cells) type(cell);
  if (!command.joined_by.empty()) read_names(command);
  for (const Cells& row : command.rows) add_row(command, row);
  totals_ += command.totals;
  try_refused_again();
}

std::string Pasting::words() const {
  std::string words;
  const bool is_only_rows = rows_ > 0 && filled_ == 0 && emptied_ == 0;
  if (is_only_rows) return "add " + counted(rows_, "empty row", "empty rows");
  if (filled_ > 0 || emptied_ == 0) words = "fill in " + counted(filled_, "value", "values");
  if (emptied_ > 0) {
    words += (words.empty() ? "empty " : " and empty ") + counted(emptied_, "cell", "cells");
  }
  if (rows_ > 0) words += " with " + counted(rows_, "new row", "new rows");
  return words;
}

std::string Pasting::words_of_rest() const {
  std::string words;
  if (!refused_.empty()) {
    words = " " + counted(refused_.size(),
                          "was not understood and stays in its cell with the reason.",
                          "were not understood and stay in their cells with the reason.");
  }
  if (has_money_ && unit_ != core::MoneyUnit::Pounds) {
    words += " Amounts without a sign were read in ";
    words += core::symbol_of(unit_);
    words += ", the unit that is shown.";
  }
  if (!left_out_.empty()) {
    constexpr std::size_t kNamed = 3;
    words += " " + counted(left_out_.size(),
                           "had no cell that can be edited, or is not one of its choices: ",
                           "had no cell that can be edited, or are not one of its choices: ");
    const std::size_t named = std::min(left_out_.size(), kNamed);
    words += core::joined(
        {left_out_.begin(), left_out_.begin() + static_cast<std::ptrdiff_t>(named)}, "; ");
    words += left_out_.size() > named ? " and more." : ".";
  }
  if (totals_ > 0) {
    words += " " + counted(totals_,
                           "row of totals was left out: totals are computed here.",
                           "rows of totals were left out: totals are computed here.");
  }
  if (nameless_ > 0) {
    words +=
        " " +
        counted(nameless_,
                "row with numbers but no words was left out: nothing says what it is of.",
                "rows with numbers but no words were left out: nothing says what they are of.");
  }
  return words;
}

std::string Pasting::shown_at(const core::SetField& edit, const core::PlanningRound& round) {
  const auto place = core::find_field(core::PartRef{plan_}, edit.where);
  if (!place.has_value()) return {};
  return core::shown_value(plan_, round, place->info.list, edit.after);
}

// "Falls: Improved Better Care Fund, 2019-20, £300". The edits of a new row stand one behind the other.
core::WordList Pasting::new_rows(const core::PlanningRound& round) {
  core::WordList list;
  std::string row;
  bool has_inner = false;  // a row in a list inside it
  for (const core::Edit& edit : edits_) {
    if (const auto* added = std::get_if<core::AddRow>(&edit)) {
      const std::string address = core::address_of(added->list, added->id);
      const bool is_first_inside = !row.empty() && is_inside(address, row) && !has_inner;
      has_inner = !row.empty() && is_inside(address, row);
      if (is_first_inside) continue;
      if (!has_inner) row = address;
      // A new line of a scheme that is there is called by that scheme.
      const std::string in = added->list.substr(0, added->list.rfind('/'));
      const bool is_inner = added->list.find('/') != std::string::npos;
      const std::string name = core::row_name(plan_, round, is_inner ? in : row);
      list.lines.push_back(name.empty() ? "Without a name" : name);
      continue;
    }
    const auto* set = std::get_if<core::SetField>(&edit);
    if (set == nullptr || row.empty() || !is_inside(set->where, row)) continue;
    const std::string shown = shown_at(*set, round);
    std::string& line = list.lines.back();
    if (shown == line || shown.empty()) continue;
    line += (line.find(": ") == std::string::npos ? ": " : ", ") + shown;
  }
  list.heading = counted(list.lines.size(), "new row", "new rows");
  return list;
}

std::string Pasting::words_of_sum() const {
  if (!has_money_ || rows_ < 2) return {};
  return " The amounts add up to " + core::money_text(sum_) + ".";
}

core::WordList Pasting::changes(const core::PlanningRound& round) {
  core::WordList list;
  std::string row;
  for (const core::Edit& edit : edits_) {
    if (const auto* added = std::get_if<core::AddRow>(&edit)) {
      row = core::address_of(added->list, added->id);
    }
    const auto* set = std::get_if<core::SetField>(&edit);
    if (set == nullptr || (!row.empty() && is_inside(set->where, row))) continue;
    const std::string shown = shown_at(*set, round);
    list.lines.push_back(place_name(plan_, round, set->where) + ": " +
                         (shown.empty() ? "emptied" : shown));
  }
  list.heading = counted(list.lines.size(), "cell changed", "cells changed");
  return list;
}

core::WordList Pasting::refusals(const core::PlanningRound& round) {
  core::WordList list;
  list.lines.reserve(refused_.size());
  for (const auto& [cell, error] : refused_) {
    list.lines.push_back(place_name(plan_, round, cell.address) + ", \u201C" + cell.typed +
                         "\u201D: " + error.message);
  }
  list.heading = counted(list.lines.size(), "text not understood", "texts not understood");
  return list;
}

std::vector<core::WordList> Pasting::lists(const core::PlanningRound& round) {
  std::vector<core::WordList> lists;
  core::WordList rest{counted(left_out_.size(), "text not taken", "texts not taken"), left_out_};
  for (core::WordList list : {std::move(rest), refusals(round), new_rows(round), changes(round)}) {
    if (list.lines.empty()) continue;
    shorten(list);
    lists.push_back(std::move(list));
  }
  return lists;
}

}  // namespace app
