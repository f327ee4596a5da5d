// The library: rename, duplicate, delete and bring back.
#include "tests/support/page_stand_in.h"

#include <doctest/doctest.h>

#include <string>

namespace app {
namespace {

using test_support::BrowserStore;
using test_support::MirrorNode;
using test_support::PageStandIn;

TEST_SUITE_BEGIN("wasm/app/library");

struct Library {
  Library() {
    page.open_sample();
    page.go_to("Plans");
  }
  // The rows of the list of plans, as a person reads them.
  std::string rows() const { return page.tree().as_text("plans/rows"); }
  BrowserStore store;
  PageStandIn page{store};
};

TEST_CASE("a plan that was opened is in the list, with its figures") {
  Library library;
  const std::string rows = library.rows();
  CAPTURE(rows);
  CHECK(rows.find("row selected  Buckinghamshire, The Better Care Fund plan 2019-20 | 2019-20 | "
                  "£38,581,633 | ") != std::string::npos);
  CHECK(rows.find(" | just now | never | <Open Buckinghamshire, ") != std::string::npos);
}

TEST_CASE("the list shows what was changed since") {
  Library library;
  library.page.go_to("Funding");
  library.page.set("textbox", "Winter Pressures Grant, 2019-20", "1671319");
  library.page.go_to("Plans");
  CHECK(library.page.says("£38,581,634"));
}

TEST_CASE("a plan is renamed in the list") {
  Library library;
  library.page.press("link", "Rename…");
  CHECK(library.page.value("textbox", "Title") == "The Better Care Fund plan 2019-20");
  library.page.set("textbox", "Title", "Second draft");
  library.page.press("button", "Rename");
  CHECK(library.page.root("screen") == "plans");
  CHECK(library.rows().find("Buckinghamshire, Second draft") != std::string::npos);
}

TEST_CASE("a copy is a plan of its own") {
  Library library;
  library.page.press("link", "Duplicate");
  CHECK(library.page.says("This is the copy."));
  library.page.go_to("Schemes");
  library.page.set("textbox", "Falls, 2019-20", "1");
  library.page.go_to("Plans");
  CHECK(library.rows().find("The Better Care Fund plan 2019-20, copy") != std::string::npos);
  CHECK(library.store.size() == 2);
}

TEST_CASE("a plan that is deleted can be brought back") {
  Library library;
  library.page.press("link", "Delete");
  CHECK(
      library.page.says("Buckinghamshire, The Better Care Fund plan 2019-20 is deleted. It can be "
                        "brought back for 30 days."));
  CHECK(library.page.says("No plan yet."));
  CHECK(library.page.tree().find("link", "Overview") == nullptr);
  library.page.press("link", "Undo");
  CHECK(library.rows().find("Buckinghamshire, The Better Care Fund plan 2019-20 | 2019-20") !=
        std::string::npos);
  library.page.press("link", "Open");
  CHECK(library.page.root("screen") == "overview");
  CHECK(library.page.says("£38,581,633"));
}

TEST_CASE("what was to be done with a plan that does not open is not done with the next") {
  Library library;
  library.page.press("link", "Duplicate");
  library.page.go_to("Plans");
  library.page.answer_next("open_plan",
                           core::Json::object()
                               .add("event", "plan_failed")
                               .add("of", "open_plan")
                               .add("why", "It is damaged.")
                               .add("remedy", "Try the rescue page."));
  const MirrorNode* other = nullptr;
  for (const MirrorNode* node : library.page.tree().nodes()) {
    const bool is_open = node->id().find(library.page.plan()) != std::string_view::npos;
    if (node->name().substr(0, 9) == "Duplicate" && node->role() == "link" && !is_open)
      other = node;
  }
  REQUIRE(other != nullptr);
  library.page.press(other->id());
  CHECK(library.page.says("The plan was not opened. It is damaged. Try the rescue page."));
  const std::size_t plans = library.store.size();
  library.page.press("button", "Open the sample");
  CHECK(library.store.size() == plans + 1);
}

TEST_CASE("help is a key away") {
  Library library;
  CHECK(library.page.key("F1"));
  CHECK(library.page.tree().find("dialog", "Keys and help") != nullptr);
  CHECK(library.page.key("F1"));
  CHECK(library.page.tree().find("dialog", "Keys and help") == nullptr);
}

TEST_CASE("help does not take a form away that is being filled in") {
  Library library;
  library.page.press("button", "Start");
  library.page.type("textbox", "Area", "Barn");
  library.page.key("F1");
  CHECK(library.page.tree().find("dialog", "Keys and help") == nullptr);
  CHECK(library.page.value("textbox", "Area") == "Barn");
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
