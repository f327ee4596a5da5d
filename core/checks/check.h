// All findings of a plan. A family of rules a file; each can be run by itself, as a slice of time.
#pragma once

#include "core/checks/finding.h"
#include "core/derived/derived.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace core {

class ProseCache;

// A plan as it stands in its round; `derived` is that of the same plan and round. Rules that ask what
// day it is are silent unless one is given: the core has no clock.
struct CheckSubject {
  const Plan& plan;
  const PlanningRound& round;
  const Derived& derived;
  std::optional<Date> as_of = {};
  ProseCache* prose = nullptr;  // what is known of the plan's paragraphs, when somebody keeps it
};

// Errors first, then by family; those that the plan has accepted are marked so.
std::vector<Finding> check(const CheckSubject& subject);
std::vector<Finding> check(const Plan& plan, const PlanningRound& round, const Derived& derived);

// Of the balances and ring-fences alone: what the screen says while an amount is being typed.
std::vector<Finding> check_money(const Plan& plan,
                                 const PlanningRound& round,
                                 const Derived& derived);

// The same in slices: run every family from 0 on, then mark what is accepted (acceptance.h) and put
// the findings in order.
std::size_t check_family_count();
void check_family(std::size_t family, const CheckSubject& subject, std::vector<Finding>& findings);
void check_family(std::size_t family,
                  const Plan& plan,
                  const PlanningRound& round,
                  const Derived& derived,
                  std::vector<Finding>& findings);
void put_in_order(std::vector<Finding>& findings);

}  // namespace core
