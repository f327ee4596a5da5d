#include "core/derived/derived.h"
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

Risk risk_of(std::string id, std::int64_t likelihood, std::int64_t impact) {
  Risk risk;
  risk.id = std::move(id);
  risk.likelihood = {.value = likelihood};
  risk.impact = {.value = impact};
  return risk;
}

TEST_SUITE_BEGIN("core/delivery/progress");

TEST_CASE("A40: the middle of a range of ratings, and a rating that is none") {
  PlanBuilder builder;
  builder.scheme("Discharge to assess");
  MetricImpact& impact = builder.plan().schemes[0].impacts.emplace_back();
  impact.id = "i1";
  impact.metric = choice("dtoc_daily");
  CHECK(shown_at(builder.plan(), "delivery/schemes/s1/impacts/i1/midpoint") == "no such figure");
  impact.rating = decimal("4");
  CHECK(shown_at(builder.plan(), "delivery/schemes/s1/impacts/i1/midpoint") == "4.0");
  impact.rating_to = decimal("5");
  CHECK(shown_at(builder.plan(), "delivery/schemes/s1/impacts/i1/midpoint") == "4.5");
}

TEST_CASE("A41: a change moves by so many levels of the round") {
  PlanBuilder builder;
  builder.change("patient_flow", "plans_in_place", "mature")
      .change("home_first", "established", "");
  CHECK(shown_at(builder.plan(), "change_model/changes/c1/moved") == "2");
  CHECK(shown_at(builder.plan(), "change_model/changes/c2/moved").empty());
}

TEST_CASE("A42: actions are done in per cent of those that were not dropped") {
  Plan plan;
  plan.actions.resize(4);
  CHECK(shown_at(plan, "delivery/actions/done_percent").empty());
  plan.actions[0].status = choice("dropped");
  plan.actions[1].status = choice("complete");
  CHECK(shown_at(plan, "delivery/actions/done_percent") == "33.3%");
}

TEST_CASE("A44: the risks have an overall rating, and each cell of the heat map its number") {
  Plan plan;
  CHECK(shown_at(plan, "delivery/overall_rating").empty());
  CHECK(shown_at(plan, "delivery/heat_map/3/4/count") == "no such figure");
  plan.risks = {risk_of("r1", 3, 4), risk_of("r2", 3, 4), risk_of("r3", 1, 2)};
  CHECK(shown_at(plan, "delivery/overall_rating") == "Medium");
  CHECK(shown_at(plan, "delivery/heat_map/3/4/count") == "2");
  CHECK(shown_at(plan, "delivery/heat_map/4/3/count") == "0");
  plan.risks[2].rating = choice("high");
  CHECK(shown_at(plan, "delivery/overall_rating") == "High");
  const auto why = explain(plan, round_2019_20(), "delivery/heat_map/3/4/count");
  REQUIRE(why.has_value());
  CHECK(why->inputs.size() == 2);
}

// The round 2019-20 has nine planning requirements.
TEST_CASE("A61: requirements are met in per cent, and the rest are open") {
  Plan plan;
  CHECK(shown_at(plan, "assurance/requirements/open").empty());
  const auto answer = [&](std::size_t row, bool is_met) {
    RequirementAnswer& requirement = plan.requirements.emplace_back();
    requirement.id = "q" + std::to_string(row);
    requirement.requirement = choice(round_2019_20().requirements[row].id);
    requirement.is_met = is_met;
  };
  answer(0, true);
  answer(1, true);
  answer(2, false);
  CHECK(shown_at(plan, "assurance/requirements/met_percent") == "22.2%");
  CHECK(shown_at(plan, "assurance/requirements/open") == "7");
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
