#include "tests/support/findings.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

namespace core {
namespace {

using test_support::findings_of;
using test_support::PlanBuilder;
using test_support::says;

TEST_SUITE_BEGIN("core/checks/balances");

TEST_CASE("a stream that pays for more than it gets is an error that says by how much") {
  PlanBuilder plan;
  plan.income("ibcf", "2019-20", "100");
  plan.scheme("Calls").line({.source = "ibcf", .amount = "130"});
  const auto findings = findings_of(plan.plan(), "stream_overspent");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].severity == Severity::Error);
  CHECK(findings[0].where == "finance/streams/ibcf/2019-20/balance");
  CHECK(findings[0].key == "stream_overspent:finance/streams/ibcf/2019-20/balance");
  CHECK(says(findings[0], "£30 more than its income of £100"));
  CHECK(findings[0].difference == "−£30");
}

TEST_CASE("a stream with money left is a warning, and a balanced one says nothing") {
  PlanBuilder plan;
  plan.income("ibcf", "2019-20", "100");
  auto scheme = plan.scheme("Calls").line({.source = "ibcf", .amount = "70"});
  CHECK(findings_of(plan.plan(), "stream_underspent")[0].severity == Severity::Warning);
  scheme.line({.source = "ibcf", .amount = "30"});
  CHECK(findings_of(plan.plan(), "stream_underspent").empty());
}

TEST_CASE("a stream whose rules are only recalled warns with its mark, and is never an error") {
  PlanBuilder plan;
  plan.income("carry_forward", "2019-20", "1");
  plan.scheme("Calls").line({.source = "carry_forward", .amount = "2"});
  const auto findings = findings_of(plan.plan(), "stream_overspent");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].severity == Severity::Warning);
  CHECK(findings[0].is_unverified);
}

TEST_CASE("a stream that no line spends is a to-do in a planned year, and nothing before it") {
  const auto findings = findings_of(test_support::buckinghamshire(), "stream_without_spending");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].severity == Severity::ToDo);
  CHECK(findings[0].where == "finance/streams/dfg/2019-20/balance");
  CHECK(says(findings[0], "No budget line spends the £3,583,439"));
}

TEST_CASE("lines without an amount spend nothing known: a to-do, never a sum of nought") {
  PlanBuilder plan;
  plan.income("nhs_min", "2019-20", "100");
  plan.scheme("Falls").line({.source = "nhs_min", .amount = ""});
  CHECK(findings_of(plan.plan(), "stream_underspent").empty());
  CHECK(findings_of(plan.plan(), "stream_without_spending").size() == 1);
}

TEST_CASE("the year before is only information, for its rows need not be complete") {
  const auto findings = findings_of(test_support::buckinghamshire(), "stream_underspent");
  for (const Finding& finding : findings) {
    const bool is_before = finding.where.find("2018-19") != std::string::npos;
    CHECK(finding.severity == (is_before ? Severity::Info : Severity::Warning));
  }
}

TEST_CASE("a line below zero is a warning") {
  PlanBuilder plan;
  plan.scheme("Calls").line({.amount = "-5"});
  CHECK(findings_of(plan.plan(), "negative_line").size() == 1);
}

TEST_CASE("a ring-fence below its minimum is an error that says by how much") {
  PlanBuilder plan;
  plan.minimum("asc_min", "2019-20", "100");
  plan.scheme("Calls").line({.amount = "60"});
  const auto findings = findings_of(plan.plan(), "ring_fence_below_minimum");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].severity == Severity::Error);
  CHECK(says(findings[0], "breaks the minimum of £100 by £40"));
  CHECK(findings_of(plan.plan(), "minimum_missing").size() == 1);
}

TEST_CASE("a line that cannot be counted towards a ring-fence is a to-do") {
  PlanBuilder plan;
  plan.scheme("Calls").line({.amount = "60", .commissioner = ""});
  CHECK(findings_of(plan.plan(), "ring_fence_lines_unclear").size() == 1);
}

TEST_CASE("a minimum that undecided lines may still reach is not said to be broken") {
  PlanBuilder plan;
  plan.minimum("asc_min", "2019-20", "100");
  plan.scheme("Calls").line({.amount = "60"}).line({.amount = "40", .area = ""});
  CHECK(findings_of(plan.plan(), "ring_fence_below_minimum").empty());
  const auto unclear = findings_of(plan.plan(), "ring_fence_lines_unclear");
  REQUIRE(!unclear.empty());
  CHECK(says(unclear[0], "So far £60 counts"));
  CHECK(says(unclear[0], "cannot be judged yet"));
  // A penny less and no answer could reach it.
  plan.plan().schemes[0].lines[1].amount = test_support::money("39.99");
  CHECK(findings_of(plan.plan(), "ring_fence_below_minimum").size() == 1);
  // Without an amount nobody knows.
  plan.plan().schemes[0].lines[1].amount = {};
  CHECK(findings_of(plan.plan(), "ring_fence_below_minimum").empty());
}

TEST_CASE("an NHS share beyond 0 to 100 is an error") {
  PlanBuilder plan;
  plan.scheme("Calls").line({.amount = "60", .commissioner = "joint", .nhs_share = "140"});
  CHECK(findings_of(plan.plan(), "nhs_share_out_of_range").size() == 1);
}

TEST_CASE("districts that get more or less than the grant are found, and a grant not split") {
  PlanBuilder plan;
  plan.income("dfg", "2019-20", "100").district("Chiltern", "2019-20", "90");
  CHECK(findings_of(plan.plan(), "districts_unallocated").size() == 1);
  plan.district("Wycombe", "2019-20", "20");
  CHECK(findings_of(plan.plan(), "districts_over_allocated")[0].difference == "−£10");
  plan.plan().districts.clear();
  plan.plan().about.is_two_tier = true;
  CHECK(findings_of(plan.plan(), "districts_missing").size() == 1);
  CHECK(findings_of(test_support::buckinghamshire(), "districts_unallocated").empty());
}

// Buckinghamshire 2019-20, the table of winter schemes.
TEST_CASE("Buckinghamshire: home care differs by £9.20, residential placements agree") {
  const auto findings = findings_of(test_support::buckinghamshire(), "output_cost_differs");
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].where == "finance/outputs/s15/cost");
  CHECK(findings[1].where == "finance/outputs/s17/cost");
  CHECK(findings[1].stated == "£783,129");
  CHECK(findings[1].recomputed == "£783,119.80");
  CHECK(findings[1].difference == "£9.20");
}

TEST_CASE("an output with a quantity and a unit cost but no days is a to-do") {
  PlanBuilder plan;
  plan.scheme("Beds").output({.quantity = "3", .unit_cost = "5", .basis = "week"});
  plan.scheme("Calls").output({.quantity = "3"});
  CHECK(findings_of(plan.plan(), "output_cost_incomplete").size() == 1);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
