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
