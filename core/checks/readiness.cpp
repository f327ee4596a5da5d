#include "core/checks/readiness.h"

#include "core/assurance/countdown.h"
#include "core/assurance/sign_offs.h"
#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace core {
namespace {

void count(Severity severity, SectionReadiness& section) {
  if (severity == Severity::Error) ++section.errors;
  if (severity == Severity::Warning) ++section.warnings;
  if (severity == Severity::ToDo) ++section.to_do;
}

// The lists and parts at the top of a plan, in its order.
class TopLists final : public FieldVisitor {
 public:
  std::vector<std::string> ids;

 private:
  void field(const FieldInfo& /*info*/, FieldRef /*field*/) override {}
  void part(const FieldInfo& info, PartRef /*part*/) override { ids.emplace_back(info.id); }
  void rows(const FieldInfo& info, RowList /*rows*/) override { ids.emplace_back(info.id); }
};

std::vector<SectionReadiness> sections_of(const Plan& plan, const std::vector<Finding>& findings) {
  TopLists lists;
  visit_constant(plan, lists);
  std::vector<SectionReadiness> sections;
  sections.reserve(lists.ids.size());
  for (std::string& id : lists.ids) sections.push_back({.list = std::move(id)});
  sections.emplace_back();  // of figures, which come from several lists
  for (const Finding& finding : findings) {
    if (!finding.is_open()) continue;
    const std::string_view where = finding.where;
    const std::string_view list = where.substr(0, where.find('/'));
    const auto section = std::find_if(
        sections.begin(), sections.end() - 1, [&](const auto& each) { return each.list == list; });
    count(finding.severity, *section);
  }
  std::erase_if(sections, [](const SectionReadiness& each) {
    return each.errors + each.warnings + each.to_do == 0;
  });
  return sections;
}

void add(std::string& words, std::int64_t count, std::string_view what) {
  if (count == 0) return;
  if (!words.empty()) words += ", ";
  (words += count_text(count) + " ") += what;
}

}  // namespace

Readiness readiness_of(const Plan& plan,
                       const PlanningRound& round,
                       const std::vector<Finding>& findings,
                       const FactCount& facts) {
  Readiness readiness{.facts = facts, .submission = submission_of(plan.about, round)};
  readiness.sections = sections_of(plan, findings);
  for (const SectionReadiness& section : readiness.sections) {
    readiness.errors += section.errors;
    readiness.warnings += section.warnings;
    readiness.to_do += section.to_do;
  }
  readiness.accepted = std::count_if(
      findings.begin(), findings.end(), [](const Finding& each) { return !each.is_open(); });
  readiness.approvals = static_cast<std::int64_t>(plan.sign_offs.size());
  for (const SignOff& sign_off : plan.sign_offs) {
    const SignOffState state = state_of(sign_off, readiness.submission);
    // Words without a day ("TBC", "awaiting the board") are no approval that a plan could be sent on.
    const bool is_given = sign_off.approved_on.value.has_value();
    if (!is_given) readiness.outstanding.push_back(sign_off.id);
    if (state == SignOffState::AfterSubmission) readiness.late.push_back(sign_off.id);
  }
  const bool is_open = readiness.errors + readiness.to_do > 0 || readiness.approvals == 0 ||
                       !readiness.outstanding.empty();
  if (!is_open) {
    readiness.verdict = facts.unverified > 0 ? Verdict::ReadyByFactsHeld : Verdict::Ready;
  }
  return readiness;
}

std::string words_of(const Readiness& readiness) {
  switch (readiness.verdict) {
    case Verdict::Ready:
      return "Ready.";
    case Verdict::ReadyByFactsHeld:
      return "Ready by the facts held; " + count_text(readiness.facts.unverified) +
             " of the round’s " + count_text(readiness.facts.facts) + " facts are unverified.";
    case Verdict::NotYet:
      break;
  }
  std::string words;
  add(words, readiness.errors, "to mend");
  add(words, readiness.to_do, "to do");
  const auto outstanding = static_cast<std::int64_t>(readiness.outstanding.size());
  add(words, readiness.warnings, "to look at");
  add(words, outstanding, outstanding == 1 ? "approval outstanding" : "approvals outstanding");
  if (readiness.approvals == 0)
    words += words.empty() ? "no approval recorded" : ", no approval recorded";
  return "Not yet: " + words + ".";
}

}  // namespace core
