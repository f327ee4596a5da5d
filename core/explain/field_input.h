// A field of the plan as the input of a figure, and numbers as figures.
#pragma once

#include "core/explain/explanation.h"
#include "core/fields/field_value.h"
#include "core/money/maybe_ratio.h"

#include <string>
#include <string_view>

namespace core {

template <class T>
ExplanationInput field_input(std::string_view address,
                             std::string_view label,
                             const Written<T>& field,
                             std::string_view weight) {
  return {.address = std::string{address},
          .label = std::string{label},
          .value = field.value.has_value() ? text_of(FieldValue{.value = *field.value}) : "",
          .weight = std::string{weight},
          .note = field.as_written};
}

// The value for a calculation: an amount in pounds, a percentage as its number.
inline MaybeRatio ratio_of(const WrittenMoney& field) {
  return field.value ? MaybeRatio{Ratio::of(*field.value)} : std::nullopt;
}
inline MaybeRatio ratio_of(const WrittenDecimal& field) {
  return field.value ? MaybeRatio{Ratio::of(*field.value)} : std::nullopt;
}
inline MaybeRatio ratio_of(const WrittenPercent& field) {
  return field.value ? MaybeRatio{Ratio::of(field.value->number)} : std::nullopt;
}

// The number in a figure, an amount in pounds; nothing for words.
MaybeRatio ratio_of(const Figure& figure);

// A number or percentage to be shown with so many decimals; empty for nothing.
Figure number_figure(const MaybeRatio& value, int decimals);
Figure percent_figure(const MaybeRatio& value, int decimals);

}  // namespace core
