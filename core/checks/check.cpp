#include "core/checks/check.h"

#include "core/checks/check_context.h"
#include "core/derived/figure_label.h"

#include <array>
#include <utility>

namespace core {
namespace {

constexpr std::array kFamilies = {&check_balances,
                                  &check_ring_fences,
                                  &check_districts,
                                  &check_outputs,
                                  &check_stated_figures,
                                  &check_metrics,
                                  &check_boards,
                                  &check_round_revision,
                                  &check_fields,
                                  &check_text};

}  // namespace

void CheckContext::add(Finding finding) const {
  if (finding.is_unverified && finding.severity == Severity::Error) {
    finding.severity = Severity::Warning;
  }
  const std::string_view own = finding.key;  // that sets it apart from others of the same place
  std::string key;
  key.reserve(finding.rule.size() + finding.where.size() + own.size() + 2);
  key.append(finding.rule).append(":").append(finding.where);
  if (!own.empty()) key.append(":").append(own);
  finding.key = std::move(key);
  findings.push_back(std::move(finding));
}

std::string CheckContext::label_of(const FigureName& name) const {
  return figure_label(name, plan, round);
}

std::size_t check_family_count() {
  return kFamilies.size();
}

void check_family(std::size_t family,
                  const Plan& plan,
                  const PlanningRound& round,
                  const Derived& derived,
                  std::vector<Finding>& findings) {
  check_family(family, CheckInput{plan, round, derived}, findings);
}

void check_family(std::size_t family, const CheckInput& input, std::vector<Finding>& findings) {
  CORE_CHECK(family < kFamilies.size());
  kFamilies[family](CheckContext{input.plan, input.round, input.derived, findings, input.prose});
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

std::vector<Finding> check(const Plan& plan, const PlanningRound& round, const Derived& derived) {
  std::vector<Finding> findings;
  for (std::size_t family = 0; family < kFamilies.size(); ++family) {
    check_family(family, plan, round, derived, findings);
  }
  put_in_order(findings);
  return findings;
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
