// What a computed figure is called: "CCG minimum contribution, balance, 2019-20".
#pragma once

#include "core/explain/figure_name.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <string>

namespace core {

std::string figure_label(const FigureName& name, const Plan& plan, const PlanningRound& round);

}  // namespace core
