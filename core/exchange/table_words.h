// What a table changes in a plan, in words: to be read before any of it is taken.
#pragma once

#include "core/base/word_list.h"
#include "core/exchange/table_changes.h"

#include <string>
#include <vector>

namespace core {

// "12 cells change, 1 row is new, 3 rows of the plan are not in the table and stay".
std::string summary_of(const TableChanges& changes);

// Cells, new rows, and what was not understood, with its place; at most 200 lines of each, and how many
// more there are. Lists without a line are left out.
std::vector<WordList> words_of(const TableChanges& changes,
                               const Plan& plan,
                               const PlanningRound& round);

}  // namespace core
