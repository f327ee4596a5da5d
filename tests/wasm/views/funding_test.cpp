// Funding: rows are added, filled in and taken out again.
#include "tests/support/page_stand_in.h"

#include <doctest/doctest.h>

#include <string>

namespace app {
namespace {

using test_support::BrowserStore;
using test_support::MirrorNode;
using test_support::PageStandIn;

TEST_SUITE_BEGIN("wasm/views/funding");

struct Funding {
  Funding() {
    page.open_sample();
    page.go_to("Funding");
  }
  // The id of the row that was added last, by the field that got the focus.
  std::string new_row() const {
    const std::string& focus = page.focus();
    return focus.substr(0, focus.rfind('/') + 1);
  }
  int removable(std::string_view list) const {
    int rows = 0;
    for (const MirrorNode* node : page.tree().nodes()) {
      const std::string_view id = node->id();
      const bool is_remove = node->role() == "link" && node->name().substr(0, 6) == "Remove";
      if (is_remove && id.find(list) != std::string_view::npos) ++rows;
    }
    return rows;
  }
  BrowserStore store;
  PageStandIn page{store};
};

TEST_CASE("a body that pays into a stream is added, with this year, and counts at once") {
  Funding funding;
  PageStandIn& page = funding.page;
  page.press("button", "Add a payment");
  const std::string row = funding.new_row();
  CHECK(page.focus() == row + "stream");
  CHECK(page.node(row + "year").value() == "2019-20");
  page.set(row + "stream", "add_la");
  page.set(row + "amount", "1,000");
  CHECK(page.says("38,582,633"));
  page.key("Control+z");
  page.key("Control+z");
  page.key("Control+z");
  CHECK(page.tree().find(row + "stream") == nullptr);
}

TEST_CASE("every list of the funding can be made longer and shorter, and undone") {
  struct List {
    const char* id;
    const char* add;
  };
  for (const List& list : {List{"income/", "Add a payment"},
                           List{"minimums/", "Add a minimum"},
                           List{"districts/", "Add a district"},
                           List{"partners/", "Add a partner"}}) {
    CAPTURE(list.id);
    Funding funding;
    PageStandIn& page = funding.page;
    const int before = funding.removable(list.id);
    page.press("button", list.add);
    CHECK(page.focus().find(list.id) != std::string::npos);
    CHECK(funding.removable(list.id) == before + 1);
    page.key("Control+z");
    CHECK(funding.removable(list.id) == before);

    for (const MirrorNode* node : page.tree().nodes()) {
      const std::string id{node->id()};
      if (id.find(list.id) == std::string::npos || node->name().substr(0, 7) != "Remove ") continue;
      page.press(id);
      break;
    }
    CHECK(funding.removable(list.id) == before - 1);
    CHECK(page.node(page.focus()).name() == list.add);
    page.press("link", "Undo");
    CHECK(funding.removable(list.id) == before);
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
