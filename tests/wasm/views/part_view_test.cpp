// Every part of a plan can be seen and changed, whether or not a screen was made for it.
#include "core/fields/description.h"
#include "core/json/json_writer.h"
#include "core/planfile/plan_file.h"
#include "tests/support/page_stand_in.h"
#include "tests/support/text_file.h"
#include "wasm/app/screen.h"
#include "wasm/views/part_words.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace app {
namespace {

using test_support::BrowserStore;
using test_support::MirrorNode;
using test_support::PageStandIn;

TEST_SUITE_BEGIN("wasm/views/part_view");

constexpr const char* kPlans[] = {"barking-and-dagenham-2017-19",
                                  "buckinghamshire-2019-20",
                                  "cambridgeshire-2014",
                                  "cambridgeshire-and-peterborough-2021-22",
                                  "north-east-lincolnshire-2017-19"};

core::Plan plan_named(const std::string& name) {
  core::Result<core::PlanFile> file =
      core::read_plan_file(core::testing::text_of_file("assets/plans/" + name + ".bcplan.json"));
  REQUIRE(file.has_value());
  return std::move(file->plan);
}

void open_plan(PageStandIn& page, const std::string& name) {
  page.will_pick("plan.json", core::testing::text_of_file("assets/plans/" + name + ".bcplan.json"));
  page.press("button", "Open a file");
}

void start_plan(PageStandIn& page) {
  page.press("button", "Start");
  page.set("textbox", "Area", "Barnet");
  page.press("button", "Start the plan");
}

// The lists of a part, and the fields and lists inside its first row.
class Lists final : public core::FieldVisitor {
 public:
  struct List {
    std::string id;
    core::RowList rows;
  };
  std::vector<List> lists;
  std::vector<std::string> fields;

  void field(const core::FieldInfo& info, core::FieldRef) override { fields.emplace_back(info.id); }
  void rows(const core::FieldInfo& info, core::RowList rows) override {
    lists.push_back({std::string{info.id}, rows});
  }
  void part(const core::FieldInfo&, core::PartRef) override {}
};

bool has_screen_of_its_own(Screen screen) {
  return screen == Screen::Overview || screen == Screen::Funding || screen == Screen::Schemes ||
         screen == Screen::Metrics;
}

// The button by which a row of a table is opened.
std::string first_press(const PageStandIn& page, const std::string& row) {
  for (const MirrorNode* node : page.tree().nodes()) {
    if (node->id().starts_with(row) && node->id().ends_with("/press")) {
      return std::string{node->id()};
    }
  }
  FAIL("no row can be opened: ", row);
  return {};
}

// Presses the row in the generic table of its list; all of its fields are there then.
void check_first_row(PageStandIn& page, const std::string& address, const Lists::List& list) {
  const std::string row = address + "/" + list.rows.id(0);
  CAPTURE(row);
  page.press(first_press(page, "rows/" + row + "/"));
  Lists inside;
  list.rows.part(0).visit(inside);
  for (const std::string& field : inside.fields) {
    CAPTURE(field);
    CHECK(page.tree().find(row + "/" + field) != nullptr);
  }
  for (const Lists::List& inner : inside.lists) {
    CAPTURE(inner.id);
    CHECK(page.tree().find("add/" + row + "/" + inner.id) != nullptr);
    if (inner.rows.size() > 0) check_first_row(page, row + "/" + inner.id, inner);
  }
}

TEST_CASE("every list of every real plan can be opened, with every field of its first row") {
  for (const char* name : kPlans) {
    CAPTURE(name);
    core::Plan plan = plan_named(name);
    Lists top;
    describe(plan, top);
    BrowserStore store;
    PageStandIn page{store};
    open_plan(page, name);
    for (const Lists::List& list : top.lists) {
      CAPTURE(list.id);
      if (list.id == "accepted_findings") continue;  // filled by accepting, on the screen of checks
      const Screen screen = screen_for(list.id);
      if (has_screen_of_its_own(screen) && list.id != "themes" && list.id != "unit_costs" &&
          list.id != "benefits") {
        continue;
      }
      page.go_to(name_of(screen));
      CHECK(page.tree().find("add/" + list.id) != nullptr);
      if (list.rows.size() > 0) check_first_row(page, list.id, list);
    }
  }
}

TEST_CASE("an empty list says what belongs there and offers its first row") {
  BrowserStore store;
  PageStandIn page{store};
  start_plan(page);
  for (const char* list : {"risks", "sections", "milestones", "actions", "boards", "pilots"}) {
    CAPTURE(list);
    page.go_to(name_of(screen_for(list)));
    CHECK(page.says(words_of_list(list).belongs));
    const std::string one{without_article(words_of_list(list).one)};
    CHECK(page.node("add/" + std::string{list}).name() == "Add the first " + one);
  }
}

TEST_CASE("a risk is added, filled in, removed and brought back") {
  BrowserStore store;
  PageStandIn page{store};
  start_plan(page);
  page.go_to("Risks");
  page.press("button", "Add the first risk");
  CHECK(page.focus().find("risks/") == 0);
  page.set("textbox", "Risk", "Winter pressure");
  page.set("textbox", "Likelihood", "4");
  CHECK(page.tree().find("button", "Winter pressure") != nullptr);
  CHECK(page.tree().find("heading", "Winter pressure") != nullptr);
  page.press("button", "Remove this risk");
  CHECK(page.tree().find("button", "Winter pressure") == nullptr);
  CHECK(page.says("Done: remove a risk, Winter pressure."));
  page.key("Control+z");
  CHECK(page.tree().find("button", "Winter pressure") != nullptr);
}

TEST_CASE("from an opened row one goes to the next, back, and back to the table") {
  BrowserStore store;
  PageStandIn page{store};
  open_plan(page, "north-east-lincolnshire-2017-19");
  page.go_to("Risks");
  const std::string first = first_press(page, "rows/risks/");
  page.press(first);
  CHECK(page.says("1 of 10"));
  CHECK(page.node("button", "Previous").is("disabled"));
  const std::string title = page.value("textbox", "Risk");
  page.press("button", "Next");
  CHECK(page.focus() == "next/risks");
  CHECK(page.value("textbox", "Risk") != title);
  CHECK(page.said().back() == page.value("textbox", "Risk"));
  page.press("button", "Previous");
  CHECK(page.value("textbox", "Risk") == title);
  page.press("button", "Close");
  CHECK(page.tree().find("textbox", "Risk") == nullptr);
  CHECK(page.focus() == first);
}

TEST_CASE("the columns of a table stay while a row of it is open") {
  BrowserStore store;
  PageStandIn page{store};
  start_plan(page);
  page.go_to("Risks");
  page.press("button", "Add the first risk");
  const auto head = [&] { return page.tree().as_text("rows/risks/head"); };
  const std::string before = head();
  CHECK(before.find("Likelihood") != std::string::npos);
  page.set("textbox", "Risk", "Winter pressure");
  page.set("textbox", "Owner", "A. Officer");
  CHECK(head() == before);
  page.press("button", "Close");
  CHECK(head().find("Owner") != std::string::npos);
}

TEST_CASE("a row says whose it is by choosing among the rows of the plan") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  page.go_to("Change model");
  page.press("add/actions");
  page.set("choice", "Scheme", "s1");
  page.set("textbox", "Deadline", "31 March 2020");
  CHECK(page.value("choice", "Scheme") == "s1");
}

