#include "core/delivery/delivery.h"

#include "core/derived/derive.h"
#include "core/derived/explain.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

namespace core {
namespace {

using test_support::choice;
using test_support::decimal;
using test_support::money;
using test_support::round_2019_20;

WrittenCount count_of(std::int64_t count) {
  return {.value = count};
}

Risk risk_of(std::string id, std::int64_t likelihood, std::int64_t impact) {
  Risk risk;
  risk.id = std::move(id);
  risk.title = risk.id;
  risk.likelihood = count_of(likelihood);
  risk.impact = count_of(impact);
  return risk;
}

std::string shown_at(const Plan& plan, std::string_view address) {
  const auto figure = derive(plan, round_2019_20()).figure(address);
  return figure ? text_of(*figure) : "no such figure";
}

TEST_SUITE_BEGIN("core/delivery");

TEST_CASE("a risk's score is likelihood × impact, on a scale of 1 to 5") {
  CHECK(risk_score(count_of(3), count_of(4)) == 12);
  CHECK(risk_score(count_of(5), count_of(5)) == 25);
  CHECK_FALSE(risk_score(count_of(0), count_of(4)));
  CHECK_FALSE(risk_score(count_of(6), count_of(4)));
  CHECK_FALSE(risk_score(WrittenCount{}, count_of(4)));
}

// North East Lincolnshire 2017-19: five scored risks, and one without scores.
TEST_CASE("the five scored risks of North East Lincolnshire make 12, 9, 12, 6 and 15") {
  Plan plan;
  plan.risks = {risk_of("capacity", 3, 4),
                risk_of("identify", 3, 3),
                risk_of("worsens", 3, 4),
                risk_of("target", 2, 3),
                risk_of("finance", 3, 5)};
  plan.risks.emplace_back().id = "partnership";
  CHECK(shown_at(plan, "delivery/risks/capacity/score") == "12");
  CHECK(shown_at(plan, "delivery/risks/identify/score") == "9");
  CHECK(shown_at(plan, "delivery/risks/target/score") == "6");
  CHECK(shown_at(plan, "delivery/risks/finance/score") == "15");
  CHECK(shown_at(plan, "delivery/risks/partnership/score").empty());
  CHECK(shown_at(plan, "delivery/highest_score") == "15");
  CHECK(shown_at(plan, "delivery/ratings/high/count") == "1");
  CHECK(shown_at(plan, "delivery/ratings/medium/count") == "4");
  CHECK(shown_at(plan, "delivery/ratings/low/count") == "0");
}

TEST_CASE("a rating in words counts as it is, whatever the score would say") {
  Plan plan;
  plan.risks = {risk_of("r1", 5, 5)};
  plan.risks.front().rating = choice("low");
  CHECK(shown_at(plan, "delivery/ratings/low/count") == "1");
  CHECK(shown_at(plan, "delivery/ratings/high/count") == "0");
}

TEST_CASE("a month short of capacity has a gap, a share of demand met and a cost") {
  Plan plan;
  Capacity& row = plan.capacity.emplace_back();
  row.id = "home";
  row.unit_cost = money("325");
  const Period january = Period::month(2020, 1);
  const Period february = Period::month(2020, 2);
  row.demand.set(january, kWholePart, decimal("40"));
  row.capacity.set(january, kWholePart, decimal("30"));
  row.demand.set(february, kWholePart, decimal("20"));
  row.capacity.set(february, kWholePart, decimal("25"));
  CHECK(shown_at(plan, "delivery/capacity/home/2020-01/gap") == "10");
  CHECK(shown_at(plan, "delivery/capacity/home/2020-01/met_percent") == "75.0%");
  CHECK(shown_at(plan, "delivery/capacity/home/2020-01/gap_cost") == "£3,250");
  CHECK(shown_at(plan, "delivery/capacity/home/2020-02/gap") == "−5");
  CHECK(shown_at(plan, "delivery/capacity/home/2020-02/met_percent") == "100.0%");
  CHECK(shown_at(plan, "delivery/capacity/home/2020-02/gap_cost") == "£0");
}

TEST_CASE("a month with only one of demand and capacity has no gap: empty is not zero") {
  Plan plan;
  Capacity& row = plan.capacity.emplace_back();
  row.id = "home";
  row.capacity.set(Period::month(2020, 1), kWholePart, decimal("30"));
  CHECK(shown_at(plan, "delivery/capacity/home/2020-01/gap").empty());
  CHECK(shown_at(plan, "delivery/capacity/home/2020-01/gap_cost").empty());
}

// Cambridgeshire 2014 says that 30,000 people of 80 or over are 5% of the population.
TEST_CASE("a need figure shows its share and its growth") {
  Plan plan;
  NeedFigure& over_80 = plan.need.emplace_back();
  over_80.id = "over_80";
  over_80.value = decimal("30000");
  over_80.base = decimal("600000");
  over_80.before = decimal("25000");
  CHECK(shown_at(plan, "delivery/need/over_80/share_percent") == "5.0%");
  CHECK(shown_at(plan, "delivery/need/over_80/growth_percent") == "20.0%");
}

// Of 25 cases 69% cannot have gone well: 17 are 68%.
TEST_CASE("a pilot's success is its successes over its cases") {
  Plan plan;
  Pilot& pilot = plan.pilots.emplace_back();
  pilot.id = "brokerage";
  pilot.cases = decimal("25");
  pilot.successes = decimal("17");
  CHECK(shown_at(plan, "delivery/pilots/brokerage/success_percent") == "68.0%");
}

TEST_CASE("what a metric rests on is its schemes with an impact, and their spending") {
  test_support::PlanBuilder builder;
  builder.metric("nea");
  builder.scheme("Falls").line({.amount = "250000"});
  builder.scheme("Carers").line({.amount = "472000"});
  builder.scheme("Market").line({.amount = "100"});
  Plan& plan = builder.plan();
  const auto add_impact = [&](std::size_t scheme, std::string_view level) {
    MetricImpact& impact = plan.schemes[scheme].impacts.emplace_back();
    impact.id = "i1";
    impact.metric = choice("nea");
    impact.level = choice(level);
  };
  add_impact(0, "high");
  add_impact(1, "low");
  add_impact(2, "not_applicable");
  CHECK(shown_at(plan, "delivery/impacts/m1/schemes") == "2");
  CHECK(shown_at(plan, "delivery/impacts/m1/2019-20/spend") == "£722,000");
  const auto why = explain(plan, round_2019_20(), "delivery/impacts/m1/2019-20/spend");
  REQUIRE(why.has_value());
  REQUIRE(why->inputs.size() == 2);
  CHECK(why->inputs[0].address == "finance/schemes/s1/2019-20/total");
  CHECK(why->inputs[0].value == "£250,000");
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
