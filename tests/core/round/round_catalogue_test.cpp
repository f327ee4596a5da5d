#include "core/round/round_catalogue.h"

#include "core/cli/embedded_rounds.h"

#include <doctest/doctest.h>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/round/round_catalogue");

TEST_CASE("every round that is compiled in can be read and has the id of its file") {
  const RoundCatalogue catalogue{embedded_rounds()};
  REQUIRE_FALSE(catalogue.ids().empty());
  for (const std::string& id : catalogue.ids()) {
    const Result<PlanningRound> round = catalogue.find(id);
    REQUIRE(round.has_value());
    CHECK(round->about.round == id);
  }
}

TEST_CASE("the year after the last round has a provisional one, and no other year has") {
  const RoundCatalogue catalogue{embedded_rounds()};
  CHECK(catalogue.provisional_id() == "2027-28");
  CHECK(catalogue.find("2027-28")->about.based_on == "2026-27");
  CHECK(catalogue.find("2028-29").error().code == ErrorCode::UnknownRound);
  CHECK(RoundCatalogue{}.provisional_id().empty());
}

TEST_CASE("a published round takes the place of the provisional one") {
  RoundCatalogue catalogue{embedded_rounds()};
  catalogue.add("2027-28", R"({"about": {"round": "2027-28", "revision": 1}})");
  CHECK(catalogue.find("2027-28")->about.revision.value == 1);
  CHECK(catalogue.provisional_id() == "2028-29");
}

TEST_CASE("the id of a round names a file and leads nowhere else") {
  for (const char* id : {"2019-20", "our_round"}) CHECK(is_round_id(id));
  for (const char* id : {"", "../2019-20", "2019/20", "A", "a.b", "123456789012345678901"}) {
    CHECK_FALSE(is_round_id(id));
  }
}

TEST_CASE("a round that is not there is refused with those that are") {
  RoundCatalogue catalogue;
  catalogue.add("2023-25", "{}");
  catalogue.add("2019-20", "{}");
  for (const char* id : {"2099-00", ""}) {
    const Result<PlanningRound> round = catalogue.find(id);
    REQUIRE_FALSE(round.has_value());
    CHECK(round.error().code == ErrorCode::UnknownRound);
    CHECK(round.error().remedy.find("2019-20, 2023-25") != std::string::npos);
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
