// Says whether a plan can be sent.
#include "core/checks/check.h"
#include "core/checks/readiness.h"
#include "core/cli/command.h"
#include "core/cli/plan_files.h"
#include "core/cli/text_table.h"
#include "core/derived/derived.h"
#include "core/json/json_writer.h"

#include <string>
#include <vector>

namespace core {
namespace {

std::string_view name_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::NotYet:
      return "not_yet";
    case Verdict::ReadyByFactsHeld:
      return "ready_by_facts_held";
    case Verdict::Ready:
      break;
  }
  return "ready";
}

std::string text_of(const SectionReadiness& section) {
  std::string text = "  " + (section.list.empty() ? std::string{"figures"} : section.list) + ": ";
  text += section.is_complete() ? "complete" : "not yet";
  const auto add = [&](std::int64_t count, std::string_view what) {
    if (count > 0) (text += ", " + std::to_string(count) + " ") += what;
  };
  add(section.errors, "to mend");
  add(section.to_do, "to do");
  add(section.warnings, "to look at");
  return text + "\n";
}

std::string text_of(const Plan& plan, const Readiness& readiness) {
  std::string text = words_of(readiness) + "\n";
  if (!readiness.sections.empty()) text += "\nSections\n";
  for (const SectionReadiness& section : readiness.sections) text += text_of(section);
  if (!readiness.outstanding.empty()) text += "\nApprovals outstanding\n";
  for (const std::string& id : readiness.outstanding) {
    text += "  " + one_line(find_row_in(plan.sign_offs, id)->body) + " (sign_offs/" + id + ")\n";
  }
  text += "\n" + std::to_string(readiness.accepted) + " accepted, " +
          std::to_string(readiness.facts.unverified) + " of " +
          std::to_string(readiness.facts.facts) + " facts of the round unverified\n";
  return text;
}

Json json_of(const Plan& plan, const Readiness& readiness) {
  Json sections = Json::array();
  for (const SectionReadiness& section : readiness.sections) {
    sections.push(Json::object()
                      .add("list", section.list)
                      .add("errors", section.errors)
                      .add("warnings", section.warnings)
                      .add("to_do", section.to_do));
  }
  Json outstanding = Json::array();
  for (const std::string& id : readiness.outstanding) outstanding.push("sign_offs/" + id);
  return Json::object()
      .add("plan", json_of_plan_name(plan))
      .add("verdict", name_of(readiness.verdict))
      .add("sections", std::move(sections))
      .add("approvals_outstanding", std::move(outstanding))
      .add("accepted", readiness.accepted)
      .add("facts", readiness.facts.facts)
      .add("facts_unverified", readiness.facts.unverified);
}

}  // namespace

Result<int> run_ready(const CommandContext& context) {
  RETURN_IF_ERROR(expect_words(context.line, 1, "one FILE"));
  ASSIGN_OR_RETURN(const std::optional<Date> day, day_asked_for(context.line));
  ASSIGN_OR_RETURN(const PlanInRound of,
                   read_plan_in_round(context.surroundings, context.line.words[0]));
  const Derived derived = derive(of.plan, of.round);
  const std::vector<Finding> findings = check({of.plan, of.round, derived, day});
  const Readiness readiness = readiness_of(of.plan, of.round, findings, count_facts(of.round));
  context.output.out +=
      context.line.as_json ? write_json(json_of(of.plan, readiness)) : text_of(of.plan, readiness);
  return readiness.verdict == Verdict::NotYet ? kFoundErrors : kFine;
}

}  // namespace core
