// What is typed into fields: tried while it is typed, committed when the person is done.
#include "wasm/app/app.h"

#include "core/fields/place.h"
#include "core/fields/typed_value.h"
#include "wasm/app/consequence.h"
#include "wasm/app/new_row.h"
#include "wasm/app/words.h"

#include <utility>

namespace app {

void App::type_into(const TypeInto& command) {
  if (!state_.open || !may_change()) return;
  tried_.reset();
  const core::Plan& plan = state_.open->plan();
  const core::PartRef root{
      const_cast<core::Plan&>(plan)};  // NOLINT: looked at, not written through
  const core::Result<core::FieldPlace> place = core::find_field(root, command.address);
  if (!place.has_value() && !command.adds.empty()) return type_into_new_row(command);
  if (!place.has_value()) return refuse(place.error(), "Nothing was changed.");
  const core::Result<core::FieldValue> value =
      value_typed_at(root, command.address, command.typed, state_.unit);
  if (!value.has_value()) {
    keep_refused(command, value.error());
    sayings_.push_back(state_.field_errors[command.address].message);
    return;
  }
  state_.field_errors.erase(command.address);
  if (is_same_value(*value, place->value())) return show_consequence(command.address, {});
  const std::string name = place_name(plan, state_.open->round(), command.address);
  const std::string shown = shown_value(plan, state_.open->round(), place->info.list, *value);
  constexpr std::size_t kShownBytes = 60;
  std::string words = "change " + name;
  if (value->is_empty()) {
    words = "empty " + name;
  } else if (shown.size() <= kShownBytes) {
    words += " to " + shown;
  }
  const std::vector<core::Finding> before = state_.open->findings();
  if (make_edits({core::SetField{command.address, place->value(), *value}}, std::move(words))) {
    show_consequence(command.address, words_of_new(before, money_findings_of(*state_.open)));
  }
}

// The row that a cell stands in is added with what is typed into it, as one change.
void App::type_into_new_row(const TypeInto& command) {
  core::Plan plan = state_.open->plan();
  const std::string row = command.address.substr(0, command.address.rfind('/'));
  // Only the row that was begun may be missing, not one that somebody has removed meanwhile.
  const bool is_begun = row.find(state_.next_row) != row.npos;
  const std::string list = row.substr(0, row.rfind('/'));
  const auto rows = core::find_rows(core::PartRef{plan}, list);
  if (!is_begun && !rows.has_value()) return refuse(rows.error(), "Nothing was added.");
  core::Result<core::Edits> edits = add_missing_rows(plan, row, command.year);
  if (!edits.has_value()) return refuse(edits.error(), "Nothing was added.");
  const core::PartRef root{plan};
  core::Result<core::FieldValue> value =
      value_typed_at(root, command.address, command.typed, state_.unit);
  if (!value.has_value()) {
    keep_refused(command, value.error());
    return sayings_.push_back(state_.field_errors[command.address].message);
  }
  state_.field_errors.erase(command.address);
  const core::FieldValue is = core::find_field(root, command.address)->value();
  if (value->is_empty() || is_same_value(*value, is)) return;
  edits->emplace_back(core::SetField{command.address, is, *std::move(value)});
  if (!make_edits(*std::move(edits), command.adds)) return;
  // An id stays for as long as its row is not there, so that the focus stays in its cell.
  for (std::string* next : {&state_.next_row, &state_.next_line}) {
    if (row.find(*next) != row.npos) *next = "n" + calls_.random_id();
  }
}

// What was not understood stays in its field with the reason.
void App::keep_refused(const TypeInto& typed, const core::Error& error) {
  std::string message = error.message;
  if (!error.remedy.empty()) message += " " + error.remedy;
  state_.field_errors[typed.address] = {typed.typed, std::move(message)};
}

void App::try_typing(const TryTyping& command) {
  if (!state_.open || !state_.open->save.is_writable()) return;
  tried_ = command;
  typed_ms_ = calls_.now_ms();
}

double App::try_when_paused() {
  if (!tried_ || !state_.open) return -1;
  // Half-typed amounts lead nowhere: a third of a second is a pause between digits.
  constexpr double kPauseMs = 350;
  const double left = typed_ms_ + kPauseMs - calls_.now_ms();
  if (left > 0) return left;
  const TryTyping tried = *std::exchange(tried_, std::nullopt);
  const core::Plan& plan = state_.open->plan();
  const core::PartRef root{const_cast<core::Plan&>(plan)};  // NOLINT: only looked at
  const core::Result<core::FieldPlace> place = core::find_field(root, tried.address);
  if (!place.has_value() || place->period) return -1;
  const core::Result<core::FieldValue> value =
      value_from_typed(kind_of(place->field), tried.typed, state_.unit);
  std::string words;
  if (value.has_value() && *value != place->value()) {
    words = consequence_of(*state_.open, core::SetField{tried.address, place->value(), *value});
  }
  show_consequence(tried.address, std::move(words));
  return 0;
}

// Said aloud when it is new: what was said while typing need not be heard again.
void App::show_consequence(const std::string& address, std::string words) {
  const bool is_known = state_.consequence && state_.consequence->address == address &&
                        state_.consequence->words == words;
  if (is_known) return;
  state_.consequence.reset();
  if (words.empty()) return;
  sayings_.push_back(words);
  state_.consequence = {address, std::move(words)};
}

}  // namespace app
