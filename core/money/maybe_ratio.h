// Calculations with numbers that may be missing, or have more digits than can be counted (a hostile
// file): what cannot be worked out is nothing, and so is all that is made of it.
#pragma once

#include "core/money/ratio.h"

#include <optional>

namespace core {

using MaybeRatio = std::optional<Ratio>;

// Each gives nothing when a side is nothing or the result has too many digits.
MaybeRatio sum_of(const MaybeRatio& a, const MaybeRatio& b);
MaybeRatio difference_of(const MaybeRatio& a, const MaybeRatio& b);
MaybeRatio product_of(const MaybeRatio& a, const MaybeRatio& b);
// Nothing also for a divisor of zero.
MaybeRatio quotient_of(const MaybeRatio& a, const MaybeRatio& b);
MaybeRatio percent_of(const MaybeRatio& part, const MaybeRatio& whole);

// Nothing when a side is nothing.
MaybeRatio lesser_of(const MaybeRatio& a, const MaybeRatio& b);

// In pounds, rounded half up to the penny; nothing beyond the bound of Money.
std::optional<Money> money_of(const MaybeRatio& pounds);

}  // namespace core
