// What is worked out of how the plan is delivered: risk scores, gaps of capacity and workforce, rates
// of pilots and need, and which schemes are to move which metric.
#pragma once

#include "core/explain/figure_sheet.h"
#include "core/finance/finance.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <cstdint>
#include <optional>

namespace core {

// Likelihood × impact, both on a scale of 1 to 5. Nothing while one is empty or off the scale.
inline constexpr std::int64_t kTopOfRiskScale = 5;
std::optional<std::int64_t> risk_score(const WrittenCount& likelihood, const WrittenCount& impact);

// The rating of a score: low up to 5, medium up to 12, high above.
std::string_view rating_of_score(std::int64_t score);

// The rating in words, or that of the score; empty for a risk with neither.
std::string_view rating_of(const Risk& risk);

// Whether an impact counts: a level other than "not applicable", or a rating.
bool has_impact(const MetricImpact& impact);

// Compiled for NoRecording and Recording. The figures are those under "delivery/".
template <class Sink>
FigureSheet delivery_of(const Plan& plan,
                        const PlanningRound& round,
                        const Finance& finance,
                        Sink& sink);

}  // namespace core
