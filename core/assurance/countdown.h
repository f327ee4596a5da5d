// Dates worked back from the submission or the board meeting, by the area's own lead times.
#pragma once

#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <optional>

namespace core {

// The plan's own date, or where it gives none that of the round.
std::optional<Date> submission_of(const About& about, const PlanningRound& round);

// The agreed date, or the one worked back. Nothing while the number of days or the end is empty, or
// the number is below zero or more than ten years.
std::optional<Date> date_of(const LeadTime& lead_time,
                            const About& about,
                            const PlanningRound& round);

}  // namespace core
