// A computed figure, ready to be shown: an amount, a number, words, or empty.
#pragma once

#include "core/money/money.h"
#include "core/money/ratio.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace core {

// An exact number with the decimals that it is shown with.
struct FigureNumber {
  Ratio value;
  int decimals = 1;
  bool is_percent = false;
  friend bool operator==(const FigureNumber&, const FigureNumber&) = default;
};

struct Figure {
  // Nothing when there is no input to compute it from: empty is not zero.
  std::variant<std::monostate, Money, FigureNumber, std::string> value = {};
  std::int32_t empty_inputs = 0;  // inputs that are there but hold no value

  bool is_empty() const { return std::holds_alternative<std::monostate>(value); }
  friend bool operator==(const Figure&, const Figure&) = default;
};

Figure figure_of(std::optional<Money> amount, std::int32_t empty_inputs = 0);
Figure figure_of_percent(const std::optional<Ratio>& percent);

// Rounded half up. What has too many digits to be shown (a hostile file) ends at Decimal's bounds.
Decimal shown(const Ratio& value, int decimals);

// "£38,581,633", "4.0%", "42.5", "better", or empty.
std::string text_of(const Figure& figure);

}  // namespace core
