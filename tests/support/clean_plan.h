// A small plan of the 2019-20 round that has nothing to be found in it, to be broken one thing at a time.
#pragma once

#include "core/checks/check.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace test_support {

// Schemes s1 (NHS minimum, social care), s2 (NHS minimum, home care with an output), s3 (iBCF) and s4
// (DFG); metrics m1 nea, m2 res_adm, m3 reabl, m4 dtoc_daily; one or two rows in the other lists.
core::Plan clean_plan();

// What is checked: a test changes any of it.
struct Checked {
  core::Plan plan;
  core::PlanningRound round;
  std::optional<core::Date> as_of;

  std::vector<core::Finding> findings() const;
};

// As it stands on 1 October 2019.
Checked clean_subject();

}  // namespace test_support
