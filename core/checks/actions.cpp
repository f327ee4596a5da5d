// A42: an owner and a status for each action, and no action twice.
#include "core/delivery/actions.h"

#include "core/assurance/countdown.h"
#include "core/base/id_table.h"
#include "core/base/text.h"
#include "core/checks/check_context.h"

namespace core {
namespace {

std::string field(const Action& action, std::string_view id) {
  return place({"actions", action.id, id});
}

// Said to be complete, though its last day comes after that of the plan itself.
void check_completion(const CheckContext& context,
                      const Action& action,
                      std::optional<Date> submission) {
  const bool is_given = action.completed_on.value.has_value();
  const std::optional<Date>& deadline = action.deadline.value;
  if (!is_complete(action) || is_given || !submission || !deadline) return;
  if (*deadline <= *submission) return;
  context.tell("action_complete_early",
               field(action, "status"),
               in_short(action.what, "An action"),
               words({"it is said to be complete, but its last day is ",
                      deadline->long_text(),
                      ", after the submission on ",
                      submission->long_text(),
                      "."}));
}

void check_on_day(const CheckContext& context, const Action& action, Date day) {
  if (state_of(action, day) != ActionState::Overdue) return;
  const std::string last_day = action.deadline.value->long_text();
  if (action.status.is_empty()) {
    context.tell("action_without_status",
                 field(action, "status"),
                 in_short(action.what, "An action"),
                 words({"its last day was ", last_day, ", and it has no status."}));
  } else {
    context.tell("action_overdue",
                 field(action, "deadline"),
                 in_short(action.what, "An action"),
                 words({"its last day was ", last_day, ", and it is not complete."}));
  }
}

// Finds rows that stand twice: word by word, or with the same long beginning, change and deadline, as
// where one of two tables abbreviates ("IC" for intermediate care).
class Repeated {
 public:
  bool is_new(const Action& action) {
    const std::string what = lower_case(trimmed(action.what));
    if (what.empty()) return true;
    const std::string_view change =
        action.change.value ? std::string_view{action.change.value->id} : std::string_view{};
    // The same words for another change or scheme are another action.
    const bool is_first_row = is_first(words({what, "|", change, "|", action.scheme.id}));
    if (what.size() < kLongBeginning || !action.deadline.value) return is_first_row;
    const std::string deadline = action.deadline.value->text();
    // "…" keeps beginnings apart from whole texts.
    const bool begins_first =
        is_first(words({what.substr(0, kLongBeginning), "…|", change, "|", deadline}));
    return begins_first && is_first_row;
  }

 private:
  static constexpr std::size_t kLongBeginning = 60;

  bool is_first(const std::string& key) {
    const std::size_t before = seen_.size();
    seen_.add(key);
    return seen_.size() > before;
  }

  IdTable seen_;
};

}  // namespace

void check_actions(const CheckContext& context) {
  const std::optional<Date> submission = submission_of(context.plan.about, context.round);
  Repeated repeated;
  for (const Action& action : context.plan.actions) {
    if (action.owner.empty() && action.owner_body.id.empty()) {
      context.tell("action_without_owner",
                   field(action, "owner"),
                   in_short(action.what, "An action"),
                   "nobody is named as its owner.");
    }
    check_completion(context, action, submission);
    if (context.as_of) check_on_day(context, action, *context.as_of);
    if (repeated.is_new(action)) continue;
    context.tell("action_twice",
                 field(action, "what"),
                 in_short(action.what, "An action"),
                 "it stands in two rows.");
  }
}

}  // namespace core
