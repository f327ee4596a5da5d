// A plan carried into a later round, as a person does it.
#include "tests/support/page_stand_in.h"

#include <doctest/doctest.h>

#include <string>

namespace app {
namespace {

using test_support::BrowserStore;
using test_support::PageStandIn;

TEST_SUITE_BEGIN("wasm/app/carrying");

struct Carrying {
  Carrying() {
    page.open_sample();
    page.go_to("Plans");
  }
  void ask(const char* round) {
    page.press("button", "Start");
    page.set("choice", "Begin with", page.plan());
    page.set("choice", "Planning round", round);
    page.press("button", "See what is carried");
  }
  BrowserStore store;
  PageStandIn page{store};
};

TEST_CASE("what becomes of an earlier plan is listed, and only then the new one begins") {
  Carrying carrying;
  PageStandIn& page = carrying.page;
  const std::string old = page.plan();
  carrying.ask("2021-22");
  CHECK(page.says("Carry Buckinghamshire into 2021-22"));
  CHECK(page.says("Begun anew or changed"));
  CHECK(page.says("Left in the old plan"));
  CHECK(page.says("Carried as it is"));
  CHECK(page.plan() == old);
  page.press("button", "Begin the new plan");
  CHECK(page.plan() != old);
  CHECK(page.says("The 2021-22 plan of Buckinghamshire is ready."));
  page.go_to("Schemes");
  CHECK(page.says("Falls"));
  page.go_to("Plans");
  CHECK(page.says("2019-20"));
  CHECK(page.says("2021-22"));
}

TEST_CASE("nothing begins when the list is put away") {
  Carrying carrying;
  const std::string old = carrying.page.plan();
  carrying.ask("2020-21");
  carrying.page.press("button", "Cancel");
  CHECK(carrying.page.plan() == old);
  CHECK(carrying.page.calls("create_plan") == 1);  // the sample's own
}

TEST_CASE("only later rounds are offered, and a round that cannot be fetched is told") {
  Carrying carrying;
  PageStandIn& page = carrying.page;
  page.press("button", "Start");
  page.set("choice", "Begin with", page.plan());
  const std::string options =
      page.tree().as_text(std::string{page.node("choice", "Planning round").id()});
  CHECK(options.find("2017-19") == std::string::npos);
  page.set("choice", "Planning round", "2020-21");
  page.answer_next("fetch_asset",
                   core::Json::object().add("event", "call_failed").add("why", "offline"));
  page.press("button", "See what is carried");
  CHECK_FALSE(page.says("Begin the new plan"));
  CHECK_FALSE(page.says("Loading the 2020-21 round"));
}

TEST_CASE("the search leads there with the open plan chosen") {
  Carrying carrying;
  PageStandIn& page = carrying.page;
  page.go_to("Overview");
  page.key("Control+k");
  page.type("textbox", "Field, scheme", "carry this plan");
  page.press("link", "Carry this plan into a later round");
  CHECK(page.says("Amounts of the new years"));
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
