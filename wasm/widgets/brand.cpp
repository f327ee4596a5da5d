#include "wasm/widgets/brand.h"

#include "wasm/widgets/paint.h"
#include "wasm/widgets/ui.h"

#include <cmath>

namespace widgets {

void brand_mark(std::string_view letter) {
  const float side = ui().px(theme::space::kXl + theme::space::kXs);
  const Rect place = take_place(side, side);
  fill(place, ui().colours().primary, ui().px(theme::size::kRadiusControl));
  draw_fitted(type_of(theme::type::kH2), ui().colours().on_primary, place, letter, Align::Centre);
}

void save_state(std::string_view id, std::string_view words, SaveLook look) {
  const theme::Palette& colours = ui().colours();
  const Type type = type_of(theme::type::kDenseStrong);
  const float icon = look == SaveLook::Saved || look == SaveLook::Failed
                         ? ui().px(16) + ui().px(theme::space::kXs)
                         : 0;
  const float width = icon + std::ceil(text_width(type, words));
  const Rect place = take_place(width, type.line);
  NodeDetails details;
  // Heard after each change it would only be in the way; what goes wrong is to be heard.
  const bool is_news = look == SaveLook::Failed || look == SaveLook::ReadOnly;
  details.live = is_news ? "polite" : "off";
  ui().announce({.id = ui().full_id(id), .role = Role::Status, .name = words}, place, &details);
  if (!ui().visible(place)) return;
  const theme::Colour colour = look == SaveLook::Saved    ? colours.good
                               : look == SaveLook::Failed ? colours.bad
                                                          : colours.secondary;
  if (icon > 0) {
    const float size = ui().px(16);
    draw_icon(look == SaveLook::Saved ? Icon::Tick : Icon::Warning,
              {place.x, place.y + std::floor((place.h - size) / 2), size, size},
              colour);
  }
  draw_fitted(type, colour, {place.x + icon, place.y, place.w - icon, place.h}, words);
}

}  // namespace widgets
