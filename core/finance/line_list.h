// The budget lines of all schemes as one list, one row a line as the official templates have them:
// those in which some words stand, in an order, and in groups with the sums of what is shown.
#pragma once

#include "core/finance/total.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// What a row says, by the field that it stands in; of the line's own, below "lines/".
inline constexpr std::array<std::string_view, 9> kLineListFields = {"name",
                                                                    "type",
                                                                    "lines/source",
                                                                    "lines/year",
                                                                    "lines/amount",
                                                                    "lines/commissioner",
                                                                    "lines/nhs_share",
                                                                    "lines/provider",
                                                                    "lines/area_of_spend"};

struct LineOrder {
  std::string year = {};      // "2019-20"; lines without a year are there too. Empty: all years
  std::string words = {};     // which a line must have in one of its fields, in any case of letters
  std::string group_by = {};  // a field, or "theme"; empty: one group of all
  std::string sort_by = {};   // a field; empty: the order of the plan
  bool is_ascending = true;   // what is empty stands last either way
  std::vector<std::string> kept = {};  // schemes that are there whatever the words
  friend bool operator==(const LineOrder&, const LineOrder&) = default;
};

struct ListedLine {
  const Scheme* scheme = nullptr;
  const BudgetLine* line = nullptr;  // null: the scheme has none yet
};

struct LineGroup {
  std::string label = {};  // "Improved Better Care Fund"; empty: what the lines leave open
  std::vector<ListedLine> lines = {};
  Total total = {};  // of one year without the lines that have none
};

struct LineList {
  std::vector<LineGroup> groups = {};  // in the order in which the plan names them
  Total total = {};
};

// Points into the plan.
LineList list_lines(const Plan& plan, const PlanningRound& round, const LineOrder& order);

}  // namespace core
