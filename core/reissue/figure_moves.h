// The computed figures of a plan that differ between two files of its round. For core/reissue only.
#pragma once

#include "core/derived/derived.h"
#include "core/plan/plan.h"
#include "core/reissue/reissue.h"
#include "core/round/planning_round.h"

#include <vector>

namespace core {

// A plan with the round that it was derived in.
struct DerivedPlan {
  const Plan& plan;
  const PlanningRound& round;
  const Derived& derived;
};

// The money of the pool, the streams, ring-fences and earmarks by year, the results of metrics, and how
// many changes stand at each level of maturity.
std::vector<FigureMove> figure_moves(const DerivedPlan& before, const DerivedPlan& after);

}  // namespace core
