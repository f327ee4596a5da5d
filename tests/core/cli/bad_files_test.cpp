// What is in tests/planfiles/bad is refused, each file for its fault, at its place. (A file of 200 MB,
// which nobody wants in a repository, is made in native_files_test.cpp.)
#include "core/cli/embedded_rounds.h"
#include "core/cli/plan_files.h"
#include "tests/support/memory_files.h"
#include "tests/support/text_file.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace core {
namespace {

constexpr const char* kFolder = "tests/planfiles/bad/";

struct BadFile {
  const char* name;
  ErrorCode code;
  const char* where;  // behind the file's name
};

const std::vector<BadFile>& bad_files() {
  using enum ErrorCode;
  static const std::vector<BadFile> files = {
      {"amount_beyond_100bn.json", OutOfRange, "/plan/schemes/0/lines/0/amount"},
      {"amount_in_quotes_missing.json", WrongShape, "/plan/schemes/0/lines/0/amount"},
      {"amount_with_separators.json", BadText, "/plan/schemes/0/lines/0/amount"},
      {"amount_with_three_decimals.json", BadText, "/plan/schemes/0/lines/0/amount"},
      {"choice_is_no_id.json", WrongShape, "/plan/schemes/0/lines/0/source"},
      {"database_of_another_program.sqlite", NotADatabase, ""},
      {"date_that_is_none.json", BadText, "/plan/about/board_date"},
      {"duplicate_id.json", DuplicateId, "/plan/schemes/1/id"},
      {"duplicate_member.json", BadJson, "/plan/schemes/0/name"},
      {"empty.json", BadJson, ""},
      {"field_is_a_list.json", WrongShape, "/plan/schemes/0/name"},
      {"history_that_is_damaged.json", WrongShape, "/history/0/edits/0"},
      {"json_of_something_else.json", WrongShape, "/format"},
      {"nested_10000_levels.json", TooDeep, "/plan/later/0/0/0/0/0/0/…"},
      {"newer_format.json", NewerFormat, "/version"},
      {"newer_store.sqlite", NewerFormat, ""},
      {"no_version.json", WrongShape, "/version"},
      {"not_a_database.sqlite", NotADatabase, ""},
      {"not_json.json", BadJson, "line 1, column 1"},
      {"not_utf8.json", NotUtf8, "line 6, column 20"},
      {"number_beyond_counting.json", OutOfRange, "/plan/metrics/0/actual/2018-19 Q1/all"},
      {"period_that_is_none.json", BadText, "/plan/schemes/0/lines/0/year"},
      {"period_that_stands_twice.json", WrongShape, "/plan/metrics/0/actual/2018~119"},
      {"plan_is_a_list.json", WrongShape, "/plan"},
      {"plan_is_missing.json", WrongShape, "/plan"},
      {"row_is_a_text.json", WrongShape, "/plan/schemes/1"},
      {"row_without_id.json", WrongShape, "/plan/schemes/1/id"},
      {"rows_are_an_object.json", WrongShape, "/plan/schemes"},
      {"trailing_text.json", BadJson, "line 40, column 1"},
      {"truncated.json", BadJson, "line 17, column 9"},
      {"truncated.sqlite", Corrupt, ""},
      {"unknown_round.json", UnknownRound, "about/round"},
      {"utf16.json", NotUtf8, "line 1, column 1"},
  };
  return files;
}

Error refusal_of(const std::string& name, const std::string& bytes) {
  test_support::MemoryFiles files;
  files.all[name] = bytes;
  const RoundCatalogue rounds{embedded_rounds()};
  const auto plan = read_plan_in_round({files, rounds}, name);
  REQUIRE_FALSE(plan.has_value());
  return plan.error();
}

std::string plan_with(const std::string& members) {
  return R"({"format":"better-care-plan","version":1,"plan":{"about":{"round":"2019-20"})" +
         members + "}}";
}

std::string nested(int levels) {
  return std::string(static_cast<std::size_t>(levels), '[') +
         std::string(static_cast<std::size_t>(levels), ']');
}

TEST_SUITE_BEGIN("core/cli/bad_files");

TEST_CASE("each bad file is refused for its fault, with its place and what to do") {
  for (const BadFile& bad : bad_files()) {
    CAPTURE(bad.name);
    const Error error =
        refusal_of(bad.name, testing::text_of_file(kFolder + std::string{bad.name}));
    CHECK(name_of(error.code) == std::string{name_of(bad.code)});
    const std::string where = bad.name + std::string{*bad.where == 0 ? "" : ": "} + bad.where;
    CHECK(error.where == where);
    CHECK(error.message.ends_with('.') != error.message.ends_with(')'));
    CHECK_FALSE(error.remedy.empty());
  }
}

TEST_CASE("every file of the folder is in the table") {
  std::set<std::string> named;
  for (const BadFile& bad : bad_files()) named.insert(bad.name);
  std::set<std::string> there;
  for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
    there.insert(entry.path().filename().string());
  }
  CHECK(named == there);
}

TEST_CASE("a plan without its fault is accepted") {
  test_support::MemoryFiles files;
  files.all["good.json"] = plan_with(R"(,"later":)" + nested(32));
  const RoundCatalogue rounds{embedded_rounds()};
  CHECK(read_plan_in_round({files, rounds}, "good.json").has_value());
}

TEST_CASE(
    "text that nests 10,000 levels deep is refused, and so is what only unknown members nest") {
  const Error deep = refusal_of("a.json", plan_with(R"(,"later":)" + nested(10'000)));
  CHECK(deep.code == ErrorCode::TooDeep);
  CHECK(deep.where.substr(0, 20) == "a.json: /plan/later/");
  CHECK(refusal_of("a.json", nested(10'000)).code == ErrorCode::TooDeep);
  const Error unknown = refusal_of("a.json", plan_with(R"(,"later":)" + nested(33)));
  CHECK(unknown.code == ErrorCode::TooDeep);
  CHECK(unknown.where == "a.json: /plan/later");
}

TEST_CASE("what is larger than any plan is refused before it is taken apart") {
  const std::string padding(kMaxPlanFileBytes, ' ');
  CHECK(refusal_of("a.json", plan_with("") + padding).code == ErrorCode::TooLarge);
  CHECK(read_plan_file(plan_with("") + padding).error().code == ErrorCode::TooLarge);

  std::string many = R"(,"later":[0)";
  for (int i = 0; i < 4'000'000; ++i) many += ",0";
  const Error values = refusal_of("a.json", plan_with(many + "]"));
  CHECK(values.code == ErrorCode::TooLarge);
  CHECK(values.where == "a.json: /plan/later/3999996");

  std::string members;
  for (int i = 0; i < 1001; ++i) members += ",\"x" + std::to_string(i) + "\":1";
  CHECK(refusal_of("a.json", plan_with(members)).code == ErrorCode::TooLarge);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
