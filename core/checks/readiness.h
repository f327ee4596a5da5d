// Whether a plan can be sent: what is still to mend and to do in each section, which approvals are
// outstanding, and how far the answer rests on facts of the round that nobody has read. Asked for, not
// said of itself: until then what is missing is only a to-do.
#pragma once

#include "core/checks/finding.h"
#include "core/plan/plan.h"
#include "core/round/fact_count.h"
#include "core/round/planning_round.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// Of the open findings of one list or part of the plan.
struct SectionReadiness {
  std::string list = {};  // "schemes", "about"; empty: of figures, which come from several lists
  std::int64_t errors = 0, warnings = 0, to_do = 0;

  bool is_complete() const { return errors == 0 && to_do == 0; }
  friend bool operator==(const SectionReadiness&, const SectionReadiness&) = default;
};

enum class Verdict : std::uint8_t {
  NotYet,            // something is to mend or to do, or an approval is outstanding
  ReadyByFactsHeld,  // nothing is, by the facts of the round; some of them are unverified
  Ready,
};

struct Readiness {
  Verdict verdict = Verdict::NotYet;
  // Every list and part that has findings, in the order of the plan.
  std::vector<SectionReadiness> sections = {};
  std::int64_t errors = 0, warnings = 0, to_do = 0;
  std::int64_t accepted = 0;  // findings that the area leaves as they are
  FactCount facts = {};
  std::int64_t approvals = 0;                 // that the plan lists
  std::vector<std::string> outstanding = {};  // ids of those rows without a day of approval
  std::vector<std::string> late = {};         // approved after the submission
  std::optional<Date> submission = {};
};

// `findings` are all of the plan's, with those marked that it has accepted; `facts` those of the round
// as published.
Readiness readiness_of(const Plan& plan,
                       const PlanningRound& round,
                       const std::vector<Finding>& findings,
                       const FactCount& facts);

// "Not yet: 3 to mend, 12 to do, 4 to look at, 2 approvals outstanding." Never "ready" alone over unverified facts:
// "Ready by the facts held; 14 of the round's 120 facts are unverified."
std::string words_of(const Readiness& readiness);

}  // namespace core
