#include "core/plan/plan_words.h"

#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

namespace core {
namespace {

using test_support::PlanBuilder;
using test_support::round_2019_20;

TEST_SUITE_BEGIN("core/plan/plan_words");

TEST_CASE("a row is called by its first required field, with its year") {
  PlanBuilder builder;
  builder.income("dfg", "2019-20", "1").scheme("Falls").line({.source = "ibcf", .amount = "1"});
  Section& section = builder.plan().sections.emplace_back();
  section.id = "n1";
  section.title = "Introduction";
  builder.plan().risks.emplace_back().id = "r1";
  const auto name_of = [&](std::string_view row) {
    return row_name(builder.plan(), round_2019_20(), row);
  };
  CHECK(name_of("income/i1") == "Disabled Facilities Grant 2019-20");
  CHECK(name_of("schemes/s1") == "Falls");
  CHECK(name_of("schemes/s1/lines/b1") == "Improved Better Care Fund 2019-20");
  CHECK(name_of("sections/n1") == "Introduction");
  CHECK(name_of("risks/r1").empty());
  CHECK(name_of("risks/r2").empty());
  CHECK(name_of("nowhere/r2").empty());
}

TEST_CASE("a set of rows is shown by their names") {
  PlanBuilder builder;
  builder.scheme("Falls");
  builder.scheme("Carers");
  const FieldValue both{.value = RowReferences{{"s1"}, {"s2"}, {"s9"}}};
  CHECK(shown_value(builder.plan(), round_2019_20(), "schemes", both) == "Falls, Carers, s9");
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
