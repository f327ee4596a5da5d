// How fields and moments are called in sentences: "Expenditure 2019-20 of Falls".
#pragma once

#include "core/plan/plan_words.h"
#include "core/round/planning_round.h"

#include <string>
#include <string_view>

namespace app {

// What a field is called, with the row it belongs to.
std::string place_name(const core::Plan& plan,
                       const core::PlanningRound& round,
                       std::string_view address);

// "5 September 2019, 14:05" in UTC; "" for 0.
std::string time_words(double ms);
// "just now", "12 minutes ago", "yesterday", else the date.
std::string ago_words(double then_ms, double now_ms);

}  // namespace app
