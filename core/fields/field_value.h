// Any one value of a plan, and the way to read and write the field that holds it.
#pragma once

#include "core/base/result.h"
#include "core/fields/kinds.h"
#include "core/fields/series.h"

#include <string>
#include <variant>

namespace core {

// A member that this version does not describe: its JSON text.
struct RawJson {
  std::string text;
  friend bool operator==(const RawJson&, const RawJson&) = default;
};

using PlainValue = std::variant<std::monostate,
                                std::string,
                                Money,
                                Percent,
                                Decimal,
                                std::int64_t,
                                bool,
                                Date,
                                Period,
                                ChoiceId,
                                RowReference,
                                RowReferences,
                                RawJson>;

// What an edit carries: the value (nothing when empty) and the text as written, if kept.
struct FieldValue {
  PlainValue value = {};
  std::string as_written = {};

  bool is_empty() const {
    return std::holds_alternative<std::monostate>(value) && as_written.empty();
  }
  friend bool operator==(const FieldValue&, const FieldValue&) = default;
};

// The field itself, inside a plan.
using FieldRef = std::variant<std::string*,
                              LongText*,
                              WrittenMoney*,
                              WrittenPercent*,
                              WrittenDecimal*,
                              WrittenCount*,
                              YesNo*,
                              WrittenDate*,
                              WrittenPeriod*,
                              WrittenChoice*,
                              RowReference*,
                              RowReferences*,
                              Series*,
                              RawJson*>;

// The longest text a field may hold, as typed or as written.
inline constexpr std::size_t kMaxTextBytes = 1'000'000;

// The one form in which a field gives the value back: an empty text, id or list is nothing,
// references are in order, each once. Fails with TooLarge, NotUtf8, BadText or OutOfRange for what a
// file could not give back: a text that is no UTF-8, an id that is none, a number, date or period
// beyond the bounds.
Result<FieldValue> canonical_value(FieldValue value);

FieldKind kind_of(const FieldRef& field);
// The kind of field that the value fits; Text for both kinds of text, Decimal for nothing (which
// fits every kind).
FieldKind kind_of(const PlainValue& value);

// The value of a field that is no series.
FieldValue value_of(const FieldRef& field);

// Fails with WrongKind or TooLarge and changes nothing then; not for a series.
Status set_value(const FieldRef& field, const FieldValue& value);

bool is_empty(const FieldRef& field);

// As a person reads it: "£1,694,916", "5 September 2019", "yes"; the text as written where there is
// one; the id of a choice or reference (core/round knows their names); empty for empty.
std::string text_of(const FieldValue& value);

}  // namespace core
