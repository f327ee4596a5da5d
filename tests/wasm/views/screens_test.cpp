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

TEST_SUITE_END();

}  // namespace
}  // namespace app
