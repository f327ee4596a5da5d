#include "wasm/widgets/disclosure.h"

#include "wasm/widgets/paint.h"
#include "wasm/widgets/ui.h"

#include <cmath>

namespace widgets {

bool disclosure(std::string_view id, std::string_view name, bool open) {
  Ui& u = ui();
  const std::string_view full = u.full_id(id);
  float& state = u.remembered(full, "open", open ? 1.0F : 0.0F);
  const Type type = type_of(theme::type::kDenseStrong);
  const float icon = u.px(14);
  const float gap = u.px(theme::space::kXs);
  const float room = available_width() - icon - gap;
  const float least = u.theme.touch ? u.control_height() : u.px(theme::size::kTarget);
  const float words_height = text_height(type, name, room);
  const float width = std::min(room, std::ceil(text_width(type, name))) + icon + gap;
  const Rect place = take_place(width, std::max(least, words_height));
  Node node{.id = full, .role = Role::Button, .name = name};
  node.states = kExpandable | (state > 0 ? kExpanded : 0U);
  u.announce(node, place);
  const Look look = u.interact(full, place);
  if (u.visible(place)) {
    const theme::Colour colour = look.hovered ? u.colours().primary_hover : u.colours().primary;
    draw_icon(state > 0 ? Icon::Down : Icon::Right,
              {place.x, place.y + std::floor((place.h - icon) / 2), icon, icon},
              colour);
    const Rect words{place.x + icon + gap,
                     place.y + std::floor((place.h - words_height) / 2),
                     room,
                     words_height};
    draw_wrapped(type, colour, words, name);
    if (look.focused) focus_ring(place, u.px(2));
  }
  const bool is_open = state > 0;
  if (u.took(full, "press")) state = is_open ? 0.0F : 1.0F;
  return is_open;
}

}  // namespace widgets
