#include "wasm/widgets/layout.h"

#include "tests/support/widget_screen.h"
#include "wasm/widgets/widgets.h"

#include <doctest/doctest.h>

#include <string>

namespace widgets {
namespace {

using test_support::WidgetScreen;

TEST_SUITE_BEGIN("wasm/widgets/layout");

void draw_three_cards() {
  Columns columns{"columns", {1, 1, 1}, 240};
  { Card card{"a", "Short"}; }
  {
    Card card{"b", "Long"};
    for (int i = 0; i < 5; ++i) text("Some words.");
  }
  {
    Card card{"c", "Third"};
    text("One line.");
  }
}

TEST_CASE("cards in a row are equally high, and settle within three frames") {
  WidgetScreen screen{draw_three_cards, 1200, 800};
  screen.frame();
  CHECK(screen.frames() <= 3);
  const Rect a = screen.find("a")->rect, b = screen.find("b")->rect, c = screen.find("c")->rect;
  CHECK(a.h == b.h);
  CHECK(c.h == b.h);
  CHECK(a.y == b.y);
  CHECK(b.x > a.right());
  CHECK(screen.frame() == "");
}

TEST_CASE("columns fold into one when there is no room, each card as high as it needs") {
  WidgetScreen screen{draw_three_cards, 320, 800};
  screen.frame();
  const Rect a = screen.find("a")->rect, b = screen.find("b")->rect;
  CHECK(a.x == b.x);
  CHECK(b.y >= a.bottom());
  CHECK(a.h < b.h);
}

TEST_CASE("larger text folds like a smaller screen") {
  WidgetScreen screen{draw_three_cards, 1200, 800};
  screen.loop().set_theme(theme::Scheme::Light, 4, false, false);
  screen.frame();
  CHECK(screen.find("a")->rect.x == screen.find("b")->rect.x);
}

TEST_CASE("places are in CSS pixels whatever the density") {
  for (const float density : {1.0F, 1.25F, 2.0F}) {
    CAPTURE(density);
    WidgetScreen screen{[] { primary_button("save", "Save"); }, 400, 300, density};
    screen.frame();
    CHECK(screen.find("save")->rect.h == doctest::Approx(36).epsilon(0.02));
  }
}

TEST_CASE("under a finger every target is at least 44 pixels high") {
  WidgetScreen screen{[] {
    button("button", "Save");
    checkbox("checkbox", "Joint", false);
    text_field("field", {.label = "Name", .helped = true});
    help_mark("help", "Name");
    disclosure("disclosure", "More");
  }};
  screen.loop().set_theme(theme::Scheme::Light, 1, true, false);
  screen.frame();
  for (const Node& node : screen.loop().tree().nodes()) {
    if (!is_interactive(node.role)) continue;
    CAPTURE(std::string{node.id});
    CHECK(node.rect.h >= 44);
  }
}

TEST_CASE("the actions of a page stand at its right, and below on a narrow screen") {
  const auto draw = [] {
    PageHeader header{"Schemes", "19 schemes"};
    button("add", "Add scheme");
  };
  WidgetScreen wide{draw, 1000, 600};
  wide.frame();
  CHECK(wide.find("add")->rect.right() == doctest::Approx(1000));
  const float title_bottom = 32;
  CHECK(wide.find("add")->rect.y < title_bottom);
}

TEST_CASE("a narrow screen has the actions of a page below its title") {
  WidgetScreen narrow{[] {
                        PageHeader header{"Schemes", "19 schemes"};
                        button("add", "Add scheme");
                      },
                      200,
                      600};
  narrow.frame();
  CHECK(narrow.find("add")->rect.x == 0);
  CHECK(narrow.find("add")->rect.y >= 32);
}

void draw_frame() {
  AppFrame frame{{}};
  {
    TopBar bar;
    text("Buckinghamshire");
    bar.to_right();
    button("save", "Save to file");
  }
  {
    const SideNavigation navigation;
    if (navigation) navigation_item("overview", "Overview", {.current = true});
  }
  {
    MainArea main;
    for (int i = 0; i < 60; ++i) text("A line.");
  }
  StatusBar status;
  status_item("Works offline");
}

TEST_CASE("the frame has its landmarks in reading order") {
  WidgetScreen screen{draw_frame, 1280, 800};
  screen.frame();
  const std::string text = screen.text();
  CHECK(text.rfind("banner\n  text \"Buckinghamshire\"\n  button \"Save to file\"\n"
                   "navigation \"Sections\"\n  scroll \"Sections\"\n"
                   "    link \"Overview\" current\nmain\n  scroll \"Page\"\n",
                   0) == 0);
  CHECK(text.find("contentinfo\n  text \"Works offline\"\n") != text.npos);
}

TEST_CASE("scrolling moves pixels, not meaning") {
  WidgetScreen screen{draw_frame, 1280, 800};
  screen.frame();
  CHECK(screen.act("main-scroll", "scroll", "0,300") == "");
}

TEST_CASE("on a low screen everything scrolls together") {
  WidgetScreen screen{draw_frame, 320, 256};
  screen.frame();
  CHECK(screen.part("page").rfind("scroll \"Page\"\n  banner", 0) == 0);
}

TEST_SUITE_END();

}  // namespace
}  // namespace widgets
