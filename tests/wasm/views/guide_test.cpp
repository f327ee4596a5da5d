// The guide to a first plan on the screen: from nothing to a plan in a file.
#include "tests/support/page_stand_in.h"
#include "wasm/app/screen.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace app {
namespace {

using test_support::BrowserStore;
using test_support::MirrorNode;
using test_support::PageOptions;
using test_support::PageStandIn;

TEST_SUITE_BEGIN("wasm/views/guide");

void start_plan(PageStandIn& page) {
  page.set("textbox", "Area", "Barnet");
  page.set("choice", "Planning round", "2019-20");
  page.press("button", "Start the plan");
}

bool has_card(const PageStandIn& page) {
  return page.tree().find("heading", "Guide to a first plan: ") != nullptr;
}

// Follows the next step by the way that the Overview offers.
void follow(PageStandIn& page, std::string_view step) {
  page.go_to("Overview");
  page.press("link", step);
}

// Types into every field with that beginning of its name that is still empty.
void fill_all(PageStandIn& page, std::string_view ends, std::string_view text) {
  std::vector<std::string> ids;
  for (const MirrorNode* node : page.tree().nodes()) {
    if (node->role() == "textbox" && node->name().ends_with(ends) && node->value().empty()) {
      ids.emplace_back(node->id());
    }
  }
  for (const std::string& id : ids) page.set(id, text);
}

TEST_CASE("the guide leads from nothing to a plan in a file, by what the plan has") {
  BrowserStore store;
  PageStandIn page{store};
  page.press("button", "Guide to a first plan");
  CHECK(page.says("No plan is open"));
  page.press("link", "1. Start the plan");
  start_plan(page);
  CHECK(page.says("Guide to a first plan: 0 of 5 steps done"));

  page.press("link", "1. Start the plan");
  CHECK(page.root("screen") == "people");
  CHECK(page.focus() == "add/partners");
  page.press(page.focus());
  page.set("textbox", "Name", "Barnet Council");
  page.press("add/partners");
  page.set("textbox", "Name", "Barnet CCG");
  page.go_to("Overview");
  CHECK(page.says("1 of 5 steps done"));

  follow(page, "2. Income");
  CHECK(page.root("screen") == "funding");
  page.press("button", "Lay out the round's streams");
  page.go_to("Overview");
  CHECK(page.says("amounts are empty."));
  follow(page, "2. Income");
  CHECK(page.node(page.focus()).role() == "textbox");
  fill_all(page, ", 2019-20", "1000");
  page.go_to("Overview");
  CHECK(page.says("2 of 5 steps done"));

  follow(page, "3. Schemes");
  CHECK(page.root("screen") == "schemes");
  page.press("button", "Add scheme");
  page.set("textbox", "Scheme name", "Reablement");
  page.go_to("Overview");
  CHECK(page.says("1 scheme has no name or no amount."));
  follow(page, "3. Schemes");
  page.set("textbox", "Reablement, Expenditure", "1000");
  page.go_to("Overview");
  CHECK(page.says("3 of 5 steps done"));

  for (int i = 0; i < 20 && page.says("no target."); ++i) {
    follow(page, "4. Metrics and conditions");
    CHECK(page.root("screen") == "metrics");
    page.set(page.focus(), "5");
    page.go_to("Overview");
  }
  for (int i = 0; i < 20 && page.says("not answered."); ++i) {
    follow(page, "4. Metrics and conditions");
    CHECK(page.root("screen") == "conditions");
    page.set(page.focus(), "yes");
    page.go_to("Overview");
  }
  CHECK(page.says("4 of 5 steps done"));
  CHECK(has_card(page));
}

TEST_CASE("the guide is hidden for good, and comes back when it is asked for") {
  BrowserStore store;
  PageStandIn page{store};
  page.press("button", "Start");
  start_plan(page);
  CHECK(has_card(page));
  page.press("link", "Hide the guide");
  CHECK_FALSE(has_card(page));
  CHECK(page.calls("set_display") == 1);

  PageStandIn next{store, {.guide_hidden = true, .plan = page.plan(), .screen = "overview"}};
  CHECK_FALSE(has_card(next));
  next.key("Control+k");
  next.press("link", "Guide to a first plan");
  CHECK(next.says("0 of 5 steps done"));
  next.set("checkbox", "Show the guide on the Overview", "true");
  next.press("button", "Close");
  CHECK(has_card(next));
}

TEST_CASE("a plan that is far along has no guide on its Overview, only when it is asked for") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  CHECK_FALSE(has_card(page));
  page.key("F1");
  page.press("button", "Guide to a first plan");
  CHECK(page.says("of 5 steps done"));
}

TEST_CASE("on a narrow screen the card shows the next step, and the way to all five") {
  BrowserStore store;
  PageStandIn page{store, {.width = 375}};
  page.press("button", "Start");
  start_plan(page);
  CHECK(page.tree().find("link", "1. Start the plan") != nullptr);
  CHECK(page.tree().find("link", "2. Income") == nullptr);
  page.press("link", "All five steps");
  page.press("link", "2. Income");
  CHECK(page.root("screen") == "funding");
  CHECK(page.tree().find("dialog") == nullptr);
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
