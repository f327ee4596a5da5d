// A planning round in full, for people.
#pragma once

#include "core/round/planning_round.h"

#include <string>

namespace core {

// Every fact with its trust and sources in brackets, unverified ones marked with "?"; then the
// sources with their addresses.
std::string round_text(const PlanningRound& round);

}  // namespace core
