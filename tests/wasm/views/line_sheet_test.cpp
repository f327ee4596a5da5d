// Every budget line in one table: typed, pasted, sorted and grouped.
#include "tests/support/page_stand_in.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace app {
namespace {

using test_support::BrowserStore;
using test_support::MirrorNode;
using test_support::PageStandIn;

TEST_SUITE_BEGIN("wasm/views/line_sheet");

struct Sheet {
  void open_new() {
    page.press("button", "Start");
    page.set("textbox", "Area", "Testshire");
    page.set("choice", "Planning round", "2019-20");
    page.press("button", "Start the plan");
    page.go_to("Schemes");
  }
  void open_sample() {
    page.open_sample();
    page.go_to("Schemes");
    page.press("button", "Every budget line");
  }
  // The id of the editor of the last row, the one that is not there yet.
  std::string new_cell(std::string_view column) const {
    return std::string{page.node("textbox", "New scheme, " + std::string{column}).id()};
  }
  std::string table() const { return page.tree().as_text("table/sheet"); }
  bool has(std::string_view words) const { return table().find(words) != std::string::npos; }
  int rows() const {
    int count = 0;
    for (const MirrorNode* node : page.tree().nodes()) {
      count += node->id().starts_with("table/sheet/") && node->role() == "row" ? 1 : 0;
    }
    return count;
  }
  BrowserStore store;
  PageStandIn page{store};
};

TEST_CASE("a name typed into the last row is a scheme, and the next row stands below it") {
  Sheet sheet;
  sheet.open_new();
  PageStandIn& page = sheet.page;
  const std::string name = sheet.new_cell("Scheme name");
  page.set(name, "Falls service");
  CHECK(page.node(name).value() == "Falls service");  // the same cell, so that the focus stays
  CHECK(sheet.new_cell("Scheme name") != name);
  CHECK(page.says("1 scheme."));
  // An amount makes its line, in the year that is planned.
  page.set("textbox", "Falls service, Expenditure", "1.2m");
  CHECK(page.value("textbox", "Falls service, Expenditure") == "1200000");
  CHECK(page.value("choice", "Falls service, Year") == "2019-20");
  page.key("Control+z");
  page.key("Control+z");
  CHECK(page.says("No schemes yet"));
}

TEST_CASE("what is not understood in the last row adds nothing and says why") {
  Sheet sheet;
  sheet.open_new();
  PageStandIn& page = sheet.page;
  page.set("textbox", "New scheme, Expenditure", "a lot");
  CHECK(page.says("No schemes yet"));
  CHECK_FALSE(page.node("textbox", "New scheme, Expenditure").text_at("error").empty());
  page.set("textbox", "New scheme, Expenditure", "");
  CHECK(page.node("textbox", "New scheme, Expenditure").text_at("error").empty());
  CHECK(page.says("No schemes yet"));
}

TEST_CASE("ten schemes pasted with the head of the official table, in its order of columns") {
  Sheet sheet;
  sheet.open_new();
  PageStandIn& page = sheet.page;
  std::string block =
      R"j([["Scheme ID", "Scheme Name", "Expenditure (£)", "Source of Funding", "Commissioner"])j";
  for (int i = 1; i <= 10; ++i) {
    const std::string n = std::to_string(i);
    block += R"(, [")" + n + R"(", "Scheme )" + n + R"(", "£1,00)" + std::to_string(i % 10) +
             R"(", "iBCF", "CCG"])";
  }
  block += R"(, ["", "Total", "10,045", "", ""]])";
  page.paste(sheet.new_cell("Scheme name"), block);
  CHECK(page.says("10 new rows"));
  CHECK(page.says("The amounts add up to £10,045."));
  CHECK(page.says("the column “Scheme ID”"));
  CHECK(page.says("Scheme 3: Improved Better Care Fund") == false);
  CHECK(page.says("Scheme 3: 2019-20, £1,003, Improved Better Care Fund, CCG"));
  CHECK(page.says("1 row of totals was left out: totals are computed here."));
  CHECK(page.says("No schemes yet"));
  page.press("button", "Put it in");
  CHECK(page.says("10 schemes."));
  CHECK(page.value("textbox", "Scheme 3, Expenditure") == "1003");
  CHECK(page.value("choice", "Scheme 3, Year") == "2019-20");
  CHECK(page.says("1 row of totals was left out: totals are computed here."));
  CHECK(sheet.has("Lines shown of 2019-20 | 10,045"));  // computed
  page.key("Control+z");
  CHECK(page.says("No schemes yet"));
}

