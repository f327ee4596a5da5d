// The plan that an area starts a round with.
#pragma once

#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <string_view>

namespace core {

// Named and dated by the round, with a row for each of its metrics, changes and conditions (but for
// the optional ones) and no figures. The rows have the round's own ids, so that two copies that were
// begun apart can merge.
Plan new_plan(const PlanningRound& round, std::string_view area);

}  // namespace core
