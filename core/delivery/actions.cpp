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
    case ActionState::InWords:
      return "deadline in words";
    case ActionState::NoDeadline:
      return "no deadline";
  }
  return {};
}

namespace {

bool has_status(const Action& action, std::string_view status) {
  return action.status.value && action.status.value->id == status;
}

}  // namespace

bool is_complete(const Action& action) {
  return has_status(action, "complete") || action.completed_on.value.has_value();
}

bool is_dropped(const Action& action) {
  return !is_complete(action) && has_status(action, "dropped");
}

ActionState state_of(const Action& action, Date on) {
  if (is_complete(action)) return ActionState::Complete;
  if (is_dropped(action)) return ActionState::Dropped;
  if (action.deadline.is_empty()) return ActionState::NoDeadline;
  if (!action.deadline.value) return ActionState::InWords;
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
