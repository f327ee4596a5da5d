#include "core/reissue/reissue.h"

#include "tests/support/any_plan.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace core {
namespace {

using test_support::PlanBuilder;
using test_support::round_2019_20;

template <class RowType>
RowType& row_in(std::vector<RowType>& rows, std::string_view id) {
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const RowType& row) { return row.id == id; });
  REQUIRE(found != rows.end());
  return *found;
}

// The round, published again.
PlanningRound next_revision() {
  PlanningRound round = round_2019_20();
  round.about.revision.value = 2;
  return round;
}

Plan plan_of_round(PlanBuilder& builder) {
  builder.plan().about.round = "2019-20";
  builder.plan().about.round_revision.value = 1;
  return builder.plan();
}

Reissue moved(const Plan& plan, const PlanningRound& to) {
  const Result<Reissue> result = reissue({plan, round_2019_20(), to});
  REQUIRE(result.has_value());
  return *result;
}

TEST_SUITE_BEGIN("core/reissue");

TEST_CASE("what two files of a round say is told row by row and field by field") {
  PlanningRound to = next_revision();
  to.conditions.push_back(to.conditions.front());
  to.conditions.back().id = "nc5";
  to.conditions.back().label = "Housing";
  row_in(to.metrics, "res_adm").direction.value->id = "high";
  const std::string gone = to.scheme_types.front().id;
  to.scheme_types.erase(to.scheme_types.begin());

  const std::vector<RoundDifference> differences = round_differences(round_2019_20(), to);
  REQUIRE(differences.size() == 4);
  CHECK(differences[0] ==
        RoundDifference{
            DifferenceKind::Changed, "about/revision", "About the round, Revision", "1", "2"});
  CHECK(differences[1] ==
        RoundDifference{
            DifferenceKind::Added, "conditions/nc5", "National conditions, Housing", {}, {}});
  CHECK(differences[2].where == "metrics/res_adm/direction");
  CHECK(differences[2].before == "Lower is better");
  CHECK(differences[2].after == "Higher is better");
  CHECK(differences[3].kind == DifferenceKind::Removed);
  CHECK(differences[3].where == "scheme_types/" + gone);
}

TEST_CASE("a field that one file leaves empty is a change, in a list of the round too") {
  PlanningRound to = next_revision();
  to.lists.front().entries.front().label.clear();
  to.dates.front().date = {};
  const std::vector<RoundDifference> differences = round_differences(round_2019_20(), to);
  const auto told = [&](const std::string& where) {
    return std::any_of(differences.begin(), differences.end(), [&](const RoundDifference& each) {
      return each.where == where && each.kind == DifferenceKind::Changed && each.after.empty() &&
             !each.before.empty();
    });
  };
  CHECK(told("lists/" + to.lists.front().id + "/entries/" + to.lists.front().entries.front().id +
             "/label"));
  CHECK(told("dates/" + to.dates.front().id + "/date"));
}

TEST_CASE("a new condition becomes a row of the plan, behind the others") {
  PlanningRound to = next_revision();
  to.conditions.push_back(to.conditions.front());
  to.conditions.back().id = "nc5";
  to.conditions.back().label = "Housing";
  PlanBuilder builder;
  Plan plan = plan_of_round(builder);
  const Reissue out = moved(plan, to);
  REQUIRE(out.added.size() == 1);
  CHECK(out.added[0].where == "conditions/nc5");
  REQUIRE(apply_edits(plan, out.edits).has_value());
  CHECK(plan.about.round_revision.value == 2);
  REQUIRE(plan.conditions.size() == 1);
  CHECK(plan.conditions[0].condition.value->id == "nc5");
  // It is there: moving again adds nothing.
  const Result<Reissue> again = reissue({plan, to, to});
  REQUIRE(again.has_value());
  CHECK(again->edits.empty());
  CHECK(again->added.empty());
}

TEST_CASE("a choice that the new file lacks is kept and told, with its name") {
  PlanningRound to = next_revision();
  const SchemeType gone = to.scheme_types.front();
  to.scheme_types.erase(to.scheme_types.begin());
  PlanBuilder builder;
  builder.scheme("Alarms").scheme().type = test_support::choice(gone.id);
  const Reissue out = moved(plan_of_round(builder), to);
  REQUIRE(out.unknown.size() == 1);
  CHECK(out.unknown[0].where == "schemes/s1/type");
  CHECK(out.unknown[0].words.find(gone.label) != std::string::npos);
}

TEST_CASE("a choice that no file knew is no news") {
  PlanBuilder builder;
  builder.scheme("Alarms").scheme().type = test_support::choice("of_our_own");
  CHECK(moved(plan_of_round(builder), next_revision()).unknown.empty());
}

TEST_CASE("what the area changed itself still stands, and is told") {
  PlanningRound to = next_revision();
  row_in(to.metrics, "res_adm").direction.value->id = "high";
  PlanBuilder builder;
  Plan plan = plan_of_round(builder);
  plan.local.metrics.push_back(
      row_in(const_cast<PlanningRound&>(round_2019_20()).metrics, "res_adm"));  // NOLINT: a copy
  const Reissue out = moved(plan, to);
  REQUIRE(out.overridden.size() == 1);
  CHECK(out.overridden[0].where == "local/metrics/res_adm");
}

