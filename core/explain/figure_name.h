// The names of the figures that the workbook computes, and their addresses.
//
// One table of patterns (figure_name.cpp) serves writing and reading of addresses.
#pragma once

#include "core/period/period.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

enum class FigureKind : std::uint8_t {
  PoolIncome,
  PoolOutside,  // the part of the pool's income that is only shown beside it
  PoolBalance,
  StreamIncome,
  StreamSpend,
  StreamBalance,
  StreamPercent,   // of the pool
  StreamUplifted,  // last year's income with the national uplift; so for the next two
  FenceUplifted,
  EarmarkUplifted,
  FenceMinimum,
  FenceSpend,
  FenceDifference,
  FenceMet,
  FencePercent,  // of the minimum, what is spent above or below it
  SocialCare,
  DistrictTotal,
  DistrictUnallocated,
  DistrictPercent,  // of the grant
  EarmarkSpend,
  SpendTotal,
  SchemeTotal,
  SchemePercent,  // of the pool
  SchemeOutputCost,
  OutputCost,
  OutputPercent,   // of the cost of the scheme's outputs
  OutputUnitCost,  // the scheme's spending for each
  OutputMonthly,
  OutputTotal,   // over the whole period
  OutputWeekly,  // what one unit costs a week
  PayerIncome,   // of the councils or the NHS together
  ThemeSpend,
  ThemeStreamSpend,  // what one stream pays for of a theme
  TypeSpend,
  PurposeSpend,
  PurposeTotal,  // of all purposes
  PurposePercent,
  BenefitTotal,
  BenefitCostRatio,
  PartnerBalance,  // a partner's part of an over- or underspend
  PartnerAtRisk,
  AgreementDays,  // from signing to the deadline
  PerformanceAtRisk,
  PerformancePayment,  // up to the end of a quarter
  ResultActual,
  ResultTarget,
  ResultInQuarter,
  ResultStatus,
  ResultDifference,  // to the target of the same periods
  ResultDifferencePercent,
  ResultReached,   // of the target, in per cent
  ResultForecast,  // of the year, on a straight line
  TrailingYear,    // the latest twelve months
  StretchTrend,    // what the trend alone would bring
  StretchPercent,  // beyond the trend
  RateActual,      // from the numerator and the denominator
  RateTarget,
  BaselineMean,
  BaselineLeast,
  BaselineGreatest,
  OptionDifference,  // to the chosen baseline
  OptionPercent,     // the same in per cent
  OptionToBaseline,  // difference to any one baseline, which stands for the part
  OptionToBaselinePercent,
  OptionToActual,  // difference to the latest actual
  OptionYearly,
  BenchmarkRank,
  BenchmarkGap,
  BenchmarkQuartile,
  TrajectoryYearly,
  TrajectoryValue,  // at the end of a year
  LevelCurrentCount,
  LevelTargetCount,
  LevelsMoved,  // of one change
  RiskScore,
  RiskScoreAfter,
  RatingCount,
  HighestScore,
  OverallRating,
  HeatMapCount,  // risks of one likelihood and impact
  CapacityGap,
  CapacityMet,
  CapacityGapCost,
  WorkforceGap,
  PilotSuccess,
  NeedShare,
  NeedGrowth,
  ImpactSchemes,
  ImpactSpend,
  ImpactMidpoint,  // of a rating that is a range
  ActionsDone,
  RequirementsMet,
  RequirementsOpen,
};

// The figure itself, or its change on the year before.
enum class Measure : std::uint8_t { Value, Change, ChangePercent };

// The texts are views: of a plan, a round or an address.
struct FigureName {
  FigureKind kind = FigureKind::PoolIncome;
  std::string_view row = {};      // stream, ring-fence, scheme, metric row, risk, …
  std::string_view sub_row = {};  // output of the scheme, baseline of the metric, …
  Period period = {};
  std::string_view part = {};  // of a metric, or a second sub row
  Measure measure = Measure::Value;

  friend bool operator==(const FigureName&, const FigureName&) = default;
};

// "finance/pool/2019-20/total".
std::string address_of(const FigureName& figure);

// What such a figure is called beside its owner, and the list that the owner is a row or choice of
// ("schemes", "streams"); empty for figures of the whole plan.
struct FigureWords {
  std::string_view words;
  std::string_view list;
  std::string_view sub_list = {};   // of its sub row
  std::string_view part_list = {};  // of what stands for the part, where that is none of a metric
};
FigureWords words_of(FigureKind kind);
// Whether figures of the kind are of one period.
bool has_period(FigureKind kind);
// The figure of that kind of the same rows and period; for the whole plan, where it is not of rows.
FigureName beside(const FigureName& figure, FigureKind kind);

// Nothing when no figure is called that. The texts are views of the address.
std::optional<FigureName> figure_name_from(std::string_view address);

}  // namespace core
