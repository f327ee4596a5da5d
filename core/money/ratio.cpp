#include "core/money/ratio.h"

#include <limits>
#include <utility>

namespace core {
namespace {

// Almost every number fits into 64 bits, which a machine divides itself; for 128 it calls a function,
// and in a browser that is most of the time that figures take.
bool is_narrow(WideInteger number) {
  return number == static_cast<std::int64_t>(number);
}

WideInteger quotient(WideInteger a, WideInteger b) {
  // The least number over -1 is one more than 64 bits hold.
  if (is_narrow(a) && is_narrow(b) && b != -1) {
    return static_cast<std::int64_t>(a) / static_cast<std::int64_t>(b);
  }
  return a / b;
}

WideInteger remainder_of(WideInteger a, WideInteger b) {
  if (is_narrow(a) && is_narrow(b) && b != -1) {
    return static_cast<std::int64_t>(a) % static_cast<std::int64_t>(b);
  }
  return a % b;
}

WideInteger greatest_common_divisor(WideInteger a, WideInteger b) {
  while (b != 0) {
    const WideInteger rest = remainder_of(a, b);
    a = b;
    b = rest;
  }
  return a < 0 ? -a : a;
}

constexpr std::int64_t power_of_ten(int exponent) {
  std::int64_t power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

WideInteger times(WideInteger a, WideInteger b) {
  if (is_narrow(a) && is_narrow(b)) return a * b;
  WideInteger product = 0;
  const bool overflowed = __builtin_mul_overflow(a, b, &product);
  CORE_CHECK(!overflowed);
  return product;
}

WideInteger plus(WideInteger a, WideInteger b) {
  WideInteger sum = 0;
  const bool overflowed = __builtin_add_overflow(a, b, &sum);
  CORE_CHECK(!overflowed);
  return sum;
}

// A fraction whose denominator is above zero.
struct Fraction {
  WideInteger above, below;

  // The largest whole number that is not above it; what is left stays.
  WideInteger take_whole() {
    WideInteger whole = quotient(above, below);
    above = remainder_of(above, below);
    if (above < 0) {
      above += below;
      --whole;
    }
    return whole;
  }
};

// Where the products of crosswise multiplication have too many digits: by whole parts, then by what is
// left of both turned over, as in Euclid's algorithm.
int compare_by_steps(Fraction a, Fraction b) {
  while (true) {
    const WideInteger whole_a = a.take_whole();
    const WideInteger whole_b = b.take_whole();
    if (whole_a != whole_b) return whole_a < whole_b ? -1 : 1;
    if (a.above == 0 || b.above == 0) return a.above == b.above ? 0 : a.above == 0 ? -1 : 1;
    const Fraction turned{b.below, b.above};
    b = {a.below, a.above};
    a = turned;
  }
}

constexpr WideInteger kMostBelow = power_of_ten(18);
constexpr WideInteger kMostAbove = kMostBelow * power_of_ten(12);

}  // namespace

Ratio::Ratio(WideInteger numerator, WideInteger denominator)
    : numerator_(numerator), denominator_(denominator) {
  CORE_CHECK(denominator_ != 0);
  if (denominator_ == 1) return;
  const WideInteger divisor = greatest_common_divisor(numerator_, denominator_);
  if (divisor != 1) {
    numerator_ = quotient(numerator_, divisor);
    denominator_ = quotient(denominator_, divisor);
  }
  if (denominator_ < 0) {
    numerator_ = -numerator_;
    denominator_ = -denominator_;
  }
}

Ratio Ratio::of(std::int64_t numerator, std::int64_t denominator) {
  return Ratio{WideInteger{numerator}, WideInteger{denominator}};
}

Ratio Ratio::of(Decimal number) {
  return of(number.units(), power_of_ten(number.scale()));
}

Ratio Ratio::of(Money amount) {
  return of(amount.pence(), 100);
}

Ratio operator+(Ratio a, Ratio b) {
  if (a.denominator_ == b.denominator_) {
    return Ratio{plus(a.numerator_, b.numerator_), a.denominator_};
  }
  return Ratio{plus(times(a.numerator_, b.denominator_), times(b.numerator_, a.denominator_)),
               times(a.denominator_, b.denominator_)};
}

Ratio operator-(Ratio a, Ratio b) {
  b.numerator_ = -b.numerator_;
  return a + b;
}

Ratio operator*(Ratio a, Ratio b) {
  return Ratio{times(a.numerator_, b.numerator_), times(a.denominator_, b.denominator_)};
}

Ratio operator/(Ratio a, Ratio b) {
  return Ratio{times(a.numerator_, b.denominator_), times(a.denominator_, b.numerator_)};
}

std::optional<Ratio> Ratio::checked(Ratio a, Operation operation, Ratio b) {
  if (operation == Operation::Minus) b.numerator_ = -b.numerator_;
  if (operation == Operation::Over) {
    CORE_CHECK(b.numerator_ != 0);
    std::swap(b.numerator_, b.denominator_);
  }
  const bool is_sum = operation == Operation::Plus || operation == Operation::Minus;
  WideInteger numerator = 0;
  WideInteger denominator = 0;
  WideInteger other = 0;
  bool overflowed = __builtin_mul_overflow(a.denominator_, b.denominator_, &denominator);
  if (is_sum) {
    overflowed |= __builtin_mul_overflow(a.numerator_, b.denominator_, &numerator);
    overflowed |= __builtin_mul_overflow(b.numerator_, a.denominator_, &other);
    overflowed |= __builtin_add_overflow(numerator, other, &numerator);
  } else {
    overflowed |= __builtin_mul_overflow(a.numerator_, b.numerator_, &numerator);
  }
  if (overflowed) return std::nullopt;
  const Ratio result{numerator, denominator};
  const bool is_in_bounds = result.numerator_ <= kMostAbove && result.numerator_ >= -kMostAbove &&
                            result.denominator_ <= kMostBelow;
  return is_in_bounds ? std::optional{result} : std::nullopt;
}

Decimal Ratio::rounded(int decimals) const {
  const WideInteger scaled =
      times(numerator_ < 0 ? -numerator_ : numerator_, power_of_ten(decimals));
  WideInteger units = quotient(scaled, denominator_);
  if (2 * remainder_of(scaled, denominator_) >= denominator_) ++units;
  CORE_CHECK(units <= std::numeric_limits<std::int64_t>::max());
  const auto magnitude = static_cast<std::int64_t>(units);
  return Decimal::from_literal(numerator_ < 0 ? -magnitude : magnitude, decimals);
}

Money Ratio::rounded_to_pence() const {
  return Money::from_literal(rounded(2).units());
}

int compare(Ratio a, Ratio b) {
  if (a.denominator_ == b.denominator_) {
    return a.numerator_ < b.numerator_ ? -1 : a.numerator_ > b.numerator_ ? 1 : 0;
  }
  WideInteger left = 0;
  WideInteger right = 0;
  if (__builtin_mul_overflow(a.numerator_, b.denominator_, &left) ||
      __builtin_mul_overflow(b.numerator_, a.denominator_, &right)) {
    return compare_by_steps({a.numerator_, a.denominator_}, {b.numerator_, b.denominator_});
  }
  return left < right ? -1 : left > right ? 1 : 0;
}

}  // namespace core
