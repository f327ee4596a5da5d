#include "core/derived/derived.h"

#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_plan.h"
#include "tests/support/random_source.h"

#include <doctest/doctest.h>

namespace core {
namespace {

using test_support::round_2019_20;

std::string shown_at(const Derived& derived, std::string_view address) {
  const auto figure = derived.figure(address);
  return figure ? text_of(*figure) : "no such figure";
}

TEST_SUITE_BEGIN("core/derived");

TEST_CASE("Buckinghamshire: figures are found by their address") {
  const Derived derived = derive(test_support::buckinghamshire(), round_2019_20());
  struct Case {
    const char* address;
    const char* text;
  };
  for (const Case& c : {Case{"finance/pool/2019-20/total", "£38,581,633"},
                        {"finance/pool/2019-20/change", "£1,473,391"},
                        {"finance/pool/2019-20/change_percent", "4.0%"},
                        {"finance/pool/2018-19/outside_pool", "£1,671,318"},
                        {"finance/streams/ibcf/2019-20/change_percent", "−11.9%"},
                        {"finance/streams/nhs_min/2019-20/balance", "£0"},
                        {"finance/ring_fences/asc_min/2019-20/met", "yes"},
                        {"finance/ring_fences/ooh_min/2019-20/difference", "£11,457,169"},
                        {"finance/social_care/2019-20/total", "£14,979,917"},
                        {"finance/districts/2019-20/unallocated", "£0"},
                        {"finance/schemes/s6/2019-20/change_percent", "9.4%"},
                        {"finance/outputs/s17/cost", "£783,119.80"},
                        {"finance/outputs/s16/o1/cost", "£171,706.29"},
                        {"finance/spend/2019-20/total", "£34,998,194"},
                        {"change_model/target/plans_in_place/count", "2"},
                        {"finance/pool/2018-19/change", ""},
                        {"finance/pool/2025-26/total", "no such figure"},
                        {"finance/streams/lottery/2019-20/income", "no such figure"}}) {
    CAPTURE(c.address);
    CHECK(shown_at(derived, c.address) == c.text);
  }
}

TEST_CASE("property: the same plan derives to the same value twice") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 100; ++run) {
    const Plan plan = test_support::random_plan(random);
    REQUIRE(derive(plan, round_2019_20()) == derive(plan, round_2019_20()));
  }
}

TEST_CASE("one line up by £1 moves its scheme, stream, ring-fence and totals, and nothing else") {
  Plan plan = test_support::buckinghamshire();
  const Derived before = derive(plan, round_2019_20());
  BudgetLine& line = plan.schemes[0].lines[1];
  line.amount.value = *line.amount.value + 1_pounds;
  Derived after = derive(plan, round_2019_20());

  const auto take_back = [](Compared& compared) { compared.total.amount += -(1_pounds); };
  take_back(after.finance.pool[1].spend);
  after.finance.pool[1].balance = *after.finance.pool[1].balance + 1_pounds;
  StreamYear& stream = after.finance.stream_years[1];
  take_back(stream.spend);
  stream.balance = *stream.balance + 1_pounds;
  RingFenceYear& fence = after.finance.ring_fence_years[1];
  take_back(fence.spend);
  fence.difference = *fence.difference - 1_pounds;
  take_back(after.finance.scheme_years[1]);
  CHECK(after == before);
}

TEST_CASE("an empty plan has years and streams, and no figure that is zero") {
  const Derived derived = derive(Plan{}, round_2019_20());
  CHECK(derived.finance.year_count() == 2);
  CHECK(shown_at(derived, "finance/pool/2019-20/total").empty());
  CHECK(shown_at(derived, "finance/streams/dfg/2019-20/balance").empty());
  CHECK(shown_at(derived, "finance/ring_fences/asc_min/2019-20/met").empty());
}

TEST_CASE("a hostile plan with the largest amounts and percentages still derives") {
  test_support::PlanBuilder plan;
  for (int i = 0; i < 50; ++i) {
    plan.income("dfg", "2019-20", "100000000000").income("dfg", "2018-19", "0.01");
    plan.scheme("Huge")
        .line({.amount = "100000000000", .commissioner = "joint", .nhs_share = "99.999999"})
        .output({.quantity = "100000000000000", .unit_cost = "0.01", .basis = "week"});
  }
  plan.stated("finance/streams/dfg/2019-20/change_percent", "4%", "percent");
  const Derived derived = derive(plan.plan(), round_2019_20());
  CHECK_FALSE(shown_at(derived, "finance/streams/dfg/2019-20/change_percent").empty());
  CHECK(derived.stated[0].agrees == false);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
