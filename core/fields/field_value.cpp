#include "core/fields/field_value.h"

#include "core/base/text.h"
#include "core/money/money_text.h"

#include <algorithm>
#include <array>
#include <type_traits>

namespace core {
namespace {

constexpr std::array<FieldKind, std::variant_size_v<FieldRef>> kKinds = {FieldKind::Text,
                                                                         FieldKind::LongText,
                                                                         FieldKind::Money,
                                                                         FieldKind::Percent,
                                                                         FieldKind::Decimal,
                                                                         FieldKind::Count,
                                                                         FieldKind::YesNo,
                                                                         FieldKind::Date,
                                                                         FieldKind::Period,
                                                                         FieldKind::Choice,
                                                                         FieldKind::Reference,
                                                                         FieldKind::References,
                                                                         FieldKind::Series,
                                                                         FieldKind::Unknown};

struct ReadField {
  FieldValue operator()(const std::string* field) const {
    return field->empty() ? FieldValue{} : FieldValue{*field};
  }
  FieldValue operator()(const LongText* field) const {
    return field->text.empty() ? FieldValue{} : FieldValue{field->text};
  }
  template <class T>
  FieldValue operator()(const Written<T>* field) const {
    FieldValue value;
    if (field->value.has_value()) value.value = *field->value;
    value.as_written = field->as_written;
    return value;
  }
  FieldValue operator()(const YesNo* field) const {
    return field->has_value() ? FieldValue{**field} : FieldValue{};
  }
  FieldValue operator()(const RowReference* field) const {
    return field->id.empty() ? FieldValue{} : FieldValue{*field};
  }
  FieldValue operator()(const RowReferences* field) const {
    return field->empty() ? FieldValue{} : FieldValue{*field};
  }
  FieldValue operator()(const RawJson* field) const {
    return field->text.empty() ? FieldValue{} : FieldValue{*field};
  }
  FieldValue operator()(const Series*) const {
    CORE_CHECK(false);
    return {};
  }
};

// Writes the value; false when it is of another kind. A kind without room for a text as written
// refuses one.
struct WriteField {
  const FieldValue& value;

  template <class T>
  const T* given() const {
    return std::get_if<T>(&value.value);
  }
  bool clears() const { return std::holds_alternative<std::monostate>(value.value); }
  bool plain() const { return value.as_written.empty(); }

  bool operator()(std::string* field) const {
    if (!plain() || (!clears() && given<std::string>() == nullptr)) return false;
    *field = clears() ? std::string{} : *given<std::string>();
    return true;
  }
  bool operator()(LongText* field) const { return (*this)(&field->text); }
  template <class T>
  bool operator()(Written<T>* field) const {
    if (!clears() && given<T>() == nullptr) return false;
    field->value = clears() ? std::optional<T>{} : std::optional<T>{*given<T>()};
    field->as_written = value.as_written;
    return true;
  }
  template <class T>
  bool write_plain(T* field) const {
    if (!plain() || (!clears() && given<T>() == nullptr)) return false;
    *field = clears() ? T{} : *given<T>();
    return true;
  }
  bool operator()(YesNo* field) const {
    if (!plain() || (!clears() && given<bool>() == nullptr)) return false;
    *field = clears() ? YesNo{} : YesNo{*given<bool>()};
    return true;
  }
  bool operator()(RowReference* field) const { return write_plain(field); }
  bool operator()(RowReferences* field) const {
    if (!write_plain(field)) return false;
    put_in_order(*field);
    return true;
  }
  bool operator()(RawJson* field) const { return write_plain(field); }
  bool operator()(Series*) const { return false; }
};

Status check_length(const FieldValue& value) {
  const auto* text = std::get_if<std::string>(&value.value);
  if (std::max(value.as_written.size(), text == nullptr ? 0 : text->size()) <= kMaxTextBytes) {
    return {};
  }
  return Error{.code = ErrorCode::TooLarge,
               .message = "The text is longer than a million characters.",
               .remedy = "Shorten it, or keep it as a document of its own."};
}

struct PlainText {
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const std::string& value) const { return value; }
  std::string operator()(Money value) const { return money_text(value); }
  std::string operator()(Percent value) const { return percent_text(value.number); }
  std::string operator()(Decimal value) const { return number_text(value); }
  std::string operator()(std::int64_t value) const { return count_text(value); }
  std::string operator()(bool value) const { return value ? "yes" : "no"; }
  std::string operator()(Date value) const { return value.long_text(); }
  std::string operator()(Period value) const { return value.text(); }
  std::string operator()(const ChoiceId& value) const { return value.id; }
  std::string operator()(const RowReference& value) const { return value.id; }
  std::string operator()(const RowReferences& value) const {
    std::vector<std::string> ids;
    for (const RowReference& reference : value) ids.push_back(reference.id);
    return joined(ids, ", ");
  }
  std::string operator()(const RawJson& value) const { return value.text; }
};

}  // namespace

FieldKind kind_of(const FieldRef& field) {
  return kKinds[field.index()];
}

FieldKind kind_of(const PlainValue& value) {
  constexpr std::array<FieldKind, std::variant_size_v<PlainValue>> kKindOfValue = {
      FieldKind::Decimal,
      FieldKind::Text,
      FieldKind::Money,
      FieldKind::Percent,
      FieldKind::Decimal,
      FieldKind::Count,
      FieldKind::YesNo,
      FieldKind::Date,
      FieldKind::Period,
      FieldKind::Choice,
      FieldKind::Reference,
      FieldKind::References,
      FieldKind::Unknown};
  return kKindOfValue[value.index()];
}

FieldValue value_of(const FieldRef& field) {
  return std::visit(ReadField{}, field);
}

Status set_value(const FieldRef& field, const FieldValue& value) {
  RETURN_IF_ERROR(check_length(value));
  if (std::visit(WriteField{value}, field)) return {};
  return Error{.code = ErrorCode::WrongKind,
               .message = "This field holds " + std::string{name_of(kind_of(field))} +
                          ", not the kind of value given.",
               .remedy = "Give a value of that kind, or leave the field empty."};
}

bool is_empty(const FieldRef& field) {
  if (const auto* series = std::get_if<Series*>(&field)) return (*series)->is_empty();
  return value_of(field).is_empty();
}

std::string text_of(const FieldValue& value) {
  if (!value.as_written.empty()) return value.as_written;
  return std::visit(PlainText{}, value.value);
}

}  // namespace core
