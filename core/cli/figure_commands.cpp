// The commands that compute: summary, explain.
#include "core/cli/command.h"
#include "core/cli/explanation_text.h"
#include "core/cli/plan_files.h"
#include "core/cli/summary.h"
#include "core/derived/explain.h"
#include "core/json/json_writer.h"

#include <string>

namespace core {
Result<int> run_summary(const CommandContext& context) {
  RETURN_IF_ERROR(expect_words(context.line, 1, "one FILE"));
  ASSIGN_OR_RETURN(const PlanInRound of,
                   read_plan_in_round(context.surroundings, context.line.words[0]));
  const Derived derived = derive(of.plan, of.round);
  ASSIGN_OR_RETURN(const std::optional<Date> as_of, day_asked_for(context.line));
  const SummaryOf summary{of.plan, of.round, derived, as_of};
  context.output.out +=
      context.line.as_json ? write_json(summary_json(summary)) : summary_text(summary);
  return kFine;
}

Result<int> run_explain(const CommandContext& context) {
  RETURN_IF_ERROR(expect_words(context.line, 2, "FILE and ADDRESS"));
  ASSIGN_OR_RETURN(const PlanInRound of,
                   read_plan_in_round(context.surroundings, context.line.words[0]));
  const std::string& address = context.line.words[1];
  Result<Explanation> explanation = explain(of.plan, of.round, address);
  if (!explanation.has_value()) explanation = explanation_of_field(of.plan, of.round, address);
  if (!explanation.has_value()) return as_wrong_use(explanation.error(), address);
  context.output.out += context.line.as_json ? write_json(explanation_json(*explanation))
                                             : explanation_text(*explanation);
  return kFine;
}

}  // namespace core
