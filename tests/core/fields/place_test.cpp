#include "core/fields/place.h"

#include "core/plan/plan.h"

#include <doctest/doctest.h>

#include <string>

namespace core {
namespace {

// A scheme s1 with a line b1, a metric m1 with one number, and members of a later version.
Plan small_plan() {
  Plan plan;
  plan.about.area = "X";
  Scheme scheme;
  scheme.id = "s1";
  BudgetLine line;
  line.id = "b1";
  line.amount.value = 5_pounds;
  line.unknown.members = {{"a/b~c", {"1"}}};
  scheme.lines = {line};
  plan.schemes = {scheme};
  MetricPlan metric;
  metric.id = "m1";
  WrittenDecimal number;
  number.value = Decimal::from_literal(522, 1);
  metric.actual.set(Period::month(2018, 4), "nhs", number);
  plan.metrics = {metric};
  plan.unknown.members = {{"weather", {"{}"}}};
  return plan;
}

std::string text_at(Plan plan, std::string_view address) {
  const Result<FieldPlace> place = find_field(PartRef{plan}, address);
  return place.has_value() ? text_of(place->value()) : "not found";
}

TEST_SUITE_BEGIN("core/fields/place");

TEST_CASE("what stands at an address is found") {
  const Plan plan = small_plan();
  CHECK(text_at(plan, "about/area") == "X");
  CHECK(text_at(plan, "schemes/s1/lines/b1/amount") == "£5");
  CHECK(text_at(plan, "metrics/m1/actual/2018-04/nhs") == "52.2");
  CHECK(text_at(plan, "metrics/m1/actual/2018-05/nhs") == "");
  CHECK(text_at(plan, "weather") == "{}");
  CHECK(text_at(plan, "schemes/s1/lines/b1/" + unknown_step("a/b~c")) == "1");
}

TEST_CASE("what is no address of a field is not found") {
  for (const char* address : {"",
                              "/",
                              "about",
                              "about/",
                              "about/area/x",
                              "schemes",
                              "schemes/s1",
                              "schemes/s2/name",
                              "schemes/s1/id",
                              "schemes//name",
                              "about/area/",
                              "metrics/m1/actual",
                              "metrics/m1/actual/2018-04",
                              "metrics/m1/actual/2018-04/NHS",
                              "metrics/m1/actual/soon/nhs",
                              "metrics/m1/actual/2018-04/nhs/x",
                              "schemes/s1/lines/b1/a/b~c"}) {
    CAPTURE(address);
    CHECK(text_at(small_plan(), address) == "not found");
  }
}

TEST_CASE("rows and lists are found by their address, and nothing else is") {
  Plan plan = small_plan();
  const PartRef root{plan};
  CHECK(find_rows(root, "schemes/s1/lines")->size() == 1);
  CHECK(find_row(root, "schemes/s1/lines/b1")->index == 0);
  CHECK_FALSE(find_rows(root, "schemes/s1").has_value());
  CHECK_FALSE(find_row(root, "schemes").has_value());
  CHECK_FALSE(find_row(root, "about/area").has_value());
}

TEST_CASE("the pattern of an address is the same for all rows") {
  Plan plan = small_plan();
  CHECK(pattern_of(PartRef{plan}, "schemes/s1/lines/b1/amount") == "schemes/lines/amount");
  CHECK(pattern_of(PartRef{plan}, "metrics/m1/actual/2018-04/nhs") == "metrics/actual");
  CHECK(pattern_of(PartRef{plan}, "about/area") == "about/area");
}

TEST_CASE("looking for a member that is not there does not leave one behind") {
  Plan plan = small_plan();
  CHECK_FALSE(find_field(PartRef{plan}, "about/mood").has_value());
  CHECK(plan == small_plan());
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
