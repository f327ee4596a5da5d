// The steps of roll_over, each over its part of the plan; not for others.
#pragma once

#include "core/base/text.h"
#include "core/plan/new_plan.h"
#include "core/rollover/rollover.h"
#include "core/rollover/rollover_years.h"
#include "core/rollover/succession.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace core {

// How many, and what one and many of them are called.
struct Counted {
  std::size_t count = 0;
  std::string_view one;
  std::string_view many;
};

// What every step reads and writes. The plan begins as a copy of the old one.
struct Rolling {
  const RolloverOf& of;
  const PlanningRound& to;  // with what the area adds to it
  const RolloverYears& years;
  const ChoiceSuccession& succession;
  const std::map<std::string, std::string>& successors;  // of bodies
  Plan plan;
  std::vector<RolloverNote> notes;

  void say(RolloverKind kind, std::string where, std::string words) {
    notes.push_back({kind, std::move(where), std::move(words)});
  }
  // "3 lines begun.": nothing when there are none.
  void say_count(RolloverKind kind,
                 std::string where,
                 const Counted& what,
                 std::string_view rest = {}) {
    if (what.count == 0) return;
    const std::string words =
        counted(static_cast<std::int64_t>(what.count), what.one, what.many) + std::string{rest};
    say(kind, std::move(where), words + ".");
  }
};

// Ids that no row of a list has yet, made from those of the rows they come from, so that two copies
// that are carried over apart can merge.
class FreeIds {
 public:
  template <class RowType>
  explicit FreeIds(const std::vector<RowType>& rows) {
    for (const RowType& row : rows) taken_.insert(row.id);
  }

  // "b1" and 2021-22 give "b1_2021_22".
  std::string take(const std::string& id, Period year);
  std::string take(const std::string& id);

 private:
  std::set<std::string> taken_;
};

// The income, districts, minimums, lines and outputs, by year.
void roll_income(Rolling& rolling);
void roll_districts(Rolling& rolling);
void roll_minimums(Rolling& rolling);
void roll_schemes(Rolling& rolling);
void roll_risk_sharing(Rolling& rolling);

// What the area adds to the round: what the new round has itself is dropped.
RoundChanges carried_changes(const RolloverOf& of, std::vector<RolloverNote>& notes);

void roll_metrics(Rolling& rolling);
void begin_round_parts(Rolling& rolling);
void roll_sections(Rolling& rolling);

void roll_about(Rolling& rolling);
void roll_delivery(Rolling& rolling);
void drop_what_is_over(Rolling& rolling);

// References to bodies that have ended and to rows that were dropped, and choices that the new round
// does not have: after all other steps.
void follow_references(Rolling& rolling);

// The amount in a year that is begun, from what it was in the base year.
WrittenMoney begun_amount(const Rolling& rolling,
                          const WrittenMoney& base,
                          std::string_view stream,
                          Period year);

}  // namespace core
