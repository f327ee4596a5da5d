#include "core/derived/derived.h"
#include "core/derived/explain.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_plan.h"
#include "tests/support/random_source.h"

#include <doctest/doctest.h>

namespace core {
namespace {

using test_support::choice;
using test_support::decimal;
using test_support::money;
using test_support::PlanBuilder;
using test_support::round_2019_20;

std::string shown_at(const Plan& plan, std::string_view address) {
  const auto figure = derive(plan, round_2019_20()).figure(address);
  return figure ? text_of(*figure) : "no such figure";
}

WrittenPercent percent(std::string_view text) {
  return {.value = Percent{*decimal(text).value}};
}

void add_themes(Plan& plan) {
  for (const char* id : {"prevention", "market"}) {
    Theme& theme = plan.themes.emplace_back();
    theme.id = id;
    theme.name = id;
  }
}

TEST_SUITE_BEGIN("core/finance/groups");

TEST_CASE("a line has the theme of its scheme, unless it names another") {
  PlanBuilder builder;
  builder.scheme("Prevention").line({.source = "ibcf", .amount = "1000"}).line({.amount = "200"});
  Plan& plan = builder.plan();
  add_themes(plan);
  plan.schemes[0].theme.id = "prevention";
  plan.schemes[0].lines[1].theme.id = "market";
  CHECK(shown_at(plan, "finance/themes/prevention/2019-20/total") == "£1,000");
  CHECK(shown_at(plan, "finance/themes/market/2019-20/total") == "£200");
  CHECK(shown_at(plan, "finance/themes/prevention/2019-20/streams/ibcf") == "£1,000");
  CHECK(shown_at(plan, "finance/themes/prevention/2019-20/streams/nhs_min") == "no such figure");
  CHECK(shown_at(plan, "finance/themes/prevention/2018-19/total").empty());
}

TEST_CASE("the spending of a scheme type is that of its schemes") {
  PlanBuilder builder;
  builder.scheme("A").line({.amount = "1000"}).scheme().type = choice("carers");
  builder.scheme("B").line({.amount = "200"}).scheme().type = choice("carers");
  const std::string type = round_2019_20().scheme_types.front().id;
  for (Scheme& scheme : builder.plan().schemes) scheme.type = choice(type);
  CHECK(shown_at(builder.plan(), "finance/types/" + type + "/2019-20/total") == "£1,200");
}

TEST_CASE("a line counts to each purpose with its share, to the penny") {
  PlanBuilder builder;
  builder.scheme("Grant").line({.source = "ibcf", .amount = "100.01"});
  BudgetLine& line = builder.plan().schemes[0].lines[0];
  const auto add = [&](std::string id, std::string_view share) {
    PurposeShare& purpose = line.purposes.emplace_back();
    purpose.id = id;
    purpose.purpose = choice(id);
    if (!share.empty()) purpose.share = percent(share);
  };
  add("asc_needs", "33.3");
  add("market_support", "66.7");
  add("reduce_nhs_pressure", "");
  CHECK(shown_at(builder.plan(), "finance/purposes/asc_needs/2019-20/total") == "£33.30");
  CHECK(shown_at(builder.plan(), "finance/purposes/market_support/2019-20/total") == "£66.71");
  CHECK(shown_at(builder.plan(), "finance/purposes/reduce_nhs_pressure/2019-20/total").empty());
}

TEST_CASE("Buckinghamshire: the NHS and the council together pay the pool") {
  const Plan plan = test_support::buckinghamshire();
  CHECK(shown_at(plan, "finance/payers/nhs/2019-20/total") == "£30,105,514");
  CHECK(shown_at(plan, "finance/payers/council/2019-20/total") == "£8,476,119");
}

// 8,476,119 − 8,649,848 = −173,729, which is 2.0 % of 8,649,848.
TEST_CASE("Buckinghamshire: groups have their change on the year before") {
  const Plan plan = test_support::buckinghamshire();
  CHECK(shown_at(plan, "finance/payers/council/2019-20/change") == "−£173,729");
  CHECK(shown_at(plan, "finance/payers/council/2019-20/change_percent") == "−2.0%");
  CHECK(shown_at(plan, "finance/payers/council/2018-19/change").empty());
}

TEST_CASE("the change of a theme, type, purpose and earmark is that of their sums") {
  PlanBuilder builder;
  auto scheme = builder.scheme("Grant");
  scheme.line({.source = "ibcf", .year = "2018-19", .amount = "200", .earmark = "reablement"});
  scheme.line({.source = "ibcf", .amount = "250", .earmark = "reablement"});
  Plan& plan = builder.plan();
  add_themes(plan);
  plan.schemes[0].theme.id = "prevention";
  plan.schemes[0].type = choice("assistive_technology");
  for (BudgetLine& line : plan.schemes[0].lines) {
    PurposeShare& purpose = line.purposes.emplace_back();
    purpose.id = "p";
    purpose.purpose = choice("asc_needs");
    purpose.share = percent("50");
  }
  CHECK(shown_at(plan, "finance/themes/prevention/2019-20/change") == "£50");
  CHECK(shown_at(plan, "finance/types/assistive_technology/2019-20/change_percent") == "25.0%");
  CHECK(shown_at(plan, "finance/purposes/asc_needs/2019-20/change") == "£25");
  CHECK(shown_at(plan, "finance/earmarks/reablement/2019-20/spend_change") == "£50");
  const auto why = explain(plan, round_2019_20(), "finance/themes/prevention/2019-20/change");
  REQUIRE(why.has_value());
  REQUIRE(why->inputs.size() == 2);
  CHECK(why->inputs[1].address == "finance/themes/prevention/2018-19/total");
  CHECK(why->inputs[1].value == "£200");
}

TEST_CASE("property: the themes of a plan whose schemes all have one make its spending") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 200; ++run) {
    Plan plan = test_support::random_plan(random);
    add_themes(plan);
    for (Scheme& scheme : plan.schemes) scheme.theme.id = random.coin() ? "prevention" : "market";
    const Derived derived = derive(plan, round_2019_20());
    for (const PoolYear& pool : derived.finance.pool) {
      Money sum;
      for (const char* theme : {"prevention", "market"}) {
        const auto figure =
            derived.figure({.kind = FigureKind::ThemeSpend, .row = theme, .period = pool.year});
        REQUIRE(figure.has_value());
        if (const auto* amount = std::get_if<Money>(&figure->value)) sum += *amount;
      }
      REQUIRE(sum == pool.spend.total.amount);
    }
  }
}

