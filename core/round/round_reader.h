// Reads a planning round from its file (assets/rounds).
#pragma once

#include "core/base/result.h"
#include "core/round/planning_round.h"

#include <string_view>

namespace core {

// Refuses what is not JSON, has a duplicate id, names a source, stream or list that the round does
// not hold, or leaves out what the calculations need (a metric's direction or aggregation, a
// ring-fence's stream). `where` is a JSON pointer or an address of the round.
Result<PlanningRound> read_round(std::string_view text);

}  // namespace core
