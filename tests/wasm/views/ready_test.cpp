// Findings that are accepted, and the question whether the plan can be sent.
#include "tests/support/page_stand_in.h"

#include <doctest/doctest.h>

#include <string>

namespace app {
namespace {

using test_support::BrowserStore;
using test_support::MirrorNode;
using test_support::PageStandIn;

TEST_SUITE_BEGIN("wasm/views/ready");

struct Checks {
  Checks() {
    page.open_sample();
    page.go_to("Checks");
  }
  BrowserStore store;
  PageStandIn page{store};
};

TEST_CASE("whether it is ready is answered when it is asked, section by section") {
  Checks checks;
  PageStandIn& page = checks.page;
  CHECK_FALSE(page.says("Not yet:"));
  page.press("button", "Ask whether it is ready");
  CHECK(page.says("Not yet:"));
  CHECK(page.says("facts of the round"));
  const std::string table{page.node("table", "Sections of the plan and what they lack").id()};
  const std::string words = page.tree().as_text(table);
  CHECK(words.find("Metrics") != std::string::npos);
  CHECK(words.find("complete") != std::string::npos);
  CHECK(words.find("not yet") != std::string::npos);
  page.press("link", "Funding");
  CHECK(page.root("screen") == "funding");
}

TEST_CASE("a finding is accepted with a reason, stands apart, and is open again when taken back") {
  Checks checks;
  PageStandIn& page = checks.page;
  REQUIRE(page.says("Figures that the document states otherwise (10)"));
  for (const MirrorNode* node : page.tree().nodes()) {
    if (node->name() != "Accept…" || node->id().find("stated_figure") == std::string::npos)
      continue;
    page.press(node->id());
    break;
  }
  CHECK(page.node("button", "Accept with this reason").is("disabled"));
  page.set("multiline", "Why it is left as it is", "Agreed with the trust.");
  page.press("button", "Accept with this reason");
  CHECK(page.says("Accepted (1)"));
  CHECK(page.says("Agreed with the trust. 5 September 2019."));
  CHECK(page.says("Figures that the document states otherwise (9)"));
  page.press("button", "Take the acceptance back");
  CHECK_FALSE(page.says("Accepted (1)"));
  CHECK(page.says("Figures that the document states otherwise (10)"));
  page.key("Control+z");
  CHECK(page.says("Accepted (1)"));
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
