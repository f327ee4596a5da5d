#include "wasm/widgets/checkbox.h"

#include "wasm/widgets/paint.h"
#include "wasm/widgets/ui.h"

#include <cmath>

namespace widgets {
namespace {

void draw_tick(const Rect& box, bool checked, bool mixed, const Look& look, bool enabled) {
  const theme::Palette& colours = ui().colours();
  const float radius = ui().px(theme::size::kRadiusSmall);
  const float edge = ui().px(1.5F);
  const theme::Colour line = !enabled       ? colours.line
                             : look.hovered ? colours.primary
                                            : colours.control_line;
  const bool on = checked || mixed;
  const theme::Colour on_colour = enabled ? colours.primary : colours.secondary;
  fill_edged(box, on ? on_colour : colours.surface, on ? on_colour : line, radius, edge);
  if (mixed) {
    const float bar = ui().px(2);
    fill({box.x + box.w / 4, box.y + std::floor((box.h - bar) / 2), box.w / 2, bar},
         colours.on_primary);
  } else if (checked) {
    draw_icon(Icon::Tick, box.inset(ui().px(2)), colours.on_primary);
  }
  if (look.focused) focus_ring(box, radius);
}

}  // namespace

std::optional<bool> checkbox(std::string_view id,
                             std::string_view name,
                             bool checked,
                             const CheckboxOptions& options) {
  const Type type = type_of(theme::type::kDense);
  const Type small = type_of(theme::type::kSmall);
  const float tick = ui().px(theme::size::kTick);
  const float gap = ui().px(theme::space::kS);
  const bool in_line = ui().boxes.back().flow == Flow::Line;
  float width = std::ceil(text_width(type, name));
  if (!options.hint.empty()) width = std::max(width, std::ceil(text_width(small, options.hint)));
  const float room = (in_line ? ui().boxes.back().width : available_width()) - tick - gap;
  const float words_width = in_line ? std::min(width, room) : room;
  const float name_height = text_height(type, name, words_width);
  const float hint_height =
      options.hint.empty() ? 0 : text_height(small, options.hint, words_width);
  const float least = ui().theme.touch ? ui().control_height() : ui().px(theme::size::kTarget);
  const float height = std::max(least, name_height + hint_height);
  const float used = std::min(width, words_width) + tick + gap;
  const Rect place = take_place(used, height);

  const std::string_view full = ui().full_id(id);
  const bool enabled = options.disabled_because.empty();
  Node node{.id = full, .role = Role::Checkbox, .name = name};
  node.states = kCheckable | (checked ? kChecked : 0U) | (options.mixed ? kMixed : 0U) |
                (enabled ? 0U : kDisabled);
  NodeDetails details;
  details.description = enabled ? options.hint : options.disabled_because;
  ui().announce(node, place, details.description.empty() ? nullptr : &details);
  const Look look = ui().interact(full, place, enabled);
  if (ui().visible(place)) {
    const float first_line = hint_height > 0 ? name_height : place.h;
    draw_tick({place.x, place.y + std::floor((std::max(first_line, tick) - tick) / 2), tick, tick},
              checked,
              options.mixed,
              look,
              enabled);
    const float top = place.y + (hint_height > 0 ? 0 : std::floor((place.h - name_height) / 2));
    const Rect words{place.x + tick + gap, top, words_width, name_height};
    const theme::Palette& colours = ui().colours();
    draw_wrapped(type, enabled ? colours.text : colours.secondary, words, name);
    draw_wrapped(
        small, colours.secondary, {words.x, words.bottom(), words.w, hint_height}, options.hint);
  }
  const std::optional<std::string> value = ui().take(full, "set");
  if (!value || !enabled) return std::nullopt;
  return *value == "true";
}

}  // namespace widgets
