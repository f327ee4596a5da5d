// Where the years of a plan go when it is carried into another round.
#pragma once

#include "core/base/result.h"
#include "core/round/planning_round.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace core {

// What becomes of the rows of a year.
enum class YearFate : std::uint8_t {
  Kept,     // the new round has the year, or the row has none
  Base,     // what the new plan starts from
  Dropped,  // before the new round
};

struct RolloverYears {
  Period base;                     // the last year that only the old round plans
  std::optional<Period> compared;  // the column of the year before in the new round
  std::vector<Period> planned;     // by the new round
  std::vector<Period> begun;       // those of them that the old round did not plan

  // The amounts of the base year stand in for a year that no round at hand planned.
  bool has_gap() const { return compared && *compared != base; }
  YearFate fate_of(const WrittenPeriod& year) const;
};

// Fails with OutOfRange when the new round does not plan beyond the old one.
Result<RolloverYears> rollover_years(const PlanningRound& from, const PlanningRound& to);

}  // namespace core
