#include "wasm/widgets/paint.h"

#include "wasm/widgets/ui.h"

#include <cmath>

namespace widgets {

ImU32 packed(theme::Colour colour) {
  return IM_COL32(colour.r, colour.g, colour.b, colour.a);
}

void fill(const Rect& place, theme::Colour colour, float radius) {
  if (place.w <= 0 || place.h <= 0) return;
  ui().draw()->AddRectFilled(
      {place.x, place.y}, {place.right(), place.bottom()}, packed(colour), radius);
}

void fill_edged(
    const Rect& place, theme::Colour inside, theme::Colour edge, float radius, float thickness) {
  fill(place, edge, radius);
  fill(place.inset(thickness), inside, std::max(0.0F, radius - thickness));
}

void focus_ring(const Rect& place, float radius) {
  const float outer = ui().px(theme::size::kFocusOuter);
  const float inner = ui().px(theme::size::kFocusInner);
  const theme::Palette& colours = ui().colours();
  const auto ring = [&](float out, float thickness, theme::Colour colour) {
    const Rect middle = place.inset(-out + thickness / 2);
    ui().draw()->AddRect({middle.x, middle.y},
                         {middle.right(), middle.bottom()},
                         packed(colour),
                         radius + out - thickness / 2,
                         0,
                         thickness);
  };
  ring(outer, outer, colours.focus);
  ring(0, inner, colours.focus_edge);
}

void shadow(const Rect& place, float radius) {
  theme::Colour colour = ui().colours().shadow;
  if (colour.a == 0) return;
  colour.a = static_cast<std::uint8_t>(colour.a / 3);
  for (const float spread : {4.0F, 2.0F, 1.0F}) {
    const float by = ui().px(spread);
    const Rect under{place.x - by, place.y, place.w + 2 * by, place.h + 2 * by};
    fill(under, colour, radius + by);
  }
}

Stretch::Stretch(const Rect& too_high)
    : list_(ui().draw()), drawn_(too_high), first_(list_->VtxBuffer.Size), last_(first_) {}

void Stretch::drawn() {
  last_ = list_->VtxBuffer.Size;
}

void Stretch::to_height(float height) const {
  const float middle = drawn_.y + drawn_.h / 2;
  for (int i = first_; i < last_; ++i) {
    ImVec2& at = list_->VtxBuffer[i].pos;
    if (at.y > middle) at.y += height - drawn_.h;
  }
}

}  // namespace widgets
