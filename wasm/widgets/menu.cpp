#include "wasm/widgets/menu.h"

#include "wasm/widgets/paint.h"
#include "wasm/widgets/ui.h"

#include <cmath>

namespace widgets {
namespace {

Rect menu_place(const Rect& button_place, std::size_t count, float row) {
  Ui& u = ui();
  const float width = std::min(u.px(theme::size::kMenu), u.width);
  const float height = row * static_cast<float>(count) + 2 * u.px(theme::space::kXs);
  float x = std::min(button_place.x, u.width - width - u.px(theme::space::kXs));
  float y = button_place.bottom() + u.px(theme::space::kXs);
  if (y + height > u.height) y = std::max(0.0F, button_place.y - height - u.px(4));
  return {std::max(0.0F, x), y, width, height};
}

bool draw_item(const MenuItem& item, const Rect& place) {
  Ui& u = ui();
  const theme::Palette& colours = u.colours();
  const std::string_view full = u.full_id(item.id);
  const bool enabled = item.disabled_because.empty();
  Node node{.id = full, .role = Role::MenuItem, .name = item.name};
  if (!enabled) node.states |= kDisabled;
  if (item.checked) node.states |= kCheckable | kChecked;
  NodeDetails details;
  details.description = enabled ? item.note : item.disabled_because;
  u.announce(node, place, details.description.empty() ? nullptr : &details);
  const Look look = u.interact(full, place, enabled);
  if (look.hovered || look.focused) fill(place, colours.tint);
  const float side = u.px(theme::space::kM);
  const Rect inside{place.x + side, place.y, place.w - 2 * side, place.h};
  const Type small = type_of(theme::type::kSmall);
  draw_fitted(small, colours.secondary, inside, item.note, Align::Right);
  Rect words = inside;
  words.w -= text_width(small, item.note);
  if (item.checked) {
    const float tick = u.px(14);
    draw_icon(Icon::Tick,
              {words.x, words.y + std::floor((words.h - tick) / 2), tick, tick},
              colours.primary);
    words.x += tick + u.px(6);
    words.w -= tick + u.px(6);
  }
  draw_fitted(
      type_of(theme::type::kDense), enabled ? colours.text : colours.secondary, words, item.name);
  if (look.focused) focus_ring(place.inset(u.px(3)), u.px(2));
  return u.took(full, "press") && enabled;
}

}  // namespace

std::string menu(std::string_view id,
                 std::string_view name,
                 std::span<const MenuItem> items,
                 const ButtonOptions& options) {
  Ui& u = ui();
  const std::string_view full = u.full_id(id);
  float& open = u.remembered(full, "open");
  ButtonOptions shown = options;
  shown.opens = true;
  shown.expanded = open > 0 ? 1 : 0;
  const bool pressed = button(id, name, shown);
  const Rect button_place = u.last_place;
  const bool was_open = open > 0;
  if (pressed) {
    open = was_open ? 0.0F : 1.0F;
    if (!was_open && !items.empty()) {
      u.focus_next = std::string{full} + "/" + std::string{items.front().id};
    }
    u.again = true;
  }
  if (!was_open) return {};

  const float row = u.theme.touch ? u.control_height() : u.px(theme::size::kControl);
  const Rect place = menu_place(button_place, items.size(), row);
  std::string chosen;
  u.enter_layer(u.layer() == Layer::Dialog ? Layer::DialogPopup : Layer::Popup);
  u.cover(place, false);
  const float radius = u.px(theme::size::kRadiusControl);
  shadow(place, radius);
  fill_edged(place, u.colours().surface, u.colours().line, radius, u.hair());
  const std::string_view list = u.tree.arena().join(full, '/', "list");
  Node node{.id = list, .role = Role::Menu, .name = name};
  node.states = kOverlay;
  u.open(node, place);
  u.push_id(id);
  float y = place.y + u.px(theme::space::kXs);
  for (const MenuItem& item : items) {
    if (draw_item(item, {place.x, y, place.w, row})) chosen = item.id;
    y += row;
  }
  u.pop_id();
  u.close();
  u.leave_layer();
  const bool dismissed = u.took(list, "dismiss");
  if (dismissed || !chosen.empty()) {
    u.focus_next = full;
    u.again = true;
  }
  // A press of anything else, or the focus going elsewhere, closes it too.
  const bool left = !u.focused_id.empty() && u.focused_id != full &&
                    u.focused_id.rfind(full, 0) != 0 && u.focus_moved;
  if (dismissed || left || !chosen.empty()) {
    open = 0;
    u.again = true;
  }
  return chosen;
}

}  // namespace widgets
