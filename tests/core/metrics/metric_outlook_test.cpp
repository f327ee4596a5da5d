#include "core/metrics/metric_outlook.h"

#include "core/derived/derived.h"
#include "core/derived/explain.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

namespace core {
namespace {

using test_support::date;
using test_support::decimal;
using test_support::PlanBuilder;
using test_support::round_2019_20;

std::string shown_at(const Plan& plan, std::string_view address) {
  const auto figure = derive(plan, round_2019_20()).figure(address);
  return figure ? text_of(*figure) : "no such figure";
}

TEST_SUITE_BEGIN("core/metrics/metric_outlook");

TEST_CASE("A20: an actual has its change on the year before, but not while the year runs") {
  PlanBuilder builder;
  auto metric = builder.metric("nea");
  for (const char* quarter : {"2017-18 Q1", "2017-18 Q2", "2017-18 Q3", "2017-18 Q4"}) {
    metric.actual(quarter, "100");
  }
  metric.actual("2018-19 Q1", "110");
  const Plan& plan = builder.plan();
  CHECK(shown_at(plan, "results/m1/actual/2018-19 Q1/all/change") == "10");
  CHECK(shown_at(plan, "results/m1/actual/2018-19 Q1/all/change_percent") == "10.0%");
  CHECK(shown_at(plan, "results/m1/actual/2018-19/all/change").empty());
  CHECK(shown_at(plan, "results/m1/actual/2017-18/all/change").empty());
  const auto why = explain(plan, round_2019_20(), "results/m1/actual/2018-19 Q1/all/change");
  REQUIRE(why.has_value());
  REQUIRE(why->inputs.size() == 2);
  CHECK(why->inputs[1].address == "results/m1/actual/2017-18 Q1/all");
  CHECK(*why->inputs[0].contribution + *why->inputs[1].contribution == Ratio::of(10));
}

TEST_CASE("A21: an actual is held against its target, a year so far against that of its periods") {
  PlanBuilder builder;
  auto metric = builder.metric("nea");
  metric.actual("2018-19 Q1", "110").target("2018-19 Q1", "100");
  metric.target("2018-19 Q2", "100").target("2018-19 Q3", "100").target("2018-19 Q4", "100");
  const Plan& plan = builder.plan();
  CHECK(shown_at(plan, "results/m1/difference/2018-19 Q1/all") == "10");
  CHECK(shown_at(plan, "results/m1/difference_percent/2018-19 Q1/all") == "10.0%");
  CHECK(shown_at(plan, "results/m1/difference/2018-19/all") == "10");
  CHECK(shown_at(plan, "results/m1/difference/2018-19 Q2/all").empty());
  CHECK(shown_at(plan, "results/m1/reached_percent/2018-19/all") == "27.5%");
  const auto why = explain(plan, round_2019_20(), "results/m1/difference/2018-19/all");
  REQUIRE(why.has_value());
  CHECK(why->inputs[1].value == "100");
  CHECK_FALSE(why->note.empty());
}

// Buckinghamshire: 2,581 + 2,840 + 2,767 + 2,722 admissions from July 2018 to June 2019.
TEST_CASE("A22: the latest twelve months are put together as a year is") {
  PlanBuilder builder;
  auto metric = builder.metric("nea");
  metric.actual("2018-19 Q2", "2581").actual("2018-19 Q3", "2840").actual("2018-19 Q4", "2767");
  CHECK(shown_at(builder.plan(), "results/m1/trailing_year").empty());
  metric.actual("2019-20 Q1", "2722");
  CHECK(shown_at(builder.plan(), "results/m1/trailing_year") == "10,910");
  metric.actual("2019-20 Q3", "2700");
  CHECK(shown_at(builder.plan(), "results/m1/trailing_year").empty());
}

TEST_CASE("A23: a stretch target is so many per cent beyond the trend") {
  PlanBuilder builder;
  builder.metric("res_adm").actual("2017-18", "440").actual("2018-19", "420");
  Plan& plan = builder.plan();
  StretchTarget& stretch = plan.metrics[0].stretch_targets.emplace_back();
  stretch.id = "trust";
  stretch.target = decimal("390");
  CHECK(shown_at(plan, "results/m1/stretch_targets/trust/trend").empty());
  plan.metrics[0].stretch_targets[0].period = test_support::period("2019-20");
  CHECK(shown_at(plan, "results/m1/stretch_targets/trust/trend") == "400");
  CHECK(shown_at(plan, "results/m1/stretch_targets/trust/over_trend_percent") == "−2.5%");
}

TEST_CASE("A26: a year ends where a straight line through what is known leads") {
  PlanBuilder builder;
  builder.metric("nea").actual("2018-19 Q1", "100").actual("2018-19 Q2", "120");
  builder.metric("res_adm").actual("2018-19 Q3", "300");
  builder.metric("dtoc_daily").actual("2018-04", "30").actual("2018-05", "60");
  const Plan& plan = builder.plan();
  CHECK(shown_at(plan, "results/m1/forecast/2018-19") == "440");
  CHECK(shown_at(plan, "results/m2/forecast/2018-19") == "400");
  CHECK(shown_at(plan, "results/m3/forecast/2018-19") == "45.2");  // 30 and 31 days
  CHECK(shown_at(plan, "results/m1/forecast/2019-20") == "no such figure");
}

TEST_CASE("A21: an alternative is also held against the latest actual, and in per cent") {
  PlanBuilder builder;
  auto metric = builder.metric("dtoc_daily");
  metric.actual("2017-02", "28").actual("2017-03", "32").actual("2016-17 Q4", "50");
  MetricPlan& row = builder.plan().metrics[0];
  Baseline& spring = row.baselines.emplace_back();
  spring.id = "spring";
  spring.value = decimal("40");
  spring.is_chosen = true;
  TargetOption& local = row.options.emplace_back();
  local.id = "local";
  local.value = decimal("45");
  local.per = test_support::choice("month");
  CHECK(shown_at(builder.plan(), "results/m1/options/local/difference_percent") == "12.5%");
  CHECK(shown_at(builder.plan(), "results/m1/options/local/to_actual") == "13.0");
}

// North East Lincolnshire and Buckinghamshire: 9 of 16 and 13 of 18 are both in the third quartile.
TEST_CASE("A28: a rank lies in a quartile of its group") {
  PlanBuilder builder;
  builder.metric("dtoc_daily");
  Benchmark& peers = builder.plan().metrics[0].benchmarks.emplace_back();
  peers.id = "peers";
  const auto quartile_of = [&](std::int64_t rank, std::int64_t of) {
    peers.rank = {.value = rank};
    peers.of = {.value = of};
    return shown_at(builder.plan(), "results/m1/benchmarks/peers/quartile");
  };
  CHECK(quartile_of(9, 16) == "3");
  CHECK(quartile_of(13, 18) == "3");
  CHECK(quartile_of(1, 16) == "1");
  CHECK(quartile_of(4, 16) == "1");
  CHECK(quartile_of(5, 16) == "2");
  CHECK(quartile_of(16, 16) == "4");
  CHECK(quartile_of(17, 16).empty());
  CHECK(quartile_of(0, 0).empty());
}

TEST_CASE("A29: a trajectory has a value at the end of each of its years") {
  PlanBuilder builder;
  builder.metric("dtoc_daily");
  Trajectory& days = builder.plan().metrics[0].trajectories.emplace_back();
  days.id = "days";
  days.from = date("2016-04-01");
  days.to = date("2018-03-31");
  days.start = decimal("100");
  days.end = decimal("81");
  const Plan& plan = builder.plan();
  CHECK(shown_at(plan, "results/m1/trajectories/days/2016-17/value") == "90.0");
  CHECK(shown_at(plan, "results/m1/trajectories/days/2017-18/value") == "81.0");
  CHECK(shown_at(plan, "results/m1/trajectories/days/2018-19/value") == "no such figure");
  // 0.81 to the power of 10 ÷ 183.75 years; only ten of them are listed.
  days.to = date("2199-12-31");
  CHECK(shown_at(plan, "results/m1/trajectories/days/2025-26/value") == "98.9");
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
