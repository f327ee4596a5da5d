// What holds on every screen of a real plan, at any size and in any theme. (What each says and how it
// looks is tests/pictures.)
#include "tests/support/page_stand_in.h"
#include "tests/support/text_file.h"
#include "wasm/app/screen.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <set>
#include <string>
#include <string_view>

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

// The sample with this in place of the area and of the names of a scheme and a body.
std::string sample_named(const std::string& name) {
  std::string file =
      core::testing::text_of_file("assets/plans/buckinghamshire-2019-20.bcplan.json");
  for (const char* plain : {"\"Buckinghamshire\"", "\"Falls\"", "\"Chiltern District Council\""}) {
    const std::string quoted = '"' + name + '"';
    for (std::size_t at = file.find(plain); at != std::string::npos;
         at = file.find(plain, at + quoted.size())) {
      file.replace(at, std::string_view{plain}.size(), quoted);
    }
  }
  return file;
}

// Whether the row of two controls that can both be acted on has room for both.
void check_no_overlap(const PageStandIn& page) {
  for (const MirrorNode* row : page.tree().nodes()) {
    if (row->role() != "row") continue;
    float last_end = -1;
    for (const std::string& id : row->children) {
      const core::Json::Array& rect = *page.node(id).json.find("rect")->if_array();
      const auto at = [&](std::size_t i) {
        const std::int64_t* whole = rect[i].if_integer();
        return whole != nullptr ? static_cast<float>(*whole)
                                : std::strtof(rect[i].if_number()->text.c_str(), nullptr);
      };
      // Cells below each other belong to a card; its head and a chart's table are only heard.
      if (at(1) > 1 || at(2) <= 0 || page.node(id).is("hidden_visually_only")) continue;
      CAPTURE(id);
      CHECK(at(0) >= last_end - 1);
      last_end = at(0) + at(2);
    }
  }
}

TEST_CASE("names of any kind and length leave every screen whole, narrow and with large text") {
  std::string words;
  while (words.size() < 9'900) words += "Urgent community response ";
  const std::string names[] = {
      words,                     // longer than any column
      std::string(10'000, 'm'),  // one word that nothing can break
      "\\u05e9\\u05dc\\u05d5\\u05dd \\u0645\\u0631\\u062d\\u0628\\u0627",  // written from right to left
      "e\\u0301\\u0301\\u0301\\u0301 \\u1e9e \\ud83c\\udfe5\\ud83d\\udc69\\u200d\\u2695\\ufe0f",
      "\\u202e\\u2066\\u0000x"};
  for (const std::string& name : names) {
    for (const int percent : {100, 400}) {
      BrowserStore store;
      PageStandIn page{store, {.width = 320, .height = 568, .text_percent = percent}};
      page.will_pick("names.bcplan.json", sample_named(name));
      page.press("button", "Open a file");
      if (page.root("screen") != "overview") continue;  // refused in words
      for (const Screen screen : kScreens) {
        const std::string screen_name{name_of(screen)};
        CAPTURE(name.substr(0, 40));
        CAPTURE(percent);
        CAPTURE(screen_name);
        page.go_to(screen_name);
        check_screen(page);
        check_no_overlap(page);
      }
    }
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
