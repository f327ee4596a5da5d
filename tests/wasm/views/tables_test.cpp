// Lists of the open plan as tables, out and in.
#include "tests/support/page_stand_in.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace app {
namespace {

using test_support::BrowserStore;
using test_support::PageStandIn;

TEST_SUITE_BEGIN("wasm/views/tables");

struct Workbook {
  Workbook() { page.open_sample(); }
  void open_dialog() {
    page.key("Control+k");
    page.press("link", "Lists as tables for a spreadsheet (CSV)");
  }
  void take_in(std::string name, std::string bytes) {
    open_dialog();
    page.will_pick(std::move(name), std::move(bytes));
    page.press("tables/load");
  }
  BrowserStore store;
  PageStandIn page{store};
};

TEST_CASE("a list goes out as a table, is changed, and taken in after it was read") {
  Workbook workbook;
  PageStandIn& page = workbook.page;
  workbook.open_dialog();
  page.press("tables/save");
  CHECK(page.file_name() == "buckinghamshire-2019-20-draft-2019-09-05-schemes-lines.csv");
  CHECK(page.says("Change it in a spreadsheet"));
  std::string csv = page.file_bytes();
  workbook.take_in("lines.csv", csv);
  CHECK(page.says("lines.csv says the same as the plan: nothing changes."));

  const std::size_t at = csv.find(",2019-20,250000,");
  REQUIRE(at != std::string::npos);
  csv.replace(at, 16, ",2019-20,251000,");
  workbook.take_in("lines.csv", csv);
  CHECK(page.says("1 cell changes, 0 rows are new"));
  CHECK(page.says("\u00a3251,000"));
  page.press("button", "Take it in");
  CHECK(page.says("lines.csv is in the plan."));
  page.go_to("Schemes");
  CHECK(page.value("textbox", "Falls, 2019-20") == "251000");
  page.key("Control+z");
  CHECK(page.value("textbox", "Falls, 2019-20") == "250000");
}

TEST_CASE("contacts go out only when they are ticked, where the list has any") {
  Workbook workbook;
  PageStandIn& page = workbook.page;
  workbook.open_dialog();
  CHECK(page.tree().find("checkbox", "Include contacts") == nullptr);
  page.set("choice", "List", "people");
  CHECK(page.tree().find("checkbox", "Include contacts") != nullptr);
  page.press("tables/save");
  CHECK(page.file_bytes().find("mail") == std::string::npos);
}

TEST_CASE("what cannot be taken in says why") {
  Workbook workbook;
  PageStandIn& page = workbook.page;
  workbook.take_in("odd.csv", "Colour,Size\nred,4\n");
  CHECK(page.says("It is not clear which list of the plan this is."));
  workbook.take_in("bad.csv", "Row,\"Amount\n");
  CHECK(page.says("A quotation mark is never closed."));
  workbook.take_in("one.csv", "Row,Amount\nincome/nobody,5\n");
  CHECK(page.says("The plan has no row \"income/nobody\" in this table."));
  CHECK(page.node("button", "Take it in").is("disabled"));
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
