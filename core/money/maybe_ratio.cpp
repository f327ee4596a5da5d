#include "core/money/maybe_ratio.h"

namespace core {

MaybeRatio sum_of(const MaybeRatio& a, const MaybeRatio& b) {
  return a && b ? Ratio::checked(*a, Ratio::Operation::Plus, *b) : std::nullopt;
}

MaybeRatio difference_of(const MaybeRatio& a, const MaybeRatio& b) {
  return a && b ? Ratio::checked(*a, Ratio::Operation::Minus, *b) : std::nullopt;
}

MaybeRatio product_of(const MaybeRatio& a, const MaybeRatio& b) {
  return a && b ? Ratio::checked(*a, Ratio::Operation::Times, *b) : std::nullopt;
}

MaybeRatio quotient_of(const MaybeRatio& a, const MaybeRatio& b) {
  return a && b && !b->is_zero() ? Ratio::checked(*a, Ratio::Operation::Over, *b) : std::nullopt;
}

MaybeRatio percent_of(const MaybeRatio& part, const MaybeRatio& whole) {
  return product_of(quotient_of(part, whole), Ratio::of(100));
}

MaybeRatio lesser_of(const MaybeRatio& a, const MaybeRatio& b) {
  const MaybeRatio difference = difference_of(a, b);
  if (!difference) return std::nullopt;
  return difference->is_negative() ? a : b;
}

std::optional<Money> money_of(const MaybeRatio& pounds) {
  const Ratio bound = Ratio::of(Money::kMaxPence, 100);
  const MaybeRatio above = difference_of(pounds, bound);
  const MaybeRatio below = sum_of(pounds, bound);
  if (!above || !below || below->is_negative()) return std::nullopt;
  if (!above->is_negative() && !above->is_zero()) return std::nullopt;
  return pounds->rounded_to_pence();
}

}  // namespace core
