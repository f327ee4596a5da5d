#include "core/checks/check.h"

#include "core/base/check.h"
#include "core/checks/acceptance.h"
#include "core/checks/check_context.h"

#include <array>
#include <utility>

namespace core {
namespace {

constexpr std::array kFamilies = {
    &check_balances,     &check_ring_fences,    &check_uplifts,        &check_earmarks,
    &check_districts,    &check_schemes,        &check_outputs,        &check_benefits,
    &check_risk_sharing, &check_stated_figures, &check_metrics,        &check_targets,
    &check_impacts,      &check_change_model,   &check_actions,        &check_timeline,
    &check_risks,        &check_capacity,       &check_evidence,       &check_conditions,
    &check_sign_offs,    &check_agreements,     &check_engagement,     &check_documents,
    &check_boards,       &check_duplicates,     &check_round_revision, &check_fields,
    &check_text};

}  // namespace

std::size_t check_family_count() {
  return kFamilies.size();
}

void check_family(std::size_t family, const CheckSubject& subject, std::vector<Finding>& findings) {
  CORE_CHECK(family < kFamilies.size());
  kFamilies[family](CheckContext{
      subject.plan, subject.round, subject.derived, findings, subject.as_of, subject.prose});
}

void check_family(std::size_t family,
                  const Plan& plan,
                  const PlanningRound& round,
                  const Derived& derived,
                  std::vector<Finding>& findings) {
  check_family(family, {plan, round, derived}, findings);
}

void put_in_order(std::vector<Finding>& findings) {
  // Into each place at once: sorting would move every finding's texts many times.
  std::vector<Finding> ordered;
  ordered.reserve(findings.size());
  for (const Severity severity :
       {Severity::Error, Severity::Warning, Severity::ToDo, Severity::Info}) {
    for (Finding& finding : findings) {
      if (finding.severity == severity) ordered.push_back(std::move(finding));
    }
  }
  findings = std::move(ordered);
}

std::vector<Finding> check(const CheckSubject& subject) {
  std::vector<Finding> findings;
  for (std::size_t family = 0; family < kFamilies.size(); ++family) {
    check_family(family, subject, findings);
  }
  mark_accepted(subject.plan, findings);
  put_in_order(findings);
  return findings;
}

std::vector<Finding> check(const Plan& plan, const PlanningRound& round, const Derived& derived) {
  return check({plan, round, derived});
}

std::vector<Finding> check_money(const Plan& plan,
                                 const PlanningRound& round,
                                 const Derived& derived) {
  std::vector<Finding> findings;
  const CheckContext context{plan, round, derived, findings};
  check_balances(context);
  check_ring_fences(context);
  put_in_order(findings);
  return findings;
}

}  // namespace core
