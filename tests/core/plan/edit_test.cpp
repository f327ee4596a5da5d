#include "core/plan/edit.h"

#include "core/fields/json_form.h"
#include "core/json/json_reader.h"
#include "core/json/json_writer.h"
#include "tests/support/any_plan.h"

#include <doctest/doctest.h>

namespace core {
namespace {

Plan small_plan() {
  Plan plan;
  plan.about.area = "Buckinghamshire";
  for (const char* id : {"s1", "s2", "s3"}) {
    Scheme scheme;
    scheme.id = id;
    plan.schemes.push_back(scheme);
  }
  BudgetLine line;
  line.id = "b1";
  line.amount.value = 1_pounds;
  plan.schemes[1].lines.push_back(line);
  return plan;
}

ErrorCode code_of(const Plan& plan, const Edit& edit) {
  Plan changed = plan;
  const Status status = apply_edit(changed, edit);
  REQUIRE_FALSE(status.has_value());
  CHECK(changed == plan);
  CHECK_FALSE(status.error().message.empty());
  return status.error().code;
}

FieldValue pounds(std::int64_t amount) {
  return {Money::from_literal(amount * 100)};
}

TEST_SUITE_BEGIN("core/plan/edit");

TEST_CASE("a field is set only when it still holds what the change started from") {
  Plan plan = small_plan();
  const SetField edit{"schemes/s2/lines/b1/amount", pounds(1), pounds(2)};
  REQUIRE(apply_edit(plan, edit).has_value());
  CHECK(plan.schemes[1].lines[0].amount.value == 2_pounds);
  CHECK(code_of(plan, edit) == ErrorCode::StaleBefore);
}

TEST_CASE("a change that does not fit is refused and changes nothing") {
  const Plan plan = small_plan();
  CHECK(code_of(plan, SetField{"schemes/s9/name", {}, {"x"}}) == ErrorCode::UnknownAddress);
  CHECK(code_of(plan, SetField{"schemes/s1/name", {}, pounds(1)}) == ErrorCode::WrongKind);
  CHECK(code_of(plan, AddRow{"schemes", "s1", ""}) == ErrorCode::DuplicateId);
  CHECK(code_of(plan, AddRow{"schemes", "S 4", ""}) == ErrorCode::WrongShape);
  CHECK(code_of(plan, AddRow{"schemes", "s4", "s9"}) == ErrorCode::StaleBefore);
  CHECK(code_of(plan, RemoveRow{"schemes", "s1", "s3"}) == ErrorCode::StaleBefore);
  CHECK(code_of(plan, RemoveRow{"schemes", "s2", "s1"}) == ErrorCode::RowNotEmpty);
  CHECK(code_of(plan, MoveRow{"schemes", "s1", "", "s1"}) == ErrorCode::StaleBefore);
  CHECK(code_of(plan, MoveRow{"schemes", "s1", "", "s9"}) == ErrorCode::StaleBefore);
}

TEST_CASE("a change of a row cannot reach into another list") {
  CHECK(code_of(small_plan(), RemoveRow{"schemes", "s2/lines/b1", ""}) == ErrorCode::WrongShape);
  CHECK(code_of(small_plan(), MoveRow{"schemes", "s2/lines/b1", "", ""}) == ErrorCode::WrongShape);
}

TEST_CASE("rows move behind the row that is named") {
  Plan plan = small_plan();
  REQUIRE(apply_edit(plan, MoveRow{"schemes", "s1", "", "s3"}).has_value());
  CHECK(plan.schemes[2].id == "s1");
  REQUIRE(apply_edit(plan, MoveRow{"schemes", "s1", "s3", ""}).has_value());
  CHECK(plan == small_plan());
}

TEST_CASE("an empty text is nothing, so that setting it can be undone") {
  Plan plan = small_plan();
  const Edits edits = {SetField{"about/area", {"Buckinghamshire"}, {std::string{}}},
                       SetField{"about/area", {"not this"}, {"x"}}};
  CHECK_FALSE(apply_edits(plan, edits).has_value());
  CHECK(plan == small_plan());
}

TEST_CASE("what a file could not give back is refused") {
  const Plan plan = small_plan();
  CHECK(code_of(plan, SetField{"schemes/s1/name", {}, {"\xFF"}}) == ErrorCode::NotUtf8);
  CHECK(code_of(plan, SetField{"schemes/s1/type", {}, {ChoiceId{"A b"}}}) == ErrorCode::BadText);
  const Money too_much = Money::from_literal(Money::kMaxPence + 1);
  CHECK(code_of(plan, SetField{"schemes/s2/lines/b1/amount", pounds(1), {too_much}}) ==
        ErrorCode::OutOfRange);
  CHECK(code_of(plan, SetField{"schemes/s1/later", {}, {RawJson{"{"}}}) == ErrorCode::BadJson);
}

// A row whose id stood twice in the file could never be opened again.
TEST_CASE("the id of a row cannot be set as a member that this version does not know") {
  CHECK(code_of(small_plan(), SetField{"schemes/s1/id", {}, {RawJson{"1"}}}) ==
        ErrorCode::UnknownAddress);
}

TEST_CASE("members of later versions come and go by edits, whatever their name") {
  Plan plan = small_plan();
  for (const char* step : {"a~1b", "~0", ""}) {
    CAPTURE(step);
    const SetField add{address_of("schemes/s1", step), {}, {RawJson{"{\"x\":[1]}"}}};
    REQUIRE(apply_edit(plan, add).has_value());
    REQUIRE(plan.schemes[0].unknown.members.size() == 1);
    REQUIRE(apply_edit(plan, inverse(add)).has_value());
    CHECK(plan == small_plan());
  }
  REQUIRE(apply_edit(plan, SetField{"schemes/s1/a~1b", {}, {RawJson{"1"}}}).has_value());
  CHECK(plan.schemes[0].unknown.members[0].name == "a/b");
}

TEST_CASE("property: a change and its inverse is nothing, and all or nothing is applied") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 40; ++run) {
    const Plan start = test_support::any_plan(random);
    Plan plan = start;
    Edits done;
    for (int step = 0; step < 20; ++step) {
      const Edits change = test_support::any_change(random, plan);
      const Status status = apply_edits(plan, change);
      INFO((status.has_value() ? "" : text_of(status.error())));
      REQUIRE(status.has_value());
      done.insert(done.end(), change.begin(), change.end());
    }
    Edits failing = done;
    failing.push_back(AddRow{"nowhere", "x", ""});
    Plan other = start;
    REQUIRE_FALSE(apply_edits(other, failing).has_value());
    REQUIRE(other == start);
    REQUIRE(apply_edits(plan, inverse_of_all(done)).has_value());
    REQUIRE(plan == start);
  }
}

