#include "core/metrics/metric_figures.h"

#include "core/derived/derive.h"
#include "core/derived/explain.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

namespace core {
namespace {

using test_support::choice;
using test_support::date;
using test_support::decimal;
using test_support::PlanBuilder;
using test_support::round_2019_20;

std::string shown_at(const Plan& plan, std::string_view address) {
  const auto figure = derive(plan, round_2019_20()).figure(address);
  return figure ? text_of(*figure) : "no such figure";
}

WrittenPercent percent(std::string_view text) {
  return {.value = Percent{*decimal(text).value}};
}

TEST_SUITE_BEGIN("core/metrics/metric_figures");

TEST_CASE("a rate is worked out from its counts, by the unit of the metric") {
  PlanBuilder builder;
  builder.metric("res_adm");
  builder.metric("reabl");
  Plan& plan = builder.plan();
  const Period year = Period::financial_year(2019);
  plan.metrics[0].target_numerator.set(year, kWholePart, decimal("420"));
  plan.metrics[0].denominator.set(year, kWholePart, decimal("105000"));
  plan.metrics[1].numerator.set(year, kWholePart, decimal("75"));
  plan.metrics[1].denominator.set(year, kWholePart, decimal("100"));
  CHECK(shown_at(plan, "results/m1/target_rate/2019-20/all") == "400");
  CHECK(shown_at(plan, "results/m2/rate/2019-20/all") == "75.0%");
}

TEST_CASE("a quarter without a denominator of its own takes that of its year") {
  PlanBuilder builder;
  builder.metric("res_adm");
  Plan& plan = builder.plan();
  plan.metrics[0].denominator.set(Period::financial_year(2019), kWholePart, decimal("100000"));
  plan.metrics[0].numerator.set(Period::quarter(2019, 1), kWholePart, decimal("80"));
  CHECK(shown_at(plan, "results/m1/rate/2019-20 Q1/all") == "80");
  plan.metrics[0].denominator.set(Period::financial_year(2019), kWholePart, decimal("0"));
  CHECK(shown_at(plan, "results/m1/rate/2019-20 Q1/all").empty());
}

TEST_CASE("the rank counts those that do better, by the direction that is good") {
  PlanBuilder builder;
  builder.metric("dtoc_daily");
  builder.metric("reabl");
  Plan& plan = builder.plan();
  for (MetricPlan& metric : plan.metrics) {
    Benchmark& peers = metric.benchmarks.emplace_back();
    peers.id = "peers";
    peers.group = "Peers";
    peers.value = decimal("20");
    for (const char* value : {"10", "15", "20", "30"}) {
      Comparator& other = peers.comparators.emplace_back();
      other.id = "a" + std::to_string(peers.comparators.size());
      other.value = decimal(value);
    }
  }
  CHECK(shown_at(plan, "results/m1/benchmarks/peers/rank") == "3");
  CHECK(shown_at(plan, "results/m2/benchmarks/peers/rank") == "2");
  CHECK(shown_at(plan, "results/m1/benchmarks/peers/gap") == "1.3");
}

// North East Lincolnshire 2017-19: 20% fewer delayed days over three years from April 2016.
TEST_CASE("minus 20 per cent over three years is minus 7.17 per cent a year") {
  CHECK(shown(*yearly_percent(Ratio::of(-20), Ratio::of(3)), 2).text() == "-7.17");
  CHECK(yearly_percent(Ratio::of(-100), Ratio::of(2)) == Ratio::of(-100));
  CHECK_FALSE(yearly_percent(Ratio::of(-101), Ratio::of(2)));
  CHECK_FALSE(yearly_percent(Ratio::of(5), Ratio{}));

  PlanBuilder builder;
  builder.metric("dtoc_daily");
  Plan& plan = builder.plan();
  Trajectory& days = plan.metrics[0].trajectories.emplace_back();
  days.id = "bed_days";
  days.from = date("2016-04-01");
  days.to = date("2019-03-31");
  days.change = percent("-20");
  CHECK(shown_at(plan, "results/m1/trajectories/bed_days/yearly_percent") == "−7.17%");
  const auto why =
      explain(plan, round_2019_20(), "results/m1/trajectories/bed_days/yearly_percent");
  REQUIRE(why.has_value());
  CHECK(why->inputs.size() == 3);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
