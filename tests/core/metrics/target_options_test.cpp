#include "core/metrics/target_options.h"

#include "core/derived/derive.h"
#include "core/derived/explain.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

namespace core {
namespace {

using test_support::choice;
using test_support::decimal;
using test_support::PlanBuilder;
using test_support::round_2019_20;

std::string shown_at(const Plan& plan, std::string_view address) {
  const auto figure = derive(plan, round_2019_20()).figure(address);
  return figure ? text_of(*figure) : "no such figure";
}

Baseline& add_baseline(Plan& plan, std::string_view id, std::string_view value) {
  Baseline& baseline = plan.metrics[0].baselines.emplace_back();
  baseline.id = id;
  baseline.name = "Baseline " + baseline.id;
  if (!value.empty()) baseline.value = decimal(value);
  return baseline;
}

TEST_SUITE_BEGIN("core/metrics/target_options");

// Barking and Dagenham 2017-19: 44 days a month on average, 30 from February to May, 45 proposed.
TEST_CASE("target alternatives are held against the chosen baseline") {
  PlanBuilder builder;
  auto metric = builder.metric("dtoc_daily");
  metric.actual("2017-02", "28").actual("2017-03", "31").actual("2017-04", "31");
  Plan& plan = builder.plan();
  Baseline& spring = plan.metrics[0].baselines.emplace_back();
  spring.id = "spring";
  spring.name = "February to April 2017";
  spring.from = test_support::period("2017-02");
  spring.to = test_support::period("2017-04");
  spring.is_chosen = true;
  TargetOption& local = plan.metrics[0].options.emplace_back();
  local.id = "local";
  local.name = "Local proposal";
  local.value = decimal("45");
  local.per = choice("month");
  CHECK(shown_at(plan, "results/m1/baselines/spring/mean") == "30.0");
  CHECK(shown_at(plan, "results/m1/baselines/spring/least") == "28.0");
  CHECK(shown_at(plan, "results/m1/baselines/spring/greatest") == "31.0");
  CHECK(shown_at(plan, "results/m1/options/local/difference") == "15.0");
  CHECK(shown_at(plan, "results/m1/options/local/yearly") == "540");
  plan.metrics[0].baselines[0].value = decimal("44");
  CHECK(shown_at(plan, "results/m1/options/local/difference") == "1.0");
}

TEST_CASE("an alternative in per cent comes to nothing in a year") {
  PlanBuilder builder;
  builder.metric("reabl");
  Plan& plan = builder.plan();
  TargetOption& kept = plan.metrics[0].options.emplace_back();
  kept.id = "kept";
  kept.value = decimal("75");
  kept.per = choice("year");
  CHECK(shown_at(plan, "results/m1/options/kept/yearly").empty());
}

// Barking and Dagenham 2017-19: neither the 44 of the year nor the 30 of the spring is chosen.
TEST_CASE("an alternative is held against each baseline, also while none is chosen") {
  PlanBuilder builder;
  builder.metric("dtoc_daily");
  Plan& plan = builder.plan();
  add_baseline(plan, "year", "44");
  TargetOption& local = plan.metrics[0].options.emplace_back();
  local.id = "local";
  local.name = "Local proposal";
  local.value = decimal("45");
  // The only baseline needs no choice.
  CHECK(shown_at(plan, "results/m1/options/local/difference") == "1.0");
  add_baseline(plan, "spring", "30");
  CHECK(shown_at(plan, "results/m1/options/local/difference").empty());
  CHECK(shown_at(plan, "results/m1/options/local/difference/year") == "1.0");
  CHECK(shown_at(plan, "results/m1/options/local/difference_percent/year") == "2.3%");
  CHECK(shown_at(plan, "results/m1/options/local/difference/spring") == "15.0");
  CHECK(shown_at(plan, "results/m1/options/local/difference_percent/spring") == "50.0%");
  CHECK(shown_at(plan, "results/m1/options/local/difference/autumn") == "no such figure");

  const auto why = explain(plan, round_2019_20(), "results/m1/options/local/difference/spring");
  REQUIRE(why.has_value());
  CHECK(why->label.ends_with("difference to the baseline, Baseline spring"));
  REQUIRE(why->inputs.size() == 2);
  CHECK(why->inputs[1].address == "metrics/m1/baselines/spring/value");
}

TEST_CASE("a baseline without a stated value is held at the mean of its periods") {
  PlanBuilder builder;
  builder.metric("dtoc_daily").actual("2019-04", "20").actual("2019-05", "30");
  Plan& plan = builder.plan();
  Baseline& spring = add_baseline(plan, "spring", "");
  spring.from = test_support::period("2019-04");
  spring.to = test_support::period("2019-05");
  TargetOption& local = plan.metrics[0].options.emplace_back();
  local.id = "local";
  local.value = decimal("27");
  CHECK(shown_at(plan, "results/m1/options/local/difference/spring") == "2.0");
  const auto why = explain(plan, round_2019_20(), "results/m1/options/local/difference/spring");
  REQUIRE(why.has_value());
  CHECK(why->inputs[1].address == "results/m1/baselines/spring/mean");
  // What the document states goes before it.
  plan.metrics[0].baselines[0].value = decimal("26");
  CHECK(shown_at(plan, "results/m1/options/local/difference/spring") == "1.0");
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
