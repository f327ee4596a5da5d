#include "wasm/widgets/definition_list.h"

#include "wasm/widgets/paint.h"
#include "wasm/widgets/ui.h"

#include <cmath>
#include <string>

namespace widgets {
namespace {

struct Widths {
  float name, value;
};

Widths share_width(std::span<const Definition> definitions, float room, ValueSide side) {
  float widest_name = 0, widest_value = 0, name_word = 0;
  for (const Definition& each : definitions) {
    widest_name =
        std::max(widest_name, std::ceil(text_width(type_of(theme::type::kDense), each.name)));
    name_word = word_width(type_of(theme::type::kDense), each.name, name_word);
    widest_value =
        std::max(widest_value, std::ceil(text_width(type_of(each.value_style.type), each.value)));
  }
  if (side == ValueSide::Left) {
    const float name = std::min(widest_name, std::max(name_word, room * 0.55F));
    return {name, room - name};
  }
  const float value = std::min(widest_value, room * 0.6F);
  return {room - value, value};
}

}  // namespace

void definition_list(std::span<const Definition> definitions, ValueSide side) {
  LayoutBox& box = open_block(0);
  const float padding = ui().px(theme::space::kS + 2);
  const float gap = ui().px(theme::space::kL);
  const Widths widths = share_width(definitions, box.width - 2 * padding - gap, side);
  ui().open({.id = ui().counted_id(), .role = Role::List}, {box.x, box.y, box.width, 0});
  const Type name_type = type_of(theme::type::kDense);
  for (const Definition& each : definitions) {
    const Type type = type_of(each.value_style.type);
    const float words = std::max(text_height(name_type, each.name, widths.name),
                                 text_height(type, each.value, widths.value));
    const Rect place = take_place(0, std::max(ui().px(theme::size::kRow), words + ui().px(4)));
    const std::string spoken = std::string{each.name} + ": " + std::string{each.value};
    ui().announce({.id = ui().counted_id(), .role = Role::ListItem, .name = spoken}, place);
    if (!ui().visible(place)) continue;
    const float top = place.y + std::floor((place.h - words) / 2);
    draw_wrapped(
        name_type, ui().colours().text, {place.x + padding, top, widths.name, words}, each.name);
    const Rect value{place.x + padding + widths.name + gap, top, widths.value, words};
    draw_wrapped(type,
                 tone_colour(each.value_style.tone),
                 value,
                 each.value,
                 side == ValueSide::Right ? Align::Right : Align::Left);
    fill({place.x, place.bottom() - ui().hair(), place.w, ui().hair()}, ui().colours().line_soft);
  }
  ui().close(close_block());
}

}  // namespace widgets
