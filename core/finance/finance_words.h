// The formulas of the money figures in words: shown by "why this number?", help and exports.
#pragma once

#include <string_view>

namespace core {

inline constexpr std::string_view kPoolTotalInWords =
    "The income of all streams in the year, added up. What is outside the pool that year stands in "
    "the table as well, and is marked.";
inline constexpr std::string_view kPoolOutsideInWords =
    "The income that is shown for the year but was not part of the pool then, added up.";
inline constexpr std::string_view kPoolBalanceInWords =
    "The income of all streams, less the spending of all schemes.";
inline constexpr std::string_view kStreamIncomeInWords =
    "The income rows of the stream in the year, added up.";
inline constexpr std::string_view kStreamSpendInWords =
    "The budget lines that the stream pays for in the year, added up.";
inline constexpr std::string_view kStreamBalanceInWords =
    "The income of the stream, less what its budget lines spend.";
inline constexpr std::string_view kFenceMinimumInWords =
    "The minimum that was set for the area and the year.";
inline constexpr std::string_view kFenceDifferenceInWords =
    "What counts towards the minimum, less the minimum itself. Below zero is a shortfall.";
inline constexpr std::string_view kFenceMetInWords =
    "Met when what counts towards the minimum is at least the minimum.";
inline constexpr std::string_view kSocialCareInWords =
    "What the council receives for adult social care: the minimum for social care out of the NHS "
    "contribution, and the grants for social care.";
inline constexpr std::string_view kDistrictTotalInWords =
    "The parts of all districts in the year, added up.";
inline constexpr std::string_view kDistrictUnallocatedInWords =
    "The grant of the year, less the parts of all districts.";
inline constexpr std::string_view kEarmarkSpendInWords =
    "The budget lines that carry the earmark in the year, added up.";
inline constexpr std::string_view kSpendTotalInWords =
    "The budget lines of all schemes in the year, added up.";
inline constexpr std::string_view kSchemeTotalInWords =
    "The budget lines of the scheme in the year, added up.";
inline constexpr std::string_view kOutputCostInWords =
    "Quantity × unit cost × time. Days are counted from the first day to the last, both included; "
    "a "
    "week is 7 days, so part weeks count in full.";
inline constexpr std::string_view kSchemeOutputCostInWords =
    "The cost of all planned outputs of the scheme, added up.";
inline constexpr std::string_view kChangeInWords =
    "The figure of the year, less that of the year before.";
inline constexpr std::string_view kChangePercentInWords =
    "The change on the year before ÷ the figure of the year before × 100.";

inline constexpr std::string_view kPayerIncomeInWords =
    "The income of the streams that this side pays, added up.";
inline constexpr std::string_view kThemeSpendInWords =
    "The budget lines of the theme in the year, added up. A line has the theme of its scheme, "
    "unless "
    "it names another.";
inline constexpr std::string_view kThemeStreamSpendInWords =
    "The budget lines of the theme that the stream pays for in the year, added up.";
inline constexpr std::string_view kTypeSpendInWords =
    "The budget lines of all schemes of the type in the year, added up.";
inline constexpr std::string_view kPurposeSpendInWords =
    "Each budget line × the per cent of it that serves the purpose, added up.";
inline constexpr std::string_view kPurposeTotalInWords = "The spending for all purposes, added up.";
inline constexpr std::string_view kDistrictPercentInWords =
    "The district's part ÷ the grant of the year × 100.";
inline constexpr std::string_view kUpliftedInWords =
    "The figure of the year before, raised by the national uplift of the stream.";
inline constexpr std::string_view kOutputUnitCostInWords =
    "The spending of the scheme in the year ÷ the quantity, or ÷ that of all months where it "
    "counts each month; only where the scheme has no other output in the year.";
inline constexpr std::string_view kOutputMonthlyInWords =
    "A quantity that counts each month as it is; one that counts in all ÷ the months from the "
    "first day to the last, or those of the year. A part of a month counts by its days.";
inline constexpr std::string_view kOutputTotalInWords =
    "A quantity that counts in all as it is; one that counts each month × the months from the "
    "first day to the last, or those of the year.";
inline constexpr std::string_view kOutputWeeklyInWords =
    "The spending of the scheme in the year ÷ the units at any one time ÷ the weeks from the first "
    "day to the last, or those of the year; only where the scheme has no other output in the year.";
inline constexpr std::string_view kQuantityBasisMissing =
    "Say under “Quantity counts” what the quantity is: in all, each month, or at any one time.";
inline constexpr std::string_view kBenefitInWords =
    "Benefit of one case × cases × the share that the scheme may claim; or the amount, where only "
    "that is given.";
inline constexpr std::string_view kBenefitCostInWords = "Cost ÷ benefit.";
inline constexpr std::string_view kPartnerBalanceInWords =
    "The balance of the pool × the partner's part of an underspend or, below zero, of an "
    "overspend.";
inline constexpr std::string_view kPartnerAtRiskInWords =
    "What depends on performance × the partner's part of an overspend, as if it were lost.";
inline constexpr std::string_view kAgreementDaysInWords =
    "The deadline of the round, less the day of signing, in days. Below zero it was signed late.";
inline constexpr std::string_view kAtRiskInWords =
    "All planned reductions × the value of one case, but no more than the ceiling.";
inline constexpr std::string_view kPaymentInWords =
    "The reductions so far, but no more than planned so far ÷ all planned reductions × what "
    "depends "
    "on performance. Never below zero.";

}  // namespace core
