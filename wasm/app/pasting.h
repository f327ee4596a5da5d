// What a block of cells comes to: values that are understood, rows that are added, and what of it is
// refused.
#pragma once

#include "core/base/word_list.h"
#include "core/round/planning_round.h"
#include "wasm/app/command.h"
#include "wasm/app/page_calls.h"

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace app {

// Gathered on a copy of the plan, because a new row's fields can only be found once the row is there.
class Pasting {
 public:
  Pasting(const core::Plan& plan, core::MoneyUnit unit, PageCalls& calls)
      : plan_(plan), unit_(unit), calls_(calls) {}

  void put(const PasteCells& command);

  // Takes the edits.
  core::Edits take_edits() { return std::exchange(edits_, {}); }
  bool is_empty() const { return edits_.empty(); }
  // "fill in 4 values with 1 new row", "empty 2 cells".
  std::string words() const;
  // What of it did not go in, and how amounts were read, in sentences; empty when all went in as usual.
  std::string words_of_rest() const;

  // What goes in and what does not, line by line, to be looked at before it is taken.
  std::vector<core::WordList> lists(const core::PlanningRound& round);

  // " The amounts add up to £1,200." of several rows, to be held against the sum of the table.
  std::string words_of_sum() const;

  // Addresses of what was understood, and the cells that keep their text.
  const std::vector<std::string>& understood() const { return understood_; }
  const std::vector<std::pair<TypeInto, core::Error>>& refused() const { return refused_; }

 private:
  using Cells = std::vector<TypeInto>;

  core::Status type_one(const TypeInto& cell);
  core::Status type_into_row(const TypeInto& cell);
  void leave_out(const Cells& cells);
  void type(const TypeInto& cell);
  void try_refused_again();
  void add_row(const PasteCells& command, const Cells& cells);
  bool is_at_odds(const std::string& row, const Cells& cells, std::string_view named_by);
  core::WordList new_rows(const core::PlanningRound& round);
  core::WordList changes(const core::PlanningRound& round);
  core::WordList refusals(const core::PlanningRound& round);
  std::string shown_at(const core::SetField& edit, const core::PlanningRound& round);
  void read_names(const PasteCells& command);
  std::string row_to_join(const PasteCells& command, const Cells& cells);
  core::Status begin_row(const std::string& row, const std::optional<core::Period>& year);

  core::Plan plan_;
  core::MoneyUnit unit_;
  PageCalls& calls_;
  core::Edits edits_;
  bool has_money_ = false;
  std::size_t filled_ = 0, emptied_ = 0, rows_ = 0, totals_ = 0, nameless_ = 0;
  std::vector<std::string> left_out_;
  core::Money sum_;
  std::multimap<std::string, std::string> rows_by_name_;  // in small letters
  std::string last_row_;                                  // that was added or joined
  std::vector<std::pair<TypeInto, core::Error>> refused_;
  std::vector<std::string> understood_;
};

}  // namespace app
