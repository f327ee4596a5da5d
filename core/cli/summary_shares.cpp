// The lists of figures that are of the money of a plan: shares, changes and costs.
#include "core/cli/summary_lists.h"
#include "core/round/round_words.h"

namespace core {
namespace {

using enum FigureKind;

constexpr ListColumn kPlanYearColumns[] = {
    {"outside_pool", "Outside the pool", PoolOutside},
    {"social_care", "For social care", SocialCare},
    {"social_care_change", "Change", SocialCare, Measure::Change},
    {"social_care_change_percent", "", SocialCare, Measure::ChangePercent},
    {"districts", "Passed to districts", DistrictTotal},
    {"districts_unallocated", "Not passed to them", DistrictUnallocated},
    {"purposes", "With a purpose", PurposeTotal}};
constexpr ListColumn kStreamColumns[] = {
    {"share_percent", "Of the pool", StreamPercent},
    {"uplifted", "With the uplift", StreamUplifted},
    {"change", "Change of income", StreamIncome, Measure::Change},
    {"change_percent", "", StreamIncome, Measure::ChangePercent}};
constexpr ListColumn kFenceColumns[] = {{"difference_percent", "Above the minimum", FencePercent},
                                        {"uplifted", "Minimum with the uplift", FenceUplifted}};
constexpr ListColumn kEarmarkColumns[] = {{"uplifted", "With the uplift", EarmarkUplifted}};
constexpr ListColumn kSchemeColumns[] = {
    {"total", "Spending", SchemeTotal},
    {"share_percent", "Of the pool", SchemePercent},
    {"change", "Change", SchemeTotal, Measure::Change},
    {"change_percent", "", SchemeTotal, Measure::ChangePercent}};
constexpr ListColumn kPurposeColumns[] = {{"share_percent", "Of all purposes", PurposePercent}};
constexpr ListColumn kDistrictColumns[] = {{"share_percent", "Of the grant", DistrictPercent}};
constexpr ListColumn kOutputColumns[] = {{"cost", "Cost", OutputCost},
                                         {"share_percent", "Of the outputs", OutputPercent},
                                         {"unit_cost", "Spending a unit", OutputUnitCost},
                                         {"weekly_cost", "A unit a week", OutputWeekly},
                                         {"monthly", "A month", OutputMonthly},
                                         {"total", "In all", OutputTotal}};
constexpr ListColumn kBenefitColumns[] = {
    {"total", "Benefit", BenefitTotal}, {"cost_ratio", "Cost for each \u00a31", BenefitCostRatio}};
constexpr ListColumn kPartnerColumns[] = {{"balance", "Of the balance", PartnerBalance},
                                          {"at_risk", "Of the performance", PartnerAtRisk}};
constexpr ListColumn kAgreementColumns[] = {{"days", "Days to the deadline", AgreementDays}};
constexpr ListColumn kThemeStreamColumns[] = {{"amount", "Spending", ThemeStreamSpend}};
constexpr ListColumn kPaymentColumns[] = {{"payment", "Payment up to it", PerformancePayment}};

// Each theme with each stream that may pay for it.
ListOwners themes_by_stream(const SummaryOf& of) {
  ListOwners owners;
  const IdTable& streams = of.derived.finance.streams;
  for (const Theme& theme : of.plan.themes) {
    for (std::int32_t s = 0; s < static_cast<std::int32_t>(streams.size()); ++s) {
      const std::string stream{streams.id(s)};
      owners.push_back({.id = theme.id,
                        .sub_id = stream,
                        .label = name_or_id(of, "themes/" + theme.id, theme.id) + ", " +
                                 label_of(of.round, "streams", stream)});
    }
  }
  return owners;
}

std::vector<Period> payment_periods(const SummaryOf& of) {
  std::vector<Period> periods;
  for (const Series::Cell& cell : of.plan.risk_sharing.planned_reduction.cells()) {
    if (cell.part == kWholePart) periods.push_back(cell.period);
  }
  return periods;
}

// Of the whole plan: no owner has a name.
ListOwners whole_plan() {
  return {ListOwner{}};
}

}  // namespace

std::vector<FigureList> money_lists(const SummaryOf& of) {
  const Plan& plan = of.plan;
  return {{"plan_years", "Beside the pool", kPlanYearColumns, whole_plan()},
          {"stream_shares",
           "Streams: shares and uplifts",
           kStreamColumns,
           choices_as_owners(of, "streams")},
          {"ring_fence_shares",
           "Ring-fences in per cent",
           kFenceColumns,
           choices_as_owners(of, "ring_fences")},
          {"earmark_uplifts",
           "Earmarks with the uplift",
           kEarmarkColumns,
           choices_as_owners(of, "earmarks")},
          {"theme_streams", "What pays for the themes", kThemeStreamColumns, themes_by_stream(of)},
          {"scheme_shares", "Schemes", kSchemeColumns, rows_as_owners(of, plan.schemes, "schemes")},
          {"purpose_shares",
           "Purposes in per cent",
           kPurposeColumns,
           choices_as_owners(of, "ibcf_purposes")},
          {"district_shares",
           "Districts",
           kDistrictColumns,
           rows_as_owners(of, plan.districts, "districts")},
          {"output_costs",
           "Outputs",
           kOutputColumns,
           rows_below_as_owners(of, plan.schemes, &Scheme::outputs, "schemes", "outputs")},
          {"benefits", "Benefits", kBenefitColumns, rows_as_owners(of, plan.benefits, "benefits")},
          {"partner_shares",
           "Partners' parts",
           kPartnerColumns,
           rows_as_owners(of, plan.risk_sharing.shares, "risk_sharing/shares")},
          {"performance_payments",
           "Payment for performance",
           kPaymentColumns,
           whole_plan(),
           payment_periods(of)},
          {"agreements",
           "Agreements",
           kAgreementColumns,
           rows_as_owners(of, plan.agreements, "agreements")}};
}

}  // namespace core
