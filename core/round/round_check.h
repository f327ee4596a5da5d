// Whether a round can be worked with: what round_reader.h refuses a file for.
#pragma once

#include "core/base/result.h"
#include "core/round/planning_round.h"

namespace core {

// Fails with WrongShape for the first fault, `where` its address in the round: a fact without trust
// or source, a choice or reference that its list does not hold, rows that refer to each other in a
// circle, or something missing that the calculations need (a metric's direction or aggregation, a
// ring-fence's stream, the year of a year).
Status check_round(const PlanningRound& round);

}  // namespace core
