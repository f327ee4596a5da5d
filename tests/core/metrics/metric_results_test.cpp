#include "core/metrics/metric_results.h"

#include "core/derived/derived.h"
#include "core/derived/explain.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

namespace core {
namespace {

using test_support::buckinghamshire;
using test_support::PlanBuilder;
using test_support::round_2019_20;

Metrics metrics_of(const Plan& plan) {
  NoRecording nobody;
  return metrics_of(plan, round_2019_20(), nobody);
}

std::string shown_at(const Derived& derived, const std::string& address) {
  const auto figure = derived.figure(address);
  return figure ? text_of(*figure) : "no such figure";
}

TEST_SUITE_BEGIN("core/metrics/metric_results");

// Buckinghamshire 2019-20, the table of average daily delays: all, NHS, social care, joint.
TEST_CASE("Buckinghamshire: quarters and years weighted by days are those of the published table") {
  struct Row {
    const char* period;
    std::array<const char*, 4> people;
  };
  const Derived derived = derive(buckinghamshire(), round_2019_20());
  constexpr std::array kParts = {"all", "nhs", "social_care", "joint"};
  for (const Row& row : {Row{"2018-19 Q1", {"56.3", "45.3", "10.8", "0.3"}},  // published: 56.4 all
                         {"2018-19 Q2", {"50.1", "40.5", "9.5", "0.1"}},
                         {"2018-19 Q3", {"39.9", "30.0", "7.9", "2.0"}},
                         {"2018-19 Q4", {"41.0", "32.4", "6.1", "2.6"}},  // published: 6.0
                         {"2018-19", {"46.8", "37.0", "8.6", "1.2"}},
                         {"2019-20 Q1", {"42.5", "32.3", "6.4", "3.9"}},
                         {"2019-20", {"42.5", "32.3", "6.4", "3.9"}}}) {
    for (std::size_t i = 0; i < kParts.size(); ++i) {
      const std::string address = std::string{"results/m4/actual/"} + row.period + "/" + kParts[i];
      CAPTURE(address);
      CHECK(shown_at(derived, address) == row.people[i]);
    }
  }
}

TEST_CASE("a published quarter that only the rounding of its months moves agrees") {
  Plan plan = buckinghamshire();
  PlanBuilder stated;
  stated.stated("results/m4/actual/2018-19 Q1/all", "56.4", "number");
  stated.stated("results/m4/actual/2018-19 Q1/all", "56.6", "number");
  plan.stated = stated.plan().stated;
  const Derived derived = derive(plan, round_2019_20());
  CHECK(derived.stated[0].agrees == true);
  CHECK(derived.stated[0].tolerance == Tolerance::RoundedInputs);
  CHECK(derived.stated[1].agrees == false);
}

TEST_CASE("a quarter that is both typed and computable keeps both, and shows the computed one") {
  PlanBuilder plan;
  plan.metric("dtoc_daily")
      .actual("2018-04", "10")
      .actual("2018-05", "10")
      .actual("2018-06", "10")
      .actual("2018-19 Q1", "12");
  const Metrics metrics = metrics_of(plan.plan());
  const MetricResult* quarter = metrics.find(0, Period::quarter(2018, 1), "all");
  REQUIRE(quarter != nullptr);
  CHECK(quarter->actual.value() == Ratio::of(10));
  CHECK(quarter->actual.typed == Decimal::from_literal(12, 0));
}

TEST_CASE("a year without all its periods is the year to date, unless somebody stated the year") {
  PlanBuilder plan;
  plan.metric("nea").actual("2019-20 Q1", "2722");
  plan.metric("nea").actual("2019-20 Q1", "2722").actual("2019-20", "11000");
  const Metrics metrics = metrics_of(plan.plan());
  const MetricReading& to_date = metrics.find(0, Period::financial_year(2019), "all")->actual;
  CHECK(to_date.is_to_date);
  CHECK(to_date.value() == Ratio::of(2722));
  const MetricReading& stated = metrics.find(1, Period::financial_year(2019), "all")->actual;
  CHECK(stated.value() == Ratio::of(11'000));
  CHECK(stated.computed == Ratio::of(2722));
}

TEST_CASE("a year to date is held against the targets of the same periods") {
  PlanBuilder plan;
  plan.metric("nea")
      .actual("2019-20 Q1", "2722")
      .target("2019-20 Q1", "2744")
      .target("2019-20 Q2", "2700");
  const Metrics metrics = metrics_of(plan.plan());
  const MetricResult* year = metrics.find(0, Period::financial_year(2019), "all");
  REQUIRE(year != nullptr);
  CHECK(year->target.value() == Ratio::of(5444));
  CHECK(year->status == MetricStatus::Better);
}

// Buckinghamshire 2019-20, admissions to care homes: cumulative 118, 201, 250, 343.
TEST_CASE("Buckinghamshire: a running total gives 118, 83, 49 and 93 in the quarters alone") {
  const Derived derived = derive(buckinghamshire(), round_2019_20());
  CHECK(shown_at(derived, "results/m2/in_quarter/2018-19 Q1") == "118");
  CHECK(shown_at(derived, "results/m2/in_quarter/2018-19 Q2") == "83");
  CHECK(shown_at(derived, "results/m2/in_quarter/2018-19 Q3") == "49");
  CHECK(shown_at(derived, "results/m2/in_quarter/2018-19 Q4") == "93");
  CHECK(shown_at(derived, "results/m2/in_quarter/2019-20 Q1") == "80");
  CHECK(shown_at(derived, "results/m2/actual/2018-19/all") == "343");
}

TEST_CASE("a quarter after one that is missing has no value of its own") {
  PlanBuilder plan;
  plan.metric("res_adm").actual("2018-19 Q1", "100").actual("2018-19 Q3", "300");
  const Metrics metrics = metrics_of(plan.plan());
  CHECK_FALSE(metrics.find(0, Period::quarter(2018, 3), "all")->in_quarter.has_value());
}

TEST_CASE("Buckinghamshire: better and worse follow the direction that is good") {
  const Derived derived = derive(buckinghamshire(), round_2019_20());
  CHECK(shown_at(derived, "results/m1/status/2018-19 Q1/all") == "worse");
  CHECK(shown_at(derived, "results/m1/status/2019-20 Q1/all") == "better");
  CHECK(shown_at(derived, "results/m2/status/2018-19 Q4/all") == "better");
  CHECK(shown_at(derived, "results/m3/status/2017-18/all") == "worse");
  CHECK(shown_at(derived, "results/m3/status/2016-17/all") == "on target");
  CHECK(shown_at(derived, "results/m4/status/2018-12/all") == "better");
  CHECK(shown_at(derived, "results/m4/status/2019-07/all").empty());
}

TEST_CASE("the latest actual is of the kind of period that is collected") {
  const Metrics metrics = metrics_of(buckinghamshire());
  const auto latest = [&](std::size_t row) {
    return metrics.results[static_cast<std::size_t>(metrics.rows[row].latest)].period.text();
  };
  CHECK(latest(0) == "2019-20 Q1");
  CHECK(latest(2) == "2018-19");
  CHECK(latest(3) == "2019-06");
}

TEST_CASE("results stand in the order of a table: months, then their quarter, at last the year") {
  const Metrics metrics = metrics_of(buckinghamshire());
  std::vector<std::string> periods;
  for (const MetricResult& result : metrics.results_of(3)) {
    if (result.part == 0) periods.push_back(result.period.text());
  }
  REQUIRE(periods.size() == 34);
  CHECK(periods[2] == "2018-06");
  CHECK(periods[3] == "2018-19 Q1");
  CHECK(periods[15] == "2018-19 Q4");
  CHECK(periods[16] == "2018-19");
}

TEST_CASE("a metric the round does not know keeps what is typed and is not judged") {
  PlanBuilder plan;
  plan.metric("falls").actual("2018-19", "1933.4").target("2018-19", "1900");
  const Derived derived = derive(plan.plan(), round_2019_20());
  CHECK(shown_at(derived, "results/m1/actual/2018-19/all") == "1,933.4");
  CHECK(shown_at(derived, "results/m1/status/2018-19/all").empty());
}

TEST_CASE("Buckinghamshire: a day-weighted mean shows each month with its days, and adds up") {
  const auto why = explain(buckinghamshire(), round_2019_20(), "results/m4/actual/2018-19 Q1/all");
  REQUIRE(why.has_value());
  CHECK(why->value == "56.3");
  REQUIRE(why->inputs.size() == 3);
  CHECK(why->inputs[1].address == "metrics/m4/actual/2018-05/all");
  CHECK(why->inputs[1].label == "May 2018");
  CHECK(why->inputs[1].value == "63.5");
  CHECK(why->inputs[1].weight == "× 31 days");
  Ratio sum;
  for (const ExplanationInput& input : why->inputs) sum = sum + *input.contribution;
  CHECK(sum == std::get<FigureNumber>(why->figure.value).value);
}

TEST_CASE("status, in-quarter and typed values can be explained too") {
  const Plan plan = buckinghamshire();
  for (const char* address : {"results/m1/status/2018-19 Q1/all",
                              "results/m2/in_quarter/2018-19 Q2",
                              "results/m3/actual/2017-18/all",
                              "results/m4/target/2019-20/nhs"}) {
    CAPTURE(address);
    const auto why = explain(plan, round_2019_20(), address);
    REQUIRE(why.has_value());
    CHECK_FALSE(why->formula.empty());
    CHECK_FALSE(why->inputs.empty());
    CHECK_FALSE(why->value.empty());
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