TEST_CASE("property: a row that was removed comes back exactly") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  int removed = 0;
  for (int run = 0; run < 60; ++run) {
    const Plan start = test_support::any_plan(random);
    Plan plan = start;
    for (const Scheme& scheme : start.schemes) {
      const Result<Edits> edits = edits_to_remove(plan, address_of("schemes", scheme.id));
      REQUIRE(edits.has_value());
      REQUIRE(apply_edits(plan, *edits).has_value());
      REQUIRE(plan != start);
      REQUIRE(apply_edits(plan, inverse_of_all(*edits)).has_value());
      REQUIRE(plan == start);
      ++removed;
    }
  }
  CHECK(removed > 0);
}

TEST_CASE("property: every change survives its JSON") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 40; ++run) {
    const Plan plan = test_support::any_plan(random);
    for (int step = 0; step < 10; ++step) {
      for (const Edit& edit : test_support::any_change(random, plan)) {
        const std::string text = write_json_compact(json_of(edit));
        CAPTURE(text);
        const Result<Json> json = read_json(text);
        REQUIRE(json.has_value());
        const Result<Edit> again = edit_from_json(*json, "");
        REQUIRE(again.has_value());
        REQUIRE(write_json_compact(json_of(*again)) == text);
        Plan one = plan;
        Plan other = plan;
        REQUIRE(apply_edit(one, edit).has_value() == apply_edit(other, *again).has_value());
        REQUIRE(one == other);
      }
    }
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
