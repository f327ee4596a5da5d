// How rows and values of a plan are called in sentences: "Disabled Facilities Grant 2019-20".
#pragma once

#include "core/fields/field_value.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <string>
#include <string_view>

namespace core {

// What a row ("schemes/s7") is called: its first required field, or else its title; with the year, if
// it has one. Empty when it says nothing yet, or when there is no such row.
std::string row_name(const Plan& plan, const PlanningRound& round, std::string_view row_address);

// The value as the screen shows it; a choice or reference by its name.
std::string shown_value(const Plan& plan,
                        const PlanningRound& round,
                        std::string_view list,
                        const FieldValue& value);

}  // namespace core
