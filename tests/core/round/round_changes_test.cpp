#include "core/round/round_changes.h"

#include "core/round/common_lists.h"
#include "core/round/round_words.h"
#include "tests/support/buckinghamshire.h"

#include <doctest/doctest.h>

namespace core {
namespace {

using test_support::round_2019_20;

TEST_SUITE_BEGIN("core/round/round_changes");

TEST_CASE("an area without changes uses the round as it is") {
  CHECK(RoundChanges{}.is_empty());
  CHECK(with_changes(round_2019_20(), {}) == round_2019_20());
}

TEST_CASE("a metric of the area's own stands behind those of the round") {
  RoundChanges changes;
  MetricDefinition& qof = changes.metrics.emplace_back();
  qof.id = "qof";
  qof.label = "Blood pressure under control";
  const PlanningRound round = with_changes(round_2019_20(), changes);
  CHECK(round.metrics.size() == round_2019_20().metrics.size() + 1);
  CHECK(label_of(round, "metrics", "qof") == "Blood pressure under control");
  CHECK_FALSE(changes.is_empty());
}

TEST_CASE("a correction takes the place of the row with its id") {
  RoundChanges changes;
  RoundDate& plan_due = changes.dates.emplace_back();
  plan_due.id = round_2019_20().dates.front().id;
  plan_due.label = "Plan due, as agreed with the region";
  const PlanningRound round = with_changes(round_2019_20(), changes);
  CHECK(round.dates.size() == round_2019_20().dates.size());
  CHECK(round.dates.front().label == "Plan due, as agreed with the region");
}

TEST_CASE("an entry is added to a list of the round, whose others stay") {
  RoundChanges changes;
  ChoiceList& providers = changes.lists.emplace_back();
  providers.id = "providers";
  ListEntry& entry = providers.entries.emplace_back();
  entry.id = "social_enterprise";
  entry.label = "Social enterprise";
  const PlanningRound round = with_changes(round_2019_20(), changes);
  CHECK(label_of(round, "providers", "social_enterprise") == "Social enterprise");
  CHECK(choices_of(round, "providers").size() ==
        choices_of(round_2019_20(), "providers").size() + 1);
}

TEST_CASE("a list that no round has comes from the workbook") {
  CHECK(label_of(round_2019_20(), "action_statuses", "complete") == "Complete");
  CHECK(common_list("no_such_list").empty());
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
