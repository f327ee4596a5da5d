#include "wasm/widgets/navigation.h"

#include "wasm/widgets/paint.h"
#include "wasm/widgets/ui.h"

#include <cmath>
#include <string>

namespace widgets {

bool navigation_item(std::string_view id, std::string_view name, const NavigationItem& item) {
  const theme::Palette& colours = ui().colours();
  const Type type = type_of(item.current ? theme::type::kDenseStrong : theme::type::kDense);
  const std::string count = std::to_string(item.count);
  const Badge badge{.words = count, .kind = item.count_kind, .round = true};
  const float side = ui().px(theme::space::kM + 2);
  const float pill = item.count > 0 ? badge_width(badge) + ui().px(theme::space::kS) : 0;
  const float room = available_width() - side - ui().px(10) - pill;
  const float least = ui().theme.touch ? ui().control_height() : ui().px(34);
  const float words_height = text_height(type, name, room);
  const Rect place = take_place(0, std::max(least, words_height + 2 * ui().px(7)));

  const std::string_view full = ui().full_id(id);
  Node node{.id = full, .role = Role::Link, .name = name};
  if (item.current) node.states |= kCurrent;
  NodeDetails details;
  details.description = item.count > 0 ? item.count_spoken : std::string_view{};
  ui().announce(node, place, details.description.empty() ? nullptr : &details);
  const Look look = ui().interact(full, place);
  if (ui().visible(place)) {
    const float radius = ui().px(theme::size::kRadiusControl);
    if (item.current) {
      fill(place, colours.tint, radius);
      const float edge = ui().px(theme::size::kEdge);
      fill({place.x, place.y, edge, place.h}, colours.primary, edge / 2);
      fill({place.x + edge / 2, place.y, edge / 2, place.h}, colours.primary);
    } else if (look.hovered) {
      fill(place, colours.hover, radius);
    }
    const Rect words{
        place.x + side, place.y + std::floor((place.h - words_height) / 2), room, words_height};
    draw_wrapped(type, item.current ? colours.on_tint : colours.text, words, name);
    if (item.count > 0) {
      draw_badge(badge, place.right() - ui().px(10) - badge_width(badge), place.y + place.h / 2);
    }
    if (look.focused) focus_ring(place.inset(ui().px(3)), radius);
  }
  return ui().took(full, "press");
}

void navigation_heading(std::string_view words) {
  const Type type = type_of(theme::type::kSmallStrong);
  const float above = ui().px(theme::space::kM);
  const Rect place = take_place(0, above + type.line + ui().px(theme::space::kXs));
  const Rect line{place.x + ui().px(10), place.y + above, place.w - ui().px(10), type.line};
  ui().announce({.id = ui().counted_id(), .role = Role::Text, .name = words}, line);
  if (ui().visible(line)) draw_fitted(type, ui().colours().secondary, line, words);
}

}  // namespace widgets
