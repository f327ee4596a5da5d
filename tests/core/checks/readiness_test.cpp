#include "core/checks/readiness.h"

#include "core/checks/check.h"
#include "core/plan/new_plan.h"
#include "tests/support/buckinghamshire.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace core {
namespace {

using test_support::round_2019_20;

constexpr FactCount kAllRead{.facts = 120, .unverified = 0};
constexpr FactCount kSomeRecalled{.facts = 120, .unverified = 14};

SignOff approval(const char* id, const char* day) {
  SignOff made;
  made.id = id;
  made.body = "Health and Wellbeing Board";
  if (*day != '\0') made.approved_on = {*Date::from_text(day)};
  return made;
}

Plan approved() {
  Plan plan;
  plan.about.submission_date = {*Date::from_text("2019-09-27")};
  plan.sign_offs = {approval("s1", "2019-09-05")};
  return plan;
}

TEST_SUITE_BEGIN("core/checks/readiness");

TEST_CASE("a plan without findings whose approvals are there is ready, by the facts held") {
  const Readiness ready = readiness_of(approved(), round_2019_20(), {}, kAllRead);
  CHECK(ready.verdict == Verdict::Ready);
  CHECK(words_of(ready) == "Ready.");
  const Readiness held = readiness_of(approved(), round_2019_20(), {}, kSomeRecalled);
  CHECK(held.verdict == Verdict::ReadyByFactsHeld);
  CHECK(words_of(held) == "Ready by the facts held; 14 of the round’s 120 facts are unverified.");
}

TEST_CASE("what is to mend, to do or not approved holds it up, what is to look at does not") {
  std::vector<Finding> findings = {
      {.rule = "a", .severity = Severity::Warning, .where = "about/area"},
      {.rule = "b", .severity = Severity::Info, .where = "risks/r1"}};
  CHECK(readiness_of(approved(), round_2019_20(), findings, kAllRead).verdict == Verdict::Ready);
  findings.push_back({.rule = "c", .severity = Severity::ToDo, .where = "schemes/s1/name"});
  findings.push_back(
      {.rule = "d", .severity = Severity::Error, .where = "finance/pool/2019-20/total"});
  Plan plan = approved();
  plan.sign_offs.push_back(approval("s2", ""));
  const Readiness readiness = readiness_of(plan, round_2019_20(), findings, kAllRead);
  CHECK(words_of(readiness) ==
        "Not yet: 1 to mend, 1 to do, 1 to look at, 1 approval outstanding.");
  CHECK(readiness.outstanding == std::vector<std::string>{"s2"});
  const std::vector<SectionReadiness> sections = {
      {.list = "about", .warnings = 1}, {.list = "schemes", .to_do = 1}, {.list = "", .errors = 1}};
  CHECK(readiness.sections == sections);
  CHECK(sections[0].is_complete());
  CHECK_FALSE(sections[1].is_complete());
}

TEST_CASE("an accepted finding does not hold it up, one that is open again does") {
  std::vector<Finding> findings = {
      {.rule = "d", .severity = Severity::Error, .where = "about/area", .accepted_in = "a1"}};
  const Readiness accepted = readiness_of(approved(), round_2019_20(), findings, kAllRead);
  CHECK(accepted.verdict == Verdict::Ready);
  CHECK(accepted.accepted == 1);
  findings[0].is_reopened = true;
  CHECK(readiness_of(approved(), round_2019_20(), findings, kAllRead).verdict == Verdict::NotYet);
}

TEST_CASE("an approval after the submission is named, and a plan without any is not ready") {
  Plan plan = approved();
  plan.sign_offs.push_back(approval("s2", "2019-12-05"));
  CHECK(readiness_of(plan, round_2019_20(), {}, kAllRead).late == std::vector<std::string>{"s2"});
  plan.sign_offs.clear();
  CHECK(words_of(readiness_of(plan, round_2019_20(), {}, kAllRead)) ==
        "Not yet: no approval recorded.");
}

TEST_CASE("an approval in words alone is outstanding") {
  Plan plan = approved();
  plan.sign_offs[0].approved_on = {.as_written = "TBC"};
  CHECK(readiness_of(plan, round_2019_20(), {}, kAllRead).verdict == Verdict::NotYet);
}

TEST_CASE("a new plan has only things to do") {
  const Plan plan = new_plan(round_2019_20(), "Testshire");
  const auto findings = check(plan, round_2019_20(), derive(plan, round_2019_20()));
  const Readiness readiness = readiness_of(plan, round_2019_20(), findings, kSomeRecalled);
  CHECK(readiness.verdict == Verdict::NotYet);
  CHECK(readiness.errors == 0);
  CHECK(readiness.to_do > 0);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
