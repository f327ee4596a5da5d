#include "core/finance/output_cost.h"

#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

namespace core {
namespace {

using test_support::PlanBuilder;
using test_support::SchemeBuilder;

OutputCosts costs_of(const Plan& plan) {
  NoRecording nobody;
  return output_costs_of(plan, test_support::round_2019_20(), nobody);
}

std::optional<Money> cost_of(const SchemeBuilder::Output& output) {
  PlanBuilder plan;
  plan.scheme("Home care").output(output);
  const OutputCosts costs = costs_of(plan.plan());
  if (!costs.outputs.front().cost) return std::nullopt;
  return costs.outputs.front().cost->rounded_to_pence();
}

TEST_SUITE_BEGIN("core/finance/output_cost");

TEST_CASE("a quantity counted in hours costs quantity × unit cost") {
  CHECK(cost_of({.quantity = "40367", .unit_cost = "19.40", .basis = "hour"}) ==
        Money::from_literal(78'311'980));
  CHECK(cost_of({.quantity = "2.5", .unit_cost = "0.01"}) == 3_pence);
}

TEST_CASE("days are counted with both ends, leap days too") {
  SchemeBuilder::Output winter{
      .quantity = "1", .unit_cost = "1", .basis = "day", .from = "2019-10-01", .to = "2020-03-31"};
  CHECK(cost_of(winter) == 183_pounds);
  winter.from = "2018-10-01";
  winter.to = "2019-03-31";
  CHECK(cost_of(winter) == 182_pounds);
  winter.to = winter.from;
  CHECK(cost_of(winter) == 1_pounds);
}

TEST_CASE("part weeks count in full: 12,875 a week over 183 days is £336,589.29") {
  CHECK(cost_of({.quantity = "1",
                 .unit_cost = "12875",
                 .basis = "week",
                 .from = "2019-10-01",
                 .to = "2020-03-31"}) == Money::from_literal(33'658'929));
}

TEST_CASE("there is no cost while a part is empty, the days run backwards or the sum is absurd") {
  CHECK_FALSE(cost_of({.unit_cost = "1"}).has_value());
  CHECK_FALSE(cost_of({.quantity = "1"}).has_value());
  CHECK_FALSE(cost_of({.quantity = "1", .unit_cost = "1", .basis = ""}).has_value());
  CHECK_FALSE(cost_of({.quantity = "1", .unit_cost = "1", .basis = "week"}).has_value());
  CHECK_FALSE(cost_of({.quantity = "1",
                       .unit_cost = "1",
                       .basis = "day",
                       .from = "2020-03-31",
                       .to = "2019-10-01"})
                  .has_value());
  CHECK_FALSE(cost_of({.quantity = "1000000000000000", .unit_cost = "100000000000"}).has_value());
}

TEST_CASE("Buckinghamshire: seven residential and eight nursing places make £336,589.29") {
  const Plan plan = test_support::buckinghamshire();
  const OutputCosts costs = costs_of(plan);
  const auto scheme_cost = [&](std::size_t scheme) {
    const SchemeOutputCost* row = costs.of_scheme(static_cast<std::int32_t>(scheme));
    REQUIRE(row != nullptr);
    return row->cost->rounded_to_pence();
  };
  CHECK(plan.schemes[15].name == "Residential placements");
  CHECK(scheme_cost(15) == Money::from_literal(33'658'929));
  CHECK(scheme_cost(16) == Money::from_literal(78'311'980));
  CHECK(scheme_cost(17) == 219'600_pounds);
  CHECK(costs.of_scheme(0) == nullptr);
}

TEST_CASE("a scheme's cost adds its outputs and says how many have none") {
  PlanBuilder plan;
  plan.scheme("Beds").output({.quantity = "2", .unit_cost = "10"}).output({.quantity = "2"});
  const OutputCosts costs = costs_of(plan.plan());
  REQUIRE(costs.schemes.size() == 1);
  CHECK(costs.schemes[0].empty_inputs == 1);
  CHECK(costs.schemes[0].cost->rounded_to_pence() == 20_pounds);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