TEST_CASE(
    "a line with the name of a scheme that is there, or without one, is a line of that scheme") {
  Sheet sheet;
  sheet.open_new();
  PageStandIn& page = sheet.page;
  page.paste(sheet.new_cell("Scheme name"),
             R"([["Falls", "", "Improved Better Care Fund", "2019-20", "100"],
                 ["", "", "Disabled Facilities Grant", "2019-20", "20"],
                 ["FALLS", "", "Improved Better Care Fund", "2019-20", "3"],
                 ["Beds", "", "Improved Better Care Fund", "2019-20", "4"]])");
  page.press("button", "Put it in");
  CHECK(page.says("2 schemes."));
  CHECK(sheet.rows() == 1 + 4 + 1 + 1);  // head, lines, the next one, sum
  CHECK(sheet.has("| 127 |"));
}

TEST_CASE("signs alone are no choice") {
  Sheet sheet;
  sheet.open_new();
  PageStandIn& page = sheet.page;
  page.paste(sheet.new_cell("Scheme name"), R"([["Falls", "???", "Not chosen", "2019-20", "1"]])");
  page.press("button", "Put it in");
  CHECK(page.says(
      "1 had no cell that can be edited, or is not one of its choices: Scheme type “???”."));
}

TEST_CASE("a scheme of the same name and another type is another scheme") {
  Sheet sheet;
  sheet.open_new();
  PageStandIn& page = sheet.page;
  page.paste(sheet.new_cell("Scheme name"),
             R"([["Falls", "Other", "Improved Better Care Fund", "2019-20", "100"],
                 ["Falls", "Prevention / Early Intervention", "Contribution: CCG minimum", "", "20"]])");
  page.press("button", "Put it in");
  CHECK(page.says("Done: fill in"));
  CHECK_FALSE(page.says("is not one of its choices"));
  CHECK(page.says("2 schemes."));
}

TEST_CASE("a sum is no line, wherever the word for it stands, and neither is a bare number") {
  Sheet sheet;
  sheet.open_new();
  PageStandIn& page = sheet.page;
  page.paste(sheet.new_cell("Scheme name"),
             R"j([["Scheme ID", "Scheme name", "Expenditure"],
                 ["1", "Falls", "100"], ["Total:", "", "100"], ["", "", "100"]])j");
  CHECK(page.says("1 row of totals was left out"));
  CHECK(page.says("1 row with numbers but no words was left out"));
  page.press("button", "Put it in");
  CHECK(sheet.has("| 100 |"));
  CHECK(sheet.rows() == 1 + 1 + 1 + 1);
}

TEST_CASE("very many rows are taken, of which the list shows some and their number") {
  Sheet sheet;
  sheet.open_new();
  PageStandIn& page = sheet.page;
  std::string block = "[";
  for (int i = 1; i <= 2000; ++i) {
    const std::string n = std::to_string(i);
    block += std::string{i > 1 ? "," : ""} + R"(["Scheme )" + n + R"(","","ibcf","2019-20",")" + n +
             R"("])";
  }
  page.paste(sheet.new_cell("Scheme name"), block + "]");
  CHECK(page.says("2,000 new rows"));
  CHECK(page.says("and 1,900 more"));
  page.press("button", "Put it in");
  CHECK(page.says("2,000 schemes."));
}

