// How fields and rows are called in sentences: "Expenditure 2019-20 of Falls".
#pragma once

#include "core/fields/field_value.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <string>
#include <string_view>

namespace app {

// What a row is called: its name or title, else the words of what it is about ("Disabled Facilities
// Grant 2019-20"). Empty when it says nothing yet.
std::string row_name(const core::Plan& plan,
                     const core::PlanningRound& round,
                     std::string_view row_address);

// What a field is called, with the row it belongs to.
std::string place_name(const core::Plan& plan,
                       const core::PlanningRound& round,
                       std::string_view address);

// The value as the screen shows it; a choice or reference by its name.
std::string shown_value(const core::Plan& plan,
                        const core::PlanningRound& round,
                        std::string_view list,
                        const core::FieldValue& value);

// "5 September 2019, 14:05" in UTC; "" for 0.
std::string time_words(double ms);
// "just now", "12 minutes ago", "yesterday", else the date.
std::string ago_words(double then_ms, double now_ms);

}  // namespace app
