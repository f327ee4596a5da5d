#include "core/fields/typed_value.h"

#include "core/base/text.h"
#include "core/period/day_in_words.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace core {
namespace {

template <class T>
Result<FieldValue> as_value(Result<T> result) {
  if (!result.has_value()) return result.error();
  return FieldValue{*std::move(result)};
}

Result<FieldValue> count_from(std::string_view typed) {
  const Result<Decimal> number = number_from_typed(typed);
  if (!number.has_value()) return number.error();
  if (number->scale() != 0) {
    return Error{.code = ErrorCode::BadText,
                 .message = "This counts whole things.",
                 .remedy = "Type a whole number, such as 12."};
  }
  return FieldValue{number->units()};
}

Result<FieldValue> percent_from(std::string_view typed) {
  const Result<Decimal> number = number_from_typed(typed, PercentSign::Allowed);
  if (!number.has_value()) return number.error();
  return FieldValue{Percent{*number}};
}

RowReferences references_from(std::string_view typed) {
  RowReferences references;
  for (const std::string_view id : split(typed, ',')) {
    if (!trimmed(id).empty()) references.push_back({std::string{trimmed(id)}});
  }
  return references;
}

struct TypedText {
  MoneyUnit unit;

  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const std::string& value) const { return value; }
  std::string operator()(Money value) const {
    return (unit == MoneyUnit::Pounds ? "" : "£") + editable_text(value);
  }
  std::string operator()(Percent value) const { return value.number.text(); }
  std::string operator()(Decimal value) const { return value.text(); }
  std::string operator()(std::int64_t value) const { return std::to_string(value); }
  std::string operator()(bool value) const { return value ? "yes" : "no"; }
  std::string operator()(Date value) const { return value.long_text(); }
  std::string operator()(Period value) const { return value.text(); }
  std::string operator()(const ChoiceId& value) const { return value.id; }
  std::string operator()(const RowReference& value) const { return value.id; }
  std::string operator()(const RowReferences& value) const { return text_of(FieldValue{value}); }
  std::string operator()(const RawJson& value) const { return value.text; }
};

// What stands in quotation marks is kept as it is, without a value. Nothing for other texts.
std::optional<FieldValue> quoted(std::string_view text) {
  const bool is_quoted = text.size() > 2 && text.front() == '"' && text.back() == '"';
  if (!is_quoted) return std::nullopt;
  return FieldValue{.as_written = std::string{trimmed(text.substr(1, text.size() - 2))}};
}

// The number behind "c", "c." or "about"; empty for other texts.
std::string_view number_behind_about(std::string_view text) {
  for (const std::string_view word :
       {"circa", "about", "around", "approximately", "approx.", "approx", "c.", "c", "~"}) {
    if (!lower_case(text.substr(0, word.size())).starts_with(word)) continue;
    const std::string_view rest = trimmed(text.substr(word.size()));
    const std::string_view digits = rest.starts_with("£") ? rest.substr(2) : rest;
    const bool is_number = !digits.empty() && digits[0] >= '0' && digits[0] <= '9';
    return is_number ? rest : std::string_view{};
  }
  return {};
}

Result<FieldValue> date_from(std::string_view text) {
  const Result<Date> date = Date::from_typed(text);
  if (date.has_value()) return FieldValue{*date};
  const Result<Date> last = last_day_in_words(text);
  // Of the two, the one that knows the day but not in its month says more.
  const bool is_shaped = std::count_if(text.begin(), text.end(), is_digit) > 2 &&
                         text.find_first_not_of("0123456789/.-") == text.npos;
  if (!last.has_value()) return is_shaped ? date.error() : last.error();
  return FieldValue{.value = *last, .as_written = std::string{text}};
}

