#include "core/store/plan_database.h"

#include "tests/support/any_plan.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>

namespace core {
namespace {

Stamp stamp(int number) {
  return {.revision_id = "r" + std::to_string(number),
          .author_id = "a1",
          .author_name = "Pat",
          .time = *Moment::from_milliseconds(1'567'692'187'250 + number)};
}

// A revision that names the area, applied to the document.
Revision name_area(Document& document, int number) {
  const std::string name = "Area " + std::to_string(number);
  const Result<Edit> edit = edit_to_set(document.plan, "about/area", {name});
  REQUIRE(edit.has_value());
  REQUIRE(commit(document, new_revision(document, stamp(number), name, {*edit})).has_value());
  return document.log.revisions().back();
}

PlanDatabase new_database() {
  Result<PlanDatabase> database = PlanDatabase::create();
  INFO((database.has_value() ? "" : text_of(database.error())));
  REQUIRE(database.has_value());
  return *std::move(database);
}

PlanDatabase reopened(const PlanDatabase& database) {
  const Result<std::string> image = database.image();
  REQUIRE(image.has_value());
  Result<PlanDatabase> again = PlanDatabase::from_image(*image);
  INFO((again.has_value() ? "" : text_of(again.error())));
  REQUIRE(again.has_value());
  return *std::move(again);
}

PlanDatabase::Loaded loaded(const PlanDatabase& database) {
  Result<PlanDatabase::Loaded> file = database.load();
  INFO((file.has_value() ? "" : text_of(file.error())));
  REQUIRE(file.has_value());
  return *std::move(file);
}

TEST_SUITE_BEGIN("core/store/plan_database");

TEST_CASE("property: a checkpoint and its tail give back the document") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 10; ++run) {
    PlanDatabase database = new_database();
    Document document{.plan = test_support::any_plan(random)};
    REQUIRE(database.save({.plan = document.plan}).has_value());
    for (int step = 1; step <= 12; ++step) {
      const Edits edits = test_support::any_change(random, document.plan);
      REQUIRE(commit(document, new_revision(document, stamp(step), "x", edits)).has_value());
      REQUIRE(database.append(document.log.revisions().back()).has_value());
      if (step == 7) {
        REQUIRE(database.save({.plan = document.plan, .history = document.log}).has_value());
      }
    }
    const PlanDatabase::Loaded again = loaded(reopened(database));
    CHECK_FALSE(again.failure.has_value());
    REQUIRE(again.file.plan == document.plan);
    REQUIRE(again.file.history == document.log);
  }
}

TEST_CASE("an empty database says that nothing was saved") {
  const Result<PlanDatabase::Loaded> file = new_database().load();
  REQUIRE_FALSE(file.has_value());
  CHECK(file.error().code == ErrorCode::NotFound);
}

TEST_CASE("a revision that does not apply leaves what came before, and says which") {
  PlanDatabase database = new_database();
  REQUIRE(database.save({}).has_value());
  Document document;
  const Revision first = name_area(document, 1);
  const Revision second = name_area(document, 2);
  const Revision third = name_area(document, 3);
  REQUIRE(database.append(first).has_value());
  REQUIRE(database.append(third).has_value());
  REQUIRE(database.append(second).has_value());
  const PlanDatabase::Loaded again = loaded(database);
  REQUIRE(again.failure.has_value());
  CHECK(again.failure->code == ErrorCode::StaleBefore);
  CHECK(again.failure->where == "record 2, about/area");
  CHECK(again.file.plan.about.area == "Area 1");
  CHECK(again.file.history.revisions().size() == 1);
}

TEST_CASE("a revision is there once") {
  PlanDatabase database = new_database();
  Document document;
  const Revision revision = name_area(document, 1);
  REQUIRE(database.append(revision).has_value());
  CHECK(database.append(revision).error().code == ErrorCode::DuplicateId);
}

TEST_CASE("saving another history replaces the one that was there") {
  PlanDatabase database = new_database();
  Document one;
  name_area(one, 1);
  name_area(one, 2);
  REQUIRE(database.save({.plan = one.plan, .history = one.log}).has_value());
  Document other;
  name_area(other, 7);
  REQUIRE(database.save({.plan = other.plan, .history = other.log}).has_value());
  CHECK(loaded(database).file.history == other.log);
}

TEST_CASE("what the envelope holds besides is kept") {
  PlanDatabase database = new_database();
  PlanFile file;
  file.plan.about.area = "X";
  file.unknown.members = {{"comments", {R"([{"id":"c1"}])"}}};
  REQUIRE(database.save(file).has_value());
  CHECK(loaded(reopened(database)).file == file);
}

TEST_CASE("settings are kept, and a text is a text whatever it says") {
  PlanDatabase database = new_database();
  const std::string text = "'; DROP TABLE revision; --";
  REQUIRE(database.set_setting("theme", "dark").has_value());
  REQUIRE(database.set_setting("theme", text).has_value());
  CHECK(*reopened(database).setting("theme") == text);
  CHECK(*database.setting("other") == std::nullopt);
}

TEST_CASE("a full disk is an error, and what was saved before is still there") {
  PlanDatabase database = new_database();
  PlanFile file;
  file.plan.about.area = "X";
  REQUIRE(database.save(file).has_value());
  REQUIRE(database.database().limit_pages(20).has_value());
  PlanFile large = file;
  large.plan.about.title = std::string(400'000, 'x');
  const Status status = database.save(large);
  REQUIRE_FALSE(status.has_value());
  CHECK(status.error().code == ErrorCode::Full);
  CHECK_FALSE(status.error().remedy.empty());
  CHECK(loaded(database).file == file);

  Document document;
  Status appended;
  for (int i = 1; i < 2000 && appended.has_value(); ++i) {
    appended = database.append(name_area(document, i));
  }
  REQUIRE_FALSE(appended.has_value());
  CHECK(appended.error().code == ErrorCode::Full);
  CHECK(reopened(database).load().has_value());
}

TEST_CASE("every table has a primary key that is never null") {
  const PlanDatabase database = new_database();
  const Result<std::int64_t> without = database.database().number_of(
      "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND "
      "sql NOT LIKE '%PRIMARY KEY NOT NULL%'");
  REQUIRE(without.has_value());
  CHECK(*without == 0);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
