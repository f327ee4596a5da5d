#include "core/base/text.h"
#include "wasm/app/words.h"
#include "wasm/views/screen_views.h"
#include "wasm/views/why_view.h"
#include "wasm/widgets/app_frame.h"
#include "wasm/widgets/brand.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/menu.h"
#include "wasm/widgets/message.h"
#include "wasm/widgets/navigation.h"
#include "wasm/widgets/say.h"
#include "wasm/widgets/tag.h"
#include "wasm/widgets/text.h"

#include <algorithm>
#include <array>

namespace app {
namespace {

// Only what is to mend or to look at: what is still to do is no finding to hurry for.
int urgent(const FindingCounts& counts) {
  return counts.errors + counts.warnings;
}

void draw_save_state(const ViewContext& ctx) {
  const SaveState& save = ctx.open().save;
  if (save.failure()) {
    widgets::save_state("save_state", "Not saved", widgets::SaveLook::Failed);
  } else if (!save.is_writable()) {
    widgets::save_state("save_state", "Read-only here", widgets::SaveLook::ReadOnly);
  } else if (save.is_all_confirmed()) {
    widgets::save_state("save_state", "Saved in this browser", widgets::SaveLook::Saved);
  } else {
    widgets::save_state("save_state", "Edited, saving", widgets::SaveLook::Saving);
  }
}

bool draw_find_button(const ViewContext& ctx, bool icon_only) {
  const bool pressed = widgets::button("open_find",
                                       "Find",
                                       {.kind = widgets::ButtonKind::Ghost,
                                        .icon = widgets::ButtonIcon::Search,
                                        .icon_only = icon_only,
                                        .keys = "Control+K"});
  if (pressed) ctx.push(OpenDialog{Dialog::Find});
  return pressed;
}

void draw_history_buttons(const ViewContext& ctx) {
  const core::Log& log = ctx.open().document().log;
  const std::string undo = core::undo_words(log).value_or("");
  const std::string redo = core::redo_words(log).value_or("");
  const auto why_not = [&](const std::string& words, std::string_view nothing) {
    return !ctx.may_edit() ? std::string_view{"The plan is read-only here."}
           : words.empty() ? nothing
                           : std::string_view{};
  };
  if (widgets::button("undo",
                      "Undo",
                      {.kind = widgets::ButtonKind::Ghost,
                       .icon = widgets::ButtonIcon::Undo,
                       .icon_only = widgets::is_narrow(),
                       .disabled_because = why_not(undo, "Nothing to undo."),
                       .keys = "Control+Z",
                       .description = undo})) {
    ctx.push(UndoLast{});
  }
  if (widgets::button("redo",
                      "Redo",
                      {.kind = widgets::ButtonKind::Ghost,
                       .icon = widgets::ButtonIcon::Redo,
                       .icon_only = true,
                       .disabled_because = why_not(redo, "Nothing to redo."),
                       .keys = "Control+Y",
                       .description = redo})) {
    ctx.push(RedoNext{});
  }
}

bool has_panel(const ViewContext& ctx) {
  return ctx.app.open && ctx.app.explanation && ctx.app.screen != Screen::Plans;
}

// Whether the sections stand there only when they are asked for: on a narrow screen, and where the
// panel would leave the tables of the page no room for their columns.
bool are_sections_folded(const ViewContext& ctx) {
  return widgets::is_narrow() || (has_panel(ctx) && widgets::is_crowded());
}

void draw_top_bar(const ViewContext& ctx, ScreenStates& states) {
  widgets::TopBar bar;
  if (are_sections_folded(ctx) &&
      widgets::button("sections",
                      "Sections",
                      {.kind = widgets::ButtonKind::Ghost,
                       .icon = widgets::ButtonIcon::Menu,
                       .icon_only = true,
                       .expanded = states.is_navigation_open ? 1 : 0})) {
    states.is_navigation_open = !states.is_navigation_open;
  }
  if (!ctx.app.open) {
    widgets::brand_mark("B");
    widgets::text("Better Care Workbook", widgets::kStrong);
    return;
  }
  if (!widgets::is_narrow()) widgets::brand_mark("B");
  const core::About& about = ctx.plan().about;
  widgets::rich_text({{about.area.empty() ? "Area not named yet" : about.area, widgets::kStrong},
                      {widgets::is_narrow() ? "" : " Better Care Fund plan", widgets::kSecondary}});
  if (!widgets::is_narrow()) widgets::tag(about.round);
  bar.to_right();
  if (!widgets::is_narrow()) draw_save_state(ctx);
  if (!widgets::is_narrow()) draw_find_button(ctx, true);
  draw_history_buttons(ctx);
  if (widgets::button("save",
                      widgets::is_narrow() ? "Save" : "Save to file",
                      {.kind = widgets::ButtonKind::Primary, .keys = "Control+S"})) {
    ctx.push(AskToSave{});
  }
}

void draw_navigation(const ViewContext& ctx, ScreenStates& states) {
  const widgets::SideNavigation navigation;
  if (!navigation) return;
  // The top bar has no room for it.
  if (widgets::is_narrow() && draw_find_button(ctx, false)) states.is_navigation_open = false;
  for (const Screen screen : kScreens) {
    if (screen == Screen::Plans) {
      widgets::navigation_heading("Library");
    } else if (!ctx.app.open) {
      continue;
    }
    const FindingCounts counts =
        ctx.app.open && screen != Screen::Plans && screen != Screen::Overview
            ? ctx.open().finding_counts(screen)
            : FindingCounts{};
    const std::string spoken = core::count_text(urgent(counts)) + " to mend or look at";
    const widgets::NavigationItem item{
        .current = ctx.app.screen == screen,
        .count = urgent(counts),
        .count_kind = counts.errors > 0 ? widgets::BadgeKind::Bad : widgets::BadgeKind::Warning,
        .count_spoken = spoken};
    if (widgets::navigation_item("go/" + std::string{id_of(screen)}, name_of(screen), item)) {
      states.is_navigation_open = false;
      ctx.push(ShowScreen{screen});
    }
  }
}

widgets::MessageKind kind_of(Notice::Kind kind) {
  switch (kind) {
    case Notice::Kind::Success:
      return widgets::MessageKind::Success;
    case Notice::Kind::Warning:
      return widgets::MessageKind::Warning;
    case Notice::Kind::Error:
      return widgets::MessageKind::Error;
    case Notice::Kind::Info:
      break;
  }
  return widgets::MessageKind::Info;
}

bool is_read_only(const ViewContext& ctx) {
  return ctx.app.open && !ctx.may_edit();
}

bool has_notices(const ViewContext& ctx) {
  return ctx.app.notice || is_read_only(ctx) || ctx.app.is_update_waiting;
}

void draw_notices(const ViewContext& ctx) {
  if (const auto& notice = ctx.app.notice) {
    const std::string_view link = notice->command ? std::string_view{notice->action} : "Dismiss";
    if (widgets::message("notice", kind_of(notice->kind), "", notice->text, {.link = link})) {
      ctx.push(notice->command ? *notice->command : Command{DismissNotice{}});
    }
  }
  if (is_read_only(ctx) && widgets::message("read_only",
                                            widgets::MessageKind::Warning,
                                            "This plan is read-only here.",
                                            ctx.open().save.why_not_writable(),
                                            {.action = "Take over"})) {
    ctx.push(TakeOver{});
  }
  if (ctx.app.is_update_waiting && widgets::message("update",
                                                    widgets::MessageKind::Info,
                                                    "A new version is ready.",
                                                    "Your work is saved first.",
                                                    {.action = "Reload for the new version"})) {
    ctx.push(ReloadForUpdate{});
  }
}

void draw_screen(const ViewContext& ctx, ScreenStates& states) {
  // The address may name a screen of a plan that is still on its way.
  if (!ctx.app.open && ctx.app.screen != Screen::Plans) {
    const widgets::PageHeader header{ctx.app.busy.empty() ? "No plan is open" : ctx.app.busy};
    return;
  }
  switch (ctx.app.screen) {
    case Screen::Plans:
      return draw_plans_view(ctx, states.plans);
    case Screen::Overview:
      return draw_overview_view(ctx, states.overview);
    case Screen::Funding:
      return draw_funding_view(ctx, states.funding, states.parts);
    case Screen::Schemes:
      return draw_schemes_view(ctx, states.schemes, states.parts);
    case Screen::Metrics:
      return draw_metrics_view(ctx, states.metrics, states.parts);
    case Screen::Checks:
      return draw_checks_view(ctx, states.checks);
    default:
      return draw_part_screen(ctx, states.parts, states.part_chart, ctx.app.screen);
  }
}

std::string file_words(const ViewContext& ctx) {
  const SaveState& save = ctx.open().save;
  if (save.file_name().empty()) return "Not saved to a file yet";
  const std::string ago = ago_words(save.file_time_ms(), ctx.app.now_ms);
  return "File: " + save.file_name() + ", " + ago +
         (save.is_file_current() ? "" : ", changed since");
}

void draw_unit_choice(const ViewContext& ctx) {
  constexpr std::array<std::string_view, 3> kNames = {"£ whole pounds", "£'000", "£m"};
  const auto unit = static_cast<std::size_t>(ctx.app.unit);
  std::array<widgets::MenuItem, 3> items;
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    items[i] = {.id = kNames[i], .name = kNames[i], .checked = i == unit};
  }
  const std::string_view name = widgets::is_narrow() ? core::symbol_of(ctx.app.unit) : kNames[unit];
  const std::string chosen = widgets::menu(
      "unit",
      name,
      items,
      {.kind = widgets::ButtonKind::Ghost, .description = "The unit money is shown in"});
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (chosen == kNames[i]) ctx.push(ChooseUnit{static_cast<core::MoneyUnit>(i)});
  }
}