TEST_CASE("an entry that the area adds to a list stands over no other entry of it") {
  PlanningRound to = next_revision();
  ChoiceList& list = to.lists.front();
  REQUIRE(list.entries.size() >= 2);
  list.entries[0].label = "Called otherwise now";
  PlanBuilder builder;
  Plan plan = plan_of_round(builder);
  ChoiceList own;
  own.id = list.id;
  own.entries.push_back(list.entries[1]);
  plan.local.lists = {own};
  CHECK(moved(plan, to).overridden.empty());
  plan.local.lists[0].entries.push_back(list.entries[0]);
  const Reissue out = moved(plan, to);
  REQUIRE(out.overridden.size() == 1);
  CHECK(out.overridden[0].where == "local/lists/" + list.id + "/entries/" + list.entries[0].id);
}

TEST_CASE(
    "a plan of an earlier file than the one at hand gets its rows, and is told what is unknown") {
  PlanningRound at_hand = next_revision();
  at_hand.conditions.push_back(at_hand.conditions.front());
  at_hand.conditions.back().id = "nc5";
  PlanBuilder builder;
  const Plan plan = plan_of_round(builder);
  const Result<Reissue> out = reissue({plan, at_hand, at_hand});
  REQUIRE(out.has_value());
  CHECK(out->round.empty());
  CHECK(std::any_of(out->added.begin(), out->added.end(), [](const ReissueNote& note) {
    return note.where == "conditions/nc5";
  }));
  REQUIRE(out->revisions.size() == 2);
  CHECK(out->revisions[0].words == "The plan was made with revision 1; the file is revision 2.");
  CHECK(out->revisions[1].words.find("revision 2, which is at hand") != std::string::npos);
}

TEST_CASE("a file that is no newer is said to be none") {
  PlanBuilder builder;
  const Reissue out = moved(plan_of_round(builder), round_2019_20());
  REQUIRE(out.revisions.size() == 2);
  CHECK(out.revisions[1].words.find("no newer") != std::string::npos);
}

TEST_CASE("a new condition whose id another row has gets an id of its own") {
  PlanningRound to = next_revision();
  to.conditions.push_back(to.conditions.front());
  to.conditions.back().id = "nc5";
  PlanBuilder builder;
  Plan plan = plan_of_round(builder);
  ConditionAnswer taken;
  taken.id = "nc5";
  taken.condition = test_support::choice(to.conditions.front().id);
  plan.conditions.push_back(taken);
  const Reissue out = moved(plan, to);
  REQUIRE(out.added.size() == 1);
  CHECK(out.added[0].where == "conditions/nc5_2");
  CHECK(apply_edits(plan, out.edits).has_value());
}

TEST_CASE("a ring-fence that counts otherwise changes figures and findings, which are told") {
  PlanningRound to = next_revision();
  RingFence& fence = row_in(to.ring_fences, "asc_min");
  fence.areas_counted = {RowReference{"community_health"}};
  PlanBuilder builder;
  builder.income("nhs_min", "2019-20", "1000").minimum("asc_min", "2019-20", "600");
  builder.scheme("Care").line({.amount = "600"});
  const Reissue out = moved(plan_of_round(builder), to);
  const auto figure = std::find_if(out.figures.begin(), out.figures.end(), [](const auto& each) {
    return each.where == "finance/ring_fences/asc_min/2019-20/spend";
  });
  REQUIRE(figure != out.figures.end());
  CHECK(figure->before == "£600");
  CHECK(figure->after.empty());  // nothing is counted, which is not zero
  CHECK(std::any_of(out.raised.begin(), out.raised.end(), [](const Finding& finding) {
    return finding.severity == Severity::Error;
  }));
  CHECK(out.cleared.empty());
  // And the other way round what was raised is cleared.
  Plan there = plan_of_round(builder);
  REQUIRE(apply_edits(there, out.edits).has_value());
  const Result<Reissue> back = reissue({there, to, round_2019_20()});
  REQUIRE(back.has_value());
  CHECK(back->cleared.size() == out.raised.size());
}

TEST_CASE("the file of another round is refused with what to do") {
  PlanBuilder builder;
  PlanningRound other = next_revision();
  other.about.round = "2020-21";
  const Result<Reissue> result = reissue({plan_of_round(builder), round_2019_20(), other});
  REQUIRE_FALSE(result.has_value());
  CHECK(result.error().code == ErrorCode::UnknownRound);
  CHECK_FALSE(result.error().remedy.empty());
}

TEST_CASE("property: the same file brings nothing, and a move can be undone") {
  test_support::RandomSource random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 60; ++run) {
    Plan plan = test_support::any_plan(random);
    plan.about.round = "2019-20";
    plan.about.round_revision = {.value = 1, .as_written = {}};
    const Reissue same = moved(plan, round_2019_20());
    CHECK(same.edits.empty());
    CHECK(same.round.empty());
    CHECK(same.figures.empty());
    CHECK(same.raised.empty());
    CHECK(same.cleared.empty());

    PlanningRound to = next_revision();
    to.conditions.push_back(to.conditions.front());
    to.conditions.back().id = "nc" + std::to_string(random.between(5, 14));
    Plan after = plan;
    const Edits edits = moved(plan, to).edits;
    REQUIRE(apply_edits(after, edits).has_value());
    REQUIRE(apply_edits(after, inverse_of_all(edits)).has_value());
    CHECK(after == plan);
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
