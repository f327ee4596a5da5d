#include "wasm/widgets/widgets.h"

#include "tests/support/widget_screen.h"

#include <doctest/doctest.h>

#include <array>
#include <optional>
#include <string>

namespace widgets {
namespace {

using test_support::WidgetScreen;

TEST_SUITE_BEGIN("wasm/widgets");

TEST_CASE("a button is announced by its name and pressed through its id") {
  int presses = 0;
  WidgetScreen screen{[&] {
    const IdScope scope{"schemes"};
    if (button("add", "Add scheme", {.keys = "Control+N"})) ++presses;
  }};
  screen.frame();
  CHECK(screen.text() == "button \"Add scheme\"\n");
  screen.press("schemes/add");
  CHECK(presses == 1);
  screen.frame();
  CHECK(presses == 1);
}

TEST_CASE("a button that is disabled says why and cannot be pressed") {
  bool pressed = false;
  WidgetScreen screen{[&] {
    pressed = button("export", "Export", {.disabled_because = "Nothing to export yet"}) || pressed;
  }};
  screen.press("export");
  CHECK_FALSE(pressed);
  CHECK(screen.text() == "button \"Export\" disabled described \"Nothing to export yet\"\n");
}

TEST_CASE("actions are answered one a frame, in their order") {
  std::string order;
  WidgetScreen screen{[&] {
    if (button("save", "Save")) order += "save ";
    if (auto typed = text_field("name", {.label = "Name"})) order += "typed ";
  }};
  screen.frame();
  screen.loop().request({"name", "set", "Falls"});
  screen.loop().request({"save", "press", ""});
  screen.frame();
  CHECK(order == "typed save ");
}

TEST_CASE("however many requests came at once, one frame answers them all") {
  int presses = 0;
  WidgetScreen screen{[&] {
    if (button("save", "Save")) ++presses;
  }};
  screen.frame();
  for (int i = 0; i < 10; ++i) screen.loop().request({"save", "focus", ""});
  for (int i = 0; i < 10; ++i) screen.loop().request({"save", "press", ""});
  screen.loop().frame(1000);
  CHECK(presses == 10);
}

TEST_CASE("a request that no widget answers is kept for the log") {
  WidgetScreen screen{[] { button("save", "Save"); }};
  screen.press("gone");
  REQUIRE(screen.loop().unanswered().size() == 1);
  CHECK(screen.loop().unanswered()[0] == "press of gone");
}

TEST_CASE("a checkbox gives the new value") {
  bool joint = false;
  WidgetScreen screen{[&] {
    if (auto value = checkbox("joint", "Jointly commissioned", joint)) joint = *value;
  }};
  screen.set("joint", "true");
  CHECK(joint);
  CHECK(screen.text() == "checkbox \"Jointly commissioned\" checked\n");
}

TEST_CASE("a money field keeps what was typed when it is wrong, and says what would be right") {
  std::string text = "100", error;
  WidgetScreen screen{[&] {
    if (auto typed = money_field("amount", {.label = "Amount", .value = text, .error = error})) {
      text = *typed;
      error = text == "1o0" ? "Enter an amount in pounds, like 2213000" : "";
    }
  }};
  screen.set("amount", "1o0");
  CHECK(screen.text() ==
        "textbox \"Amount\" = \"1o0\" hint \"£\" error \"Enter an amount in pounds, like "
        "2213000\"\n");
  screen.set("amount", "100");
  CHECK(screen.text() == "textbox \"Amount\" = \"100\" hint \"£\"\n");
}

TEST_CASE("a search field gives each keystroke") {
  std::string text;
  WidgetScreen screen{[&] {
    if (auto typed = search_field("search", {.label = "Search", .value = text})) text = *typed;
  }};
  screen.act("search", "typing", "fal");
  CHECK(text == "fal");
}

TEST_CASE("a choice gives the value of the option") {
  constexpr std::array<Option, 2> kKinds{{{"carers", "Carers"}, {"falls", "Falls"}}};
  std::string kind = "carers";
  WidgetScreen screen{[&] {
    if (auto chosen = choice("kind", {.label = "Type", .value = kind, .options = kKinds})) {
      kind = *chosen;
    }
  }};
  screen.set("kind", "falls");
  CHECK(kind == "falls");
  REQUIRE(screen.find("kind") != nullptr);
  CHECK(screen.find("kind")->details->options.size() == 2);
}

TEST_CASE("a menu opens, takes a command, closes and gives the focus back") {
  constexpr std::array<MenuItem, 2> kItems{{{"rename", "Rename…"}, {"close", "Close plan"}}};
  std::string chosen;
  WidgetScreen screen{[&] {
    const std::string now = menu("plan", "Plan", kItems);
    if (!now.empty()) chosen = now;
  }};
  screen.frame();
  CHECK(screen.text() == "button \"Plan\" collapsed\n");
  const std::string opened = screen.press("plan");
  CHECK(opened.find("\"focus\":\"plan/rename\"") != opened.npos);
  CHECK(screen.text() ==
        "button \"Plan\" expanded\n"
        "menu \"Plan\"\n"
        "  menu_item \"Rename…\"\n"
        "  menu_item \"Close plan\"\n");
  const std::string closed = screen.press("plan/close");
  CHECK(chosen == "close");
  CHECK(closed.find("\"focus\":\"plan\"") != closed.npos);
  CHECK(screen.text() == "button \"Plan\" collapsed\n");
}

TEST_CASE("a menu closes when the focus goes elsewhere") {
  constexpr std::array<MenuItem, 1> kItems{{{"rename", "Rename…"}}};
  WidgetScreen screen{[&] {
    menu("plan", "Plan", kItems);
    button("other", "Other");
  }};
  screen.press("plan");
  screen.act("plan/rename", "focus");
  CHECK(screen.find("plan/list") != nullptr);
  screen.act("other", "focus");
  CHECK(screen.find("plan/list") == nullptr);
}

struct DialogScreen {
  DialogScreen()
      : screen([this] {
          constexpr std::array<DialogAction, 2> kActions{
              {{"save", "Save file", ButtonKind::Primary}, {"cancel", "Cancel"}}};
          if (answer.empty()) {
            answer = dialog(
                "what", "What the file holds", [] { text("Everything."); }, kActions);
          }
          button("under", "Under");
        }) {
    screen.frame();
  }
  std::string answer;
  WidgetScreen screen;
};

TEST_CASE("a dialog is modal and above the page") {
  DialogScreen d;
  CHECK(d.screen.text() ==
        "button \"Under\"\n"
        "dialog \"What the file holds\" modal\n"
        "  heading 2 \"What the file holds\"\n"
        "  scroll \"What the file holds\"\n"
        "    text \"Everything.\"\n"
        "  button \"Save file\"\n"
        "  button \"Cancel\"\n"
        "  button \"Close\"\n");
}

TEST_CASE("a dialog gives the action that was pressed and is gone") {
  DialogScreen d;
  d.screen.press("what/save");
  CHECK(d.answer == "save");
  CHECK(d.screen.find("what") == nullptr);
}

TEST_CASE("Enter in a field of a dialog is its first action") {
  DialogScreen d;
  d.screen.act("what", "submit");
  CHECK(d.answer == "save");
}

TEST_CASE("Escape dismisses a dialog") {
  DialogScreen d;
  d.screen.act("what", "dismiss");
  CHECK(d.answer == "dismiss");
}

TEST_CASE("a disclosure shows what is under it when it is open") {
  WidgetScreen screen{[] {
    if (disclosure("history", "History")) text("Nothing yet.");
  }};
  screen.frame();
  CHECK(screen.text() == "button \"History\" collapsed\n");
  screen.press("history");
  CHECK(screen.text() == "button \"History\" expanded\ntext \"Nothing yet.\"\n");
}

TEST_CASE("what is said is said once") {
  bool speaks = true;
  WidgetScreen screen{[&] {
    if (speaks) say("Saved");
    speaks = false;
  }};
  const std::string first = screen.frame();
  CHECK(first.find(R"("say":[{"text":"Saved","urgent":false}])") != first.npos);
  CHECK(screen.frame() == "");
}

TEST_CASE("the root carries revision, saved, screen and title when they change") {
  WidgetScreen screen{[] { set_root("r7", "yes", "schemes", "Schemes"); }};
  CHECK(screen.frame() ==
        R"({"root":{"revision":"r7","saved":"yes","screen":"schemes","title":"Schemes",)"
        R"("lang":"en-GB"}})");
  CHECK(screen.frame() == "");
}

TEST_SUITE_END();

}  // namespace
}  // namespace widgets
