// Where a figure or field comes from, for people and for programs.
#pragma once

#include "core/explain/explanation.h"
#include "core/json/json.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <string>
#include <string_view>

namespace core {

// What stands in a field of the plan, which nobody computes. Fails with UnknownAddress.
Result<Explanation> explanation_of_field(const Plan& plan,
                                         const PlanningRound& round,
                                         std::string_view address);

// As a program wants it: pounds with two decimals, numbers as shown, words; null for empty.
Json figure_json(const Figure& figure);

Json explanation_json(const Explanation& explanation);
std::string explanation_text(const Explanation& explanation);

}  // namespace core
