// The charts of the screens, as they are told to those who do not see them.
#include "tests/support/page_stand_in.h"
#include "tests/support/text_file.h"

#include <doctest/doctest.h>

#include <string>

namespace app {
namespace {

using test_support::BrowserStore;
using test_support::PageStandIn;

TEST_SUITE_BEGIN("wasm/views/charts");

void open_plan(PageStandIn& page, const std::string& name) {
  page.will_pick("plan.json", core::testing::text_of_file("assets/plans/" + name + ".bcplan.json"));
  page.press("button", "Open a file");
}

std::string description(const PageStandIn& page, std::string_view title) {
  return std::string{page.node("image", title).text_at("description")};
}

TEST_CASE("the heat map tells how the risks lie, and each cell in its table") {
  BrowserStore store;
  PageStandIn page{store};
  open_plan(page, "north-east-lincolnshire-2017-19");
  page.go_to("Risks");
  const char* kTitle = "Risks by likelihood and impact";
  CHECK(description(page, kTitle).starts_with("5 of 10 risks have scores, 1 of them high."));
  const std::string table = page.tree().as_text(page.node("table", kTitle).id());
  CHECK(table.find("Likelihood | Impact 1") != std::string::npos);
  CHECK(table.find("1, high: Commissioners do not achieve") != std::string::npos);
  CHECK(page.says("5 risks are not on the map"));
}

TEST_CASE("without scores there is no heat map; the first score brings it") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  page.go_to("Risks");
  page.press("button", "Add the first risk");
  CHECK(page.tree().find("image", "Risks by likelihood and impact") == nullptr);
  page.set("textbox", "Risk", "Winter pressure");
  page.set("textbox", "Likelihood", "4");
  page.set("textbox", "Impact", "5");
  CHECK(description(page, "Risks by likelihood and impact") ==
        "1 of 1 risk has scores, 1 of them high. The highest score is 20: Winter pressure.");
}

TEST_CASE("the ladder tells where each change stands and is to stand") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  page.go_to("Change model");
  const char* kTitle = "Maturity now and aimed at";
  CHECK(description(page, kTitle).starts_with("2 of 8 changes are to move up."));
  const std::string table = page.tree().as_text(page.node("table", kTitle).id());
  CHECK(table.find("Change | Now | Aimed at | By") != std::string::npos);
  CHECK(table.find("Seven-day service | Plans in place | Established | March 2020") !=
        std::string::npos);
}

TEST_CASE("a plan whose changes have no levels has no ladder") {
  BrowserStore store;
  PageStandIn page{store};
  open_plan(page, "north-east-lincolnshire-2017-19");
  page.go_to("Change model");
  CHECK(page.tree().find("image", "Maturity now and aimed at") == nullptr);
}

// The page's clock stands at 5 September 2019.
TEST_CASE("the timeline tells what is overdue today and what comes next") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  page.go_to("Timeline");
  const char* kTitle = "Timeline, April 2019 to March 2020";
  CHECK(description(page, kTitle).find("On 5 September 2019, 1 is overdue. Next: Meeting: ") !=
        std::string::npos);
  const std::string table = page.tree().as_text(page.node("table", kTitle).id());
  CHECK(table.find("Start the physio locum of discharge to assess | Action | by 31 August 2019 | "
                   "overdue") != std::string::npos);
  CHECK(page.says("more in this time"));
}

TEST_CASE("a new plan has the dates of its round on the timeline") {
  BrowserStore store;
  PageStandIn page{store};
  page.press("button", "Start");
  page.set("textbox", "Area", "Barnet");
  page.set("choice", "Planning round", "2019-20");
  page.press("button", "Start the plan");
  page.go_to("Timeline");
  CHECK(description(page, "Timeline, April 2019 to March 2020") ==
        "In this time: 5 dates. On 5 September 2019, none is overdue. Next: Plan submitted, 27 "
        "September 2019.");
}

TEST_CASE("the pool is told by stream and year") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  page.go_to("Funding");
  const char* kTitle = "The pool by stream and year";
  const auto table = [&] { return page.tree().as_text(page.node("table", kTitle).id()); };
  CHECK(description(page, kTitle) ==
        "In 2019-20 the pool is £38,581,633. Its largest part is CCG minimum: £30,105,514, 78.0%.");
  CHECK(table().find("CCG minimum | £28,458,394 | £30,105,514") != std::string::npos);
  CHECK(table().find("Total | £37,108,242 | £38,581,633") != std::string::npos);
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
