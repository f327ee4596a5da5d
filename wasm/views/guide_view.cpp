#include "wasm/views/guide_view.h"

#include "core/base/text.h"
#include "wasm/widgets/app_frame.h"
#include "wasm/widgets/checkbox.h"
#include "wasm/widgets/dialog.h"
#include "wasm/widgets/id_scope.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/link.h"
#include "wasm/widgets/tag.h"
#include "wasm/widgets/text.h"

#include <array>
#include <utility>

namespace app {
namespace {

void prepare(const ViewContext& ctx, GuideViewState& state) {
  const SaveState& save = ctx.open().save;
  GridKey key = grid_key(ctx, ctx.open().is_checking() ? "of the version before" : "");
  if (save.is_file_current()) key.other += "saved";
  if (state.key == key) return;
  state.key = std::move(key);
  state.guide = guide_of(&ctx.open());
}

std::string done_words(const Guide& guide) {
  return core::count_text(static_cast<std::int64_t>(steps_done(guide))) + " of 5 steps done";
}

// The state and the name, which leads to where the step is done, out of the dialog it may stand in.
void draw_name(const ViewContext& ctx, const Guide& guide, std::size_t index) {
  const GuideStep& step = guide[index];
  const bool is_next = index == next_step(guide);
  const std::string_view state = step.is_done ? "Done" : is_next ? "Next" : "To do";
  widgets::tag(state,
               step.is_done ? widgets::BadgeKind::Good
               : is_next    ? widgets::BadgeKind::Info
                            : widgets::BadgeKind::Neutral);
  const std::string number = core::count_text(static_cast<std::int64_t>(index + 1));
  if (!widgets::link("step/" + number, number + ". " + std::string{step.name}, state)) return;
  ctx.push(CloseDialog{});
  ctx.push(way_to(step));
}

void draw_words(const GuideStep& step) {
  if (!step.is_done) widgets::text(step.words);
  if (!step.missing.empty()) widgets::text(step.missing, widgets::kSmall);
}

// As wide as there is room for.
void draw_step(const ViewContext& ctx, const Guide& guide, std::size_t index) {
  const widgets::Stack stack{widgets::Gap::None};
  {
    const widgets::Line line;
    draw_name(ctx, guide, index);
  }
  draw_words(guide[index]);
}

void hide(const ViewContext& ctx, bool is_hidden) {
  Display display = ctx.app.display;
  display.is_guide_hidden = is_hidden;
  ctx.push(ChooseDisplay{std::move(display)});
}

bool is_card_wanted(const ViewContext& ctx, GuideViewState& state) {
  if (ctx.app.display.is_guide_hidden || !ctx.may_edit()) return false;
  prepare(ctx, state);
  constexpr std::size_t kFarAlong = 3;
  const std::size_t done = steps_done(state.guide);
  if (done < kFarAlong) state.begun = ctx.open().id();
  return done < state.guide.size() && state.begun == ctx.open().id();
}

}  // namespace

void draw_guide_card(const ViewContext& ctx, GuideViewState& state) {
  if (!is_card_wanted(ctx, state)) return;
  const std::string title = "Guide to a first plan: " + done_words(state.guide);
  const widgets::IdScope scope{"guide_card"};
  const widgets::Card card{"card", title, {.link = "Hide the guide"}};
  if (card.link_pressed()) hide(ctx, true);
  // Where there is little room, the next step and the way to the others.
  if (widgets::is_narrow()) {
    draw_step(ctx, state.guide, next_step(state.guide));
    if (widgets::link("all", "All five steps")) ctx.push(OpenDialog{Dialog::Guide});
    return;
  }
  const widgets::Columns columns{"steps", {1, 1, 1, 1, 1}, 180};
  for (std::size_t i = 0; i < state.guide.size(); ++i) {
    const widgets::Stack stack{widgets::Gap::None};
    draw_name(ctx, state.guide, i);
    draw_words(state.guide[i]);
  }
}

void draw_guide_dialog(const ViewContext& ctx) {
  constexpr std::array kActions = {
      widgets::DialogAction{"done", "Close", widgets::ButtonKind::Primary}};
  const Guide guide = guide_of(ctx.app.open.get());
  const std::string pressed = widgets::dialog(
      "guide",
      "Guide to a first plan",
      [&] {
        widgets::text(ctx.app.open ? done_words(guide) + ". What is done is read off the plan."
                                   : "No plan is open: the first step starts one.",
                      widgets::kSecondary);
        for (std::size_t i = 0; i < guide.size(); ++i) draw_step(ctx, guide, i);
        if (const auto shown = widgets::checkbox(
                "shown", "Show the guide on the Overview", !ctx.app.display.is_guide_hidden)) {
          hide(ctx, !*shown);
        }
      },
      kActions);
  if (!pressed.empty()) ctx.push(CloseDialog{});
}

}  // namespace app
