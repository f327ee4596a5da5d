#include "wasm/widgets/text_field.h"

#include "wasm/widgets/field_frame.h"
#include "wasm/widgets/paint.h"

namespace widgets {
namespace {

// What differs between the kinds of field.
struct Kind {
  std::string_view input = "text";
  std::string_view prefix = {}, suffix = {};
  float width = 0;  // CSS pixels
  Role role = Role::TextBox;
  bool live = false;
  Align align = Align::Left;
};

FieldWords words_of(const Field& field) {
  return {field.label,
          field.hint,
          field.error,
          field.disabled_because,
          field.required,
          field.hide_label,
          field.helped};
}

void announce_field(const FieldFrame& frame,
                    const Field& field,
                    const Kind& kind,
                    const Rect& input,
                    std::string_view keys) {
  Node node{.id = frame.id, .role = kind.role, .name = field.label, .value = field.value};
  node.states = kHasValue | (frame.enabled ? 0U : kDisabled) | (field.required ? kRequired : 0U) |
                (field.read_only ? kReadOnly : 0U) | (kind.live ? kLiveTyping : 0U) |
                (field.previews ? kPreviews : 0U);
  NodeDetails details;
  details.description = frame.enabled ? field.hint : field.disabled_because;
  details.error = field.error;
  details.hint = !field.placeholder.empty() ? field.placeholder
                 : !kind.prefix.empty()     ? kind.prefix
                                            : kind.suffix;
  details.input = kind.input;
  details.autofill = field.autofill;
  details.align = kind.align == Align::Right ? "right" : "left";
  details.max_length = field.max_length;
  details.keys = keys;
  describe_input_font(theme::type::kBody, details);
  ui().announce(node, input, &details);
}

void draw_resting(const Rect& inside, const Field& field, const Kind& kind, bool enabled) {
  const theme::Palette& colours = ui().colours();
  const bool empty = field.shown.empty() && field.value.empty();
  const std::string_view words = empty                 ? field.placeholder
                                 : field.shown.empty() ? field.value
                                                       : field.shown;
  const theme::Colour colour = empty || !enabled ? colours.secondary : colours.text;
  const Type type = type_of(theme::type::kBody);
  if (kind.role == Role::MultiLine) {
    ui().push_clip(inside);
    draw_wrapped(type, colour, inside, words);
    ui().pop_clip();
    return;
  }
  draw_fitted(type, colour, inside, words, kind.align);
}

// A unit in a grey box at an end of the field; returns the width it takes.
float draw_unit(const Rect& box, std::string_view unit, bool at_end) {
  if (unit.empty()) return 0;
  const theme::Palette& colours = ui().colours();
  const Type type = type_of(theme::type::kBody);
  const float width = text_width(type, unit) + 2 * ui().px(theme::space::kM);
  const float hair = ui().hair();
  const Rect place{at_end ? box.right() - width : box.x, box.y, width, box.h};
  fill(place.inset(hair), colours.group, ui().px(theme::size::kRadiusSmall) - hair);
  const float line = at_end ? place.x : place.right() - hair;
  fill({line, place.y, hair, place.h}, colours.control_line);
  draw_fitted(type, colours.secondary, place, unit, Align::Centre);
  return width;
}

std::optional<std::string> draw_field(std::string_view id,
                                      const Field& field,
                                      const Kind& kind,
                                      float height,
                                      std::string_view keys = {}) {
  const float css_width = field.width > 0 ? field.width : kind.width;
  const FieldFrame frame =
      field_frame(id, words_of(field), height, css_width > 0 ? ui().px(css_width) : 0);
  const bool seen = ui().visible(frame.box);
  if (seen) draw_field_box(frame, !field.error.empty());
  Rect input = frame.box;
  const Type type = type_of(theme::type::kBody);
  const auto unit_width = [&](std::string_view unit) {
    return unit.empty() ? 0 : text_width(type, unit) + 2 * ui().px(theme::space::kM);
  };
  const float before = unit_width(kind.prefix);
  const float after = unit_width(kind.suffix);
  if (seen) {
    draw_unit(frame.box, kind.prefix, false);
    draw_unit(frame.box, kind.suffix, true);
  }
  input.x += before;
  input.w -= before + after;
  announce_field(frame, field, kind, input, keys);
  if (seen) {
    const float side = ui().px(theme::space::kM);
    const float top = kind.role == Role::MultiLine ? ui().px(theme::space::kS) : 0;
    Rect inside{input.x + side, input.y + top, input.w - 2 * side, input.h - 2 * top};
    if (kind.input == "search") {
      const float icon = ui().px(16);
      draw_icon(Icon::Search,
                {input.right() - side - icon, input.y + (input.h - icon) / 2, icon, icon},
                ui().colours().secondary);
      inside.w -= icon;
    }
    draw_resting(inside, field, kind, frame.enabled);
  }
  std::optional<std::string> value = ui().take(frame.id, kind.live ? "typing" : "set");
  if (!value && kind.live) value = ui().take(frame.id, "set");
  if (!value && field.previews) value = ui().take(frame.id, "typing");
  if (!frame.enabled || field.read_only) return std::nullopt;
  return value;
}

// In a bar or toolbar a field is as high as the buttons beside it.
float one_line() {
  const bool beside_buttons = ui().boxes.back().flow == Flow::Line;
  return ui().control_height() + (beside_buttons ? 0 : ui().px(theme::space::kXs));
}

}  // namespace

std::optional<std::string> text_field(std::string_view id, const Field& field) {
  return draw_field(id, field, {}, one_line());
}

std::optional<std::string> long_text(std::string_view id, const Field& field) {
  const Type type = type_of(theme::type::kBody);
  const float padding = ui().px(theme::space::kM);
  const std::string_view words = field.shown.empty() ? field.value : field.shown;
  const float room = available_width() - 2 * padding;
  const float least = static_cast<float>(field.lines) * type.line;
  const float height = std::max(least, text_height(type, words, room) + type.line);
  return draw_field(id, field, {.role = Role::MultiLine}, height + 2 * ui().px(theme::space::kS));
}

std::optional<std::string> money_field(std::string_view id, const Field& field) {
  const Kind kind{.input = "decimal", .prefix = "£", .width = 224, .align = Align::Right};
  return draw_field(id, field, kind, one_line());
}

std::optional<std::string> percent_field(std::string_view id, const Field& field) {
  const Kind kind{.input = "decimal", .suffix = "%", .width = 128, .align = Align::Right};
  return draw_field(id, field, kind, one_line());
}

std::optional<std::string> number_field(std::string_view id, const Field& field) {
  return draw_field(
      id, field, {.input = "decimal", .width = 144, .align = Align::Right}, one_line());
}

std::optional<std::string> date_field(std::string_view id, const Field& field) {
  return draw_field(id, field, {.input = "date", .width = 176}, one_line());
}

std::optional<std::string> search_field(std::string_view id,
                                        const Field& field,
                                        std::string_view keys) {
  return draw_field(id, field, {.input = "search", .live = true}, one_line(), keys);
}

}  // namespace widgets
