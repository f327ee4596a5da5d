#include "tests/support/findings.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

namespace core {
namespace {

using test_support::findings_of;
using test_support::PlanBuilder;
using test_support::says;

std::vector<Finding> findings_for(const char* figure, const char* written, const char* unit) {
  Plan plan = test_support::buckinghamshire();
  PlanBuilder stated;
  stated.stated(figure, written, unit);
  plan.stated = stated.plan().stated;
  return findings_of(plan, "stated_figure_differs");
}

TEST_SUITE_BEGIN("core/checks/stated_figures");

TEST_CASE(
    "Buckinghamshire: the social care schemes of 2018-19 miss their stated total by £71,330") {
  const auto findings =
      findings_for("finance/ring_fences/asc_min/2018-19/spend", "£9,535,350", "pounds");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].severity == Severity::Warning);
  CHECK(findings[0].where == "stated/f1/written");
  CHECK(findings[0].stated == "£9,535,350");
  CHECK(findings[0].recomputed == "£9,464,020");
  CHECK(findings[0].difference == "£71,330");
}

TEST_CASE("Buckinghamshire: the iBCF total of 2018-19 is its income, not what its schemes spend") {
  const auto findings = findings_for("finance/streams/ibcf/2018-19/spend", "£3,657,639", "pounds");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].recomputed == "£3,619,880");
  CHECK(says(findings[0], "It agrees with another figure: Improved Better Care Fund, income"));
}

TEST_CASE("Buckinghamshire: the iBCF fell by 11.9%, and 11.8% is the fall of one of its schemes") {
  const auto findings =
      findings_for("finance/streams/ibcf/2019-20/change_percent", "-11.8%", "percent");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].recomputed == "−11.9%");
  CHECK(says(findings[0], "It agrees with another figure: Market stabilisation"));
}

TEST_CASE("Buckinghamshire: 0.8% is the change of social care money, not of the pool") {
  const auto findings = findings_for("finance/pool/2019-20/change_percent", "0.8%", "percent");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].recomputed == "4.0%");
  CHECK(findings[0].difference == "−3.2 points");
  CHECK(says(findings[0], "Received for adult social care"));
}

TEST_CASE("Buckinghamshire: section 4.2 gives £10,023,467 where the table has £10,087,237") {
  const auto findings =
      findings_for("finance/ring_fences/asc_min/2019-20/spend", "£10,023,467", "pounds");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].recomputed == "£10,087,237");
  CHECK(findings[0].difference == "−£63,770");
}

TEST_CASE("a figure that is cut off instead of rounded is told so") {
  Plan plan;
  PlanBuilder builder;
  builder.income("dfg", "2018-19", "1000").income("dfg", "2019-20", "1058.7");
  builder.stated("finance/streams/dfg/2019-20/change_percent", "5.8%", "percent");
  const auto findings = findings_of(builder.plan(), "stated_figure_differs");
  REQUIRE(findings.size() == 1);
  CHECK(says(findings[0], "cut off instead of rounded"));
}

TEST_CASE("a simple mean where days should count is told so") {
  PlanBuilder plan;
  plan.metric("dtoc_daily")
      .actual("2018-04", "10.00")
      .actual("2018-05", "90.00")
      .actual("2018-06", "10.00");
  plan.stated("results/m1/actual/2018-19 Q1/all", "36.67", "number");
  const auto findings = findings_of(plan.plan(), "stated_figure_differs");
  REQUIRE(findings.size() == 1);
  CHECK(says(findings[0], "simple mean"));
}

TEST_CASE("what cannot be compared is information, with the reason") {
  PlanBuilder plan;
  plan.stated("finance/pool/2019-20/totl", "£5").stated("finance/pool/2019-20/total", "£5");
  plan.income("dfg", "2018-19", "5").stated("finance/pool/2018-19/total", "a good deal");
  const auto findings = findings_of(plan.plan(), "stated_figure_not_compared");
  REQUIRE(findings.size() == 3);
  CHECK(says(findings[0], "no computed figure stands at"));
  CHECK(says(findings[1], "no numbers yet"));
  CHECK(says(findings[2], "it is no number"));
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
