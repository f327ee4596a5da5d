// The kinds of value that a field of a plan can hold. Every one of them may be empty, and empty is
// not zero.
#pragma once

#include "core/money/decimal.h"
#include "core/money/money.h"
#include "core/period/date.h"
#include "core/period/period.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class FieldKind : std::uint8_t {
  Text,
  LongText,
  Money,
  Percent,
  Decimal,
  Count,
  YesNo,
  Date,
  Period,
  Choice,      // one id of a list of the round
  Reference,   // the id of a row of this plan
  References,  // a set of those
  Series,      // a number for each period and part
  Unknown,     // a member that this version does not describe, kept as it came
};

// "text", "money", …: as the schema and messages name them.
std::string_view name_of(FieldKind kind);
std::optional<FieldKind> field_kind_from_name(std::string_view name);

// Money, percent, decimal and count: one number.
bool is_number(FieldKind kind);
// Whether the text of the document may stand beside the value (Written, below).
bool keeps_written_text(FieldKind kind);

// A value with the text of the document it comes from, kept when that says more than the value
// ("c13", "Oct 2017 (TBC)"); either half may be missing.
template <class T>
struct Written {
  std::optional<T> value = {};
  std::string as_written = {};

  bool is_empty() const { return !value.has_value() && as_written.empty(); }
  friend bool operator==(const Written&, const Written&) = default;
};

// Several paragraphs, in Markdown.
struct LongText {
  std::string text;
  friend bool operator==(const LongText&, const LongText&) = default;
};

// An id in one of the round's lists; ids that the round does not know are kept.
struct ChoiceId {
  std::string id;
  friend bool operator==(const ChoiceId&, const ChoiceId&) = default;
};

// The id of a row of the list that the field's description names; empty when nothing is chosen.
struct RowReference {
  std::string id;
  friend bool operator==(const RowReference&, const RowReference&) = default;
};

// In ascending order of id, each once.
using RowReferences = std::vector<RowReference>;
void put_in_order(RowReferences& references);

using YesNo = std::optional<bool>;
using WrittenMoney = Written<Money>;
using WrittenPercent = Written<Percent>;
using WrittenDecimal = Written<Decimal>;
using WrittenCount = Written<std::int64_t>;
using WrittenDate = Written<Date>;
using WrittenPeriod = Written<Period>;
using WrittenChoice = Written<ChoiceId>;

}  // namespace core
