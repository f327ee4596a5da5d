// Help beside the fields, and the glossary.
#include "tests/support/page_stand_in.h"
#include "wasm/app/screen.h"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>

namespace app {
namespace {

using test_support::BrowserStore;
using test_support::MirrorNode;
using test_support::PageStandIn;

TEST_SUITE_BEGIN("wasm/views/help");

void start_plan(PageStandIn& page) {
  page.press("button", "Start");
  page.set("textbox", "Area", "Barnet");
  page.set("choice", "Planning round", "2019-20");
  page.press("button", "Start the plan");
}

bool is_in_table(const PageStandIn& page, const MirrorNode& node) {
  for (const MirrorNode* at = &node; at != nullptr && !at->parent.empty();
       at = page.tree().find(at->parent)) {
    if (at->role() == "table") return true;
  }
  return false;
}

TEST_CASE("every field of a form has its mark of help, next after it, at any width") {
  static const std::set<std::string_view> kFields = {"textbox", "multiline", "choice"};
  for (const float width : {1280.0F, 375.0F}) {
    BrowserStore store;
    PageStandIn page{store, {.width = width}};
    page.open_sample();
    for (const Screen screen : kScreens) {
      if (screen == Screen::Plans || screen == Screen::Checks) continue;
      page.go_to(name_of(screen));
      for (const MirrorNode* node : page.tree().nodes()) {
        if (!kFields.contains(node->role()) || is_in_table(page, *node)) continue;
        CAPTURE(std::string{node->id()});
        const MirrorNode* mark = page.tree().find("help/" + std::string{node->id()});
        REQUIRE(mark != nullptr);
        CHECK(mark->name() == "Help on " + std::string{node->name()});
      }
    }
  }
}

TEST_CASE("help is fetched when it is first asked for, says what the field is, and closes again") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  const int before = page.calls("fetch_asset");
  CHECK_FALSE(page.says("makes the plan."));
  page.press("button", "Help on Area");
  CHECK(page.says("makes the plan."));
  CHECK(page.node("help/about/area").is("expanded"));
  CHECK(page.calls("fetch_asset") == before + 1);
  page.press("button", "Help on Title");
  CHECK(page.calls("fetch_asset") == before + 1);
  page.press("button", "Help on Area");
  CHECK_FALSE(page.says("makes the plan."));
}

TEST_CASE("what the round says stands there with its source, or as recalled") {
  BrowserStore store;
  PageStandIn page{store};
  start_plan(page);
  page.press("button", "Help on Area");
  CHECK(page.says("Guidance of the 2019-20 round: The Health and Wellbeing Board area"));
  CHECK(page.says("Recalled, not verified."));
  page.press("button", "Help on Area");
  CHECK_FALSE(page.says("Recalled, not verified."));
  page.press("button", "Help on County with districts");
  CHECK(page.says("Source: Buckinghamshire: the Better Care Fund plan 2019-20"));
  page.press("button", "Help on Title");
  CHECK(page.says("The title on the front of the plan."));
}

TEST_CASE("what is chosen from the round's list is explained as the round does") {
  BrowserStore store;
  PageStandIn page{store};
  start_plan(page);
  page.go_to("Conditions");
  page.press("rows/conditions/nc1/condition/press");
  page.press("button", "Help on National condition");
  CHECK(page.says("The national condition that this answers."));
  CHECK(page.says("Guidance of the 2019-20 round: The council and the CCGs agree one plan"));
}

TEST_CASE("below a table that is filled in stands what its columns are for") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  page.go_to("Funding");
  page.press("button", "Help: Ring-fences");
  CHECK(page.says("Minimum: The least that must be spent under the ring-fence this year."));
  CHECK(page.says("Guidance of the 2019-20 round: The amount set nationally for the area."));
  page.press("button", "Help: Ring-fences");
  CHECK_FALSE(page.says("Minimum: The least"));
}

TEST_CASE("help that cannot be loaded says so, and is loaded when it is asked for again") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  page.answer_next("fetch_asset",
                   core::Json::object()
                       .add("event", "asset_failed")
                       .add("path", "assets/help/help.json")
                       .add("why", "The network is off."));
  page.press("button", "Help on Title");
  CHECK(page.says("The help could not be loaded. The network is off."));
  CHECK(page.root("screen") == "overview");
  page.press("link", "Try again");
  CHECK(page.says("The title on the front of the plan."));
}

TEST_CASE("a term leads from the help on a field into the glossary") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  page.press("button", "Help on County with districts");
  page.press("link", "DFG, Disabled Facilities Grant");
  CHECK(page.value("textbox", "Term") == "DFG, Disabled Facilities Grant");
  CHECK(page.says("1 term"));
  CHECK(page.says("A capital grant for adapting the homes of disabled people."));
}

TEST_CASE("the glossary opens from the help, is narrowed down by letters, and closes") {
  BrowserStore store;
  PageStandIn page{store, {.width = 375}};
  page.key("F1");
  page.press("button", "Glossary");
  CHECK(page.says("Pool, pooled budget"));
  page.type("textbox", "Term", "DTOC");
  CHECK(page.says("1 term"));
  CHECK(page.said().back() == "1 term");
  page.type("textbox", "Term", "no such thing");
  CHECK(page.says("No term found."));
  page.press("button", "Close");
  CHECK(page.tree().find("glossary") == nullptr);
}

TEST_CASE("Ctrl+K finds terms, with a plan or without") {
  BrowserStore store;
  PageStandIn page{store};
  page.key("Control+k");
  page.type("textbox", "Field, scheme", "dfg");
  page.press("link", "Glossary: DFG, Disabled Facilities Grant");
  CHECK(page.value("textbox", "Term") == "DFG, Disabled Facilities Grant");
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
