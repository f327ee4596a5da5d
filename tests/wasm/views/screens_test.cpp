// What holds on every screen of a real plan, at any size and in any theme. (What each says and how it
// looks is tests/pictures.)
#include "tests/support/page_stand_in.h"
#include "wasm/app/screen.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

namespace app {
namespace {

using test_support::BrowserStore;
using test_support::MirrorNode;
using test_support::PageOptions;
using test_support::PageStandIn;

TEST_SUITE_BEGIN("wasm/views");

bool is_interactive(std::string_view role) {
  static const std::set<std::string_view> kRoles = {
      "button", "link", "checkbox", "choice", "textbox", "multiline", "menu_item", "tab"};
  return kRoles.contains(role);
}

void check_screen(const PageStandIn& page) {
  int first_level = 0;
  int last_level = 0;
  for (const MirrorNode* node : page.tree().nodes()) {
    INFO(std::string{node->role()}, " ", std::string{node->id()});
    if (is_interactive(node->role())) CHECK_FALSE(node->name().empty());
    if (node->role() != "heading") continue;
    const auto level = static_cast<int>(*node->json.find("level")->if_integer());
    CHECK_FALSE(node->name().empty());
    CHECK(level <= last_level + 1);
    last_level = level;
    if (level == 1) ++first_level;
  }
  CHECK(first_level == 1);
}

TEST_CASE("every screen has one first heading, names, unique ids, and settles") {
  for (const float width : {1280.0F, 768.0F, 375.0F}) {
    for (const char* theme : {"light", "dark", "contrast"}) {
      BrowserStore store;
      PageStandIn page{store, {.width = width, .theme = theme}};
      page.open_sample();
      for (const Screen screen : kScreens) {
        const std::string name{name_of(screen)};
        CAPTURE(width);
        CAPTURE(theme);
        CAPTURE(name);
        page.go_to(name);
        check_screen(page);
      }
    }
  }
}

TEST_CASE(
    "text is as large as was chosen, at this visit and the next, and every screen still settles") {
  BrowserStore store;
  PageStandIn page{store};
  page.open_sample();
  const auto height = [](const PageStandIn& shown) {
    const core::Json* rect = shown.node("heading", "Overview").json.find("rect");
    return *rect->if_array()->at(3).if_integer();
  };
  const std::int64_t before = height(page);
  page.key("F1");
  page.set("choice", "Size of the text", "400");
  CHECK(page.calls("set_display") == 1);
  page.press("button", "Close");
  const std::int64_t large = height(page);
  CHECK(large >= 3 * before);
  for (const Screen screen : kScreens) {
    const std::string name{name_of(screen)};
    CAPTURE(name);
    page.go_to(name);
    check_screen(page);
  }
  PageStandIn next{store, {.text_percent = 400}};
  next.open_sample();
  CHECK(height(next) == large);
  PageStandIn absurd{store, {.text_percent = 100'000}};
  absurd.open_sample();
  CHECK(height(absurd) == large);
}

TEST_CASE("the plain page has every screen of a plan") {
  BrowserStore store;
  PageStandIn page{store, {.plain = true}};
  page.open_sample();
  for (const Screen screen : kScreens) {
    const std::string name{name_of(screen)};
    CAPTURE(name);
    page.go_to(name);
    check_screen(page);
  }
  CHECK(page.program().damage().empty());
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
