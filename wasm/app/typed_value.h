// What a person typed into a field, understood by the field's kind.
#pragma once

#include "core/base/result.h"
#include "core/fields/field_value.h"
#include "core/fields/place.h"
#include "core/money/money_text.h"

#include <string>
#include <string_view>

namespace app {

// Nothing but white space empties the field. Fails with BadText or OutOfRange, in words for the
// person who typed. Choices and references come as ids, yes and no as "yes" and "no".
core::Result<core::FieldValue> value_from_typed(core::FieldKind kind,
                                                std::string_view typed,
                                                core::MoneyUnit unit = core::MoneyUnit::Pounds);

// The same for the field at that address, which must not end a span before it begins.
core::Result<core::FieldValue> value_typed_at(const core::PartRef& root,
                                              const std::string& address,
                                              std::string_view typed,
                                              core::MoneyUnit unit);

// Whether typing that changes nothing: the text that is kept beside a value stays while the value does.
bool is_same_value(const core::FieldValue& typed, const core::FieldValue& is);

// What the entry field starts with, so that reading it again in that unit gives the same value: an
// amount in whole pounds, with its sign where a bare number would count in thousands or millions.
std::string typed_text_of(const core::FieldValue& value,
                          core::MoneyUnit unit = core::MoneyUnit::Pounds);

}  // namespace app
