#include "core/planfile/upgrade.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

namespace core {
namespace {

Json file_of_version(std::int64_t version) {
  return Json::object().add("version", version).add("area", "X");
}

Status rename_area(Json& file) {
  for (Json::Member& member : *file.if_object()) {
    if (member.first == "area") member.first = "place";
  }
  return {};
}
Status add_country(Json& file) {
  file.add("country", "England");
  return {};
}

constexpr std::array<UpgradeStep, 2> kSteps = {{{1, &rename_area}, {2, &add_country}}};

TEST_SUITE_BEGIN("core/planfile/upgrade");

TEST_CASE("an old file is brought to the newest version step by step") {
  Json file = file_of_version(1);
  REQUIRE(upgrade(file, 3, kSteps).has_value());
  CHECK(*file.find("version") == Json{3});
  CHECK(file.text_at("place") == "X");
  CHECK(file.text_at("country") == "England");
}

TEST_CASE("steps before the file's version are left out") {
  Json file = file_of_version(2);
  REQUIRE(upgrade(file, 3, kSteps).has_value());
  CHECK(file.text_at("area") == "X");
  CHECK(file.text_at("country") == "England");
}

TEST_CASE("a file of the newest version stays as it is") {
  Json file = file_of_version(3);
  REQUIRE(upgrade(file, 3, kSteps).has_value());
  CHECK(file == file_of_version(3));
}

TEST_CASE("a file of a later version is refused, with words what to do") {
  Json file = file_of_version(4);
  const Status status = upgrade(file, 3, kSteps);
  REQUIRE_FALSE(status.has_value());
  CHECK(status.error().code == ErrorCode::NewerFormat);
  CHECK(status.error().where == "/version");
  CHECK(status.error().remedy.find("newest version of the page") != std::string::npos);
  CHECK(file == file_of_version(4));
}

TEST_CASE("a version that there never was is refused") {
  for (const Json& version : {Json{0}, Json{-1}, Json{"1"}, Json{}}) {
    Json file = Json::object().add("version", version);
    const Status status = upgrade(file, 3, kSteps);
    REQUIRE_FALSE(status.has_value());
    CHECK(status.error().code == ErrorCode::WrongShape);
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
