// What is in tests/roundfiles/bad is refused, each file for its fault, at its place.
#include "core/round/round_reader.h"
#include "tests/support/text_file.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace core {
namespace {

constexpr const char* kFolder = "tests/roundfiles/bad/";

struct BadRound {
  const char* name;
  ErrorCode code;
  const char* where;
};

const std::vector<BadRound>& bad_rounds() {
  using enum ErrorCode;
  static const std::vector<BadRound> rounds = {
      {"a_plan.json", WrongShape, "/about"},
      {"amount_in_words.json", BadText, "/national_amounts/0/amount"},
      {"date_that_is_none.json", BadText, "/dates/0/date"},
      {"duplicate_id.json", DuplicateId, "/streams/1/id"},
      {"duplicate_id_of_an_entry.json", DuplicateId, "/lists/0/entries/1/id"},
      {"empty.json", BadJson, ""},
      {"entry_without_source.json", WrongShape, "lists/areas_of_spend/entries/social_care/sources"},
      {"fact_without_source.json", WrongShape, "streams/nhs_min/sources"},
      {"fact_without_trust.json", WrongShape, "metrics/nea/trust"},
      {"id_leads_elsewhere.json", WrongShape, "about/round"},
      {"metric_without_aggregation.json", WrongShape, "metrics/nea/aggregation"},
      {"metric_without_direction.json", WrongShape, "metrics/nea/direction"},
      {"no_id.json", WrongShape, "about/round"},
      {"not_a_round.json", WrongShape, "/about"},
      {"not_json.json", BadJson, "line 1, column 1"},
      {"prompt_under_itself.json", WrongShape, "prompts/aims/parent"},
      {"prompts_in_a_circle.json", WrongShape, "prompts/vision/parent"},
      {"ring_fence_without_stream.json", WrongShape, "ring_fences/asc_min/stream"},
      {"rows_are_an_object.json", WrongShape, "/streams"},
      {"truncated.json", BadJson, "line 25, column 22"},
      {"unknown_aggregation.json", WrongShape, "metrics/nea/aggregation"},
      {"unknown_area.json", WrongShape, "ring_fences/asc_min/areas_counted"},
      {"unknown_direction.json", WrongShape, "metrics/nea/direction"},
      {"unknown_list.json", WrongShape, "scheme_types/home_care/unit"},
      {"unknown_parent.json", WrongShape, "prompts/aims/parent"},
      {"unknown_source.json", WrongShape, "ring_fences/asc_min/sources"},
      {"unknown_stream.json", WrongShape, "ring_fences/asc_min/stream"},
      {"unknown_trust.json", WrongShape, "streams/nhs_min/trust"},
      {"year_backwards.json", BadText, "/years/0/year"},
      {"year_is_a_quarter.json", WrongShape, "years/y2030_31/year"},
      {"year_missing.json", WrongShape, "years/y2030_31/year"},
  };
  return rounds;
}

Error refusal_of(const std::string& text) {
  const Result<PlanningRound> round = read_round(text);
  REQUIRE_FALSE(round.has_value());
  return round.error();
}

TEST_SUITE_BEGIN("core/round/bad_rounds");

TEST_CASE("each bad round file is refused for its fault, with its place and what to do") {
  for (const BadRound& bad : bad_rounds()) {
    CAPTURE(bad.name);
    const Error error = refusal_of(testing::text_of_file(kFolder + std::string{bad.name}));
    CHECK(name_of(error.code) == std::string{name_of(bad.code)});
    CHECK(error.where == bad.where);
    CHECK_FALSE(error.message.empty());
    CHECK_FALSE(error.remedy.empty());
  }
}

TEST_CASE("every bad round file of the folder is in the table") {
  std::set<std::string> named;
  for (const BadRound& bad : bad_rounds()) named.insert(bad.name);
  std::set<std::string> there;
  for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
    there.insert(entry.path().filename().string());
  }
  CHECK(named == there);
}

TEST_CASE("the round that the bad ones were made from is accepted") {
  const Result<PlanningRound> round =
      read_round(testing::text_of_file("tests/roundfiles/good.json"));
  CHECK_MESSAGE(round.has_value(), text_of(round.error()));
}

TEST_CASE("a wrong choice is refused with some of the right ones") {
  const std::string text = testing::text_of_file(kFolder + std::string{"unknown_aggregation.json"});
  CHECK(refusal_of(text).remedy == "Use one of: cumulative, day_weighted, mean, none, sum.");
  const std::string list = testing::text_of_file(kFolder + std::string{"unknown_list.json"});
  CHECK(refusal_of(list).remedy == "The list is empty or missing: add it, with this id.");
}

TEST_CASE("what is larger or nests deeper than any round is refused before it is taken apart") {
  const std::string padding(kMaxRoundFileBytes, ' ');
  CHECK(refusal_of("{}" + padding).code == ErrorCode::TooLarge);
  const std::string deep(100, '[');
  CHECK(refusal_of("{\"a\":" + deep).code == ErrorCode::TooDeep);
  std::string many = "{\"a\":[0";
  for (int i = 0; i < 200'000; ++i) many += ",0";
  CHECK(refusal_of(many + "]}").code == ErrorCode::TooLarge);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
