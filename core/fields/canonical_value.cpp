#include "core/base/text.h"
#include "core/fields/field_value.h"
#include "core/fields/json_form.h"
#include "core/json/json_reader.h"
#include "core/json/json_writer.h"

#include <algorithm>
#include <utility>

namespace core {
namespace {

Error beyond_bounds() {
  return Error{.code = ErrorCode::OutOfRange,
               .message = "The value is beyond what a plan can hold.",
               .remedy = "Check the unit and the digits."};
}

Error no_id(std::string_view id) {
  return Error{.code = ErrorCode::BadText,
               .message = "\"" + std::string{id.substr(0, 40)} + "\" is no id.",
               .remedy = "Use letters a-z, digits and underscores."};
}

// A value is within the bounds when its own text reads back as the same value.
template <class T>
Status check_reads_back(const T& value) {
  const Result<T> read = T::from_text(value.text());
  if (read.has_value() && *read == value) return {};
  return beyond_bounds();
}

// Each puts its own kind into the one form, or refuses it; empty ones become nothing.
struct Canonical {
  PlainValue& value;

  Status operator()(std::monostate) const { return {}; }
  Status operator()(const std::string& text) const {
    if (first_byte_not_utf8(text).has_value()) {
      return Error{.code = ErrorCode::NotUtf8,
                   .message = "The text is not UTF-8.",
                   .remedy = "Type or copy it again."};
    }
    if (text.empty()) value = std::monostate{};
    return {};
  }
  Status operator()(Money amount) const { return check_reads_back(amount); }
  Status operator()(Percent percent) const { return check_reads_back(percent.number); }
  Status operator()(Decimal number) const { return check_reads_back(number); }
  Status operator()(std::int64_t) const { return {}; }
  Status operator()(bool) const { return {}; }
  Status operator()(Date date) const { return check_reads_back(date); }
  Status operator()(Period period) const { return check_reads_back(period); }
  Status operator()(const ChoiceId& choice) const { return id(choice.id); }
  Status operator()(const RowReference& reference) const { return id(reference.id); }
  Status operator()(RowReferences& references) const {
    for (const RowReference& reference : references) {
      if (!is_id(reference.id)) return no_id(reference.id);
    }
    put_in_order(references);
    if (references.empty()) value = std::monostate{};
    return {};
  }
  Status operator()(RawJson& raw) const {
    if (raw.text.empty()) {
      value = std::monostate{};
      return {};
    }
    ASSIGN_OR_RETURN(const Json json, read_json(raw.text));
    if (json.is_deeper_than(kMaxUnknownDepth)) return beyond_bounds();
    raw.text = write_json_compact(json);
    if (json.is_null()) value = std::monostate{};
    return {};
  }

  Status id(const std::string& text) const {
    if (text.empty()) {
      value = std::monostate{};
      return {};
    }
    return is_id(text) ? Status{} : Status{no_id(text)};
  }
};

}  // namespace

Result<FieldValue> canonical_value(FieldValue value) {
  if (first_byte_not_utf8(value.as_written).has_value()) {
    return Error{.code = ErrorCode::NotUtf8,
                 .message = "The text is not UTF-8.",
                 .remedy = "Type or copy it again."};
  }
  RETURN_IF_ERROR(std::visit(Canonical{value.value}, value.value));
  return value;
}

}  // namespace core
