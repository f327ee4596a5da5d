// The figures of the Buckinghamshire Better Care Fund plan 2019-20 (draft of September 2019) that
// the calculations are held against, as its tables publish them.
#pragma once

#include "core/plan/plan.h"
#include "core/round/planning_round.h"

namespace test_support {

// assets/rounds/2019-20.json.
const core::PlanningRound& round_2019_20();

// Schemes: s1 to s9 adult social care, s10 out of hospital, s11 and s12 iBCF, s13 to s18 winter.
// Metrics: m1 nea, m2 res_adm, m3 reabl, m4 dtoc_daily.
core::Plan buckinghamshire();

}  // namespace test_support
