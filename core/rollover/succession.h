// What takes the place of what has ended: streams and scheme types of rounds, bodies of a plan.
#pragma once

#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <map>
#include <span>
#include <string>
#include <string_view>

namespace core {

// The choice of the new round that a choice of an earlier one went into, through all rounds on the
// way; empty when nothing took its place, or more than one did.
class ChoiceSuccession {
 public:
  ChoiceSuccession(std::span<const PlanningRound> between, const PlanningRound& to)
      : between_(between), to_(to) {}

  std::string successor_of(std::string_view list, const std::string& id) const;

 private:
  std::span<const PlanningRound> between_;
  const PlanningRound& to_;
};

// The last successor of each body that has ended. A body whose successor is missing, or that would
// succeed itself in the end, has none.
std::map<std::string, std::string> successors_of_bodies(const Plan& plan);

}  // namespace core
