#include "core/delivery/actions.h"

namespace core {

std::string_view text_of(ActionState state) {
  switch (state) {
    case ActionState::Complete:
      return "complete";
    case ActionState::Dropped:
      return "dropped";
    case ActionState::Overdue:
      return "overdue";
    case ActionState::DueSoon:
      return "due in the next 30 days";
    case ActionState::Open:
      return "open";
    case ActionState::NoDeadline:
      return "no deadline";
  }
  return {};
}

ActionState state_of(const Action& action, Date on) {
  const std::string_view status =
      action.status.value ? std::string_view{action.status.value->id} : "";
  if (status == "complete" || action.completed_on.value) return ActionState::Complete;
  if (status == "dropped") return ActionState::Dropped;
  if (!action.deadline.value) return ActionState::NoDeadline;
  const int days_left = *action.deadline.value - on;
  if (days_left < 0) return ActionState::Overdue;
  return days_left <= kSoonDays ? ActionState::DueSoon : ActionState::Open;
}

std::vector<ActionState> action_states(const Plan& plan, Date on) {
  std::vector<ActionState> states;
  states.reserve(plan.actions.size());
  for (const Action& action : plan.actions) states.push_back(state_of(action, on));
  return states;
}

}  // namespace core
