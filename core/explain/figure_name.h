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
  FenceMinimum,
  FenceSpend,
  FenceDifference,
  FenceMet,
  SocialCare,
  DistrictTotal,
  DistrictUnallocated,
  EarmarkSpend,
  SpendTotal,
  SchemeTotal,
  SchemeOutputCost,
  OutputCost,
  PayerIncome,  // of the councils or the NHS together
  ThemeSpend,
  ThemeStreamSpend,  // what one stream pays for of a theme
  TypeSpend,
  PurposeSpend,
  BenefitTotal,
  PerformanceAtRisk,
  PerformancePayment,  // up to the end of a quarter
  ResultActual,
  ResultTarget,
  ResultInQuarter,
  ResultStatus,
  RateActual,  // from the numerator and the denominator
  RateTarget,
  BaselineMean,
  BaselineLeast,
  BaselineGreatest,
  OptionDifference,  // to the chosen baseline
  OptionYearly,
  BenchmarkRank,
  BenchmarkGap,
  TrajectoryYearly,
  LevelCurrentCount,
  LevelTargetCount,
  RiskScore,
  RiskScoreAfter,
  RatingCount,
  HighestScore,
  CapacityGap,
  CapacityMet,
  CapacityGapCost,
  WorkforceGap,
  PilotSuccess,
  NeedShare,
  NeedGrowth,
  ImpactSchemes,
  ImpactSpend,
};

// The figure itself, or its change on the year before.
enum class Measure : std::uint8_t { Value, Change, ChangePercent };

// The texts are views: of a plan, a round or an address.
struct FigureName {
  FigureKind kind = FigureKind::PoolIncome;
  std::string_view row = {};      // stream, ring-fence, scheme, metric row, risk, …
  std::string_view sub_row = {};  // output of the scheme, baseline of the metric, …
  Period period = {};
  std::string_view part = {};  // of a metric
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
  std::string_view sub_list = {};  // of its sub row
};
FigureWords words_of(FigureKind kind);
// Whether figures of the kind are of one period.
bool has_period(FigureKind kind);

// Nothing when no figure is called that. The texts are views of the address.
std::optional<FigureName> figure_name_from(std::string_view address);

}  // namespace core
