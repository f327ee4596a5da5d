// All findings of a plan. A family of rules a file; each can be run by itself, as a slice of time.
#pragma once

#include "core/checks/finding.h"
#include "core/derived/derived.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <cstddef>
#include <vector>

namespace core {

class ProseCache;

// `derived` is that of the same plan and round. Errors first, then by family.
std::vector<Finding> check(const Plan& plan, const PlanningRound& round, const Derived& derived);

// Of the balances and ring-fences alone: what the screen says while an amount is being typed.
std::vector<Finding> check_money(const Plan& plan,
                                 const PlanningRound& round,
                                 const Derived& derived);

// The same in slices: run every family from 0 on, then put the findings in order.
std::size_t check_family_count();
void check_family(std::size_t family,
                  const Plan& plan,
                  const PlanningRound& round,
                  const Derived& derived,
                  std::vector<Finding>& findings);
// With what the caller keeps of the plan's paragraphs from revision to revision; the same findings,
// sooner.
struct CheckInput {
  const Plan& plan;
  const PlanningRound& round;
  const Derived& derived;
  ProseCache* prose = nullptr;
};
void check_family(std::size_t family, const CheckInput& input, std::vector<Finding>& findings);
void put_in_order(std::vector<Finding>& findings);

}  // namespace core
