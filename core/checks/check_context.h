// What a family of rules reads, and where it puts what it finds. For the files of core/checks only.
#pragma once

#include "core/checks/finding.h"
#include "core/derived/derived.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <vector>

namespace core {

class ProseCache;

struct CheckContext {
  const Plan& plan;
  const PlanningRound& round;
  const Derived& derived;
  std::vector<Finding>& findings;
  ProseCache* prose = nullptr;  // what is known of the plan's paragraphs, when somebody keeps it

  // Makes the key of rule and place, with what it holds already behind them; a finding on a recalled
  // fact warns at most.
  void add(Finding finding) const;
  std::string label_of(const FigureName& name) const;
};

// One file each.
void check_balances(const CheckContext& context);
void check_ring_fences(const CheckContext& context);
void check_districts(const CheckContext& context);
void check_outputs(const CheckContext& context);
void check_stated_figures(const CheckContext& context);
void check_metrics(const CheckContext& context);
void check_boards(const CheckContext& context);
void check_round_revision(const CheckContext& context);
void check_fields(const CheckContext& context);
void check_text(const CheckContext& context);

}  // namespace core
