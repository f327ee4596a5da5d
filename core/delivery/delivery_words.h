// The formulas of the delivery figures in words.
#pragma once

#include <string_view>

namespace core {

inline constexpr std::string_view kRiskScoreInWords = "Likelihood × impact.";
inline constexpr std::string_view kRatingCountInWords =
    "The risks with this rating, counted. A risk without a rating has that of its score: low up to "
    "5, medium up to 12, high above.";
inline constexpr std::string_view kHighestScoreInWords = "The greatest score of all risks.";
inline constexpr std::string_view kOverallRatingInWords =
    "The highest rating that a risk has. A risk without a rating has that of its score.";
inline constexpr std::string_view kHeatMapInWords =
    "The risks with this likelihood and this impact, counted.";
inline constexpr std::string_view kLevelsMovedInWords =
    "The place of the level aimed at, less that of the level now, among the levels of the round.";
inline constexpr std::string_view kActionsDoneInWords =
    "The complete actions ÷ all actions that were not dropped × 100.";
inline constexpr std::string_view kRequirementsMetInWords =
    "The requirements answered as met ÷ all requirements of the round × 100.";
inline constexpr std::string_view kRequirementsOpenInWords =
    "The requirements of the round, less those answered as met.";
inline constexpr std::string_view kImpactMidpointInWords =
    "The middle of the range: its lower and upper end, added up, ÷ 2. A rating that is no range "
    "stays as it is.";
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
