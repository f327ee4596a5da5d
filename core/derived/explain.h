// Where a computed figure comes from: the same calculation as derive, with a recording sink.
#pragma once

#include "core/explain/explanation.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <string_view>

namespace core {

// Fails with UnknownAddress when no figure stands at the address.
Result<Explanation> explain(const Plan& plan, const PlanningRound& round, std::string_view address);

}  // namespace core
