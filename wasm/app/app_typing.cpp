// What is typed into fields: tried while it is typed, committed when the person is done.
#include "wasm/app/app.h"

#include "core/fields/place.h"
#include "wasm/app/consequence.h"
#include "wasm/app/typed_value.h"
#include "wasm/app/words.h"

#include <utility>

namespace app {

namespace {

// The value, unless it would end a span before it begins: {from, to} of the same row.
core::Result<core::FieldValue> in_order(const core::PartRef& root,
                                        const std::string& address,
                                        core::FieldValue value) {
  const std::size_t slash = address.rfind('/');
  if (slash == std::string::npos) return value;
  const std::string id = address.substr(slash + 1);
  const bool is_from = id == "from";
  if (!is_from && id != "to") return value;
  const std::string beside = address.substr(0, slash + 1) + (is_from ? "to" : "from");
  const core::Result<core::FieldPlace> place = core::find_field(root, beside);
  if (!place.has_value()) return value;
  const core::PlainValue other = place->value().value;
  const core::PlainValue& from = is_from ? value.value : other;
  const core::PlainValue& to = is_from ? other : value.value;
  const auto is_backwards = [&](const auto* begin, const auto* end) {
    return begin != nullptr && end != nullptr && *end < *begin;
  };
  if (!is_backwards(std::get_if<core::Date>(&from), std::get_if<core::Date>(&to)) &&
      !is_backwards(std::get_if<core::Period>(&from), std::get_if<core::Period>(&to))) {
    return value;
  }
  return core::Error{
      .code = core::ErrorCode::BadText,
      .message = is_from ? "This is later than its end, " + core::text_of({other}) + "."
                         : "This is before its beginning, " + core::text_of({other}) + ".",
      .where = address,
      .remedy = "Change the other first, or type a day in order with it."};
}

}  // namespace

void App::type_into(const TypeInto& command) {
  if (!state_.open || !may_change()) return;
  tried_.reset();
  const core::Plan& plan = state_.open->plan();
  const core::PartRef root{
      const_cast<core::Plan&>(plan)};  // NOLINT: looked at, not written through
  const core::Result<core::FieldPlace> place = core::find_field(root, command.address);
  if (!place.has_value()) return refuse(place.error(), "Nothing was changed.");
  const core::FieldKind kind = place->period ? core::FieldKind::Decimal : kind_of(place->field);
  core::Result<core::FieldValue> value = value_from_typed(kind, command.typed, state_.unit);
  if (value.has_value()) value = in_order(root, command.address, *std::move(value));
  if (!value.has_value()) {
    std::string message = value.error().message;
    if (!value.error().remedy.empty()) message += " " + value.error().remedy;
    state_.field_errors[command.address] = {command.typed, message};
    sayings_.push_back(message);
    return;
  }
  state_.field_errors.erase(command.address);
  const core::FieldValue is = place->value();
  // The text that is kept beside a value stays while the value does.
  const bool is_same =
      *value == is || (value->as_written.empty() && !value->is_empty() && value->value == is.value);
  if (is_same) return show_consequence(command.address, {});
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
