// Blocks of cells: put in from a spreadsheet, filled and emptied, each as one change.
#include "tests/support/page_stand_in.h"

#include <doctest/doctest.h>

#include <string>

namespace app {
namespace {

using test_support::BrowserStore;
using test_support::MirrorNode;
using test_support::PageStandIn;

TEST_SUITE_BEGIN("wasm/views/pasting");

struct Pasting {
  explicit Pasting(std::string_view screen) {
    page.open_sample();
    page.go_to(screen);
  }
  // The editor with this name: "Falls, 2019-20".
  std::string id(std::string_view role, std::string_view name) const {
    return std::string{page.node(role, name).id()};
  }
  // The editors of a list's rows whose ids end in that field, in order.
  std::vector<std::string> editors(std::string_view list, std::string_view field) const {
    std::vector<std::string> ids;
    for (const MirrorNode* node : page.tree().nodes()) {
      const std::string_view id = node->id();
      if (id.substr(0, list.size()) == list && id.ends_with(field)) ids.emplace_back(id);
    }
    return ids;
  }
  BrowserStore store;
  PageStandIn page{store};
};

TEST_CASE(
    "amounts pasted over a group's row fill the schemes before and behind it, and are one change") {
  Pasting test{"Schemes"};
  PageStandIn& page = test.page;
  const std::string revision = page.root("revision");
  page.paste(test.id("textbox", "Integrated community services, 2019-20"),
             R"([["20,000,000"], ["3m"], ["251k"]])");
  const auto value = [&](std::string_view name) { return page.value("textbox", name); };
  CHECK(value("Integrated community services, 2019-20") == "20000000");
  CHECK(value("Market stabilisation for domiciliary & residential and nursing care, 2019-20") ==
        "3000000");
  CHECK(value("Protecting Voluntary Care Services, 2019-20") == "251000");
  CHECK(page.says("Done: fill in 3 values."));
  page.key("Control+z");
  CHECK(value("Integrated community services, 2019-20") == "20018277");
  CHECK(value("Protecting Voluntary Care Services, 2019-20") == "250000");
  CHECK(page.root("revision") != revision);
}

TEST_CASE("two columns at once, and what is not understood stays in its cell beside the rest") {
  Pasting test{"Schemes"};
  PageStandIn& page = test.page;
  page.paste(test.id("textbox", "Dementia, 2018-19"), R"([["1", "2"], ["some", "4"]])");
  CHECK(page.value("textbox", "Dementia, 2018-19") == "1");
  CHECK(page.value("textbox", "Dementia, 2019-20") == "2");
  CHECK(page.value("textbox", "Intermediate services including reablement, 2018-19") == "some");
  CHECK(page.value("textbox", "Intermediate services including reablement, 2019-20") == "4");
  const MirrorNode& refused =
      page.node("textbox", "Intermediate services including reablement, 2018-19");
  CHECK(!refused.text_at("error").empty());
  CHECK(page.says("1 was not understood and stays in its cell with the reason."));
}

TEST_CASE("empty texts empty the cells") {
  Pasting test{"Schemes"};
  PageStandIn& page = test.page;
  page.paste(test.id("textbox", "Dementia, 2018-19"), R"([["", ""]])");
  CHECK(page.value("textbox", "Dementia, 2018-19").empty());
  CHECK(page.value("textbox", "Dementia, 2019-20").empty());
  CHECK(page.says("Done: empty 2 cells."));
  page.key("Control+z");
  CHECK(page.value("textbox", "Dementia, 2019-20") == "159000");
}

TEST_CASE("below the last row a pasted block adds rows, with choices by their names and the year") {
  Pasting test{"Funding"};
  PageStandIn& page = test.page;
  const std::vector<std::string> before = test.editors("payments/income/", "/amount");
  const std::string last = before.back();
  const std::string stream = last.substr(0, last.rfind('/')) + "/stream";
  page.paste(stream,
             R"([["Winter Pressures Grant", "Buckinghamshire County Council", "2019-20", "1671318"],
                 ["disabled facilities grant", "buckinghamshire county council", "2019-20", "7"],
                 ["", "", "", ""]])");
  // What adds rows is shown first.
  CHECK(page.says("This will fill in"));
  CHECK(page.says("Disabled Facilities Grant"));
  page.press("button", "Put it in");
  const std::vector<std::string> after = test.editors("payments/income/", "/amount");
  REQUIRE(after.size() == before.size() + 1);
  const std::string row = after.back().substr(0, after.back().rfind('/'));
  CHECK(page.node(row + "/amount").value() == "7");
  CHECK(page.node(row + "/stream").value() == "dfg");
  CHECK(page.node(row + "/year").value() == "2019-20");
  CHECK(page.says("38,581,640"));
  CHECK(page.says("with 1 new row."));
  page.key("Control+z");
  CHECK(test.editors("payments/income/", "/amount") == before);
}

TEST_CASE("what has no cell to go into is counted, not lost in silence") {
  Pasting test{"Funding"};
  PageStandIn& page = test.page;
  const std::string last = test.editors("payments/income/", "/amount").back();
  const std::string row = last.substr(0, last.rfind('/'));
  page.paste(row + "/stream", R"([["No such stream", "", "2019-20", "5", "", "why", "beyond"]])");
  CHECK(page.node(row + "/stream").value() == "wp");
  CHECK(page.node(row + "/amount").value() == "5");
  CHECK(page.says("2 had no cell that can be edited"));
}

TEST_CASE("what is no list of rows changes nothing") {
  Pasting test{"Schemes"};
  PageStandIn& page = test.page;
  const std::string id = test.id("textbox", "Dementia, 2018-19");
  const std::string revision = page.root("revision");
  for (const char* texts : {"", "7", "[1]", R"(["x"])", R"([[1, null, {}]])", "[[", R"({"a":1})"}) {
    CAPTURE(texts);
    page.paste(id, texts);
    CHECK(page.root("revision") == revision);
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
