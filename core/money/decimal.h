// A decimal number with the digits it was given, "31.80" as 3180 hundredths; and a percentage.
//
// Used for quantities, rates of a plan and percentages: what is typed in must come back digit for
// digit. Results of divisions are a Ratio (core/money/ratio.h), rounded only when shown.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace core {

class Decimal {
 public:
  static constexpr int kMaxScale = 6;
  static constexpr std::int64_t kMaxUnits = 1'000'000'000'000'000;

  // Zero, without decimals.
  constexpr Decimal() = default;

  // Reads "1234", "-31.80" or "0.5"; no separators, no exponent, at most kMaxScale decimals.
  // Fails with BadText or OutOfRange.
  static Result<Decimal> from_text(std::string_view text);

  // units × 10^-scale, for literals and results within the bounds.
  static constexpr Decimal from_literal(std::int64_t units, int scale) {
    return Decimal{units, scale};
  }

  constexpr std::int64_t units() const { return units_; }
  constexpr int scale() const { return scale_; }

  // Exactly the digits: "31.80". Reads back with from_text.
  std::string text() const;

  // The same digits, so 31.8 and 31.80 differ; compare_value tells the order of the values.
  friend constexpr bool operator==(Decimal, Decimal) = default;

 private:
  constexpr Decimal(std::int64_t units, int scale) : units_(units), scale_(scale) {}

  std::int64_t units_ = 0;
  int scale_ = 0;
};

// Below zero, zero or above it as a is less than, equal to or greater than b.
int compare_value(Decimal a, Decimal b);

// 33.506 % is Percent{33.506}, not 0.33506.
struct Percent {
  Decimal number;
  friend constexpr bool operator==(Percent, Percent) = default;
};

}  // namespace core
