#include "wasm/widgets/dialog.h"

#include "wasm/widgets/layout_gap.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/scroll.h"
#include "wasm/widgets/ui.h"

#include <cmath>

namespace widgets {
namespace {

// As wide as it likes to be, in the middle, at most as high as the screen.
Rect dialog_place(std::string_view full) {
  Ui& u = ui();
  const float margin = u.px(u.narrow() ? theme::space::kS : theme::space::kXl);
  const float width = std::min(u.px(theme::size::kDialog), u.width - 2 * margin);
  const float wanted = u.remembered(full, "height", u.px(theme::size::kDialog) / 2);
  const float height = std::min(wanted, u.height - 2 * margin);
  return {std::floor((u.width - width) / 2), std::floor((u.height - height) / 2), width, height};
}

void draw_title(std::string_view title, const Rect& head) {
  const float size = ui().control_height();
  const Type type = type_of(theme::type::kTitle);
  const Rect words{head.x, head.y, head.w - size, head.h};
  Node node{.id = ui().counted_id(), .role = Role::Heading, .name = title};
  node.level = 2;
  ui().announce(node, words);
  draw_fitted(type, ui().colours().heading, words, title);
}

// At the right of the title, yet announced last: the focus begins on what the dialog is for.
bool draw_close(const Rect& head) {
  const float size = ui().control_height();
  ui().boxes.push_back({.flow = Flow::Line,
                        .x = head.right() - size,
                        .y = head.y,
                        .width = size,
                        .nominal_height = head.h});
  const bool closed = button(
      "close", "Close", {.kind = ButtonKind::Ghost, .icon = ButtonIcon::Close, .icon_only = true});
  ui().boxes.pop_back();
  return closed;
}

}  // namespace

std::string dialog(std::string_view id,
                   std::string_view title,
                   const std::function<void()>& body,
                   std::span<const DialogAction> actions) {
  Ui& u = ui();
  const std::string_view full = u.full_id(id);
  const Rect place = dialog_place(full);
  const theme::Palette& colours = u.colours();
  const float radius = u.px(theme::size::kRadius);
  const float padding = u.px(theme::space::kL);
  std::string answer;

  u.enter_layer(Layer::Dialog);
  u.cover({0, 0, u.width, u.height}, true);
  fill({0, 0, u.width, u.height}, colours.scrim);
  shadow(place, radius);
  fill_edged(place, colours.surface, colours.line, radius, u.hair());
  Node node{.id = full, .role = Role::Dialog, .name = title};
  node.states = kOverlay | kModal;
  u.open(node, place);
  u.push_id(id);
  const float head_height = u.control_height() + padding / 2;
  const Rect head{place.x + padding, place.y + padding / 2, place.w - 1.5F * padding, head_height};
  draw_title(title, head);

  const float foot_before = u.remembered(full, "foot", u.control_height() + 2 * padding);
  const Rect inside{place.x,
                    head.bottom(),
                    place.w,
                    std::max(0.0F, place.bottom() - head.bottom() - foot_before)};
  {
    ScrollRegion scroll{"body", title, inside, padding, gap_px(Gap::Medium)};
    body();
  }
  const float content = u.remembered(u.full_id("body"), "content");
  {
    LayoutBox line{.flow = Flow::Line,
                   .x = place.x + padding,
                   .y = inside.bottom() + padding / 2,
                   .width = place.w - 2 * padding,
                   .gap_x = u.px(8),
                   .gap_y = u.px(8)};
    u.boxes.push_back(line);
    for (const DialogAction& action : actions) {
      const ButtonOptions options{.kind = action.kind, .disabled_because = action.disabled_because};
      if (button(action.id, action.name, options)) answer = action.id;
    }
    const float foot = u.boxes.back().bottom + padding * 1.5F;
    u.boxes.pop_back();
    u.remember_size(full, "foot", foot);
    u.remember_size(full, "height", padding / 2 + head_height + content + foot);
  }
  if (draw_close(head)) answer = "dismiss";
  u.pop_id();
  u.close();
  u.leave_layer();
  if (u.took(full, "dismiss")) answer = "dismiss";
  // Enter in one of its fields is the first action, when that can be done.
  const bool can_submit = !actions.empty() && actions.front().disabled_because.empty();
  if (u.took(full, "submit") && can_submit) answer = actions.front().id;
  return answer;
}

}  // namespace widgets
