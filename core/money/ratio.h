// An exact fraction: what a division gives before anybody rounds it.
//
// Changes in per cent, day-weighted averages, rates and quantity × unit cost × period are kept as
// a Ratio and rounded half up (away from zero, as Excel's ROUND) only where they are shown.
#pragma once

#include "core/money/decimal.h"
#include "core/money/money.h"

#include <cstdint>
#include <optional>
#include <string>

namespace core {

__extension__ using WideInteger = __int128;

class Ratio {
 public:
  // Zero.
  constexpr Ratio() = default;

  // The denominator is not zero. Kept in lowest terms with a positive denominator.
  static Ratio of(std::int64_t numerator, std::int64_t denominator = 1);
  static Ratio of(Decimal number);
  // In pounds.
  static Ratio of(Money amount);

  friend Ratio operator+(Ratio a, Ratio b);
  friend Ratio operator-(Ratio a, Ratio b);
  friend Ratio operator*(Ratio a, Ratio b);
  // The divisor is not zero.
  friend Ratio operator/(Ratio a, Ratio b);
  friend bool operator==(const Ratio&, const Ratio&) = default;

  // a + b and so on; nothing when the result has too many digits to go on with: more than thirty
  // above the line, or eighteen below. The divisor is not zero.
  enum class Operation { Plus, Minus, Times, Over };
  static std::optional<Ratio> checked(Ratio a, Operation operation, Ratio b);

  bool is_zero() const { return numerator_ == 0; }
  bool is_negative() const { return numerator_ < 0; }

  // Rounded half up to that many decimals.
  Decimal rounded(int decimals) const;

  // Pounds, rounded half up to the penny.
  Money rounded_to_pence() const;

  // Below zero, zero or above it.
  friend int compare(Ratio a, Ratio b);

 private:
  Ratio(WideInteger numerator, WideInteger denominator);

  WideInteger numerator_ = 0;
  WideInteger denominator_ = 1;
};

}  // namespace core
