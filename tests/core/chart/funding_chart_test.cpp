#include "core/chart/funding_chart.h"

#include "core/chart/chart_svg.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

#include <string>

namespace core {
namespace {

using test_support::PlanBuilder;

TEST_SUITE_BEGIN("core/chart/funding");

Chart chart_of_plan(const Plan& plan, MoneyUnit unit = MoneyUnit::Pounds) {
  const PlanningRound& round = test_support::round_2019_20();
  return funding_chart({plan, round, derive(plan, round), unit});
}

using Cells = std::vector<std::string>;

TEST_CASE("a year is a bar of its streams, one from where the other ends, all on one axis") {
  PlanBuilder builder;
  builder.income("nhs_min", "2018-19", "300").income("ibcf", "2018-19", "100");
  builder.income("nhs_min", "2019-20", "600").income("dfg", "2019-20", "200");
  const Chart chart = chart_of_plan(builder.plan());
  REQUIRE(chart.rows.size() == 2);
  CHECK(chart.rows[0].label == "2018-19");
  CHECK(chart.rows[0].words == "£400");
  REQUIRE(chart.rows[0].marks.size() == 2);
  CHECK(chart.rows[0].marks[0].to == doctest::Approx(0.375));
  CHECK(chart.rows[0].marks[1].from == doctest::Approx(0.375));
  CHECK(chart.rows[0].marks[1].to == doctest::Approx(0.5));
  CHECK(chart.rows[1].marks[0].to == doctest::Approx(0.75));
  CHECK(chart.rows[1].marks[1].to == doctest::Approx(1));
  // A stream has one colour in all years, and the amounts of all years beside it.
  CHECK(chart.rows[0].marks[0].ink == chart.rows[1].marks[0].ink);
  CHECK(chart.rows[0].marks[1].ink != chart.rows[1].marks[1].ink);
  REQUIRE(chart.keys.size() == 3);
  CHECK(chart.keys[1].words == "DFG: £0 in 2018-19, £200 in 2019-20");
  CHECK(chart.keys[1].ink == chart.rows[1].marks[1].ink);
  CHECK(chart.table == std::vector<Cells>{{"Stream", "2018-19", "2019-20"},
                                          {"CCG minimum", "£300", "£600"},
                                          {"DFG", "£0", "£200"},
                                          {"iBCF", "£100", "£0"},
                                          {"Total", "£400", "£800"}});
  CHECK(chart.sentence ==
        "In 2019-20 the pool is £800. Its largest part is CCG minimum: £600, 75.0%.");
}

TEST_CASE("what no stream of the round takes has its part, and an empty amount is told") {
  PlanBuilder builder;
  builder.income("of_another_round", "2019-20", "50").income("dfg", "2019-20", "150");
  builder.income("ibcf", "2019-20", "");
  const Chart chart = chart_of_plan(builder.plan());
  REQUIRE(chart.rows.size() == 1);
  CHECK(chart.rows[0].marks[1].ink == Ink::Secondary);
  CHECK(chart.keys[1].words == "Without a stream of the round: £50 in 2019-20");
  CHECK(chart.sentence.ends_with(" 1 amount of 2019-20 is still empty."));
}

TEST_CASE("what is taken out has no part of the bar, and a plan without money no chart") {
  PlanBuilder builder;
  builder.income("nhs_min", "2019-20", "100").income("add_la", "2019-20", "-40");
  const Chart chart = chart_of_plan(builder.plan());
  REQUIRE(chart.rows[0].marks.size() == 1);
  CHECK(chart.rows[0].marks[0].to == 1);
  CHECK(chart.rows[0].words == "£60");
  CHECK(chart_of_plan(Plan{}).rows.empty());
}

TEST_CASE("the pool of Buckinghamshire by stream, in millions") {
  const Chart chart = chart_of_plan(test_support::buckinghamshire(), MoneyUnit::Millions);
  REQUIRE(chart.rows.size() == 2);
  CHECK(chart.rows[1].words == "£38.6m");
  CHECK(chart.keys[0].words == "CCG minimum: £28.5m in 2018-19, £30.1m in 2019-20");
  CHECK(chart.sentence ==
        "In 2019-20 the pool is £38.6m. Its largest part is CCG minimum: £30.1m, 78.0%.");
  CHECK(chart.ticks.back().words == "£30m");
  CHECK(chart_svg(chart).find("CCG minimum | £28.5m | £30.1m") != std::string::npos);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
