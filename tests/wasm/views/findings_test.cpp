// Findings and figures lead somewhere.
#include "tests/support/page_stand_in.h"
#include "tests/support/text_file.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace app {
namespace {

using test_support::BrowserStore;
using test_support::MirrorNode;
using test_support::PageStandIn;

TEST_SUITE_BEGIN("wasm/views/findings");

std::vector<std::string> links_named(const PageStandIn& page, std::string_view name) {
  std::vector<std::string> ids;
  for (const MirrorNode* node : page.tree().nodes()) {
    if (node->role() == "link" && node->name() == name) ids.emplace_back(node->id());
  }
  return ids;
}

// What leads to a field: a link beside a sentence, or the name of a row in a list of rows.
std::vector<std::string> links_to_fields(const PageStandIn& page) {
  std::vector<std::string> ids = links_named(page, "Go to the field");
  for (const MirrorNode* node : page.tree().nodes()) {
    const bool is_row = node->id().find("/row/") != std::string_view::npos;
    if (node->role() == "link" && is_row) ids.emplace_back(node->id());
  }
  return ids;
}

// Groups show their first few lines; this shows all of all of them.
void unfold_all(PageStandIn& page) {
  std::vector<std::string> folded;
  for (const MirrorNode* node : page.tree().nodes()) {
    if (node->role() == "button" && node->name().starts_with("Show all ")) {
      folded.emplace_back(node->id());
    }
  }
  for (const std::string& button : folded) page.press(button);
}

void open_plan(PageStandIn& page, const std::string& name) {
  page.will_pick("plan.json", core::testing::text_of_file("assets/plans/" + name + ".bcplan.json"));
  page.press("button", "Open a file");
}

TEST_CASE("findings of one kind stand under one heading, and what they share is said once") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  page.go_to("Checks");
  const MirrorNode& group = page.node("group", "Figures that the document states otherwise (10)");
  const std::string words = page.tree().as_text(group.id());
  const std::string shared = "Correct the document, or the rows that make the figure";
  REQUIRE(words.find(shared) != std::string::npos);
  CHECK(words.find(shared) == words.rfind(shared));
  CHECK(page.says("Rests on an unverified fact of the round."));
  CHECK(page.says("Budget lines: Provider is empty (16)"));
}

TEST_CASE("a long group shows its first lines, and all of them when asked to") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  page.go_to("Checks");
  const std::size_t few = links_to_fields(page).size();
  unfold_all(page);
  CHECK(links_to_fields(page).size() > few);
  CHECK(page.tree().find("button", "Show fewer") != nullptr);
}

TEST_CASE("every finding leads to its field, or to how its figure is made") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  page.go_to("Checks");
  unfold_all(page);
  for (const std::string& link : links_to_fields(page)) {
    CAPTURE(link);
    page.go_to("Checks");
    page.press(link);
    CHECK(page.root("screen") != "checks");
    CHECK(page.focus() != link);
    CHECK(page.tree().find(page.focus()) != nullptr);
  }
  page.go_to("Checks");
  for (const std::string& link : links_named(page, "Why?")) {
    CAPTURE(link);
    page.press(link);
    CHECK(page.tree().find("complementary", "Why this number?") != nullptr);
    page.press("button", "Close panel");
  }
}

TEST_CASE("every figure of the pool says where it comes from, step by step") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  page.press("link", "Why this number?");
  const MirrorNode& panel = page.node("complementary", "Why this number?");
  const std::string before = page.tree().as_text(panel.id());
  CHECK(before.find("£38,581,633") != std::string::npos);
  for (const std::string& child : std::vector<std::string>{panel.children}) {
    CAPTURE(child);
    REQUIRE(page.tree().find(child) != nullptr);
  }
}

TEST_CASE("the sections give way to the panel where both would leave the page too little room") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  page.press("link", "Why this number?");
  CHECK(page.tree().find("navigation", "Sections") == nullptr);
  page.press("button", "Sections");
  CHECK(page.tree().find("navigation", "Sections") != nullptr);
  page.press("button", "Sections");
  page.resize(1600, 900);
  page.settle();
  CHECK(page.tree().find("navigation", "Sections") != nullptr);
  page.resize(1280, 800);
  page.press("button", "Close panel");
  CHECK(page.tree().find("navigation", "Sections") != nullptr);
}

TEST_CASE("a pool that grows many times over says what it is compared with") {
  BrowserStore store;
  PageStandIn page{store};
  open_plan(page, "cambridgeshire-2014");
  CHECK(page.says("1,513.9%"));
  CHECK(page.says("which may be only part of that pool"));
}

TEST_CASE("a finding in a part that is folded away opens it") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  page.go_to("Schemes");
  page.press("button", "Winter Pressures Grant");
  CHECK(page.tree().as_text("table/schemes").find("Home Care and Dom Care") == std::string::npos);
  page.go_to("Checks");
  const std::vector<std::string> links = links_to_fields(page);
  for (const std::string& link : links) {
    if (link.find("schemes/s") == std::string::npos) continue;
    page.press(link);
    break;
  }
  page.go_to("Schemes");
  CHECK(page.tree().as_text("table/schemes").find("Home Care and Dom Care") != std::string::npos);
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
