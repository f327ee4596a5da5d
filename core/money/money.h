// An amount in pounds sterling, held in whole pence, never in floating point.
//
// How an amount is shown and how typed amounts are read ("£1.2m", "(250)") is
// core/money/money_text.h.
#pragma once

#include "core/base/check.h"
#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace core {

class Money {
 public:
  // The largest amount that may enter a plan: a hundred billion pounds.
  // 900,000 of them still add up inside 64 bits, so code that sums a validated
  // plan needs no overflow branch of its own.
  static constexpr std::int64_t kMaxPence = 10'000'000'000'000;

  // Zero.
  constexpr Money() = default;

  // The way in for input. Fails with OutOfRange beyond +/- kMaxPence.
  static Result<Money> from_pence(std::int64_t pence);

  // Reads "1234", "1234.5" or "-1234.50"; no thousands separators, at most two
  // decimals. Fails with BadText or OutOfRange.
  static Result<Money> from_text(std::string_view text);

  // For literals and results of calculations, where a bad value is a bug.
  static constexpr Money from_literal(std::int64_t pence) { return Money{pence}; }

  constexpr std::int64_t pence() const { return pence_; }

  // Pounds with two decimals and nothing else: "-1234.50". Reads back with from_text.
  std::string text() const;

  friend constexpr auto operator<=>(Money, Money) = default;

  // Both stop the program on overflow, which a validated plan cannot reach.
  friend constexpr Money operator+(Money a, Money b) {
    std::int64_t sum = 0;
    const bool overflowed = __builtin_add_overflow(a.pence_, b.pence_, &sum);
    CORE_CHECK(!overflowed);
    return Money{sum};
  }
  friend constexpr Money operator-(Money a, Money b) {
    std::int64_t difference = 0;
    const bool overflowed = __builtin_sub_overflow(a.pence_, b.pence_, &difference);
    CORE_CHECK(!overflowed);
    return Money{difference};
  }
  friend constexpr Money operator-(Money a) { return Money{} - a; }
  constexpr Money& operator+=(Money other) { return *this = *this + other; }

 private:
  explicit constexpr Money(std::int64_t pence) : pence_(pence) {}

  std::int64_t pence_ = 0;
};

inline namespace literals {
constexpr Money operator""_pence(unsigned long long pence) {
  return Money::from_literal(static_cast<std::int64_t>(pence));
}
constexpr Money operator""_pounds(unsigned long long pounds) {
  return Money::from_literal(static_cast<std::int64_t>(pounds) * 100);
}
}  // namespace literals

}  // namespace core
