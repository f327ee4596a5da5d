#include "core/explain/figure_name.h"

#include <array>

namespace core {
namespace {

struct Pattern {
  FigureKind kind;
  Measure measure;
  std::string_view text;   // {row}, {sub}, {period} and {part} stand for what differs
  FigureWords words = {};  // with the value's pattern
};

using enum FigureKind;
using enum Measure;

constexpr std::array kPatterns = {
    Pattern{PoolIncome, Value, "finance/pool/{period}/total", {"Pool total", ""}},
    Pattern{PoolIncome, Change, "finance/pool/{period}/change"},
    Pattern{PoolIncome, ChangePercent, "finance/pool/{period}/change_percent"},
    Pattern{PoolOutside, Value, "finance/pool/{period}/outside_pool", {"Outside the pool", ""}},
    Pattern{PoolBalance, Value, "finance/pool/{period}/balance", {"Pool balance", ""}},
    Pattern{StreamIncome, Value, "finance/streams/{row}/{period}/income", {"income", "streams"}},
    Pattern{StreamIncome, Change, "finance/streams/{row}/{period}/change"},
    Pattern{StreamIncome, ChangePercent, "finance/streams/{row}/{period}/change_percent"},
    Pattern{StreamSpend, Value, "finance/streams/{row}/{period}/spend", {"spending", "streams"}},
    Pattern{StreamSpend, Change, "finance/streams/{row}/{period}/spend_change"},
    Pattern{StreamSpend, ChangePercent, "finance/streams/{row}/{period}/spend_change_percent"},
    Pattern{StreamBalance, Value, "finance/streams/{row}/{period}/balance", {"balance", "streams"}},
    Pattern{FenceMinimum,
            Value,
            "finance/ring_fences/{row}/{period}/minimum",
            {"minimum", "ring_fences"}},
    Pattern{FenceMinimum, Change, "finance/ring_fences/{row}/{period}/minimum_change"},
    Pattern{
        FenceMinimum, ChangePercent, "finance/ring_fences/{row}/{period}/minimum_change_percent"},
    Pattern{
        FenceSpend, Value, "finance/ring_fences/{row}/{period}/spend", {"spending", "ring_fences"}},
    Pattern{FenceSpend, Change, "finance/ring_fences/{row}/{period}/spend_change"},
    Pattern{FenceSpend, ChangePercent, "finance/ring_fences/{row}/{period}/spend_change_percent"},
    Pattern{FenceDifference,
            Value,
            "finance/ring_fences/{row}/{period}/difference",
            {"surplus or shortfall", "ring_fences"}},
    Pattern{
        FenceMet, Value, "finance/ring_fences/{row}/{period}/met", {"minimum met", "ring_fences"}},
    Pattern{SocialCare,
            Value,
            "finance/social_care/{period}/total",
            {"Received for adult social care", ""}},
    Pattern{SocialCare, Change, "finance/social_care/{period}/change"},
    Pattern{SocialCare, ChangePercent, "finance/social_care/{period}/change_percent"},
    Pattern{DistrictTotal, Value, "finance/districts/{period}/total", {"Passed to districts", ""}},
    Pattern{DistrictUnallocated,
            Value,
            "finance/districts/{period}/unallocated",
            {"Not passed to districts", ""}},
    Pattern{EarmarkSpend, Value, "finance/earmarks/{row}/{period}/spend", {"spending", "earmarks"}},
    Pattern{EarmarkSpend, Change, "finance/earmarks/{row}/{period}/spend_change"},
    Pattern{EarmarkSpend, ChangePercent, "finance/earmarks/{row}/{period}/spend_change_percent"},
    Pattern{SpendTotal, Value, "finance/spend/{period}/total", {"Total spending", ""}},
    Pattern{SpendTotal, Change, "finance/spend/{period}/change"},
    Pattern{SpendTotal, ChangePercent, "finance/spend/{period}/change_percent"},
    Pattern{SchemeTotal, Value, "finance/schemes/{row}/{period}/total", {"spending", "schemes"}},
    Pattern{SchemeTotal, Change, "finance/schemes/{row}/{period}/change"},
    Pattern{SchemeTotal, ChangePercent, "finance/schemes/{row}/{period}/change_percent"},
    Pattern{SchemeOutputCost, Value, "finance/outputs/{row}/cost", {"cost of outputs", "schemes"}},
    Pattern{OutputCost, Value, "finance/outputs/{row}/{sub}/cost", {"cost of outputs", "schemes"}},
    Pattern{ResultActual, Value, "results/{row}/actual/{period}/{part}", {"actual", "metrics"}},
    Pattern{ResultTarget, Value, "results/{row}/target/{period}/{part}", {"target", "metrics"}},
    Pattern{ResultInQuarter,
            Value,
            "results/{row}/in_quarter/{period}",
            {"in the quarter alone", "metrics"}},
    Pattern{
        ResultStatus, Value, "results/{row}/status/{period}/{part}", {"against target", "metrics"}},
    Pattern{
        LevelCurrentCount, Value, "change_model/current/{row}/count", {"changes now", "levels"}},
    Pattern{
        LevelTargetCount, Value, "change_model/target/{row}/count", {"changes aimed at", "levels"}},
    Pattern{PayerIncome, Value, "finance/payers/{row}/{period}/total", {"income", "payers"}},
    Pattern{PayerIncome, Change, "finance/payers/{row}/{period}/change"},
    Pattern{PayerIncome, ChangePercent, "finance/payers/{row}/{period}/change_percent"},
    Pattern{ThemeSpend, Value, "finance/themes/{row}/{period}/total", {"spending", "themes"}},
    Pattern{ThemeSpend, Change, "finance/themes/{row}/{period}/change"},
    Pattern{ThemeSpend, ChangePercent, "finance/themes/{row}/{period}/change_percent"},
    Pattern{ThemeStreamSpend,
            Value,
            "finance/themes/{row}/{period}/streams/{sub}",
            {"spending", "themes", "streams"}},
    Pattern{TypeSpend, Value, "finance/types/{row}/{period}/total", {"spending", "scheme_types"}},
    Pattern{TypeSpend, Change, "finance/types/{row}/{period}/change"},
    Pattern{TypeSpend, ChangePercent, "finance/types/{row}/{period}/change_percent"},
    Pattern{PurposeSpend,
            Value,
            "finance/purposes/{row}/{period}/total",
            {"spending", "ibcf_purposes"}},
    Pattern{PurposeSpend, Change, "finance/purposes/{row}/{period}/change"},
    Pattern{PurposeSpend, ChangePercent, "finance/purposes/{row}/{period}/change_percent"},
    Pattern{
        PurposeTotal, Value, "finance/purposes/{period}/total", {"Spending with a purpose", ""}},
    Pattern{PurposePercent,
            Value,
            "finance/purposes/{row}/{period}/share_percent",
            {"share of all purposes", "ibcf_purposes"}},
    Pattern{StreamPercent,
            Value,
            "finance/streams/{row}/{period}/share_percent",
            {"share of the pool", "streams"}},
    Pattern{SchemePercent,
            Value,
            "finance/schemes/{row}/{period}/share_percent",
            {"share of the pool", "schemes"}},
    Pattern{FencePercent,
            Value,
            "finance/ring_fences/{row}/{period}/difference_percent",
            {"surplus or shortfall in per cent", "ring_fences"}},
    Pattern{DistrictPercent,
            Value,
            "finance/districts/{row}/share_percent",
            {"share of the grant", "districts"}},
    Pattern{StreamUplifted,
            Value,
            "finance/streams/{row}/{period}/uplifted",
            {"last year's with the uplift", "streams"}},
    Pattern{FenceUplifted,
            Value,
            "finance/ring_fences/{row}/{period}/uplifted",
            {"last year's with the uplift", "ring_fences"}},
    Pattern{EarmarkUplifted,
            Value,
            "finance/earmarks/{row}/{period}/uplifted",
            {"last year's with the uplift", "earmarks"}},
    Pattern{OutputPercent,
            Value,
            "finance/outputs/{row}/{sub}/share_percent",
            {"share of the cost of outputs", "schemes", "schemes/outputs"}},
    Pattern{OutputUnitCost,
            Value,
            "finance/outputs/{row}/{sub}/unit_cost",
            {"spending for each unit", "schemes", "schemes/outputs"}},
    Pattern{OutputMonthly,
            Value,
            "finance/outputs/{row}/{sub}/monthly",
            {"a month", "schemes", "schemes/outputs"}},
    Pattern{OutputTotal,
            Value,
            "finance/outputs/{row}/{sub}/total",
            {"in all", "schemes", "schemes/outputs"}},
    Pattern{OutputWeekly,
            Value,
            "finance/outputs/{row}/{sub}/weekly_cost",
            {"spending for each unit a week", "schemes", "schemes/outputs"}},
    Pattern{BenefitCostRatio,
            Value,
            "finance/benefits/{row}/cost_ratio",
            {"cost for each £1 of benefit", "benefits"}},
    Pattern{PartnerBalance,
            Value,
            "finance/partners/{row}/{period}/balance",
            {"part of the balance", "risk_sharing/shares"}},
    Pattern{PartnerAtRisk,
            Value,
            "finance/partners/{row}/at_risk",
            {"part of what depends on performance", "risk_sharing/shares"}},
    Pattern{AgreementDays,
            Value,
            "finance/agreements/{row}/days",
            {"days from signing to the deadline", "agreements"}},
    Pattern{BenefitTotal, Value, "finance/benefits/{row}/total", {"benefit", "benefits"}},
    Pattern{
        PerformanceAtRisk, Value, "finance/performance/at_risk", {"Depends on performance", ""}},
    Pattern{PerformancePayment,
            Value,
            "finance/performance/{period}/payment",
            {"Payment for performance up to", ""}},
    Pattern{RateActual, Value, "results/{row}/rate/{period}/{part}", {"rate", "metrics"}},
    Pattern{RateTarget,
            Value,
            "results/{row}/target_rate/{period}/{part}",
            {"planned rate", "metrics"}},
    Pattern{BaselineMean,
            Value,
            "results/{row}/baselines/{sub}/mean",
            {"mean", "metrics", "metrics/baselines"}},
    Pattern{BaselineLeast,
            Value,
            "results/{row}/baselines/{sub}/least",
            {"least", "metrics", "metrics/baselines"}},
    Pattern{BaselineGreatest,
            Value,
            "results/{row}/baselines/{sub}/greatest",
            {"greatest", "metrics", "metrics/baselines"}},
    Pattern{OptionDifference,
            Value,
            "results/{row}/options/{sub}/difference",
            {"difference to the baseline", "metrics", "metrics/options"}},
    Pattern{OptionYearly,
            Value,
            "results/{row}/options/{sub}/yearly",
            {"in a year", "metrics", "metrics/options"}},
    Pattern{BenchmarkRank,
            Value,
            "results/{row}/benchmarks/{sub}/rank",
            {"rank", "metrics", "metrics/benchmarks"}},
    Pattern{BenchmarkGap,
            Value,
            "results/{row}/benchmarks/{sub}/gap",
            {"gap to the group", "metrics", "metrics/benchmarks"}},
    Pattern{TrajectoryYearly,
            Value,
            "results/{row}/trajectories/{sub}/yearly_percent",
            {"change a year", "metrics", "metrics/trajectories"}},
    Pattern{ResultActual, Change, "results/{row}/actual/{period}/{part}/change"},
    Pattern{ResultActual, ChangePercent, "results/{row}/actual/{period}/{part}/change_percent"},
    Pattern{ResultDifference,
            Value,
            "results/{row}/difference/{period}/{part}",
            {"difference to the target", "metrics"}},
    Pattern{ResultDifferencePercent,
            Value,
            "results/{row}/difference_percent/{period}/{part}",
            {"difference to the target in per cent", "metrics"}},
    Pattern{ResultReached,
            Value,
            "results/{row}/reached_percent/{period}/{part}",
            {"share of the target reached", "metrics"}},
    Pattern{ResultForecast,
            Value,
            "results/{row}/forecast/{period}",
            {"forecast of the year", "metrics"}},
    Pattern{
        TrailingYear, Value, "results/{row}/trailing_year", {"latest twelve months", "metrics"}},
    Pattern{StretchTrend,
            Value,
            "results/{row}/stretch_targets/{sub}/trend",
            {"trend", "metrics", "metrics/stretch_targets"}},
    Pattern{StretchPercent,
            Value,
            "results/{row}/stretch_targets/{sub}/over_trend_percent",
            {"stretch beyond the trend", "metrics", "metrics/stretch_targets"}},
    Pattern{OptionPercent,
            Value,
            "results/{row}/options/{sub}/difference_percent",
            {"difference to the baseline in per cent", "metrics", "metrics/options"}},
    Pattern{OptionToBaseline,
            Value,
            "results/{row}/options/{sub}/difference/{part}",
            {"difference to the baseline", "metrics", "metrics/options", "metrics/baselines"}},
    Pattern{OptionToBaselinePercent,
            Value,
            "results/{row}/options/{sub}/difference_percent/{part}",
            {"difference in per cent to the baseline",
             "metrics",
             "metrics/options",
             "metrics/baselines"}},
    Pattern{OptionToActual,
            Value,
            "results/{row}/options/{sub}/to_actual",
            {"difference to the latest actual", "metrics", "metrics/options"}},
    Pattern{BenchmarkQuartile,
            Value,
            "results/{row}/benchmarks/{sub}/quartile",
            {"quartile", "metrics", "metrics/benchmarks"}},
    Pattern{TrajectoryValue,
            Value,
            "results/{row}/trajectories/{sub}/{period}/value",
            {"value at the year's end", "metrics", "metrics/trajectories"}},
    Pattern{LevelsMoved, Value, "change_model/changes/{row}/moved", {"levels to move", "changes"}},
    Pattern{OverallRating, Value, "delivery/overall_rating", {"Overall rating of the risks", ""}},
    Pattern{HeatMapCount,
            Value,
            "delivery/heat_map/{row}/{sub}/count",
            {"risks of this likelihood and impact", "risk_scale", "risk_scale"}},
    Pattern{ImpactMidpoint,
            Value,
            "delivery/schemes/{row}/impacts/{sub}/midpoint",
            {"rating of the impact", "schemes", "schemes/impacts"}},
    Pattern{ActionsDone, Value, "delivery/actions/done_percent", {"Actions done", ""}},
    Pattern{RequirementsMet,
            Value,
            "assurance/requirements/met_percent",
            {"Planning requirements met", ""}},
    Pattern{
        RequirementsOpen, Value, "assurance/requirements/open", {"Planning requirements open", ""}},
    Pattern{RiskScore, Value, "delivery/risks/{row}/score", {"score", "risks"}},
    Pattern{RiskScoreAfter,
            Value,
            "delivery/risks/{row}/score_after",
            {"score after mitigation", "risks"}},
    Pattern{RatingCount, Value, "delivery/ratings/{row}/count", {"risks", "risk_words"}},
    Pattern{HighestScore, Value, "delivery/highest_score", {"Highest risk score", ""}},
    Pattern{CapacityGap, Value, "delivery/capacity/{row}/{period}/gap", {"gap", "capacity"}},
    Pattern{CapacityMet,
            Value,
            "delivery/capacity/{row}/{period}/met_percent",
            {"demand met", "capacity"}},
    Pattern{CapacityGapCost,
            Value,
            "delivery/capacity/{row}/{period}/gap_cost",
            {"cost of the gap", "capacity"}},
    Pattern{WorkforceGap, Value, "delivery/workforce/{row}/gap", {"gap", "workforce"}},
    Pattern{PilotSuccess, Value, "delivery/pilots/{row}/success_percent", {"success", "pilots"}},
    Pattern{NeedShare, Value, "delivery/need/{row}/share_percent", {"share", "need"}},
    Pattern{NeedGrowth, Value, "delivery/need/{row}/growth_percent", {"growth", "need"}},
    Pattern{ImpactSchemes,
            Value,
            "delivery/impacts/{row}/schemes",
            {"schemes with an impact", "metrics"}},
    Pattern{ImpactSpend,
            Value,
            "delivery/impacts/{row}/{period}/spend",
            {"spending of those schemes", "metrics"}},
};

// A text between its "/". No pattern has more steps; of an address with more, the count tells.
struct Steps {
  std::array<std::string_view, 6> of = {};
  std::size_t count = 0;
};

constexpr Steps steps_of(std::string_view text) {
  Steps steps;
  for (;;) {
    const std::size_t slash = text.find('/');
    if (steps.count < steps.of.size()) steps.of[steps.count] = text.substr(0, slash);
    ++steps.count;
    if (slash == std::string_view::npos) return steps;
    text.remove_prefix(slash + 1);
  }
}

constexpr auto kPatternSteps = [] {
  std::array<Steps, kPatterns.size()> steps = {};
  for (std::size_t i = 0; i < kPatterns.size(); ++i) steps[i] = steps_of(kPatterns[i].text);
  return steps;
}();

constexpr bool is_placeholder(std::string_view step) {
  return step.front() == '{';
}

bool is_like(const Steps& address, const Steps& pattern) {
  if (address.count != pattern.count) return false;
  for (std::size_t i = 0; i < pattern.count; ++i) {
    if (!is_placeholder(pattern.of[i]) && address.of[i] != pattern.of[i]) return false;
  }
  return true;
}

// Puts what stands in the address for "{row}" and its like into the name.
bool read_placeholder(std::string_view placeholder, std::string_view text, FigureName& name) {
  if (text.empty()) return false;
  if (placeholder == "{row}") name.row = text;
  if (placeholder == "{sub}") name.sub_row = text;
  if (placeholder == "{part}") name.part = text;
  if (placeholder != "{period}") return true;
  const Result<Period> period = Period::from_text(text);
  if (!period.has_value() || period->text() != text) return false;
  name.period = *period;
  return true;
}

std::optional<FigureName> read_name(std::size_t pattern, const Steps& address) {
  FigureName name{.kind = kPatterns[pattern].kind, .measure = kPatterns[pattern].measure};
  const Steps& steps = kPatternSteps[pattern];
  for (std::size_t i = 0; i < steps.count; ++i) {
    if (!is_placeholder(steps.of[i])) continue;
    if (!read_placeholder(steps.of[i], address.of[i], name)) return std::nullopt;
  }
  return name;
}

const Pattern& pattern_of(FigureKind kind, Measure measure) {
  const Pattern* pattern = nullptr;
  for (const Pattern& candidate : kPatterns) {
    if (candidate.kind == kind && candidate.measure == measure) pattern = &candidate;
  }
  CORE_CHECK(pattern != nullptr);
  return *pattern;
}

}  // namespace

FigureWords words_of(FigureKind kind) {
  return pattern_of(kind, Value).words;
}

bool has_period(FigureKind kind) {
  return pattern_of(kind, Value).text.find("{period}") != std::string_view::npos;
}

FigureName beside(const FigureName& figure, FigureKind kind) {
  const std::string_view text = pattern_of(kind, Value).text;
  const auto has = [&](std::string_view placeholder) {
    return text.find(placeholder) != std::string_view::npos;
  };
  FigureName name{.kind = kind};
  if (has("{row}")) name.row = figure.row;
  if (has("{sub}")) name.sub_row = figure.sub_row;
  if (has("{period}")) name.period = figure.period;
  if (has("{part}")) name.part = figure.part;
  return name;
}

std::string address_of(const FigureName& figure) {
  std::string address;
  const auto index =
      static_cast<std::size_t>(&pattern_of(figure.kind, figure.measure) - &kPatterns[0]);
  const Steps& steps = kPatternSteps[index];
  for (std::size_t i = 0; i < steps.count; ++i) {
    const std::string_view step = steps.of[i];
    if (i > 0) address += '/';
    if (!is_placeholder(step)) address += step;
    if (step == "{row}") address += figure.row;
    if (step == "{sub}") address += figure.sub_row;
    if (step == "{part}") address += figure.part;
    if (step == "{period}") address += figure.period.text();
  }
  return address;
}

std::optional<FigureName> figure_name_from(std::string_view address) {
  const Steps steps = steps_of(address);
  for (std::size_t i = 0; i < kPatterns.size(); ++i) {
    if (!is_like(steps, kPatternSteps[i])) continue;
    if (const auto name = read_name(i, steps)) return name;
  }
  return std::nullopt;
}

}  // namespace core
