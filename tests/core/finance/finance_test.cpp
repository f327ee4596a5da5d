#include "core/finance/finance.h"

#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_plan.h"
#include "tests/support/random_source.h"

#include <doctest/doctest.h>

namespace core {
namespace {

using test_support::PlanBuilder;
using test_support::round_2019_20;

Finance finance_of(const Plan& plan) {
  NoRecording nobody;
  return finance_of(plan, round_2019_20(), nobody);
}

const StreamYear& stream_year(const Finance& finance, std::string_view stream, int start_year) {
  const std::int32_t row = finance.streams.find(stream);
  const int year = finance.year_index(Period::financial_year(start_year));
  REQUIRE(row >= 0);
  REQUIRE(year >= 0);
  return finance.stream_year(static_cast<std::size_t>(row), static_cast<std::size_t>(year));
}

const PoolYear& pool_year(const Finance& finance, int start_year) {
  const int year = finance.year_index(Period::financial_year(start_year));
  REQUIRE(year >= 0);
  return finance.pool[static_cast<std::size_t>(year)];
}

void require_balance_adds_up(const Finance& finance, std::size_t year) {
  const PoolYear& pool = finance.pool[year];
  Money left = pool.income_without_stream.amount - pool.spend_without_stream.amount;
  Money by_row = left;
  for (std::size_t s = 0; s < finance.streams.size(); ++s) {
    const StreamYear& row = finance.stream_year(s, year);
    by_row += row.income.total.amount - row.spend.total.amount;
    left += row.balance.value_or(Money{});
  }
  REQUIRE(by_row == pool.income.total.amount - pool.spend.total.amount);
  if (pool.balance) REQUIRE(left == *pool.balance);
}

TEST_SUITE_BEGIN("core/finance");

// Buckinghamshire 2019-20, table 2.1.
TEST_CASE(
    "Buckinghamshire: the pool is £38,581,633, £1,473,391 or 4.0% more than the year before") {
  const Finance finance = finance_of(test_support::buckinghamshire());
  const PoolYear& pool = pool_year(finance, 2019);
  CHECK(pool.income.value() == 38'581'633_pounds);
  CHECK(pool.income.change() == 1'473'391_pounds);
  CHECK(pool.income.change_percent()->rounded(1).text() == "4.0");
  CHECK(pool_year(finance, 2018).income.value() == 37'108'242_pounds);
}

TEST_CASE("Buckinghamshire: winter money of 2018-19 stands in the total and is marked as outside") {
  const Finance finance = finance_of(test_support::buckinghamshire());
  CHECK(pool_year(finance, 2018).outside_pool.value() == 1'671'318_pounds);
  CHECK_FALSE(pool_year(finance, 2019).outside_pool.value().has_value());
  CHECK(stream_year(finance, "wp", 2018).outside_pool.amount == 1'671'318_pounds);
}

TEST_CASE(
    "a stream is outside the pool before its first year there, unless the row says otherwise") {
  PlanBuilder plan;
  plan.income("wp", "2018-19", "100").income("wp", "2018-19", "30");
  plan.plan().income[1].is_outside_pool = false;
  CHECK(pool_year(finance_of(plan.plan()), 2018).outside_pool.amount == 100_pounds);
}

TEST_CASE("Buckinghamshire: the iBCF fell by £436,277, which is 11.9% and not 11.8%") {
  const StreamYear row = stream_year(finance_of(test_support::buckinghamshire()), "ibcf", 2019);
  CHECK(row.income.change() == -(436'277_pounds));
  CHECK(row.income.change_percent()->rounded(1).text() == "-11.9");
}

TEST_CASE("Buckinghamshire: every stream but the grant to districts is spent to the pound") {
  const Finance finance = finance_of(test_support::buckinghamshire());
  for (const char* stream : {"nhs_min", "ibcf", "wp"}) {
    CAPTURE(stream);
    CHECK(stream_year(finance, stream, 2019).balance == 0_pence);
  }
  CHECK(stream_year(finance, "dfg", 2019).balance == 3'583'439_pounds);
  CHECK(stream_year(finance, "nhs_min", 2018).balance == 71'330_pounds);
  CHECK(stream_year(finance, "ibcf", 2018).balance == 37'759_pounds);
  CHECK_FALSE(stream_year(finance, "add_la", 2019).balance.has_value());
}

TEST_CASE("Buckinghamshire: both ring-fences are met, social care exactly") {
  const Finance finance = finance_of(test_support::buckinghamshire());
  const RingFenceYear& care = finance.ring_fence_year(0, 1);
  CHECK(care.spend.value() == 10'087'237_pounds);
  CHECK(care.difference == 0_pence);
  CHECK(care.is_met() == true);
  const RingFenceYear& health = finance.ring_fence_year(1, 1);
  CHECK(health.spend.value() == 20'018'277_pounds);
  CHECK(health.difference == 11'457'169_pounds);
  CHECK(health.minimum.change_percent()->rounded(1).text() == "5.9");
}

TEST_CASE("Buckinghamshire: the council receives £14,979,917 for social care, 0.8% more") {
  const Finance finance = finance_of(test_support::buckinghamshire());
  CHECK(pool_year(finance, 2019).social_care.value() == 14'979'917_pounds);
  CHECK(pool_year(finance, 2018).social_care.value() == 14'864'305_pounds);
  CHECK(pool_year(finance, 2019).social_care.change_percent()->rounded(1).text() == "0.8");
}

TEST_CASE("Buckinghamshire: the districts' parts make up the whole grant") {
  const Finance finance = finance_of(test_support::buckinghamshire());
  CHECK(pool_year(finance, 2019).districts.value() == 3'583'439_pounds);
  CHECK(pool_year(finance, 2019).district_unallocated == 0_pence);
  CHECK_FALSE(pool_year(finance, 2018).districts.value().has_value());
}

TEST_CASE("empty is not zero: a total says how many of its inputs are empty") {
  PlanBuilder plan;
  plan.income("dfg", "2019-20", "").income("ibcf", "2019-20", "0").income("ibcf", "2019-20", "");
  plan.plan().income[2].amount.as_written = "to be confirmed";
  const Finance finance = finance_of(plan.plan());
  CHECK_FALSE(stream_year(finance, "dfg", 2019).income.value().has_value());
  CHECK(stream_year(finance, "ibcf", 2019).income.value() == 0_pence);
  CHECK(pool_year(finance, 2019).income.total.empty_inputs == 2);
}

TEST_CASE("rows without a stream stand in the pool's totals, rows without a year in none") {
  PlanBuilder plan;
  plan.income("", "2019-20", "100").income("dfg", "", "7");
  plan.scheme("Beds").line({.source = "", .amount = "40"}).line({.year = "", .amount = "1"});
  const Finance finance = finance_of(plan.plan());
  CHECK(pool_year(finance, 2019).income.value() == 100_pounds);
  CHECK(pool_year(finance, 2019).income_without_stream.value() == 100_pounds);
  CHECK(pool_year(finance, 2019).spend_without_stream.value() == 40_pounds);
  CHECK(finance.income_without_year == 1);
  CHECK(finance.lines_without_year == 1);
}

TEST_CASE("streams and years that the round does not know get rows of their own, years in order") {
  PlanBuilder plan;
  plan.income("lottery", "2021-22", "5")
      .income("dfg", "2017-18", "3")
      .income("dfg", "2018-19", "6");
  const Finance finance = finance_of(plan.plan());
  REQUIRE(finance.year_count() == 4);
  CHECK(finance.pool.front().year == Period::financial_year(2017));
  CHECK(stream_year(finance, "lottery", 2021).income.value() == 5_pounds);
  CHECK(stream_year(finance, "dfg", 2018).income.change() == 3_pounds);
  // 2020-21 is not in the plan, so 2021-22 has no year before.
  CHECK_FALSE(stream_year(finance, "lottery", 2021).income.before.has_value());
}

TEST_CASE("a year that is only compared with has no balance without spending") {
  PlanBuilder plan;
  plan.income("dfg", "2018-19", "5").income("dfg", "2019-20", "6");
  const Finance finance = finance_of(plan.plan());
  CHECK_FALSE(stream_year(finance, "dfg", 2018).balance.has_value());
  CHECK(stream_year(finance, "dfg", 2019).balance == 6_pounds);
}

TEST_CASE("property: income minus spend over all streams is the sum of what is left in each") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 300; ++run) {
    const Finance finance = finance_of(test_support::random_plan(random));
    for (std::size_t y = 0; y < finance.year_count(); ++y) require_balance_adds_up(finance, y);
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
