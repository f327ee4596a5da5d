// Opening, changing and undoing, through the whole program as a person uses it.
#include "tests/support/page_stand_in.h"
#include "tests/support/text_file.h"
#include "wasm/app/samples.h"

#include <doctest/doctest.h>

#include <string>

namespace app {
namespace {

using test_support::BrowserStore;
using test_support::PageStandIn;

TEST_SUITE_BEGIN("wasm/app");

constexpr const char* kSample = "assets/plans/buckinghamshire-2019-20.bcplan.json";
constexpr const char* kFalls = "Falls, 2019-20";

struct Workbook {
  Workbook() { page.open_sample(); }
  void set_falls(const char* amount) {
    page.go_to("Schemes");
    page.set("textbox", kFalls, amount);
  }
  BrowserStore store;
  PageStandIn page{store};
};

TEST_CASE("the sample opens with its pool of £38,581,633") {
  Workbook workbook;
  CHECK(workbook.page.root("screen") == "overview");
  CHECK(workbook.page.root("title") == "Overview – Buckinghamshire – Better Care Workbook");
  CHECK(workbook.page.says("£38,581,633"));
  CHECK(workbook.page.says("£1,473,391 (4.0%) more than £37,108,242 in 2018-19"));
  CHECK(workbook.page.root("saved") == "yes");
  CHECK(workbook.store.size() == 1);
}

TEST_CASE("each of the sample plans can be chosen and opened") {
  for (std::size_t i = 0; i < kSamples.size(); ++i) {
    CAPTURE(kSamples[i].file);
    BrowserStore store;
    PageStandIn page{store};
    page.set("choice", "Sample plan", std::to_string(i));
    CHECK(page.says(kSamples[i].words));
    page.press("button", "Open the sample");
    CHECK(page.root("screen") == "overview");
    const std::string title = page.root("title");
    const std::string area{kSamples[i].name.substr(0, kSamples[i].name.find(" 20"))};
    CAPTURE(title);
    CHECK(title.find(area) != std::string::npos);
    CHECK(store.size() == 1);
  }
}

TEST_CASE("an edited amount changes its total, the balance and a finding") {
  Workbook workbook;
  workbook.set_falls("250,001");
  CHECK(workbook.page.value("textbox", kFalls) == "250001");
  CHECK(workbook.page.tree().find("link", "30,105,515") != nullptr);
  workbook.page.go_to("Funding");
  CHECK(workbook.page.tree().find("link", "30,105,515") != nullptr);
  CHECK(workbook.page.tree().find("link", "−1") != nullptr);
  workbook.page.go_to("Checks");
  CHECK(workbook.page.says("£1 more than its income"));
  CHECK(workbook.page.root("saved") == "yes");
}

TEST_CASE("text that is no amount stays with its reason, and commits nothing") {
  Workbook workbook;
  const std::string revision = workbook.page.root("revision");
  workbook.set_falls("a lot");
  CHECK(workbook.page.value("textbox", kFalls) == "a lot");
  CHECK(workbook.page.node("textbox", kFalls).text_at("error") ==
        "\"a lot\" is no amount. Type it as 1234.50, £1,234, 1.2m, 600k or (250).");
  CHECK(workbook.page.said().back() == workbook.page.node("textbox", kFalls).text_at("error"));
  CHECK(workbook.page.root("revision") == revision);
  CHECK(workbook.page.calls("save_record") == 0);

  workbook.set_falls("260k");
  CHECK(workbook.page.value("textbox", kFalls) == "260000");
  CHECK(workbook.page.node("textbox", kFalls).text_at("error").empty());
}

TEST_CASE("typing what is there already is no change") {
  Workbook workbook;
  workbook.set_falls("£250,000.00");
  CHECK(workbook.page.value("textbox", kFalls) == "250000");
  CHECK(workbook.page.node("button", "Undo").is("disabled"));
}

TEST_CASE("keys undo and redo, and say what") {
  Workbook workbook;
  workbook.set_falls("260000");
  CHECK(workbook.page.key("Control+z"));
  CHECK(workbook.page.value("textbox", kFalls) == "250000");
  CHECK(workbook.page.said().back() ==
        "Undone: change Expenditure (£) 2019-20 of Falls to £260,000");
  CHECK(workbook.page.key("Control+y"));
  CHECK(workbook.page.value("textbox", kFalls) == "260000");
  CHECK(workbook.page.key("Control+z"));
  CHECK(workbook.page.key("Control+Shift+z"));
  CHECK(workbook.page.value("textbox", kFalls) == "260000");
}

TEST_CASE("with nothing to undo the keys say so") {
  Workbook workbook;
  CHECK(workbook.page.key("Control+z"));
  CHECK(workbook.page.said().back() == "Nothing to undo.");
  CHECK_FALSE(workbook.page.key("Control+q"));
}

TEST_CASE("a change is there after opening again, and can be undone then") {
  BrowserStore store;
  std::string plan;
  {
    PageStandIn page{store};
    page.open_sample();
    page.go_to("Schemes");
    page.set("textbox", kFalls, "260000");
    plan = page.plan();
  }
  PageStandIn again{store, {.plan = plan, .screen = "schemes"}};
  CHECK(again.root("screen") == "schemes");
  CHECK(again.value("textbox", kFalls) == "260000");
  again.press("button", "Undo");
  CHECK(again.value("textbox", kFalls) == "250000");
  CHECK(again.root("saved") == "yes");
}

TEST_CASE("an address of a plan that is not here leads to the list, in words") {
  BrowserStore store;
  const PageStandIn page{store, {.plan = "pgone", .screen = "schemes"}};
  CHECK(page.root("screen") == "plans");
  CHECK(page.says("There is no such plan in this browser."));
}

TEST_CASE("in thousands a bare number counts in thousands, and looking at it changes nothing") {
  Workbook workbook;
  workbook.page.press("button", "£ whole pounds");
  workbook.page.press("menu_item", "£'000");
  workbook.page.go_to("Schemes");
  CHECK(workbook.page.says("2,341"));
  const std::string shown = workbook.page.value("textbox", kFalls);
  workbook.page.set("textbox", kFalls, shown);
  CHECK(workbook.page.calls("save_record") == 0);
  workbook.page.set("textbox", kFalls, "300");
  workbook.page.press("button", "£'000");
  workbook.page.press("menu_item", "£ whole pounds");
  CHECK(workbook.page.value("textbox", kFalls) == "300000");
}

TEST_CASE("a damaged file leaves the open plan as it was, and says where and what to do") {
  Workbook workbook;
  workbook.set_falls("260000");
  std::string text = core::testing::text_of_file(kSample);
  text.replace(text.find("\"about\""), 7, "\"about");
  for (const std::string& bytes :
       {text, std::string{"SQLite format 3 is not all"}, std::string{}}) {
    workbook.page.will_pick("plan.json", bytes);
    workbook.page.go_to("Plans");
    workbook.page.press("button", "Open a file");
    CHECK(workbook.page.says("plan.json was not opened."));
    workbook.page.go_to("Schemes");
    CHECK(workbook.page.value("textbox", kFalls) == "260000");
    CHECK(workbook.page.root("saved") == "yes");
  }
  CHECK(workbook.store.size() == 1);
}

TEST_CASE("the place of a fault in a file is said") {
  Workbook workbook;
  std::string text = core::testing::text_of_file(kSample);
  text.insert(text.find("\"about\"") + 7, ",");
  workbook.page.will_pick("plan.json", text);
  workbook.page.go_to("Plans");
  workbook.page.press("button", "Open a file");
  CHECK(workbook.page.says("line"));
  CHECK(workbook.page.says("column"));
}

TEST_CASE("a plan of a round that is not known is refused") {
  Workbook workbook;
  const std::string sample = core::testing::text_of_file(kSample);
  for (const char* round : {"1999-00", "../../x"}) {
    std::string text = sample;
    const std::string about = "\"round\": \"2019-20\"";
    REQUIRE(text.find(about) != std::string::npos);
    text.replace(text.find(about), about.size(), "\"round\": \"" + std::string{round} + "\"");
    workbook.page.will_pick("plan.json", text);
    workbook.page.go_to("Plans");
    workbook.page.press("button", "Open a file");
    CHECK(workbook.page.root("screen") == "plans");
    workbook.page.go_to("Overview");
    CHECK(workbook.page.says("£38,581,633"));
  }
  CHECK(workbook.store.size() == 1);
}

TEST_CASE("a plan that is begun has the rows of its round and asks for the first figures") {
  BrowserStore store;
  PageStandIn page{store};
  page.press("button", "Start");
  page.set("textbox", "Area", "Barnet");
  page.set("choice", "Planning round", "2019-20");
  page.press("button", "Start the plan");
  CHECK(page.root("screen") == "overview");
  CHECK(page.says("A new plan for Barnet is ready."));
  CHECK(page.says("No funding yet"));
  page.press("button", "Enter funding");
  CHECK(page.root("screen") == "funding");
  page.press("button", "Lay out the round's streams");
  CHECK(page.tree().find("textbox", "CCG minimum contribution, 2019-20") != nullptr);
  page.go_to("Schemes");
  page.press("button", "Add the first scheme");
  CHECK(page.says("New scheme"));
  page.go_to("Metrics");
  CHECK(page.says("Non-elective admissions"));
  page.go_to("Checks");
  CHECK(page.root("saved") == "yes");
}

TEST_CASE("a plan needs an area") {
  BrowserStore store;
  PageStandIn page{store};
  page.press("button", "Start");
  CHECK(page.node("button", "Start the plan").is("disabled"));
  page.set("textbox", "Area", "   ");
  CHECK(page.node("button", "Start the plan").is("disabled"));
}

TEST_CASE("a row that is removed can be brought back, until something else is changed") {
  Workbook workbook;
  workbook.page.go_to("Schemes");
  workbook.page.press("button", "Falls");
  workbook.page.press("button", "Remove this scheme");
  CHECK(workbook.page.tree().find("textbox", kFalls) == nullptr);
  CHECK(workbook.page.says("Done: remove Falls."));
  workbook.page.press("link", "Undo");
  CHECK(workbook.page.tree().find("textbox", kFalls) != nullptr);

  workbook.page.press("button", "Falls");
  workbook.page.press("button", "Remove this scheme");
  workbook.page.set("textbox", "Dementia, 2019-20", "1");
  CHECK(workbook.page.tree().find("link", "Undo") == nullptr);
}

TEST_CASE("a scheme that is added is chosen, and can be filled in") {
  Workbook workbook;
  workbook.page.go_to("Schemes");
  workbook.page.press("button", "Add scheme");
  workbook.page.set("textbox", "Scheme name", "Night sitting");
  CHECK(workbook.page.tree().find("heading", "Night sitting") != nullptr);
  workbook.page.press("button", "Add a budget line");
  CHECK(workbook.page.root("saved") == "yes");
}

// Social care meets its minimum to the pound in this plan.
constexpr const char* kDischarge = "7 day service and hospital discharge teams, 2019-20";

TEST_CASE("one pound less on social care is said to break its minimum before it is committed") {
  Workbook workbook;
  PageStandIn& page = workbook.page;
  page.go_to("Schemes");
  const std::string before = page.value("textbox", kDischarge);
  CHECK(before == "1694916");
  page.type("textbox", kDischarge, "1694915");
  CHECK(page.node("textbox", kDischarge).text_at("description").empty());  // still typing
  page.pass_time(400);
  page.settle();
  const std::string words =
      "Adult social care minimum in 2019-20: £10,087,236 counts, which breaks the minimum of "
      "£10,087,237 by £1.";
  const auto described = [&] {
    return std::string{page.node("textbox", kDischarge).text_at("description")};
  };
  CHECK(described().find(words) == 0);
  CHECK(page.said().back() == described());
  CHECK(page.calls("save_record") == 0);
  CHECK(page.value("textbox", kDischarge) == before);

  page.type("textbox", kDischarge, before);
  page.pass_time(400);
  page.settle();
  CHECK(described().empty());
}

TEST_CASE("what a committed amount breaks stands beside it until it is undone") {
  Workbook workbook;
  PageStandIn& page = workbook.page;
  page.go_to("Schemes");
  page.set("textbox", kDischarge, "1694915");
  const auto described = [&] {
    return std::string{page.node("textbox", kDischarge).text_at("description")};
  };
  CHECK(described().find("breaks the minimum of £10,087,237 by £1.") != std::string::npos);
  CHECK(page.said().back() == described());
  page.key("Control+z");
  CHECK(described().empty());
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
