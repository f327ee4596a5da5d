// Reads a planning round from its file (assets/rounds, or one from outside).
#pragma once

#include "core/base/result.h"
#include "core/round/planning_round.h"

#include <cstddef>
#include <string_view>

namespace core {

// Forty times the largest of ours.
inline constexpr std::size_t kMaxRoundFileBytes = std::size_t{4} * 1024 * 1024;

// Refuses what is larger, what is not JSON or has another shape (`where` is then a JSON pointer or a
// line), a duplicate id, and what check_round refuses (`where` is then an address of the round).
// Members that this version does not know are kept.
Result<PlanningRound> read_round(std::string_view text);

}  // namespace core
