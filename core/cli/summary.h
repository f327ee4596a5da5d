// The figures of a plan at a glance, for people and for programs.
#pragma once

#include "core/derived/derived.h"
#include "core/json/json.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <string>

namespace core {

struct SummaryOf {
  const Plan& plan;
  const PlanningRound& round;
  const Derived& derived;
};

Json summary_json(const SummaryOf& of);
std::string summary_text(const SummaryOf& of);

}  // namespace core
