// The levels of the change model as the steps of a ladder: where each change stands, and where it is
// to stand.
#pragma once

#include "core/chart/plan_charts.h"

namespace core {

// No rows while no change has a level of the round.
Chart maturity_ladder(const ChartOf& of);

}  // namespace core
