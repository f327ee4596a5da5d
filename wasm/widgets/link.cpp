#include "wasm/widgets/link.h"

#include "wasm/widgets/paint.h"
#include "wasm/widgets/ui.h"

#include <cmath>

namespace widgets {

bool link_at(std::string_view id,
             std::string_view words,
             const Rect& place,
             std::string_view description) {
  const std::string_view full = ui().full_id(id);
  NodeDetails details;
  details.description = description;
  ui().announce({.id = full, .role = Role::Link, .name = words},
                place,
                description.empty() ? nullptr : &details);
  const Look look = ui().interact(full, place);
  if (ui().visible(place)) {
    const theme::Palette& colours = ui().colours();
    const theme::Colour colour = look.hovered ? colours.primary_hover : colours.primary;
    const Type type = type_of(theme::type::kDenseStrong);
    const bool is_one_line = place.h < 2 * type.line;
    if (is_one_line) {
      draw_fitted(type, colour, place, words);
    } else {
      draw_wrapped(type, colour, place, words);
    }
    if (look.hovered && is_one_line) {
      const float under = place.y + std::floor((place.h + type.line) / 2) - ui().px(2);
      fill({place.x, under, std::min(place.w, text_width(type, words)), ui().hair()}, colour);
    }
    if (look.focused) focus_ring(place, ui().px(theme::space::kXs) / 2);
  }
  return ui().took(full, "press");
}

bool link(std::string_view id, std::string_view words, std::string_view description) {
  const Type type = type_of(theme::type::kDenseStrong);
  const float width = std::ceil(text_width(type, words));
  const float room = available_width();
  const float height = width > room ? text_height(type, words, room) : type.line;
  const Rect place = take_place(width, std::max(height, ui().px(theme::size::kTarget)));
  return link_at(id, words, place, description);
}

}  // namespace widgets