// Where there is little room it says what is saved; the rest stands on the screens.
void draw_status_words(const ViewContext& ctx) {
  if (!ctx.app.busy.empty()) widgets::status_item(ctx.app.busy + "…");
  if (widgets::is_narrow()) {
    if (ctx.app.open) {
      draw_save_state(ctx);
    } else if (ctx.app.busy.empty()) {
      widgets::status_item(ctx.app.is_online ? "Works offline" : "Offline: all works");
    }
    return;
  }
  widgets::status_item(ctx.app.is_online ? "Works offline" : "Offline: everything still works");
  if (!ctx.app.open) return;
  widgets::status_item(file_words(ctx));
  const FindingCounts& counts = ctx.open().finding_counts(Screen::Checks);
  widgets::status_item(urgent(counts) > 0 ? core::count_text(urgent(counts)) + " to mend or look at"
                                          : core::count_text(counts.to_do) + " to do");
}

void draw_status_bar(const ViewContext& ctx) {
  widgets::StatusBar status;
  draw_status_words(ctx);
  status.to_right();
  if (ctx.app.open) draw_unit_choice(ctx);
  const std::string_view help = widgets::is_narrow() ? "Help" : "F1 Keys and help";
  if (widgets::button("open_help", help, {.kind = widgets::ButtonKind::Ghost})) {
    ctx.push(OpenDialog{Dialog::Help});
  }
}

}  // namespace

void draw_frame(const ViewContext& ctx, ScreenStates& states) {
  const widgets::AppFrame frame{
      {.navigation_open = states.is_navigation_open,
       .navigation = !are_sections_folded(ctx) || states.is_navigation_open,
       .aside = has_panel(ctx)}};
  draw_top_bar(ctx, states);
  {
    const widgets::NoticeBar notices{has_notices(ctx)};
    draw_notices(ctx);
  }
  draw_navigation(ctx, states);
  {
    const widgets::MainArea main;
    draw_screen(ctx, states);
  }
  if (has_panel(ctx)) draw_why_panel(ctx);
  draw_status_bar(ctx);
  draw_dialogs(ctx, states.dialogs);
}

}  // namespace app
