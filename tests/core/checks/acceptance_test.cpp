#include "core/checks/acceptance.h"

#include "tests/support/findings.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace core {
namespace {

using test_support::findings_of;
using test_support::PlanBuilder;

constexpr const char* kRule = "stream_overspent";

// More is spent from the minimum than comes in.
PlanBuilder overspent() {
  PlanBuilder builder;
  builder.income("nhs_min", "2019-20", "1000");
  builder.scheme("Falls").line({.amount = "1250"});
  return builder;
}

Finding only_finding(const Plan& plan) {
  const auto findings = findings_of(plan, kRule);
  REQUIRE(findings.size() == 1);
  return findings[0];
}

Edits accept(Plan& plan, const char* reason, const char* row = "a1") {
  const Result<Edits> edits =
      edits_to_accept(plan,
                      only_finding(plan),
                      {.row = row, .reason = reason, .by = "Bilal", .on = Date{} + 18'000});
  REQUIRE(edits.has_value());
  REQUIRE(apply_edits(plan, *edits).has_value());
  return *edits;
}

TEST_SUITE_BEGIN("core/checks/acceptance");

TEST_CASE("a finding is accepted with who, when and why, and is no longer open") {
  PlanBuilder builder = overspent();
  CHECK(only_finding(builder.plan()).is_open());
  accept(builder.plan(), "The trust pays the rest.");
  const Finding accepted = only_finding(builder.plan());
  CHECK_FALSE(accepted.is_open());
  CHECK(accepted.accepted_in == "a1");
  const AcceptedFinding& row = builder.plan().accepted_findings.at(0);
  CHECK(row.finding == accepted.key);
  CHECK(row.reason.text == "The trust pays the rest.");
  CHECK(row.accepted_by == "Bilal");
  CHECK(row.accepted_on.value == Date{} + 18'000);
  const auto findings = findings_of(builder.plan());
  const auto open = open_findings(findings);
  CHECK(open.size() + 1 == findings.size());
}

TEST_CASE(
    "it is open again when a figure that it rests on changes, and accepted again as one row") {
  PlanBuilder builder = overspent();
  accept(builder.plan(), "For now.");
  builder.plan().schemes[0].lines[0].amount.value = Money::from_literal(130'000);
  const Finding reopened = only_finding(builder.plan());
  CHECK(reopened.is_reopened);
  CHECK(reopened.is_open());
  accept(builder.plan(), "Still.", "a2");
  CHECK(builder.plan().accepted_findings.size() == 1);
  CHECK(builder.plan().accepted_findings[0].reason.text == "Still.");
  CHECK_FALSE(only_finding(builder.plan()).is_open());
}

TEST_CASE("it stays accepted when something else changes, and goes back with its edits") {
  PlanBuilder builder = overspent();
  const Plan before = builder.plan();
  const Edits edits = accept(builder.plan(), "Known.");
  builder.plan().about.title = "Second draft";
  CHECK_FALSE(only_finding(builder.plan()).is_open());
  builder.plan().about.title.clear();
  REQUIRE(apply_edits(builder.plan(), inverse_of_all(edits)).has_value());
  CHECK(builder.plan() == before);
  CHECK(only_finding(builder.plan()).is_open());
}

TEST_CASE("the digest is of figures and of the field, not of the program's words") {
  PlanBuilder builder = overspent();
  Finding finding = only_finding(builder.plan());
  const std::string digest = digest_of(finding, builder.plan());
  CHECK(digest.size() == 16);
  finding.remedy = "Other words.";
  std::replace(finding.message.begin(), finding.message.end(), ' ', '_');
  CHECK(digest_of(finding, builder.plan()) == digest);
  finding.message += " 1";
  CHECK(digest_of(finding, builder.plan()) != digest);
  finding = {.where = "about/title"};
  const std::string of_field = digest_of(finding, builder.plan());
  builder.plan().about.title = "A title";
  CHECK(digest_of(finding, builder.plan()) != of_field);
}

TEST_CASE("a file cannot accept without a reason, nor what is only still to do") {
  PlanBuilder builder = overspent();
  accept(builder.plan(), "Known.");
  builder.plan().accepted_findings[0].reason.text = " ";
  CHECK(only_finding(builder.plan()).is_open());
  const Result<Edits> blank = edits_to_accept(builder.plan(),
                                              only_finding(builder.plan()),
                                              {.row = "a2", .reason = " ", .by = {}, .on = {}});
  REQUIRE_FALSE(blank.has_value());
  CHECK(blank.error().code == ErrorCode::OutOfRange);
  Finding to_do = only_finding(builder.plan());
  to_do.severity = Severity::ToDo;
  std::vector<Finding> findings = {to_do};
  builder.plan().accepted_findings[0].reason.text = "Known.";
  builder.plan().accepted_findings[0].digest = digest_of(to_do, builder.plan());
  mark_accepted(builder.plan(), findings);
  CHECK(findings[0].is_open());
}

TEST_CASE("what was accepted as something to look at is open again when it becomes an error") {
  PlanBuilder builder = overspent();
  Finding finding = only_finding(builder.plan());
  const std::string digest = digest_of(finding, builder.plan());
  finding.severity = finding.severity == Severity::Error ? Severity::Warning : Severity::Error;
  CHECK(digest_of(finding, builder.plan()) != digest);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
