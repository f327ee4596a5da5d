// What the guide reads off a plan.
#include "wasm/app/guide.h"

#include "core/plan/new_plan.h"
#include "tests/support/buckinghamshire.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <variant>

namespace app {
namespace {

TEST_SUITE_BEGIN("wasm/app/guide");

OpenPlan opened(core::Plan plan) {
  OpenPlan open{"p1", {std::move(plan), {}}, {}, test_support::round_2019_20(), 1};
  while (open.is_checking() && open.check_next()) {
  }
  return open;
}

core::Plan empty_plan() {
  return core::new_plan(test_support::round_2019_20(), "Barnet");
}

void name_partners(core::Plan& plan) {
  for (const char* name : {"Barnet Council", "Barnet CCG"}) {
    plan.partners.emplace_back();
    plan.partners.back().id = "p" + std::to_string(plan.partners.size());
    plan.partners.back().name = name;
  }
}

void pay_in(core::Plan& plan, const char* year, bool has_amount) {
  plan.income.emplace_back();
  core::Income& income = plan.income.back();
  income.id = "i" + std::to_string(plan.income.size());
  income.year.value = *core::Period::from_text(year);
  if (has_amount) income.amount.value = core::Money::from_literal(100);
}

void add_scheme(core::Plan& plan) {
  plan.schemes.emplace_back();
  core::Scheme& scheme = plan.schemes.back();
  scheme.id = "s1";
  scheme.name = "Reablement";
  scheme.lines.emplace_back();
  scheme.lines.back().id = "b1";
  scheme.lines.back().amount.value = core::Money::from_literal(100);
}

std::string address_of(const GuideStep& step) {
  if (step.way != GuideStep::Way::Show) return {};
  return std::string{id_of(step.screen)} + ":" + step.address;
}

TEST_CASE("without a plan the first step is next, and leads to starting one") {
  const Guide guide = guide_of(nullptr);
  CHECK(steps_done(guide) == 0);
  CHECK(next_step(guide) == 0);
  CHECK(std::get<OpenDialog>(way_to(guide[0])).dialog == Dialog::NewPlan);
}

TEST_CASE("a new plan has everything still to do, each with what is missing and where") {
  const OpenPlan open = opened(empty_plan());
  const Guide guide = guide_of(&open);
  CHECK(steps_done(guide) == 0);
  CHECK(guide[0].missing == "No partner is named.");
  CHECK(address_of(guide[0]) == "people:partners");
  CHECK(guide[1].missing == "Nothing is paid in for 2019-20.");
  CHECK(address_of(guide[1]) == "funding:");
  CHECK(guide[2].missing == "There is no scheme.");
  CHECK(guide[3].missing.ends_with(" metrics have no target."));
  CHECK(address_of(guide[3]).starts_with("metrics:metrics/"));
  CHECK(guide[4].missing == "Not saved to a file yet.");
}

TEST_CASE("the first step wants a named area and two named partners") {
  core::Plan plan = empty_plan();
  plan.about.area.clear();
  const OpenPlan nowhere = opened(plan);
  CHECK(address_of(guide_of(&nowhere)[0]) == "overview:about/area");
  plan.about.area = "Barnet";
  name_partners(plan);
  const OpenPlan two = opened(plan);
  CHECK(guide_of(&two)[0].is_done);
  CHECK(next_step(guide_of(&two)) == 1);
  plan.partners.pop_back();
  const OpenPlan one = opened(plan);
  CHECK(guide_of(&one)[0].missing == "Only one partner is named.");
}

TEST_CASE("income is done when each planned year is paid for; the year before may stay empty") {
  core::Plan plan = empty_plan();
  pay_in(plan, "2018-19", false);
  pay_in(plan, "2019-20", false);
  const OpenPlan half = opened(plan);
  CHECK(guide_of(&half)[1].missing == "1 amount is empty.");
  CHECK(address_of(guide_of(&half)[1]) == "funding:income/i2/amount");
  plan.income.back().amount.value = core::Money::from_literal(0);
  const OpenPlan whole = opened(plan);
  CHECK(guide_of(&whole)[1].is_done);
}

TEST_CASE("schemes are done when each has a name and an amount") {
  core::Plan plan = empty_plan();
  add_scheme(plan);
  const OpenPlan whole = opened(plan);
  CHECK(guide_of(&whole)[2].is_done);
  plan.schemes.back().lines.clear();
  const OpenPlan half = opened(plan);
  CHECK(guide_of(&half)[2].missing == "1 scheme has no name or no amount.");
  CHECK(address_of(guide_of(&half)[2]) == "schemes:schemes/s1/name");
}

TEST_CASE("metrics and conditions are done when all have a target or an answer, even No") {
  core::Plan plan = empty_plan();
  plan.metrics.resize(1);
  plan.metrics.front().target = test_support::buckinghamshire().metrics.front().target;
  const OpenPlan targets = opened(plan);
  CHECK(guide_of(&targets)[3].missing.ends_with(" conditions are not answered."));
  CHECK(address_of(guide_of(&targets)[3]).starts_with("conditions:conditions/"));
  for (core::ConditionAnswer& answer : plan.conditions) answer.is_met = false;
  const OpenPlan whole = opened(plan);
  CHECK(guide_of(&whole)[3].is_done);
}

TEST_CASE("the last step wants the others, no finding to mend, and a file with everything in it") {
  core::Plan plan = empty_plan();
  name_partners(plan);
  pay_in(plan, "2019-20", true);
  add_scheme(plan);
  plan.metrics.clear();
  for (core::ConditionAnswer& answer : plan.conditions) answer.is_met = true;
  OpenPlan open = opened(plan);
  CHECK(steps_done(guide_of(&open)) == 4);
  CHECK(std::holds_alternative<AskToSave>(way_to(guide_of(&open)[4])));
  open.save.saved_to_file("barnet.bcplan.json", 0, open.save.sequence());
  CHECK(steps_done(guide_of(&open)) == 5);
  CHECK(next_step(guide_of(&open)) == 5);
  open.save.begin_record();
  CHECK(guide_of(&open)[4].missing == "Changed since it was saved to a file.");
}

TEST_CASE("an empty plan in a file is no finished one, and errors come before saving") {
  OpenPlan empty = opened(empty_plan());
  empty.save.saved_to_file("barnet.bcplan.json", 0, empty.save.sequence());
  CHECK_FALSE(guide_of(&empty)[4].is_done);
  core::Plan plan = test_support::buckinghamshire();
  plan.schemes.front().lines.back().amount.value = core::Money::from_literal(99'000'000'00);
  const OpenPlan overspent = opened(std::move(plan));
  REQUIRE(overspent.finding_counts(Screen::Checks).errors > 0);
  const Guide guide = guide_of(&overspent);
  CHECK(guide[4].missing.ends_with(" to mend."));
  CHECK(address_of(guide[4]) == "checks:");
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
