#include "wasm/widgets/help_mark.h"

#include "wasm/widgets/paint.h"
#include "wasm/widgets/ui.h"

#include <string>

namespace widgets {

bool help_mark(std::string_view id, std::string_view about) {
  Ui& u = ui();
  const std::string_view full = u.full_id(id);
  const Rect place = u.help_place;
  float& state = u.remembered(full, "open");
  const bool is_open = state > 0;
  const std::string name = "Help on " + std::string{about};
  Node node{.id = full, .role = Role::Button, .name = name};
  node.states = kExpandable | (is_open ? kExpanded : 0U);
  u.announce(node, place);
  const Look look = u.interact(full, place);
  if (u.visible(place)) {
    const theme::Palette& colours = u.colours();
    const theme::Colour colour = look.hovered ? colours.primary_hover : colours.primary;
    const float circle = u.px(18);
    const Rect inner = place.inset((place.w - circle) / 2);
    fill_edged(inner, is_open ? colour : colours.surface, colour, circle / 2, u.px(1.5F));
    draw_fitted(type_of(theme::type::kSmallStrong),
                is_open ? colours.on_primary : colour,
                inner,
                "?",
                Align::Centre);
    if (look.focused) focus_ring(inner, circle / 2);
  }
  if (u.took(full, "press")) state = is_open ? 0.0F : 1.0F;
  return is_open;
}

}  // namespace widgets