TEST_CASE("a set of rows grows by choosing one and shrinks by pressing it") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  page.go_to("Risks");
  page.press("add/risks");
  page.set("choice", "Schemes", "s2");
  page.set("choice", "Schemes", "s1");
  std::vector<std::string> chosen;
  for (const MirrorNode* node : page.tree().nodes()) {
    if (node->id().find("/schemes/s") != std::string_view::npos) chosen.emplace_back(node->id());
  }
  REQUIRE(chosen.size() == 2);
  page.press(chosen[0]);
  CHECK(page.tree().find(chosen[0]) == nullptr);
  CHECK(page.tree().find(chosen[1]) != nullptr);
}

TEST_CASE("months of a series can be entered one by one") {
  BrowserStore store;
  PageStandIn page{store};
  start_plan(page);
  page.go_to("Need and capacity");
  page.press("button", "Add the first service");
  page.set("choice", "Demand", "month");
  page.set("textbox", "April 2025, Value", "120");
  CHECK(page.value("textbox", "April 2025, Value") == "120");
  page.set("choice", "Demand", "");
  CHECK(page.value("textbox", "April 2025, Value") == "120");
}

TEST_CASE("a period that is no year is typed, and a wrong one is refused in words") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  page.go_to("Metrics");
  page.press("button", "Add the first baseline");
  page.set("textbox", "First period", "2018-19 Q1");
  CHECK(page.value("textbox", "First period") == "2018-19 Q1");
  page.set("textbox", "First period", "2018-19 Q5");
  CHECK_FALSE(page.node("textbox", "First period").text_at("error").empty());
}

TEST_CASE("what the area adds to the round can be chosen at once") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  page.go_to("Document and round");
  page.press("button", "Add the first condition");
  page.set("textbox", "Name", "Our own condition");
  page.go_to("Conditions");
  page.press("add/conditions");
  const MirrorNode& choice = page.node("choice", "National condition");
  CHECK(core::write_json_compact(choice.json).find("Our own condition") != std::string::npos);
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
