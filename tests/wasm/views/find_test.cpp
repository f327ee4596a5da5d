// Find: what words lead to, and that following it ends there.
#include "tests/support/page_stand_in.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace app {
namespace {

using test_support::BrowserStore;
using test_support::MirrorNode;
using test_support::PageStandIn;

TEST_SUITE_BEGIN("wasm/views/find");

struct Finding {
  // Opens the dialog and types; gives what was found, best first.
  std::vector<std::string> find(std::string_view words) {
    if (page.tree().find("find") == nullptr) page.key("Control+k");
    page.type("textbox", "Field, scheme", words);
    std::vector<std::string> names;
    for (const MirrorNode* node : page.tree().nodes()) {
      if (node->role() == "link" && node->id().substr(0, 10) == "find/find/") {
        names.emplace_back(node->name());
      }
    }
    return names;
  }
  BrowserStore store;
  PageStandIn page{store};
};

bool has(const std::vector<std::string>& names, std::string_view name) {
  for (const std::string& each : names) {
    if (each == name) return true;
  }
  return false;
}

TEST_CASE("without a plan it leads to what can be done without one") {
  Finding finding;
  CHECK(has(finding.find(""), "Start a plan"));
  CHECK(!has(finding.find(""), "Save to file"));
  CHECK(finding.find("schemes").empty());
  CHECK(finding.page.says("Nothing found."));
}

TEST_CASE("a scheme is found by words of its name in any order, and followed to its name") {
  Finding finding;
  finding.page.open_sample();
  const std::vector<std::string> names = finding.find("CARERS integrated");
  REQUIRE(!names.empty());
  CHECK(names.front() == "Integrated Carers Service");
  finding.page.press("link", "Integrated Carers Service");
  CHECK(finding.page.root("screen") == "schemes");
  CHECK(finding.page.tree().find("find") == nullptr);
  CHECK(finding.page.node(finding.page.focus()).value() == "Integrated Carers Service");
}

TEST_CASE("words of a row and of its field lead to the field") {
  Finding finding;
  finding.page.open_sample();
  const std::vector<std::string> names = finding.find("falls scheme type");
  REQUIRE(!names.empty());
  CHECK(names.front().substr(0, 7) == "Falls: ");
  finding.page.press("link", names.front());
  CHECK(finding.page.focus().substr(0, 8) == "schemes/");
}

TEST_CASE("what begins with the words comes first: the screen before what only mentions it") {
  Finding finding;
  finding.page.open_sample();
  CHECK(finding.find("risk").front() == "Risks");
  CHECK(finding.find("undo").empty());  // nothing to undo yet
}

TEST_CASE("a finding is found by its words and leads to its place") {
  Finding finding;
  finding.page.open_sample();
  const std::vector<std::string> names = finding.find("home care and dom care 9.20");
  REQUIRE(names.size() == 1);
  finding.page.press("link", names.front());
  CHECK(finding.page.node("complementary", "Why this number?").is("modal") == false);
}

TEST_CASE("a command is done") {
  Finding finding;
  finding.page.open_sample();
  finding.find("keys and");
  finding.page.press("button", "Go to the first");
  CHECK(finding.page.node("dialog", "Keys and help").is("modal"));
}

TEST_CASE("many hits are cut and said to be") {
  Finding finding;
  finding.page.open_sample();
  CHECK(finding.find("e").size() == 12);
  CHECK(finding.page.says("The first 12: more words find fewer."));
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
