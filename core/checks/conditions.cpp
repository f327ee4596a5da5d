// A61, A62: every condition and requirement of the round has an answer, and an answer that stands.
#include "core/base/id_table.h"
#include "core/base/text.h"
#include "core/checks/check_context.h"
#include "core/round/round_words.h"

namespace core {
namespace {

// What conditions and requirements have in common.
struct AnswerCheck {
  const CheckContext& context;
  std::string row;    // "conditions/nc1"
  std::string label;  // "Jointly agreed plan"

  template <class Answer>
  void check(const Answer& answer) const {
    const bool has_evidence = !answer.evidence.empty() || !answer.evidence_note.empty();
    check_yes(answer.is_met, has_evidence);
    check_no(answer.is_met, !answer.action.text.empty());
  }

 private:
  void check_yes(const YesNo& is_met, bool has_evidence) const {
    if (!is_met.value_or(false) || has_evidence) return;
    context.tell("yes_without_evidence",
                 row + "/evidence",
                 label,
                 "it is answered as met, without any evidence.");
  }
  void check_no(const YesNo& is_met, bool has_action) const {
    if (is_met.value_or(true) || has_action) return;
    context.tell("no_without_action",
                 row + "/action",
                 label,
                 "it is answered as not met, and nothing is said of what is done.");
  }
};

std::string label_of_answer(const CheckContext& context,
                            std::string_view list,
                            const WrittenChoice& choice) {
  return choice.value ? label_of(context.round, list, choice.value->id)
                      : in_short(choice.as_written, "An answer");
}

struct Missing {
  std::string_view rule;
  std::string_view where;
  std::string_view all;  // "national conditions"
};

// Nothing while all of them have an answer.
void tell_missing(const CheckContext& context,
                  const Missing& missing,
                  const MissingLabels& labels) {
  if (labels.count() == 0) return;
  context.add(missing.rule,
              {.where = std::string{missing.where},
               .message = words({count_text(labels.count()),
                                 " of the ",
                                 missing.all,
                                 labels.count() == 1 ? " has no row: " : " have no row: ",
                                 labels.text(),
                                 "."}),
               .is_unverified = !labels.is_verified()});
}

void check_all_conditions(const CheckContext& context) {
  IdTable answered;
  for (const ConditionAnswer& answer : context.plan.conditions) {
    if (answer.condition.value) answered.add(answer.condition.value->id);
  }
  MissingLabels labels;
  for (const Condition& condition : context.round.conditions) {
    if (answered.find(condition.id) != IdTable::kNone) continue;
    labels.add(condition.label, condition.is_verified());
  }
  tell_missing(context, {"condition_missing", "conditions", "national conditions"}, labels);
}

void check_all_requirements(const CheckContext& context) {
  IdTable answered;
  for (const RequirementAnswer& answer : context.plan.requirements) {
    if (answer.requirement.value) answered.add(answer.requirement.value->id);
  }
  MissingLabels labels;
  for (const Requirement& requirement : context.round.requirements) {
    if (answered.find(requirement.id) != IdTable::kNone) continue;
    labels.add(label_of(context.round, "requirements", requirement.id), requirement.is_verified());
  }
  tell_missing(context, {"requirement_missing", "requirements", "planning requirements"}, labels);
}

}  // namespace

void check_conditions(const CheckContext& context) {
  check_all_conditions(context);
  check_all_requirements(context);
  for (const ConditionAnswer& answer : context.plan.conditions) {
    const std::string row = place({"conditions", answer.id});
    const std::string label = label_of_answer(context, "conditions", answer.condition);
    AnswerCheck{context, row, label}.check(answer);
    if (answer.condition.value || answer.condition.as_written.empty()) continue;
    context.tell("condition_not_in_round",
                 row + "/condition",
                 label,
                 "the planning round has no condition of that number or name.");
  }
  for (const RequirementAnswer& answer : context.plan.requirements) {
    AnswerCheck{context,
                place({"requirements", answer.id}),
                label_of_answer(context, "requirements", answer.requirement)}
        .check(answer);
  }
}

}  // namespace core
