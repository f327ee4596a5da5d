// Rounds are fetched when a plan is for them, and only then.
#include "wasm/app/rounds.h"

#include "tests/support/page_stand_in.h"
#include "tests/support/text_file.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <set>
#include <string>

namespace app {
namespace {

using core::Json;
using test_support::BrowserStore;
using test_support::PageStandIn;

TEST_SUITE_BEGIN("wasm/app/rounds");

void start_plan(PageStandIn& page, std::string_view round) {
  if (page.root("screen") != "plans") page.go_to("Plans");
  page.press("button", "Start");
  page.set("textbox", "Area", "Barnet");
  page.set("choice", "Planning round", round);
  page.press("button", "Start the plan");
}

TEST_CASE("the page knows each round file of the folder, and which are provisional") {
  std::set<std::string> known;
  for (const ShippedRound& shipped : kShippedRounds) {
    const std::string path = round_path(shipped.id);
    known.insert(std::filesystem::path{path}.filename().string());
    const auto round = round_from_file(shipped.id, core::testing::text_of_file(path));
    REQUIRE_MESSAGE(round.has_value(), path);
    CHECK(round->about.is_provisional == shipped.is_provisional);
  }
  std::set<std::string> there;
  for (const auto& entry : std::filesystem::directory_iterator("assets/rounds")) {
    there.insert(entry.path().filename().string());
  }
  CHECK(known == there);
}

TEST_CASE("the round after the last is read from the last one's file") {
  CHECK(carried_over_round() == "2027-28");
  CHECK(round_path("2027-28") == "assets/rounds/2026-27.json");
  const auto round = round_from_file("2027-28", core::testing::text_of_file(round_path("2027-28")));
  REQUIRE(round.has_value());
  CHECK(round->about.round == "2027-28");
}

TEST_CASE("a text that is no round has no file, and the file of another round is refused") {
  for (const char* id : {"", "../x", "2019/20"}) CHECK(round_path(id).empty());
  const auto round = round_from_file("2019-20", core::testing::text_of_file(round_path("2017-19")));
  CHECK(round.error().where == "about/round");
}

TEST_CASE(
    "a plan of every round can be begun, for which its own round and nothing else is fetched") {
  for (const ShippedRound& shipped : kShippedRounds) {
    CAPTURE(shipped.id);
    BrowserStore store;
    PageStandIn page{store};
    CHECK(page.calls("fetch_asset") == 0);
    start_plan(page, shipped.id);
    CHECK(page.says("A new plan for Barnet is ready."));
    CHECK(page.says("carried over") == shipped.is_provisional);
    CHECK(page.calls("fetch_asset") == 1);
    for (const char* screen : {"Funding", "Schemes", "Metrics", "Checks"}) page.go_to(screen);
    CHECK(page.root("saved") == "yes");
  }
}

TEST_CASE("a plan of another round is there again when the page is opened anew") {
  BrowserStore store;
  std::string plan;
  {
    PageStandIn page{store};
    start_plan(page, "2027-28");
    plan = page.plan();
  }
  const PageStandIn again{store, {.plan = plan, .screen = "metrics"}};
  CHECK(again.root("screen") == "metrics");
  CHECK(again.says("Discharge delay"));
}

TEST_CASE("a round is fetched once for all plans of it") {
  BrowserStore store;
  PageStandIn page{store};
  start_plan(page, "2021-22");
  start_plan(page, "2021-22");
  CHECK(page.calls("fetch_asset") == 1);
  CHECK(store.size() == 2);
}

TEST_CASE("a round that cannot be fetched is told in words, and can be tried again") {
  BrowserStore store;
  PageStandIn page{store};
  page.answer_next("fetch_asset",
                   Json::object()
                       .add("event", "asset_failed")
                       .add("path", "assets/rounds/2023-25.json")
                       .add("why", "There is no network."));
  start_plan(page, "2023-25");
  CHECK(page.root("screen") == "plans");
  CHECK(page.says("A part of the workbook could not be loaded. There is no network."));
  CHECK(store.size() == 0);
  start_plan(page, "2023-25");
  CHECK(page.says("A new plan for Barnet is ready."));
}

TEST_CASE("a round that arrives damaged is refused, and the open plan stays") {
  BrowserStore store;
  PageStandIn page{store};
  start_plan(page, "2019-20");
  page.answer_next("fetch_asset",
                   Json::object().add("event", "asset").add("path", "assets/rounds/2025-26.json"));
  start_plan(page, "2025-26");
  CHECK(page.says("The planning round cannot be read."));
  page.go_to("Overview");
  CHECK(store.size() == 1);
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
