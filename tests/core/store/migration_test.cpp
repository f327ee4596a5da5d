#include "core/store/migration.h"

#include "core/base/text.h"
#include "core/store/plan_database.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

namespace core {
namespace {

constexpr std::array<EmbeddedText, 3> kSteps = {
    {{"0001_area", "PRAGMA user_version = 1; CREATE TABLE area (name TEXT PRIMARY KEY NOT NULL);"},
     {"0002_size",
      "PRAGMA user_version = 2; CREATE TABLE size (area TEXT, people INTEGER); "
      "INSERT INTO size (area) SELECT name FROM area;"},
     {"0003_fail",
      "PRAGMA user_version = 3; CREATE TABLE b (x); INSERT INTO nowhere VALUES (1);"}}};

Database empty_database() {
  Result<Database> database = Database::in_memory();
  REQUIRE(database.has_value());
  return *std::move(database);
}

std::int64_t version_of(const Database& database) {
  return *database.number_of("PRAGMA user_version");
}

TEST_SUITE_BEGIN("core/store/migration");

TEST_CASE("a plan's database of every older version is brought up to date with what it holds") {
  const std::span<const EmbeddedText> steps = plan_migrations();
  for (std::size_t version = 1; version <= steps.size(); ++version) {
    CAPTURE(version);
    Database old = empty_database();
    REQUIRE(migrate(old, steps.first(version)).has_value());
    // Version 1 had these; a later one that changes them fills them here in its own words.
    REQUIRE(old.run_script("INSERT INTO document VALUES (1, 0, '{\"format\":\"better-care-plan\","
                           "\"version\":1,\"plan\":{\"about\":{\"area\":\"X\"}}}');"
                           "INSERT INTO setting VALUES ('theme', 'dark');")
                .has_value());
    const Result<PlanDatabase> now = PlanDatabase::from_image(*old.image());
    REQUIRE(now.has_value());
    CHECK(version_of(now->database()) == static_cast<std::int64_t>(steps.size()));
    CHECK(now->load()->file.plan.about.area == "X");
    CHECK(*now->setting("theme") == "dark");
  }
}

TEST_CASE("only the steps that are missing are run") {
  Database database = empty_database();
  const std::span<const EmbeddedText> steps = kSteps;
  REQUIRE(migrate(database, steps.first(1)).has_value());
  REQUIRE(database.run_script("INSERT INTO area VALUES ('X');").has_value());
  REQUIRE(migrate(database, steps.first(2)).has_value());
  REQUIRE(migrate(database, steps.first(2)).has_value());
  CHECK(version_of(database) == 2);
  CHECK(*database.number_of("SELECT count(*) FROM size WHERE area = 'X' AND people IS NULL") == 1);
}

TEST_CASE("a step that fails leaves the database at the version before it") {
  Database database = empty_database();
  CHECK_FALSE(migrate(database, kSteps).has_value());
  CHECK(version_of(database) == 2);
  CHECK(*database.number_of("SELECT count(*) FROM sqlite_schema WHERE name = 'b'") == 0);
}

TEST_CASE("a database of a later version is refused and left alone") {
  Database database = empty_database();
  REQUIRE(database.run_script("PRAGMA user_version = 4;").has_value());
  CHECK(migrate(database, kSteps).error().code == ErrorCode::NewerFormat);
  CHECK(version_of(database) == 4);
}

// They are left out of SQLite (core/store/sqlite_left_out.cpp) and would do nothing, without an error.
TEST_CASE("no migration alters a table or makes a virtual one") {
  for (const EmbeddedText& step : plan_migrations()) {
    const std::string text = lower_case(step.text);
    CHECK(text.find("alter ") == std::string::npos);
    CHECK(text.find("virtual ") == std::string::npos);
  }
}

TEST_CASE("the migrations are numbered without a gap") {
  const std::span<const EmbeddedText> steps = plan_migrations();
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const std::string number = std::to_string(10'001 + i).substr(1);
    CHECK(steps[i].name.substr(0, 5) == number + "_");
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
