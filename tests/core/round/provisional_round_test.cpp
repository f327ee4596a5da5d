#include "core/round/provisional_round.h"

#include "core/cli/embedded_rounds.h"
#include "core/fields/json_form.h"
#include "core/json/json_writer.h"
#include "core/round/round_catalogue.h"
#include "core/round/round_reader.h"

#include <doctest/doctest.h>

#include <string>

namespace core {
namespace {

PlanningRound round_of(std::string_view id) {
  const RoundCatalogue catalogue{embedded_rounds()};
  Result<PlanningRound> round = catalogue.find(id);
  REQUIRE(round.has_value());
  return *std::move(round);
}

TEST_SUITE_BEGIN("core/round/provisional_round");

TEST_CASE("the year after a round is known by the round's id") {
  CHECK(year_after("2026-27") == Period::financial_year(2027));
  CHECK(year_after("2014-16") == Period::financial_year(2016));
  CHECK(year_after("2098-99") == Period::financial_year(2099));
  for (const char* id :
       {"", "2026", "2026-26", "2026-45", "26-27", "2026_27", "abcd-ef", "1998-99"}) {
    CAPTURE(id);
    CHECK_FALSE(year_after(id).has_value());
  }
}

TEST_CASE("a year without papers is planned with the last round, every fact of it marked") {
  const PlanningRound last = round_of("2023-25");
  const Result<PlanningRound> made = provisional_round(last);
  REQUIRE(made.has_value());
  CHECK(made->about.round == "2025-26");
  CHECK(made->about.is_provisional == true);
  CHECK(made->about.based_on == "2023-25");
  CHECK(made->about.revision.value == 0);
  REQUIRE(made->years.size() == 2);
  CHECK(made->years[0].id == "y2024_25");
  CHECK(made->years[0].is_planned == false);
  CHECK(made->years[1].year.value == Period::financial_year(2025));
  CHECK(made->streams.size() == last.streams.size());
  for (std::size_t i = 0; i < last.streams.size(); ++i) {
    const Stream& stream = made->streams[i];
    CHECK(stream.trust.value->id == kTrustCarriedOver);
    CHECK(stream.sources == last.streams[i].sources);
    const std::string was = last.streams[i].trust.value->id;
    CHECK(stream.note.starts_with("Carried over from 2023-25 (" + was + ")."));
  }
}

TEST_CASE(
    "what belongs to a year is not carried over: dates, amounts, uplifts, a metric that ended") {
  const PlanningRound last = round_of("2023-25");
  REQUIRE(find_row_in(last.metrics, "reabl") != nullptr);
  const Result<PlanningRound> made = provisional_round(last);
  REQUIRE(made.has_value());
  CHECK(made->uplifts.empty());
  CHECK(made->national_amounts.empty());
  CHECK(find_row_in(made->metrics, "reabl") == nullptr);
  CHECK(find_row_in(made->metrics, "falls") != nullptr);
  const RoundDate* submission = find_row_in(made->dates, "submission");
  REQUIRE(submission != nullptr);
  CHECK(submission->date.is_empty());
  CHECK(submission->note.starts_with("In 2023-25: 28 June 2023."));
}

TEST_CASE("what was carried over once says where it comes from first, and no more") {
  const Result<PlanningRound> made = provisional_round(round_of("2026-27"));
  REQUIRE(made.has_value());
  const std::string& note = find_row_in(made->metrics, "ea65")->note;
  CHECK(note.starts_with("Carried over from 2025-26 (page)."));
  CHECK(note.find("2026-27") == std::string::npos);
}

TEST_CASE("a provisional round is a round: it can be written and read again") {
  for (const std::string& id : RoundCatalogue{embedded_rounds()}.ids()) {
    CAPTURE(id);
    Result<PlanningRound> made = provisional_round(round_of(id));
    REQUIRE(made.has_value());
    const Result<PlanningRound> again = read_round(write_json(json_of_part(PartRef{*made})));
    REQUIRE_MESSAGE(again.has_value(), text_of(again.error()));
    CHECK(*again == *made);
  }
}

TEST_CASE("nothing is carried over from a round whose id names no years") {
  PlanningRound last = round_of("2026-27");
  last.about.round = "ours";
  CHECK(provisional_round(last).error().where == "about/round");
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
