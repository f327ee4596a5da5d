// How many changes of the change model stand at each level.
#pragma once

#include "core/base/id_table.h"
#include "core/explain/sink.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <cstdint>
#include <vector>

namespace core {

struct LevelCount {
  std::int32_t level = 0;    // index in Maturity::levels
  std::int32_t current = 0;  // changes that stand there now
  std::int32_t target = 0;   // changes that are to stand there
  friend bool operator==(const LevelCount&, const LevelCount&) = default;
};

struct Maturity {
  IdTable levels;  // those of the round, the lowest first
  std::vector<LevelCount> counts;
  // Changes without a level, or with one that the round does not know.
  std::int32_t empty_current = 0;
  std::int32_t empty_target = 0;
  friend bool operator==(const Maturity&, const Maturity&) = default;
};

// Compiled for NoRecording and Recording.
template <class Sink>
Maturity maturity_of(const Plan& plan, const PlanningRound& round, Sink& sink);

}  // namespace core
