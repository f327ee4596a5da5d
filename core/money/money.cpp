#include "core/money/money.h"

#include "core/money/decimal.h"

namespace core {

Result<Money> Money::from_pence(std::int64_t pence) {
  if (pence > kMaxPence || pence < -kMaxPence) {
    return Error{.code = ErrorCode::OutOfRange,
                 .message = "The amount is beyond £100,000,000,000.",
                 .remedy = "Check the unit: amounts are kept in pounds and pence."};
  }
  return Money{pence};
}

Result<Money> Money::from_text(std::string_view text) {
  const Result<Decimal> decimal = Decimal::from_text(text);
  if (!decimal.has_value()) return decimal.error();
  if (decimal->scale() > 2) {
    return Error{.code = ErrorCode::BadText,
                 .message = "\"" + std::string{text} + "\" has more than two decimals.",
                 .remedy = "Give pounds and pence, such as 1234.50."};
  }
  std::int64_t pence = decimal->units();
  for (int scale = decimal->scale(); scale < 2; ++scale) {
    if (__builtin_mul_overflow(pence, 10, &pence)) pence = Decimal::kMaxUnits;
  }
  return from_pence(pence);
}

std::string Money::text() const {
  return Decimal::from_literal(pence_, 2).text();
}

}  // namespace core
