// Where the actions of a plan stand on a day.
#pragma once

#include "core/plan/plan.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace core {

enum class ActionState : std::uint8_t {
  Complete,
  Dropped,
  Overdue,  // its last day is over, and it is neither complete nor dropped
  DueSoon,  // its last day is within thirty days
  Open,
  InWords,  // its deadline names no day: "over the next 6 months"
  NoDeadline,
};

// "overdue", "due in the next 30 days", …
std::string_view text_of(ActionState state);

inline constexpr int kSoonDays = 30;

// Whatever the day.
bool is_complete(const Action& action);
bool is_dropped(const Action& action);

ActionState state_of(const Action& action, Date on);

// Of each action, in the order of the plan.
std::vector<ActionState> action_states(const Plan& plan, Date on);

}  // namespace core
