// What a table that comes back changes in the plan: a list of edits, before any is made.
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/plan_table.h"
#include "core/plan/edit.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

inline constexpr std::size_t kMostTableRows = 10'000;  // heads and all

// A cell that was not understood: the plan keeps what it has.
struct RefusedCell {
  std::string place;  // "line 3, column 7"
  std::string head;   // of its column; empty when the row as a whole was refused
  std::string text;   // as it stands there
  std::string why;
  std::string remedy = {};
};

struct TableChanges {
  Edits edits = {};
  std::int64_t cells = 0;  // that change in rows which the plan has
  std::int64_t added = 0;  // new rows
  // Rows of the plan that the table does not have: they stay.
  std::int64_t left_alone = 0;
  std::vector<RefusedCell> refused = {};
  std::vector<std::string> unknown_heads = {};  // columns that are no field of the rows
};

// The table that rows with heads are of: by what stands in the column "Row", else the one that has most
// of the heads. Empty when it may be any.
std::string table_of_rows(const std::vector<CsvRow>& rows, const PlanningRound& round);

// The first of the rows holds the heads: those of columns_of, or ids of fields, in any order. A line is
// about the row of the plan that its column "Row" names; without one it is a new row, which, inside
// other rows, stands in the one whose name or address "In" has. A cell that says what the plan's own
// table says changes nothing. Fails with UnknownAddress for no such table, with BadText when no head
// is known and with TooLarge.
Result<TableChanges> changes_from_table(const Plan& plan,
                                        const PlanningRound& round,
                                        std::string_view table,
                                        const std::vector<CsvRow>& rows);

}  // namespace core
