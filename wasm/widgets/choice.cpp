#include "wasm/widgets/choice.h"

#include "wasm/widgets/field_frame.h"
#include "wasm/widgets/paint.h"

#include <cmath>

namespace widgets {
namespace {

std::string_view label_of(const Choice& choice) {
  for (const Option& option : choice.options) {
    if (option.value == choice.value) return option.label;
  }
  return choice.value;
}

void announce_choice(const FieldFrame& frame, const Choice& choice) {
  Node node{.id = frame.id, .role = Role::Choice, .name = choice.label, .value = choice.value};
  node.states = kHasValue | (frame.enabled ? 0U : kDisabled) | (choice.required ? kRequired : 0U);
  NodeDetails details;
  details.description = frame.enabled ? choice.hint : choice.disabled_because;
  details.error = choice.error;
  details.options = choice.options;
  describe_input_font(theme::type::kBody, details);
  ui().announce(node, frame.box, &details);
}

}  // namespace

std::optional<std::string> choice(std::string_view id, const Choice& choice) {
  const Type type = type_of(theme::type::kBody);
  const float arrow = ui().px(16);
  const float side = ui().px(theme::space::kM);
  float width = choice.width > 0 ? ui().px(choice.width) : 0;
  if (width <= 0 && ui().boxes.back().flow == Flow::Line) {
    width = std::ceil(text_width(type, label_of(choice))) + arrow + 3 * side;
  }
  const bool in_line = ui().boxes.back().flow == Flow::Line;
  const float height = ui().control_height() + (in_line ? 0 : ui().px(theme::space::kXs));
  const FieldFrame frame = field_frame(id,
                                       {choice.label,
                                        choice.hint,
                                        choice.error,
                                        choice.disabled_because,
                                        choice.required,
                                        choice.hide_label,
                                        choice.helped},
                                       height,
                                       width);
  announce_choice(frame, choice);
  if (frame.look.hovered) ui().cursor = "pointer";
  if (ui().visible(frame.box)) {
    draw_field_box(frame, !choice.error.empty());
    const theme::Palette& colours = ui().colours();
    const Rect& box = frame.box;
    const Rect icon{
        box.right() - side - arrow, box.y + std::floor((box.h - arrow) / 2), arrow, arrow};
    draw_icon(Icon::Down, icon, frame.enabled ? colours.text : colours.secondary);
    const Rect inside{box.x + side, box.y, icon.x - box.x - 2 * side, box.h};
    draw_fitted(type, frame.enabled ? colours.text : colours.secondary, inside, label_of(choice));
  }
  std::optional<std::string> value = ui().take(frame.id, "set");
  if (!frame.enabled) return std::nullopt;
  return value;
}

}  // namespace widgets
