// How much of a round has been read, and how much is only recalled or carried over.
#pragma once

#include "core/round/planning_round.h"

#include <cstdint>

namespace core {

struct FactCount {
  std::int64_t facts = 0;
  std::int64_t unverified = 0;
};

// Every row that says how far to trust it, the entries of lists among them.
FactCount count_facts(const PlanningRound& round);

}  // namespace core
