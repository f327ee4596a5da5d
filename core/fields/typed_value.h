// What a person typed into a field, understood by the field's kind.
#pragma once

#include "core/base/result.h"
#include "core/fields/field_value.h"
#include "core/fields/place.h"
#include "core/money/money_text.h"

#include <string>
#include <string_view>

namespace core {

// Nothing but white space empties the field. Fails with BadText or OutOfRange, in words for the
// person who typed. Choices and references come as ids, yes and no as "yes" and "no".
Result<FieldValue> value_from_typed(FieldKind kind,
                                    std::string_view typed,
                                    MoneyUnit unit = MoneyUnit::Pounds);

// The same for the field at that address, which must not end a span before it begins.
Result<FieldValue> value_typed_at(const PartRef& root,
                                  const std::string& address,
                                  std::string_view typed,
                                  MoneyUnit unit);

// Whether typing that changes nothing: the text that is kept beside a value stays while the value does.
bool is_same_value(const FieldValue& typed, const FieldValue& is);

// What the entry field starts with, so that reading it again in that unit gives the same value: an
// amount in whole pounds, with its sign where a bare number would count in thousands or millions.
std::string typed_text_of(const FieldValue& value, MoneyUnit unit = MoneyUnit::Pounds);

}  // namespace core
