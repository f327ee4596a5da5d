#include "wasm/widgets/help_mark.h"

#include "wasm/widgets/paint.h"
#include "wasm/widgets/ui.h"

#include <string>

namespace widgets {
namespace {

void draw_tooltip(const Rect& mark, std::string_view words) {
  Ui& u = ui();
  const Type type = type_of(theme::type::kSmall);
  const float padding = u.px(theme::space::kS);
  const float room = std::min(u.px(280), u.width - 4 * padding);
  const float width = text_extent(type, words, room) + 2 * padding;
  const float height = text_height(type, words, room) + 2 * padding;
  const float x = std::clamp(mark.x, padding, std::max(padding, u.width - width - padding));
  float y = mark.bottom() + u.px(theme::space::kXs);
  if (y + height > u.height) y = mark.y - height - u.px(theme::space::kXs);
  const Rect place{x, y, width, height};
  u.enter_layer(Layer::Toast);
  shadow(place, u.px(theme::size::kRadiusSmall));
  fill_edged(place, u.colours().text, u.colours().text, u.px(theme::size::kRadiusSmall), 0);
  draw_wrapped(type, u.colours().surface, place.inset(padding), words);
  u.leave_layer();
}

}  // namespace

void help_mark(std::string_view id, std::string_view about, std::string_view words) {
  Ui& u = ui();
  const std::string_view full = u.full_id(id);
  const float size = u.theme.touch ? u.control_height() : u.px(theme::size::kTarget);
  const Rect place = take_place(size, size);
  const std::string name = "Help on " + std::string{about};
  NodeDetails details;
  details.description = words;
  // Pressing it shows the words to those who can neither point nor focus: touch.
  float& shown = u.remembered(full, "shown");
  Node node{.id = full, .role = Role::Button, .name = name};
  u.announce(node, place, &details);
  const Look look = u.interact(full, place);
  if (u.visible(place)) {
    const theme::Colour colour = look.hovered ? u.colours().primary_hover : u.colours().primary;
    const float circle = u.px(18);
    const Rect inner = place.inset((place.w - circle) / 2);
    fill_edged(inner, u.colours().surface, colour, circle / 2, u.px(1.5F));
    draw_fitted(type_of(theme::type::kSmallStrong), colour, inner, "?", Align::Centre);
    if (look.focused) focus_ring(inner, circle / 2);
  }
  if (u.took(full, "press")) shown = shown > 0 ? 0.0F : 1.0F;
  if (!look.focused && !look.hovered && !u.theme.touch) shown = 0;
  if (look.hovered || look.focused || shown > 0) draw_tooltip(place, words);
}

}  // namespace widgets
