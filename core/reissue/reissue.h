// Moving a plan onto another file of its planning round: one that was published again, or the papers
// that came out for a provisional one. Nothing a person has entered is changed or taken away; all that
// the move brings is listed.
#pragma once

#include "core/checks/finding.h"
#include "core/plan/edit.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"
#include "core/round/round_differences.h"

#include <string>
#include <vector>

namespace core {

// A computed figure of the plan that the other file changes.
struct FigureMove {
  std::string where;          // its address
  std::string what;           // "Adult social care minimum, surplus or shortfall, 2019-20"
  std::string before, after;  // as texts; empty when there is none
  friend bool operator==(const FigureMove&, const FigureMove&) = default;
};

// What is to be known of one place of the plan.
struct ReissueNote {
  std::string where;  // address in the plan
  std::string words;
  friend bool operator==(const ReissueNote&, const ReissueNote&) = default;
};

struct Reissue {
  // Notes the revision and adds the rows that the new file asks for, as new_plan would.
  Edits edits;
  std::vector<ReissueNote> revisions;  // which files these are, and what cannot be known of them
  std::vector<RoundDifference> round;  // what the file says otherwise
  std::vector<ReissueNote> added;      // rows that the edits add
  std::vector<ReissueNote> unknown;    // choices of the plan that the new file lacks; they are kept
  std::vector<ReissueNote>
      overridden;  // the area's own changes to what the file changes: they stand
  // Of the money by year, the ring-fences, the results of metrics and the levels of maturity.
  std::vector<FigureMove> figures;
  std::vector<Finding> raised, cleared;  // that the moved plan has and had not; and the other way
};

struct ReissueOf {
  const Plan& plan;
  const PlanningRound& from;  // the file at hand, as published, and so the next
  const PlanningRound& to;
};

// Fails with UnknownRound when `to` is another round than the plan's.
Result<Reissue> reissue(const ReissueOf& of);

}  // namespace core
