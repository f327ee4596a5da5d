// A dated, versioned table of what was allocated: to an area, its bodies and districts, by stream
// and year.
//
// Its columns, by the names of the head in any case: stream, year, amount; and where wanted board,
// body, district, minimum (the ring-fence that an amount is the least of), certainty (indicative or
// confirmed), version and date of the table; and a column of amounts for each ring-fence of the
// round. Streams, ring-fences and bodies are named by id, name or short name.
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class AllocationKind : std::uint8_t { Income, Minimum, District };

struct Allocation {
  AllocationKind kind = AllocationKind::Income;
  std::string what = {};  // id of the stream or ring-fence; the name of the district
  std::string body = {};  // id of a partner; empty when the table names none
  Period year = {};
  Money amount = {};
  std::string certainty = {};  // id; empty when the table does not say
  std::string place = {};      // "line 3, column 7" of the amount
  friend bool operator==(const Allocation&, const Allocation&) = default;
};

struct AllocationTable {
  std::string version;
  std::string date;
  std::vector<Allocation> rows;
  std::int64_t other_boards = 0;  // rows that are for other areas
  std::int64_t other_years = 0;   // rows of years that the round does not have
};

// The rows that are for the plan's area. Fails as read_csv does, and with UnknownAddress (a column,
// stream, body or ring-fence that there is none of), BadText, DuplicateId (two rows for the same) or
// NotFound (no row for the area); `where` is the line and column.
Result<AllocationTable> read_allocations(std::string_view csv,
                                         const Plan& plan,
                                         const PlanningRound& round);

}  // namespace core
