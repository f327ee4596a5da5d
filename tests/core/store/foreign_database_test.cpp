#include "core/store/foreign_database.h"

#include "core/store/plan_database.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>

namespace core {
namespace {

std::string saved_image() {
  Result<PlanDatabase> database = PlanDatabase::create();
  REQUIRE(database.has_value());
  PlanFile file;
  file.plan.about.area = "Buckinghamshire";
  REQUIRE(database->save(file).has_value());
  Result<std::string> image = database->image();
  REQUIRE(image.has_value());
  return *std::move(image);
}

// The image after somebody else's program did something to it.
std::string tampered(std::string_view script) {
  Result<Database> database = Database::from_image(saved_image());
  REQUIRE(database.has_value());
  const Status status = database->run_script(script);
  INFO((status.has_value() ? "" : text_of(status.error())));
  REQUIRE(status.has_value());
  Result<std::string> image = database->image();
  REQUIRE(image.has_value());
  return *std::move(image);
}

Error refusal_of(std::string_view image) {
  const Result<PlanDatabase> database = PlanDatabase::from_image(image);
  REQUIRE_FALSE(database.has_value());
  CHECK_FALSE(database.error().message.empty());
  CHECK_FALSE(database.error().remedy.empty());
  return database.error();
}

bool opens(std::string_view image) {
  const Result<PlanDatabase> database = PlanDatabase::from_image(image);
  INFO((database.has_value() ? "" : text_of(database.error())));
  CHECK(database.has_value());
  if (!database.has_value()) return false;
  const Result<PlanDatabase::Loaded> loaded = database->load();
  return loaded.has_value() && loaded->file.plan.about.area == "Buckinghamshire";
}

TEST_SUITE_BEGIN("core/store/foreign_database");

TEST_CASE("what is no SQLite file is refused") {
  CHECK(refusal_of("").code == ErrorCode::NotADatabase);
  CHECK(refusal_of("{\"format\":\"better-care-plan\"}").code == ErrorCode::NotADatabase);
  CHECK(refusal_of(std::string(5000, '\0')).code == ErrorCode::NotADatabase);
  CHECK(refusal_of(saved_image().substr(0, 60)).code == ErrorCode::Corrupt);
}

TEST_CASE("a SQLite file of another program is refused") {
  CHECK(refusal_of(tampered("PRAGMA application_id = 7")).code == ErrorCode::NotADatabase);
}

TEST_CASE("a database that was cut off or damaged is refused") {
  const std::string image = saved_image();
  CHECK(refusal_of(image.substr(0, image.size() / 2)).code == ErrorCode::Corrupt);
  std::string damaged = image;
  for (std::size_t i = 120; i < damaged.size(); i += 7) damaged[i] = '\x55';
  CHECK(refusal_of(damaged).code == ErrorCode::Corrupt);
  std::string header = image;
  header[18] = 3;
  CHECK(refusal_of(header).code == ErrorCode::Corrupt);
}

TEST_CASE("a database from the future is refused in words, whatever it holds") {
  const Error error = refusal_of(tampered("PRAGMA user_version = 99; DROP TABLE document;"));
  CHECK(error.code == ErrorCode::NewerFormat);
  CHECK(error.message.find("newer version of the workbook") != std::string::npos);
  CHECK(refusal_of(tampered("PRAGMA user_version = 0")).code == ErrorCode::Corrupt);
  CHECK(refusal_of(tampered("PRAGMA user_version = -5")).code == ErrorCode::Corrupt);
}

TEST_CASE("tables that are not as ours are refused") {
  CHECK(refusal_of(tampered("DROP TABLE setting")).code == ErrorCode::Corrupt);
  CHECK(refusal_of(tampered("DROP TABLE document; CREATE TABLE document (id INTEGER PRIMARY KEY, "
                            "sequence INTEGER, text TEXT, x AS (abs(sequence)))"))
            .code == ErrorCode::Corrupt);
  CHECK(refusal_of(tampered("CREATE INDEX theirs ON revision (length(record))")).code ==
        ErrorCode::Corrupt);
  CHECK(refusal_of(tampered("CREATE TRIGGER theirs AFTER INSERT ON revision BEGIN "
                            "DELETE FROM document; END"))
            .code == ErrorCode::Corrupt);
  CHECK(refusal_of(tampered("DROP TABLE setting; CREATE VIEW setting AS SELECT 1 AS name")).code ==
        ErrorCode::Corrupt);
}

TEST_CASE("tables of others beside ours do no harm") {
  CHECK(opens(tampered("CREATE TABLE theirs (x); CREATE INDEX i ON theirs (x); ANALYZE")));
}

// Another tool left the file in its write-ahead mode; it would not open from memory.
TEST_CASE("a database in write-ahead mode is read") {
  std::string image = saved_image();
  image[18] = 2;
  image[19] = 2;
  CHECK(opens(image));
}

TEST_CASE("a database that is too large is refused before it is copied") {
  std::string image = saved_image();
  image.resize(kMaxImageBytes + 1);
  CHECK(refusal_of(image).code == ErrorCode::TooLarge);
}

TEST_CASE("a plan file inside is no more trusted than any other") {
  const std::string image = tampered("UPDATE document SET text = '{\"format\":1'");
  const Result<PlanDatabase> database = PlanDatabase::from_image(image);
  REQUIRE(database.has_value());
  CHECK(database->load().error().code == ErrorCode::BadJson);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
