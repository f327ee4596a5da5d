// A plan over four years in which all is filled that any sample plan fills: larger than any real one.
#pragma once

#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <cstddef>

namespace test_support {

// The round of 2019-20, planning three years more.
const core::PlanningRound& four_year_round();

// `schemes` schemes with a budget line a year, and of every other list the longest that a sample plan
// holds. Reads assets/plans.
core::Plan full_plan(std::size_t schemes);

}  // namespace test_support
