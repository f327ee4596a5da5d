// Findings and figures lead somewhere.
#include "tests/support/page_stand_in.h"

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

TEST_CASE("every finding leads to its field, or to how its figure is made") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  page.go_to("Checks");
  for (const std::string& link : links_named(page, "Go to the field")) {
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

TEST_CASE("a finding in a part that is folded away opens it") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  page.go_to("Schemes");
  page.press("button", "Winter Pressures Grant");
  CHECK(page.tree().as_text("table/schemes").find("Home Care and Dom Care") == std::string::npos);
  page.go_to("Checks");
  const std::vector<std::string> links = links_named(page, "Go to the field");
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