// Buckinghamshire 2019-20: 40,367 hours at £19.40 come to £783,119.80.
TEST_CASE("an output without a unit cost of its own takes that of the library") {
  PlanBuilder builder;
  builder.scheme("Home care").output({.what = "hours", .quantity = "40367", .basis = "hour"});
  Plan& plan = builder.plan();
  UnitCost& hour = plan.unit_costs.emplace_back();
  hour.id = "home_care";
  hour.rate = money("19.40");
  plan.schemes[0].outputs[0].library_cost.id = "home_care";
  CHECK(shown_at(plan, "finance/outputs/s1/cost") == "£783,119.80");
  const auto why = explain(plan, round_2019_20(), "finance/outputs/s1/o1/cost");
  REQUIRE(why.has_value());
  CHECK(why->inputs[1].address == "unit_costs/home_care/rate");
  plan.schemes[0].outputs[0].unit_cost = money("20");
  CHECK(shown_at(plan, "finance/outputs/s1/cost") == "£807,340");
}

TEST_CASE("a benefit is cases × benefit × the share claimed, or the amount given") {
  Plan plan;
  Benefit& brokerage = plan.benefits.emplace_back();
  brokerage.id = "brokerage";
  brokerage.per_case = money("2200");
  brokerage.volume = decimal("25");
  CHECK(shown_at(plan, "finance/benefits/brokerage/total") == "£55,000");
  brokerage.attribution = percent("50");
  CHECK(shown_at(plan, "finance/benefits/brokerage/total") == "£27,500");
  brokerage.volume = {};
  brokerage.amount = money("668525");
  CHECK(shown_at(plan, "finance/benefits/brokerage/total") == "£668,525");
}

// The rule of the 2015-16 round: paid quarterly in arrears on the cumulative reduction.
TEST_CASE("payment for performance follows the lesser of planned and actual reductions") {
  Plan plan;
  RiskSharing& sharing = plan.risk_sharing;
  sharing.cost_per_case = money("1490");
  const std::vector<Period> quarters = Period::financial_year(2015).quarters();
  for (const Period quarter : quarters) {
    sharing.planned_reduction.set(quarter, kWholePart, decimal("100"));
  }
  CHECK(shown_at(plan, "finance/performance/at_risk") == "£596,000");
  sharing.actual_reduction.set(quarters[0], kWholePart, decimal("50"));
  sharing.actual_reduction.set(quarters[1], kWholePart, decimal("170"));
  CHECK(shown_at(plan, "finance/performance/2015-16 Q1/payment") == "£74,500");
  CHECK(shown_at(plan, "finance/performance/2015-16 Q2/payment") == "£298,000");
  CHECK(shown_at(plan, "finance/performance/2015-16 Q3/payment") == "no such figure");
  sharing.actual_reduction.set(quarters[0], kWholePart, decimal("-50"));
  CHECK(shown_at(plan, "finance/performance/2015-16 Q1/payment") == "£0");
  sharing.ceiling = money("500000");
  CHECK(shown_at(plan, "finance/performance/at_risk") == "£500,000");
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
