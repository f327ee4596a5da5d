#include "wasm/widgets/text.h"

#include "wasm/widgets/paint.h"
#include "wasm/widgets/ui.h"

#include <cmath>
#include <string>

namespace widgets {
namespace {

bool in_line() {
  return ui().boxes.back().flow == Flow::Line;
}

// Places words one after the other, breaking between them; draws them when asked to.
class RunFlow {
 public:
  RunFlow(const Rect& place, float line, bool draws) : place_(place), line_(line), draws_(draws) {}

  void add(const Run& run) {
    const Type type = type_of(run.style.type);
    std::string_view rest = run.words;
    while (!rest.empty()) {
      std::size_t end = rest.find(' ', rest.find_first_not_of(' '));
      if (end == rest.npos) end = rest.size();
      const std::string_view word = rest.substr(0, end);
      rest.remove_prefix(end);
      put(type, tone_colour(run.style.tone), word);
    }
  }
  float height() const { return y_ + line_; }
  float width() const { return std::ceil(widest_); }

 private:
  void put(const Type& type, theme::Colour colour, std::string_view word) {
    if (x_ > 0 && x_ + text_width(type, word) > place_.w + 0.5F) {
      x_ = 0;
      y_ += line_;
    }
    if (x_ == 0) word.remove_prefix(std::min(word.find_first_not_of(' '), word.size()));
    if (draws_) {
      const float top = place_.y + y_ + std::floor((line_ - type.line) / 2);
      draw_text(type, colour, place_.x + x_, top, word);
    }
    x_ += text_width(type, word);
    widest_ = std::max(widest_, x_);
  }

  Rect place_;
  float line_;
  bool draws_;
  float x_ = 0, y_ = 0, widest_ = 0;
};

}  // namespace

theme::Colour tone_colour(Tone tone) {
  const theme::Palette& colours = ui().colours();
  switch (tone) {
    case Tone::Secondary:
      return colours.secondary;
    case Tone::Good:
      return colours.good;
    case Tone::Bad:
      return colours.bad;
    case Tone::Warning:
      return colours.on_warning_tint;
    case Tone::Accent:
      return colours.primary;
    case Tone::Normal:
      break;
  }
  return colours.text;
}

void text(std::string_view words, const TextStyle& style) {
  const Type type = type_of(style.type);
  float width = std::min(available_width(), ui().px(theme::size::kReadingWidth));
  if (in_line()) {
    const LayoutBox& line = ui().boxes.back();
    width = text_extent(type, words, line.width);
  }
  const float height = text_height(type, words, width);
  const Rect place = take_place(width, height);
  ui().announce({.id = ui().counted_id(), .role = Role::Text, .name = words}, place);
  if (ui().visible(place)) draw_wrapped(type, tone_colour(style.tone), place, words);
}

void rich_text(std::initializer_list<Run> runs) {
  std::string words;
  float line = 0;
  for (const Run& run : runs) {
    words += run.words;
    line = std::max(line, type_of(run.style.type).line);
  }
  const float room = in_line() ? ui().boxes.back().width : available_width();
  RunFlow measure{{0, 0, room, 0}, line, false};
  for (const Run& run : runs) measure.add(run);
  const Rect place = take_place(in_line() ? measure.width() : 0, measure.height());
  ui().announce({.id = ui().counted_id(), .role = Role::Text, .name = words}, place);
  if (!ui().visible(place)) return;
  RunFlow flow{place, line, true};
  for (const Run& run : runs) flow.add(run);
}

void value_line(std::string_view label, std::string_view value, const TextStyle& value_style) {
  const Type type = type_of(theme::type::kDense);
  const Type value_type = type_of(value_style.type);
  const float width = available_width();
  const float value_width = std::ceil(text_width(value_type, value));
  const float gap = ui().px(theme::space::kM);
  const float label_room = std::max(width - value_width - gap, width / 3);
  const bool beside = label_room + gap + value_width <= width + 1;
  const float label_height = text_height(type, label, beside ? label_room : width);
  const float height = beside ? std::max(label_height, value_type.line)
                              : label_height + text_height(value_type, value, width);
  const Rect place = take_place(0, height);
  std::string words{label};
  if (!value.empty()) (words += ": ") += value;
  ui().announce({.id = ui().counted_id(), .role = Role::Text, .name = words}, place);
  if (!ui().visible(place)) return;
  draw_wrapped(
      type, ui().colours().text, {place.x, place.y, beside ? label_room : width, height}, label);
  const Rect value_place = beside ? place : Rect{place.x, place.y + label_height, place.w, height};
  draw_wrapped(value_type, tone_colour(value_style.tone), value_place, value, Align::Right);
}

void text_at(std::string_view words, const Rect& place, const TextStyle& style) {
  ui().announce({.id = ui().counted_id(), .role = Role::Text, .name = words}, place);
  if (!ui().visible(place)) return;
  draw_fitted(type_of(style.type), tone_colour(style.tone), place, words);
}

}  // namespace widgets
