// The formulas of the delivery figures in words.
#pragma once

#include <string_view>

namespace core {

inline constexpr std::string_view kRiskScoreInWords = "Likelihood × impact.";
inline constexpr std::string_view kRatingCountInWords =
    "The risks with this rating, counted. A risk without a rating has that of its score: low up to "
    "5, medium up to 12, high above.";
inline constexpr std::string_view kHighestScoreInWords = "The greatest score of all risks.";
inline constexpr std::string_view kCapacityGapInWords =
    "Demand, less capacity. Below zero there is room to spare.";
inline constexpr std::string_view kCapacityMetInWords =
    "Capacity ÷ demand × 100, but no more than 100.";
inline constexpr std::string_view kCapacityCostInWords =
    "The gap × the cost of one more case. Nothing where there is no gap.";
inline constexpr std::string_view kWorkforceGapInWords = "What is needed, less what is there.";
inline constexpr std::string_view kPilotSuccessInWords = "Successes ÷ cases × 100.";
inline constexpr std::string_view kNeedShareInWords = "The value ÷ what it is a part of × 100.";
inline constexpr std::string_view kNeedGrowthInWords =
    "The value less the earlier one, ÷ the earlier one × 100.";
inline constexpr std::string_view kImpactSchemesInWords =
    "The schemes with an impact on the metric, counted.";
inline constexpr std::string_view kImpactSpendInWords =
    "The spending of the schemes with an impact on the metric, added up.";

}  // namespace core
