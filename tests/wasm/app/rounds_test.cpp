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

// The file of the 2019-20 round, published again: a fifth condition, and another revision.
std::string published_again(int revision) {
  std::string text = core::testing::text_of_file("assets/rounds/2019-20.json");
  const auto replace = [&](const std::string& from, const std::string& to) {
    REQUIRE(text.find(from) != std::string::npos);
    text.replace(text.find(from), from.size(), to);
  };
  replace("\"revision\": 1,", "\"revision\": " + std::to_string(revision) + ",");
  replace("\"conditions\": [",
          "\"conditions\": [{\"id\": \"nc5\", \"number\": 5, \"label\": \"Housing\", \"trust\": "
          "\"primary\", \"sources\": [\"buckinghamshire\"]},");
  return text;
}

void load_round_here(PageStandIn& page, const char* name, const std::string& text) {
  page.will_pick(name, text);
  if (page.root("screen") != "plans") page.go_to("Plans");
  page.press("button", "Load a round file");
}

TEST_CASE("an open plan is moved onto a newer file of its round once what it brings was seen") {
  BrowserStore store;
  std::string plan;
  {
    PageStandIn page{store};
    page.open_sample();
    load_round_here(page, "2019-20-again.json", published_again(2));
    CHECK(page.node("dialog", "Move to revision 2").is("modal"));
    CHECK(page.says("National conditions, Housing: added"));
    CHECK(page.says("Housing: A national condition to answer."));
    CHECK(page.calls("save_round") == 0);
    page.press("button", "Cancel");
    page.go_to("Conditions");
    CHECK_FALSE(page.says("Housing"));

    load_round_here(page, "2019-20-again.json", published_again(2));
    page.press("button", "Move the plan");
    CHECK(page.says("The plan is on revision 2 of the round 2019-20 now."));
    CHECK(page.says("2019-20-again.json"));
    page.go_to("Conditions");
    CHECK(page.says("Housing"));
    page.go_to("Document and round");
    CHECK(page.says("File in use: Revision 2"));
    CHECK(page.root("saved") == "yes");
    plan = page.plan();
  }
  // The file is there when the page is opened again, and without it the move can still be undone.
  PageStandIn again{store, {.plan = plan, .screen = "round"}};
  CHECK(again.says("File in use: Revision 2"));
  again.press("button", "Undo");
  CHECK(again.says("File in use: Revision 1"));
  CHECK(again.node("button", "See what the newer file brings").name() != "");
  again.press("button", "See what the newer file brings");
  again.press("button", "Move the plan");
  CHECK(again.says("File in use: Revision 2"));
}

TEST_CASE(
    "a plan that was made with a file that is not here says so, and is held against it later") {
  BrowserStore store;
  PageStandIn page{store};
  std::string text =
      core::testing::text_of_file("assets/plans/buckinghamshire-2019-20.bcplan.json");
  const std::string revision = "\"round_revision\": 1";
  REQUIRE(text.find(revision) != std::string::npos);
  text.replace(text.find(revision), revision.size(), "\"round_revision\": 7");
  page.will_pick("theirs.json", text);
  page.press("button", "Open a file");
  CHECK(page.says("It was made with revision 7 of the round 2019-20, which is not at hand"));
  page.will_pick("2019-20.7.json", published_again(7));
  page.press("link", "Load the round file");
  CHECK(page.says("The open plan was made with it and is held against it now."));
  page.go_to("Document and round");
  CHECK(page.says("File in use: Revision 7"));
}

TEST_CASE("a round that does not come with the workbook is loaded, and plans are started for it") {
  BrowserStore store;
  PageStandIn page{store};
  std::string text = published_again(1);
  text.replace(text.find("\"round\": \"2019-20\""), 18, "\"round\": \"2031-32\"");
  load_round_here(page, "2031-32.json", text);
  CHECK(page.says("2031-32.json is kept in this browser as revision 1 of the round 2031-32."));
  start_plan(page, "2031-32");
  CHECK(page.says("A new plan for Barnet is ready."));
  CHECK(page.calls("fetch_asset") == 0);
  // Dropped anywhere, or opened as a plan, a round file is known for what it is.
  page.will_pick("same.json", text);
  page.go_to("Plans");
  page.press("button", "Open a file");
  CHECK(page.says("same.json is here already"));

  page.press("button", "Remove");
  CHECK(page.says("2031-32.json is removed."));
  page.press("link", "Undo");
  CHECK(page.calls("save_round") == 2);
  CHECK(page.node("button", "Remove").name() == "Remove");
}

TEST_CASE("a round file that cannot be taken is refused with place and reason") {
  BrowserStore store;
  PageStandIn page{store};
  // The one that comes with the workbook is fetched to compare them.
  load_round_here(page, "again.json", published_again(1));
  CHECK(page.calls("fetch_asset") == 1);
  CHECK(page.says("It says otherwise than the file that is here as revision 1"));
  std::string text = published_again(3);
  text.erase(text.find("\"revision\": 3,"), 14);
  load_round_here(page, "none.json", text);
  CHECK(page.says("(about/revision)"));
  load_round_here(page, "plan.json", "{\"format\": \"better-care-plan\"}");
  CHECK(page.says("plan.json was not loaded. This is not a planning round"));
  CHECK(page.calls("save_round") == 0);
}

TEST_CASE("a round file that this browser does not keep is still used, and that is said") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  page.answer_next("save_round",
                   Json::object()
                       .add("event", "round_failed")
                       .add("why", "This browser's storage is full.")
                       .add("remedy", "Keep the file: it can be loaded again."));
  load_round_here(page, "again.json", published_again(2));
  page.press("button", "Move the plan");
  CHECK(page.says("is not kept in this browser. This browser's storage is full."));
  page.go_to("Document and round");
  CHECK(page.says("File in use: Revision 2"));
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