// The value, unless it would end a span before it begins: {from, to} of the same row.
Result<FieldValue> in_order(const PartRef& root, const std::string& address, FieldValue value) {
  const std::size_t slash = address.rfind('/');
  if (slash == std::string::npos) return value;
  const std::string id = address.substr(slash + 1);
  const bool is_from = id == "from";
  if (!is_from && id != "to") return value;
  const std::string beside = address.substr(0, slash + 1) + (is_from ? "to" : "from");
  const Result<FieldPlace> place = find_field(root, beside);
  if (!place.has_value()) return value;
  const PlainValue other = place->value().value;
  const PlainValue& from = is_from ? value.value : other;
  const PlainValue& to = is_from ? other : value.value;
  const auto is_backwards = [&](const auto* begin, const auto* end) {
    return begin != nullptr && end != nullptr && *end < *begin;
  };
  if (!is_backwards(std::get_if<Date>(&from), std::get_if<Date>(&to)) &&
      !is_backwards(std::get_if<Period>(&from), std::get_if<Period>(&to))) {
    return value;
  }
  return Error{.code = ErrorCode::BadText,
               .message = is_from ? "This is later than its end, " + text_of({other}) + "."
                                  : "This is before its beginning, " + text_of({other}) + ".",
               .where = address,
               .remedy = "Change the other first, or type a day in order with it."};
}

}  // namespace

Result<FieldValue> value_from_typed(FieldKind kind, std::string_view typed, MoneyUnit unit) {
  const std::string_view text = trimmed(typed);
  if (text.empty()) return FieldValue{};
  if (keeps_written_text(kind) && kind != FieldKind::Choice) {  // choices come as ids
    if (std::optional<FieldValue> kept = quoted(text)) return *std::move(kept);
    const std::string_view number = number_behind_about(text);
    Result<FieldValue> value = number.empty() ? FieldValue{} : value_from_typed(kind, number, unit);
    if (!value.has_value()) return value.error();
    if (!value->is_empty()) {
      value->as_written = std::string{text};
      return value;
    }
  }
  switch (kind) {
    case FieldKind::Text:
      return FieldValue{std::string{text}};
    case FieldKind::LongText:
      return FieldValue{std::string{typed}};
    case FieldKind::Money:
      return as_value(money_from_typed(text, unit));
    case FieldKind::Percent:
      return percent_from(text);
    case FieldKind::Series:
    case FieldKind::Decimal:
      return as_value(number_from_typed(text));
    case FieldKind::Count:
      return count_from(text);
    case FieldKind::YesNo:
      return FieldValue{text == "yes"};
    case FieldKind::Date:
      return date_from(text);
    case FieldKind::Period:
      return as_value(Period::from_text(text));
    case FieldKind::Choice:
      return FieldValue{ChoiceId{std::string{text}}};
    case FieldKind::Reference:
      return FieldValue{RowReference{std::string{text}}};
    case FieldKind::References:
      return FieldValue{references_from(text)};
    case FieldKind::Unknown:
      return FieldValue{RawJson{std::string{text}}};
  }
  return FieldValue{};
}

std::string typed_text_of(const FieldValue& value, MoneyUnit unit) {
  const bool is_text_alone =
      std::holds_alternative<std::monostate>(value.value) && !value.as_written.empty();
  if (is_text_alone) return "\"" + value.as_written + "\"";
  return std::visit(TypedText{unit}, value.value);
}

Result<FieldValue> value_typed_at(const PartRef& root,
                                  const std::string& address,
                                  std::string_view typed,
                                  MoneyUnit unit) {
  const Result<FieldPlace> place = find_field(root, address);
  if (!place.has_value()) return place.error();
  const FieldKind kind = place->period ? FieldKind::Decimal : kind_of(place->field);
  Result<FieldValue> value = value_from_typed(kind, typed, unit);
  if (!value.has_value()) return value;
  return in_order(root, address, *std::move(value));
}

bool is_same_value(const FieldValue& typed, const FieldValue& is) {
  return typed == is || (typed.as_written.empty() && !typed.is_empty() && typed.value == is.value);
}

}  // namespace core
