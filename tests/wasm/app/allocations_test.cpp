// A table of allocations from outside, held against the open plan.
#include "tests/support/page_stand_in.h"

#include <doctest/doctest.h>

#include <string>

namespace app {
namespace {

using test_support::BrowserStore;
using test_support::PageStandIn;

TEST_SUITE_BEGIN("wasm/app/allocations");

struct Funding {
  Funding() {
    page.open_sample();
    page.go_to("Funding");
  }
  void load(const std::string& table) {
    page.will_pick("allocations.csv", table);
    page.press("button", "Load allocations");
  }
  BrowserStore store;
  PageStandIn page{store};
};

constexpr const char* kHead = "Board,Stream,Year,Amount,Version\n";

TEST_CASE("what a table says otherwise is listed, then taken, and can be undone") {
  Funding funding;
  funding.load(std::string{kHead} + "Buckinghamshire,nhs_min,2019-20,30105514,3\n" +
               "Buckinghamshire,dfg,2019-20,\"£3,583,440\",3\n");
  PageStandIn& page = funding.page;
  CHECK(page.says("Allocations, version 3: 1 row agrees, 1 row differs."));
  CHECK(
      page.says("Disabled Facilities Grant 2019-20: £3,583,440 in the table, £3,583,439 in the "
                "plan"));
  const std::string before = page.root("revision");
  page.press("button", "Cancel");
  CHECK(page.root("revision") == before);
  funding.load(std::string{kHead} + "Buckinghamshire,dfg,2019-20,\"£3,583,440\",3\n");
  page.press("button", "Take the amounts");
  CHECK(page.says("The amounts of allocations.csv are in the plan."));
  CHECK(page.tree().find("link", "38,581,634") != nullptr);
  page.press("button", "Undo");
  CHECK(page.tree().find("link", "38,581,633") != nullptr);
}

TEST_CASE("a table that agrees says so, and a bad one its place") {
  Funding funding;
  funding.load(std::string{kHead} + "Buckinghamshire,nhs_min,2019-20,30105514,3\n");
  CHECK(funding.page.says("1 row agrees, 0 rows differ."));
  funding.load("stream,year,amount\nnothing,2019-20,1\n");
  CHECK(funding.page.says("allocations.csv was not taken."));
  CHECK(funding.page.says("line 2, column 1"));
  CHECK(funding.page.calls("save_record") == 0);
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
