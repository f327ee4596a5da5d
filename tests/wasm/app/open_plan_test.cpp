#include "wasm/app/open_plan.h"

#include "core/round/round_words.h"
#include "tests/support/buckinghamshire.h"

#include <doctest/doctest.h>

#include <string>

namespace app {
namespace {

TEST_SUITE_BEGIN("wasm/app/open_plan");

core::Stamp stamp(const char* id) {
  return {.revision_id = id, .author_id = {}, .author_name = {}, .time = {}};
}

TEST_CASE("a scheme type that the area adds is one of the round's, until it is undone") {
  OpenPlan open{"p1", {test_support::buckinghamshire(), {}}, {}, test_support::round_2019_20(), 1};
  CHECK(&open.round() == &test_support::round_2019_20());
  CHECK_FALSE(core::has_choice(open.round(), "scheme_types", "meals"));

  const core::Edits added = {
      core::AddRow{"local/scheme_types", "meals", ""},
      core::SetField{"local/scheme_types/meals/label", {}, {std::string{"Meals at home"}}}};
  REQUIRE(open.commit(stamp("r1"), "add a scheme type", added).has_value());
  CHECK(core::label_of(open.round(), "scheme_types", "meals") == "Meals at home");
  CHECK_FALSE(core::has_choice(test_support::round_2019_20(), "scheme_types", "meals"));

  REQUIRE(open.undo(stamp("r2")).has_value());
  CHECK_FALSE(core::has_choice(open.round(), "scheme_types", "meals"));
}

TEST_CASE("the round in use stays the same object while other parts of the plan change") {
  core::Plan plan = test_support::buckinghamshire();
  plan.local.dates.push_back({});
  plan.local.dates.back().id = "board";
  OpenPlan open{"p1", {std::move(plan), {}}, {}, test_support::round_2019_20(), 1};
  const core::PlanningRound* before = &open.round();
  const std::string* label = &open.round().streams.front().label;
  const core::Edits edits = {
      core::SetField{"about/boundary", {}, {std::string{"The district is wider"}}}};
  REQUIRE(open.commit(stamp("r1"), "change the boundary", edits).has_value());
  CHECK(&open.round() == before);
  CHECK(&open.round().streams.front().label == label);
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