TEST_CASE("the unit in a head counts, whatever unit is shown") {
  Sheet sheet;
  sheet.open_new();
  PageStandIn& page = sheet.page;
  page.paste(sheet.new_cell("Scheme name"),
             R"j([["Scheme name", "Expenditure (£'000)"], ["Falls", "1,200"], ["Beds", "£5"]])j");
  page.press("button", "Put it in");
  CHECK(page.value("textbox", "Falls, Expenditure") == "1200000");
  CHECK(page.value("textbox", "Beds, Expenditure") == "5");  // says itself what it is in
  page.paste(sheet.new_cell("Scheme name"),
             R"j([["Scheme name", "Expenditure (%)", "Expenditure (£m)"], ["Care", "7", "1.5"]])j");
  page.press("button", "Put it in");
  CHECK(page.value("textbox", "Care, Expenditure") == "1500000");
}

TEST_CASE("a line without a name changes nothing of the scheme above it") {
  Sheet sheet;
  sheet.open_new();
  PageStandIn& page = sheet.page;
  page.paste(sheet.new_cell("Scheme name"),
             R"([["Falls", "Other", "", "", "1"], ["", "Carers services", "", "", "2"]])");
  page.press("button", "Put it in");
  CHECK(page.value("choice", "Falls, Scheme type") == "other");
  CHECK(page.says("2 schemes."));
}

TEST_CASE("what is refused in a cell of a row that is not there adds no row") {
  Sheet sheet;
  sheet.open_new();
  PageStandIn& page = sheet.page;
  page.set(sheet.new_cell("Scheme name"), "Falls");
  const std::string revision = page.root("revision");
  page.paste(std::string{page.node("textbox", "Falls, Expenditure").id()}, R"([["a lot", "?"]])");
  CHECK(page.root("revision") == revision);
  CHECK_FALSE(page.node("textbox", "Falls, Expenditure").text_at("error").empty());
}

TEST_CASE("what is typed while words are looked for stays in sight until they change") {
  Sheet sheet;
  sheet.open_sample();
  PageStandIn& page = sheet.page;
  page.type("textbox", "Only lines with", "dementia");
  const int found = sheet.rows();
  page.set("textbox", "Dementia, Expenditure", "7");
  CHECK(sheet.rows() == found);  // and nothing that was not added comes along
  const std::string name = sheet.new_cell("Scheme name");
  page.set(name, "Zebra crossings");
  CHECK(page.node(name).value() == "Zebra crossings");
  page.type("textbox", "Only lines with", "dementi");
  CHECK_FALSE(sheet.has("Zebra crossings"));
}

TEST_CASE("another plan begins with its own year and all of its lines") {
  Sheet sheet;
  sheet.open_sample();
  PageStandIn& page = sheet.page;
  page.type("textbox", "Only lines with", "dementia");
  page.go_to("Plans");
  page.press("button", "Start");
  page.set("textbox", "Area", "Testshire");
  page.set("choice", "Planning round", "2025-26");
  page.press("button", "Start the plan");
  page.go_to("Schemes");
  CHECK(page.value("textbox", "Only lines with").empty());
  page.set("textbox", "New scheme, Expenditure", "5");
  CHECK(page.node("choice", "Year").value() == "2025-26");
  CHECK(sheet.has("[2025-26] | [5]"));
}

TEST_CASE("what was listed for one plan does not go into the next") {
  Sheet sheet;
  sheet.open_new();
  PageStandIn& page = sheet.page;
  const std::string first = page.plan();
  page.paste(sheet.new_cell("Scheme name"), R"([["Falls"], ["Beds"]])");
  CHECK(page.says("2 new rows"));
  page.tell(core::Json::object().add("event", "address").add("plan", "").add("screen", "plans"));
  page.open_sample();
  CHECK(page.tree().find("button", "Put it in") == nullptr);
}

TEST_CASE("every line of a real plan is there, sorted, grouped and found, with sums of one year") {
  Sheet sheet;
  sheet.open_sample();
  PageStandIn& page = sheet.page;
  const int all = sheet.rows();
  CHECK(all > 20);
  CHECK(sheet.has("Lines shown"));
  CHECK(sheet.has("34,998,194"));
  page.set("choice", "Group by", "lines/source");
  CHECK(sheet.has("Winter Pressures Grant (6) | 1,671,318"));
  page.set("choice", "Group by", "");
  page.type("textbox", "Only lines with", "dementia");
  CHECK(sheet.rows() < all);
  CHECK(sheet.has("Dementia"));
  CHECK_FALSE(sheet.has("34,998,194"));
  page.type("textbox", "Only lines with", "");
  page.set("choice", "Year", "");
  CHECK(sheet.rows() > all);
  CHECK_FALSE(sheet.has("34,998,194"));  // amounts of two years are not added up
}

TEST_CASE("sorting by a column says so and turns round at the second press") {
  Sheet sheet;
  sheet.open_sample();
  PageStandIn& page = sheet.page;
  const auto first_amount = [&] {
    for (const MirrorNode* node : page.tree().nodes()) {
      if (node->id().starts_with("sheet/") && node->id().ends_with("/amount")) {
        return std::string{node->value()};
      }
    }
    return std::string{};
  };
  page.press("button", "Expenditure");
  const std::string least = first_amount();
  page.press("button", "Expenditure");
  CHECK(std::stoll(first_amount()) > std::stoll(least));
  CHECK(first_amount() == "20018277");
}

TEST_CASE("Open leads to all of the scheme") {
  Sheet sheet;
  sheet.open_sample();
  PageStandIn& page = sheet.page;
  page.press("link", "Open Dementia");
  CHECK(page.says("Budget lines"));
  CHECK(page.node(page.focus()).value() == "Dementia");
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
