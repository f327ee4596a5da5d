#include "tests/support/buckinghamshire.h"
#include "tests/support/findings.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/checks/rounds");

TEST_CASE(
    "a plan made with another revision of its round is told so, an equal or unknown one not") {
  const auto found = [](std::optional<std::int64_t> own) {
    Plan plan;
    plan.about.round_revision.value = own;
    return test_support::findings_of(plan, "round_revision_differs");
  };
  const std::int64_t at_hand = *test_support::round_2019_20().about.revision.value;
  CHECK(found(std::nullopt).empty());
  CHECK(found(at_hand).empty());
  const auto newer = found(at_hand + 1);
  REQUIRE(newer.size() == 1);
  CHECK(newer[0].where == "about/round_revision");
  CHECK(newer[0].remedy.find("Load the round file") != std::string::npos);
  CHECK(found(at_hand - 1)[0].remedy.find("Move the plan") != std::string::npos);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
