#include "core/derived/derived.h"
#include "core/derived/explain.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

namespace core {
namespace {

using test_support::choice;
using test_support::date;
using test_support::decimal;
using test_support::money;
using test_support::PlanBuilder;
using test_support::round_2019_20;

std::string shown_at(const Plan& plan,
                     std::string_view address,
                     const PlanningRound& round = round_2019_20()) {
  const auto figure = derive(plan, round).figure(address);
  return figure ? text_of(*figure) : "no such figure";
}

WrittenPercent percent(std::string_view text) {
  return {.value = Percent{*decimal(text).value}};
}

PlanningRound round_with_uplift(std::string_view rate) {
  PlanningRound round = round_2019_20();
  Uplift& uplift = round.uplifts.emplace_back();
  uplift.id = "nhs_min_2019_20";
  uplift.label = "Uplift of the CCG minimum";
  uplift.stream.id = "nhs_min";
  uplift.year = test_support::period("2019-20");
  uplift.rate = percent(rate);
  return round;
}

TEST_SUITE_BEGIN("core/finance/shares");

TEST_CASE("A01 and A07: a stream and a scheme have their shares of the pool") {
  PlanBuilder builder;
  builder.income("nhs_min", "2019-20", "750").income("dfg", "2019-20", "250");
  builder.scheme("Falls").line({.amount = "125"});
  const Plan& plan = builder.plan();
  CHECK(shown_at(plan, "finance/streams/nhs_min/2019-20/share_percent") == "75.0%");
  CHECK(shown_at(plan, "finance/streams/dfg/2019-20/share_percent") == "25.0%");
  CHECK(shown_at(plan, "finance/streams/ibcf/2019-20/share_percent").empty());
  CHECK(shown_at(plan, "finance/schemes/s1/2019-20/share_percent") == "12.5%");
  CHECK(shown_at(plan, "finance/schemes/s1/2018-19/share_percent").empty());
  CHECK(shown_at(plan, "finance/schemes/s2/2019-20/share_percent") == "no such figure");
  const auto why = explain(plan, round_2019_20(), "finance/streams/dfg/2019-20/share_percent");
  REQUIRE(why.has_value());
  CHECK(why->label == "Disabled Facilities Grant, share of the pool, 2019-20");
  REQUIRE(why->inputs.size() == 2);
  CHECK(why->inputs[0].address == "finance/streams/dfg/2019-20/income");
  CHECK(why->inputs[1].address == "finance/pool/2019-20/total");
  CHECK(why->inputs[1].weight == "÷");
}

// Buckinghamshire 2019-20: £20,018,277 against £8,561,108; 2018-19 fell £71,328 short of £9,535,348.
TEST_CASE("A04 and A05: a surplus or shortfall is also a per cent of the minimum") {
  const Plan plan = test_support::buckinghamshire();
  CHECK(shown_at(plan, "finance/ring_fences/ooh_min/2019-20/difference_percent") == "133.8%");
  CHECK(shown_at(plan, "finance/ring_fences/asc_min/2018-19/difference_percent") == "−0.7%");
  CHECK(shown_at(plan, "finance/ring_fences/asc_min/2019-20/difference_percent") == "0.0%");
  CHECK(shown_at(Plan{}, "finance/ring_fences/asc_min/2019-20/difference_percent").empty());
}

// Barking and Dagenham 2017-19: 1.9% on £13,415,000.
TEST_CASE("A06: last year's amount with the uplift, where the round has one") {
  PlanBuilder builder;
  builder.income("nhs_min", "2018-19", "13415000").minimum("asc_min", "2018-19", "1000.05");
  builder.scheme("Carers").line({.year = "2018-19", .amount = "200", .earmark = "care_act"});
  const PlanningRound round = round_with_uplift("1.9");
  const Plan& plan = builder.plan();
  CHECK(shown_at(plan, "finance/streams/nhs_min/2019-20/uplifted", round) == "£13,669,885");
  CHECK(shown_at(plan, "finance/ring_fences/asc_min/2019-20/uplifted", round) == "£1,019.05");
  CHECK(shown_at(plan, "finance/earmarks/care_act/2019-20/uplifted", round) == "£203.80");
  CHECK(shown_at(plan, "finance/earmarks/reablement/2019-20/uplifted", round).empty());
  CHECK(shown_at(plan, "finance/streams/dfg/2019-20/uplifted", round) == "no such figure");
  const auto why = explain(plan, round, "finance/streams/nhs_min/2019-20/uplifted");
  REQUIRE(why.has_value());
  CHECK(why->inputs[0].address == "finance/streams/nhs_min/2018-19/income");
  CHECK(why->inputs[1].value == "1.9%");
}

TEST_CASE("A10: a district has its share of the grant, passed down or not") {
  PlanBuilder builder;
  builder.income("dfg", "2019-20", "800");
  builder.district("North", "2019-20", "200").district("South", "2019-20", "");
  CHECK(shown_at(builder.plan(), "finance/districts/d1/share_percent") == "25.0%");
  CHECK(shown_at(builder.plan(), "finance/districts/d2/share_percent").empty());
}

TEST_CASE("A11: purposes have shares of what has a purpose") {
  PlanBuilder builder;
  builder.scheme("Grant").line({.source = "ibcf", .amount = "100.01"});
  BudgetLine& line = builder.plan().schemes[0].lines[0];
  const auto add = [&](const std::string& id, std::string_view share) {
    PurposeShare& purpose = line.purposes.emplace_back();
    purpose.id = id;
    purpose.purpose = choice(id);
    purpose.share = percent(share);
  };
  add("asc_needs", "30");
  add("market_support", "10");
  CHECK(shown_at(builder.plan(), "finance/purposes/2019-20/total") == "£40");
  CHECK(shown_at(builder.plan(), "finance/purposes/asc_needs/2019-20/share_percent") == "75.0%");
  CHECK(shown_at(builder.plan(), "finance/purposes/reduce_nhs_pressure/2019-20/share_percent")
            .empty());
}

// Buckinghamshire 2019-20: 40,367 hours of home care in 183 days for £783,129.
TEST_CASE("A46: an output has a unit cost, a share of the scheme's outputs and a monthly average") {
  PlanBuilder builder;
  builder.scheme("Home care")
      .line({.amount = "783129"})
      .output({.quantity = "40367", .from = "2019-10-01", .to = "2020-03-31", .counts = "total"});
  builder.scheme("Beds")
      .line({.amount = "100"})
      .output({.quantity = "3",
               .unit_cost = "30",
               .from = "2019-10-16",
               .to = "2019-11-15",
               .counts = "total"})
      .output({.quantity = "24", .unit_cost = "0.25", .counts = "total"});
  const Plan& plan = builder.plan();
  CHECK(shown_at(plan, "finance/outputs/s1/o1/unit_cost") == "£19.40");
  CHECK(shown_at(plan, "finance/outputs/s1/o1/monthly") == "6,727.8");
  CHECK(shown_at(plan, "finance/outputs/s1/o1/share_percent").empty());
  CHECK(shown_at(plan, "finance/outputs/s2/o1/share_percent") == "93.8%");
  // Which output the money of the scheme is for, nobody says.
  CHECK(shown_at(plan, "finance/outputs/s2/o1/unit_cost").empty());
  // 16 of the 31 days of October and 15 of the 30 of November are 63/62 of a month.
  CHECK(shown_at(plan, "finance/outputs/s2/o1/monthly") == "3.0");
  CHECK(shown_at(plan, "finance/outputs/s2/o2/monthly") == "2.0");
}

// Buckinghamshire 2019-20: "c13 referrals per month" in half a year for £83,000, and three beds for
// £234,000, which the plan elsewhere puts at £3,000 a week.
TEST_CASE("A12, A46: what a quantity counts decides on its average and its cost") {
  PlanBuilder builder;
  builder.scheme("Brokerage")
      .line({.amount = "83000"})
      .output({.quantity = "13", .from = "2019-10-01", .to = "2020-03-31", .counts = "month"});
  builder.scheme("Beds")
      .line({.amount = "234000"})
      .output({.quantity = "3", .from = "2019-10-01", .to = "2020-03-31", .counts = "at_once"});
  builder.scheme("Access").line({.amount = "1000"}).output({.quantity = "50", .counts = "share"});
  builder.scheme("Nobody says").line({.amount = "1000"}).output({.quantity = "12"});
  const Plan& plan = builder.plan();
  CHECK(shown_at(plan, "finance/outputs/s1/o1/monthly") == "13.0");
  CHECK(shown_at(plan, "finance/outputs/s1/o1/total") == "78.0");
  CHECK(shown_at(plan, "finance/outputs/s1/o1/unit_cost") == "£1,064.10");
  // Beds do not add up over months; 183 days are 26 1/7 weeks.
  CHECK(shown_at(plan, "finance/outputs/s2/o1/monthly").empty());
  CHECK(shown_at(plan, "finance/outputs/s2/o1/unit_cost") == "£78,000");
  CHECK(shown_at(plan, "finance/outputs/s2/o1/weekly_cost") == "£2,983.61");
  CHECK(shown_at(plan, "finance/outputs/s3/o1/monthly").empty());
  CHECK(shown_at(plan, "finance/outputs/s3/o1/unit_cost").empty());
  CHECK(shown_at(plan, "finance/outputs/s4/o1/monthly").empty());
  CHECK(shown_at(plan, "finance/outputs/s4/o1/unit_cost") == "£83.33");
}

TEST_CASE("A12: a quantity that counts each month costs its months") {
  PlanBuilder builder;
  builder.scheme("Brokerage")
      .line({.amount = "100"})
      .output({.quantity = "13",
               .unit_cost = "10",
               .from = "2019-10-01",
               .to = "2020-03-31",
               .counts = "month"})
      .output({.quantity = "2", .unit_cost = "10", .counts = "month"})
      .output({.quantity = "2",
               .unit_cost = "10",
               .from = "2019-10-02",
               .to = "2020-03-31",
               .counts = "month"});
  const Plan& plan = builder.plan();
  CHECK(shown_at(plan, "finance/outputs/s1/o1/cost") == "£780");
  CHECK(shown_at(plan, "finance/outputs/s1/o2/cost") == "£240");
  CHECK(shown_at(plan, "finance/outputs/s1/o3/cost").empty());  // no whole months
}

TEST_CASE("an output at the end of all dates still has its months") {
  PlanBuilder builder;
  builder.scheme("Beds").output(
      {.quantity = "6", .from = "2199-07-01", .to = "2199-12-31", .counts = "total"});
  CHECK(shown_at(builder.plan(), "finance/outputs/s1/o1/monthly") == "1.0");
}

TEST_CASE("A14: what a benefit costs for each pound of it") {
  Plan plan;
  Benefit& opat = plan.benefits.emplace_back();
  opat.id = "opat";
  opat.amount = money("841750");
  CHECK(shown_at(plan, "finance/benefits/opat/cost_ratio").empty());
  opat.cost = money("668525");
  CHECK(shown_at(plan, "finance/benefits/opat/cost_ratio") == "0.79");
}

TEST_CASE("A15: partners share an overspend, an underspend and what depends on performance") {
  PlanBuilder builder;
  builder.income("nhs_min", "2019-20", "1000");
  builder.scheme("Beds").line({.amount = "1200"});
  Plan& plan = builder.plan();
  RiskShare& council = plan.risk_sharing.shares.emplace_back();
  council.id = "council";
  council.overspend = percent("33.5");
  council.underspend = percent("50");
  plan.risk_sharing.ceiling = money("9000");
  CHECK(shown_at(plan, "finance/partners/council/2019-20/balance") == "−£67");
  CHECK(shown_at(plan, "finance/partners/council/at_risk") == "£3,015");
  plan.income[0].amount = money("1300");
  CHECK(shown_at(plan, "finance/partners/council/2019-20/balance") == "£50");
  plan.risk_sharing.shares[0].underspend = {};
  CHECK(shown_at(plan, "finance/partners/council/2019-20/balance").empty());
}

// The round 2019-20 asks for section 75 agreements by 15 December 2019.
TEST_CASE("A16: days from signing an agreement to the deadline of the round") {
  Plan plan;
  Agreement& pool = plan.agreements.emplace_back();
  pool.id = "pool";
  CHECK(shown_at(plan, "finance/agreements/pool/days").empty());
  pool.signed_on = date("2019-12-01");
  CHECK(shown_at(plan, "finance/agreements/pool/days") == "14");
  pool.signed_on = date("2020-01-14");
  CHECK(shown_at(plan, "finance/agreements/pool/days") == "−30");
  pool.kind = choice("contract");
  CHECK(shown_at(plan, "finance/agreements/pool/days") == "no such figure");
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
