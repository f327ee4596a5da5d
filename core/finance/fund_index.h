// The streams and years of a plan as small indexes, resolved once for each row.
#pragma once

#include "core/base/id_table.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <cstdint>
#include <vector>

namespace core {

// Where a row with a stream and a year belongs; -1 for a part that is empty or unknown.
struct FundPlace {
  std::int16_t stream = -1;
  std::int16_t year = -1;
};

struct FundIndex {
  std::vector<Period> years;     // ascending: those of the round, and any other that the plan uses
  std::vector<bool> is_planned;  // a year of the round that is planned, not only compared with
  IdTable streams;               // those of the round, then those only the plan names

  std::vector<FundPlace> income;  // a place for each row
  std::vector<FundPlace> lines;   // for each budget line, scheme by scheme

  // -1 when there is none.
  int year_of(const WrittenPeriod& year) const;
  int year_before(std::size_t year) const;
};

// Streams that the round does not know get rows of their own, up to a bound that only a hostile
// file reaches; the rest count as having no stream.
FundIndex fund_index_of(const Plan& plan, const PlanningRound& round);

}  // namespace core
