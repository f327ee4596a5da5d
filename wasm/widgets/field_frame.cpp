#include "wasm/widgets/field_frame.h"

#include "wasm/widgets/paint.h"

#include <cmath>
#include <string>

namespace widgets {
namespace {

std::string_view css_colour(theme::Colour colour) {
  constexpr char kHex[] = "0123456789abcdef";
  char text[7] = {'#'};
  int at = 1;
  for (const std::uint8_t part : {colour.r, colour.g, colour.b}) {
    text[at++] = kHex[part >> 4];
    text[at++] = kHex[part & 15];
  }
  return ui().tree.arena().copy(std::string_view{text, sizeof text});
}

// A square that can be hit beside the label.
float help_size() {
  return ui().theme.touch ? ui().control_height() : ui().px(theme::size::kTarget);
}

// Words above the box, moving `at` to under them.
void draw_words(const Type& type, theme::Colour colour, Rect& at, std::string_view words) {
  if (words.empty()) return;
  at.h = text_height(type, words, at.w);
  if (ui().visible(at)) draw_wrapped(type, colour, at, words);
  at.y += at.h + ui().px(theme::space::kXs);
}

}  // namespace

FieldFrame field_frame(std::string_view id,
                       const FieldWords& words,
                       float box_height,
                       float box_width) {
  const Type label = type_of(theme::type::kDenseStrong);
  const Type small = type_of(theme::type::kSmall);
  const Type strong = type_of(theme::type::kSmallStrong);
  const theme::Palette& colours = ui().colours();
  const float gap = ui().px(theme::space::kXs);
  const float edge = words.error.empty() ? 0 : ui().px(theme::size::kEdge + theme::space::kS);
  const float width = available_width() - edge;

  const std::string_view shown_label = words.hide_label ? std::string_view{} : words.label;
  // A mark of help needs a place of its own beside the label, and under a finger a high one.
  const float mark = words.helped ? help_size() : 0;
  const float words_height = text_height(label, shown_label, width - mark);
  const float label_height = std::max(words_height, mark - gap);
  float above = shown_label.empty() ? 0 : label_height + gap;
  if (!words.hint.empty()) above += text_height(small, words.hint, width) + gap;
  if (!words.error.empty()) above += text_height(strong, words.error, width) + gap;
  const Rect whole = take_place(words.hide_label ? box_width : 0, above + box_height);

  FieldFrame frame;
  frame.id = ui().full_id(id);
  frame.enabled = words.disabled_because.empty();
  Rect at{whole.x + edge, whole.y, width, 0};
  if (!shown_label.empty()) {
    const float end = std::ceil(text_width(label, shown_label)) + ui().px(theme::space::kXs) / 2;
    const float middle = at.y + label_height / 2;
    ui().help_place = {
        at.x + std::min(width - mark, end), std::floor(middle - mark / 2), mark, mark};
    Rect words_at{at.x, std::floor(middle - words_height / 2), width - mark, 0};
    draw_words(label, colours.text, words_at, shown_label);
    at.y += label_height + gap;
  }
  draw_words(small, colours.secondary, at, words.hint);
  draw_words(strong, colours.bad, at, words.error);
  const float inner = whole.w - edge;
  frame.box = {at.x, at.y, box_width > 0 ? std::min(box_width, inner) : inner, box_height};
  if (edge > 0) fill({whole.x, whole.y, ui().px(theme::size::kEdge), whole.h}, colours.bad);
  frame.look = ui().interact(frame.id, frame.box, frame.enabled);
  if (frame.look.hovered) ui().cursor = "text";
  return frame;
}

void draw_field_box(const FieldFrame& frame, bool has_error) {
  const theme::Palette& colours = ui().colours();
  const float radius = ui().px(theme::size::kRadiusSmall);
  const theme::Colour edge = has_error            ? colours.bad
                             : !frame.enabled     ? colours.line
                             : frame.look.hovered ? colours.text
                                                  : colours.control_line;
  const theme::Colour inside = frame.enabled ? colours.surface : colours.group;
  fill_edged(frame.box, inside, edge, radius, has_error ? ui().px(2) : ui().hair());
  if (frame.look.focused) focus_ring(frame.box, radius);
}

void describe_input_font(const theme::TypeToken& type, NodeDetails& details) {
  details.font = type.face == theme::Face::Regular    ? "regular"
                 : type.face == theme::Face::Semibold ? "semibold"
                                                      : "bold";
  details.font_size = type.size * ui().theme.text_scale;
  details.colour = css_colour(ui().colours().text);
  details.background = css_colour(ui().colours().surface);
}

}  // namespace widgets
