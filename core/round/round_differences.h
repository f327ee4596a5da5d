// What differs between two files of a planning round: one as it was published, and the same as it was
// published again, or the papers that came out for a provisional one.
#pragma once

#include "core/round/planning_round.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core {

enum class DifferenceKind : std::uint8_t { Added, Removed, Changed };

// "added", "removed", "changed".
std::string_view name_of(DifferenceKind kind);

// A row that one of the two lacks, or a field that says something else.
struct RoundDifference {
  DifferenceKind kind = DifferenceKind::Changed;
  std::string where;   // in the round: "ring_fences/asc_min", "dates/submission/date"
  std::string what;    // "Ring-fences, Adult social care minimum"; of a field also its label
  std::string before;  // of a field, as a person reads it; empty when it was
  std::string after;
  friend bool operator==(const RoundDifference&, const RoundDifference&) = default;
};

// In the order of the newer file; what it lacks comes last. A row that was added or removed is one
// difference, with nothing of what is in it. The order of rows and members that no description names
// are not compared.
std::vector<RoundDifference> round_differences(const PlanningRound& before,
                                               const PlanningRound& after);

}  // namespace core
