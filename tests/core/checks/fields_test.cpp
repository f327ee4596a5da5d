#include "tests/support/findings.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace core {
namespace {

using test_support::findings_of;
using test_support::PlanBuilder;

bool has(const Plan& plan, std::string_view rule, std::string_view where) {
  const auto findings = findings_of(plan, rule);
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
    return finding.where == where;
  });
}

TEST_SUITE_BEGIN("core/checks/fields");

TEST_CASE("a required field that is empty is a to-do at its address") {
  PlanBuilder plan{""};
  plan.scheme("Falls").line({.amount = ""});
  CHECK(has(plan.plan(), "field_required", "about/area"));
  CHECK(has(plan.plan(), "field_required", "schemes/s1/type"));
  CHECK(has(plan.plan(), "field_required", "schemes/s1/lines/b1/amount"));
  CHECK_FALSE(has(plan.plan(), "field_required", "schemes/s1/lines/b1/source"));
}

TEST_CASE("a finding on a field names its row, however deep, and by its place if it has no name") {
  PlanBuilder plan;
  plan.scheme("Falls").line({.amount = ""}).line({.source = "", .year = "", .amount = "5"});
  plan.income("dfg", "2019-20", "");
  std::string all;
  for (const Finding& finding : findings_of(plan.plan(), "field_required")) {
    all += finding.message + "\n";
  }
  CAPTURE(all);
  CHECK(all.find("Falls, CCG minimum contribution 2019-20: Expenditure (£) is empty.") !=
        std::string::npos);
  CHECK(all.find("Falls, Budget lines, row 2: Year is empty.") != std::string::npos);
  CHECK(all.find("Disabled Facilities Grant 2019-20: Amount is empty.") != std::string::npos);
}

TEST_CASE("the round says when a field is required: the NHS share of a joint line alone") {
  PlanBuilder plan;
  plan.scheme("Falls").line({.commissioner = "joint"}).line({.commissioner = "la"});
  CHECK(has(plan.plan(), "field_required", "schemes/s1/lines/b1/nhs_share"));
  CHECK_FALSE(has(plan.plan(), "field_required", "schemes/s1/lines/b2/nhs_share"));
}

TEST_CASE("a line of the year before need not say more than its figures") {
  PlanBuilder plan;
  plan.scheme("Falls").line({.year = "2018-19", .commissioner = ""});
  CHECK_FALSE(has(plan.plan(), "field_required", "schemes/s1/lines/b1/commissioner"));
  CHECK(has(plan.plan(), "field_required", "schemes/s1/lines/b1/amount"));
}

TEST_CASE("a choice that the round does not have is kept and warned of") {
  PlanBuilder plan;
  plan.income("lottery", "2019-20", "5");
  CHECK(has(plan.plan(), "choice_unknown", "income/i1/stream"));
  CHECK_FALSE(has(test_support::buckinghamshire(), "choice_unknown", "income/i1/stream"));
}

TEST_CASE("a reference to a row that is gone is warned of") {
  PlanBuilder plan;
  plan.income("dfg", "2019-20", "5");
  plan.plan().income[0].body.id = "p9";
  CHECK(has(plan.plan(), "reference_unknown", "income/i1/body"));
}

TEST_CASE("a year that is none of the round's, or no year, is warned of") {
  PlanBuilder plan;
  plan.income("dfg", "2014-15", "5").income("dfg", "2019-20 Q1", "5");
  CHECK(has(plan.plan(), "period_outside_round", "income/i1/year"));
  CHECK(has(plan.plan(), "period_no_year", "income/i2/year"));
}

TEST_CASE("a text that no cell of the template can hold is warned of") {
  PlanBuilder plan;
  plan.scheme("Falls").scheme().description.text = std::string(32'768, 'x');
  CHECK(has(plan.plan(), "text_too_long", "schemes/s1/description"));
}

TEST_CASE("an amount in words counts as empty and says so") {
  PlanBuilder plan;
  plan.income("dfg", "2019-20", "");
  plan.plan().income[0].amount.as_written = "to be confirmed";
  CHECK(has(plan.plan(), "amount_not_understood", "income/i1/amount"));
}

TEST_CASE("a span that ends before it begins is told, of days and of periods") {
  PlanBuilder builder;
  Milestone milestone;
  milestone.id = "m1";
  milestone.what = "Go live";
  milestone.from.value = *Date::from_text("2019-09-05");
  milestone.to.value = *Date::from_text("2019-09-04");
  builder.plan().milestones = {milestone};
  const auto findings = findings_of(builder.plan(), "span_backwards");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].where == "milestones/m1/to");
  CHECK(findings[0].message == "Go live: Last day is before the beginning.");
  builder.plan().milestones[0].to.value = *Date::from_text("2019-09-05");
  CHECK(findings_of(builder.plan(), "span_backwards").empty());

  MetricPlan metric;
  metric.id = "m2";
  metric.baselines.emplace_back();
  metric.baselines[0].id = "b1";
  metric.baselines[0].from.value = *Period::from_text("2018-19");
  metric.baselines[0].to.value = *Period::from_text("2017-18");
  builder.plan().metrics = {metric};
  CHECK(findings_of(builder.plan(), "span_backwards").size() == 1);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
