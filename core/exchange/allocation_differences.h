// What an allocation table says, held against a plan; and the edits that bring the plan to it.
#pragma once

#include "core/exchange/allocation_table.h"
#include "core/plan/edit.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

struct AllocationDifference {
  std::string what;   // "Disabled Facilities Grant 2019-20"
  std::string where;  // address of the row in the plan; empty when it has none
  std::optional<Money> in_table;
  std::optional<Money> in_plan;
  std::string remark;  // what else is to be known
  friend bool operator==(const AllocationDifference&, const AllocationDifference&) = default;
};

struct AllocationComparison {
  std::int64_t same = 0;
  std::vector<AllocationDifference> differences;
  // Sets amounts, bodies and certainties that differ and adds rows that are missing; touches nothing
  // else. Where several rows of the plan make up one of the table, and for rows that the table does
  // not have, there is no edit.
  Edits edits;
};

// With the round and plan that the table was read for.
AllocationComparison compare_allocations(const AllocationTable& table,
                                         const Plan& plan,
                                         const PlanningRound& round);

}  // namespace core
