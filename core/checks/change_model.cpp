// A41: every change of the model, and no level that falls.
#include "core/base/text.h"
#include "core/checks/check_context.h"
#include "core/round/round_words.h"

#include <algorithm>

namespace core {
namespace {

std::int32_t level_of(const CheckContext& context, const WrittenChoice& level) {
  return level.value ? context.derived.maturity.levels.find(level.value->id) : IdTable::kNone;
}

void check_fall(const CheckContext& context, const ChangeMaturity& change) {
  const std::int32_t current = level_of(context, change.current);
  const std::int32_t target = level_of(context, change.target);
  if (target == IdTable::kNone || target >= current) return;
  const std::string label = change.change.value
                                ? label_of(context.round, "changes", change.change.value->id)
                                : "A change";
  context.tell("maturity_falls",
               place({"changes", change.id, "target"}),
               label,
               words({"it is ",
                      lower_case(label_of(context.round, "levels", change.current.value->id)),
                      " now and aims at ",
                      lower_case(label_of(context.round, "levels", change.target.value->id)),
                      ", which is less."}));
}

bool is_in(const Plan& plan, const ChangeDefinition& definition) {
  return std::any_of(plan.changes.begin(), plan.changes.end(), [&](const ChangeMaturity& change) {
    return change.change.value && change.change.value->id == definition.id;
  });
}

}  // namespace

void check_change_model(const CheckContext& context) {
  for (const ChangeMaturity& change : context.plan.changes) check_fall(context, change);
  MissingLabels missing;
  for (const ChangeDefinition& definition : context.round.changes) {
    if (definition.is_optional.value_or(false) || is_in(context.plan, definition)) continue;
    missing.add(definition.label, definition.is_verified());
  }
  if (missing.count() == 0) return;
  context.add("change_missing",
              {.where = "changes",
               .message = words({counted(missing.count(), "change", "changes"),
                                 " of the model ",
                                 missing.count() == 1 ? "is" : "are",
                                 " missing: ",
                                 missing.text(),
                                 "."}),
               .is_unverified = !missing.is_verified()});
}

}  // namespace core
