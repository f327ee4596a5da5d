#include "wasm/gallery/gallery.h"

#include "wasm/gallery/pages.h"
#include "wasm/widgets/widgets.h"

#include <array>

namespace gallery {
namespace {

using namespace widgets;

void draw_top_bar(State& state) {
  TopBar bar;
  if (is_narrow() && button("sections",
                            "Sections",
                            {.icon = ButtonIcon::Menu,
                             .icon_only = true,
                             .expanded = state.navigation_open ? 1 : 0})) {
    state.navigation_open = !state.navigation_open;
  }
  if (!is_narrow()) brand_mark("B");
  if (is_narrow()) {
    rich_text({{"Buckinghamshire", kStrong}});
  } else {
    rich_text({{"Buckinghamshire", kStrong}, {" Better Care Fund plan", kSecondary}});
  }
  tag("2019-20");
  if (!is_narrow()) {
    constexpr std::array<MenuItem, 3> kItems{
        {{"rename", "Rename…"}, {"duplicate", "Duplicate"}, {"close", "Close plan", "Ctrl+W"}}};
    menu("plan", "Plan", kItems, {.kind = ButtonKind::Ghost});
  }
  bar.to_right();
  if (!is_narrow()) {
    if (auto typed = search_field("search",
                                  {.label = "Search",
                                   .value = state.search,
                                   .placeholder = "Search fields, schemes, findings",
                                   .hide_label = true,
                                   .width = 320},
                                  "Control+K")) {
      state.search = *typed;
    }
    save_state("saved", "Saved in this browser", SaveLook::Saved);
    button(
        "undo", "Undo", {.kind = ButtonKind::Ghost, .icon = ButtonIcon::Undo, .keys = "Control+Z"});
  }
  if (button("save", is_narrow() ? "Save" : "Save to file", {.kind = ButtonKind::Primary})) {
    say("Saved to file");
  }
}

void draw_navigation(State& state) {
  const SideNavigation navigation;
  if (!navigation) return;
  const auto go = [&](Page page) {
    state.page = page;
    state.navigation_open = false;
  };
  const IdScope scope{"nav"};
  if (navigation_item("overview", "Overview", {.current = state.page == Page::Overview})) {
    go(Page::Overview);
  }
  navigation_item("funding", "Funding");
  if (navigation_item("schemes",
                      "Schemes",
                      {.current = state.page == Page::Schemes,
                       .count = 3,
                       .count_kind = BadgeKind::Warning,
                       .count_spoken = "3 findings"})) {
    go(Page::Schemes);
  }
  if (navigation_item("controls", "Controls", {.current = state.page == Page::Controls})) {
    go(Page::Controls);
  }
  navigation_item("conditions", "Conditions and requirements");
  navigation_item("narrative",
                  "Narrative",
                  {.count = 4, .count_kind = BadgeKind::Bad, .count_spoken = "4 findings"});
  navigation_heading("Try and agree");
  navigation_item("scenarios", "Scenarios");
  navigation_item("checks",
                  "Checks",
                  {.count = 10, .count_kind = BadgeKind::Bad, .count_spoken = "10 findings"});
  navigation_heading("Library");
  navigation_item("plans", "Plans");
}

}  // namespace

void draw(State& state) {
  set_root("r1", "yes", "gallery", "Gallery");
  const bool why = state.aside && state.page == Page::Schemes;
  AppFrame frame{{.navigation_open = state.navigation_open, .aside = why}};
  draw_top_bar(state);
  draw_navigation(state);
  {
    MainArea main;
    switch (state.page) {
      case Page::Overview:
        draw_overview(state);
        break;
      case Page::Schemes:
        draw_schemes(state);
        break;
      case Page::Controls:
        draw_controls(state);
        break;
    }
  }
  if (why) draw_why(state);
  StatusBar status;
  status_item("Works offline");
  status_item("File: buckinghamshire-2019-20-v3.bcplan.json, 12 minutes ago");
  if (!is_narrow()) {
    status_item("10 findings: 4 to mend, 6 to look at");
    status.to_right();
    status_item("£ whole pounds");
    status_item("F1 Keys and help");
  }
}

}  // namespace gallery
