#include "wasm/widgets/gauge.h"

#include "wasm/widgets/paint.h"
#include "wasm/widgets/ui.h"

#include <cmath>
#include <iterator>
#include <string>

namespace widgets {
namespace {

float part_of(float width, double share) {
  return std::round(width * static_cast<float>(std::clamp(share, 0.0, 1.0)));
}

void draw_bar(const Rect& bar, double filled, double mark) {
  const theme::Palette& colours = ui().colours();
  fill(bar, colours.neutral_tint, bar.h / 2);
  const float width = part_of(bar.w, filled);
  if (width > 0) {
    fill({bar.x, bar.y, std::max(width, bar.h), bar.h}, colours.primary, bar.h / 2);
  }
  if (mark < 0) return;
  const float thick = ui().px(2);
  const float x = std::min(bar.x + part_of(bar.w, mark), bar.right()) - thick;
  // A light edge keeps the mark apart from the bar it crosses.
  const float out = ui().px(theme::space::kXs);
  fill({x - ui().hair(), bar.y - out, thick + 2 * ui().hair(), bar.h + 2 * out}, colours.surface);
  fill({x, bar.y - out, thick, bar.h + 2 * out}, colours.text);
}

theme::Colour series(std::size_t index) {
  return ui().colours().series[index % std::size(ui().colours().series)];
}

void draw_key(std::span<const Part> parts) {
  const Type type = type_of(theme::type::kSmall);
  LayoutBox& line = open_block(ui().px(theme::space::kXs));
  line.flow = Flow::Line;
  line.gap_x = ui().px(theme::space::kM);
  const float square = ui().px(10);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const float words = std::ceil(text_width(type, parts[i].label));
    const Rect place = take_place(square + ui().px(6) + words, type.line);
    if (!ui().visible(place)) continue;
    fill({place.x, place.y + std::floor((place.h - square) / 2), square, square},
         series(i),
         ui().px(2));
    draw_text(
        type, ui().colours().secondary, place.x + square + ui().px(6), place.y, parts[i].label);
  }
  close_block();
}

ImDrawFlags corners_of(bool first, bool last) {
  if (first && last) return ImDrawFlags_RoundCornersAll;
  if (first) return ImDrawFlags_RoundCornersLeft;
  return last ? ImDrawFlags_RoundCornersRight : ImDrawFlags_RoundCornersNone;
}

void draw_parts(const Rect& bar, std::span<const Part> parts) {
  const float radius = ui().px(theme::size::kRadiusSmall);
  fill(bar, ui().colours().neutral_tint, radius);
  float x = bar.x;
  double before = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    before += parts[i].share;
    const bool last = i + 1 == parts.size();
    const float end = bar.x + part_of(bar.w, before);
    const float right = end - (last ? 0 : ui().hair());
    if (right > x) {
      ui().draw()->AddRectFilled(
          {x, bar.y}, {right, bar.bottom()}, packed(series(i)), radius, corners_of(i == 0, last));
    }
    x = end;
  }
}

}  // namespace

void gauge(const Gauge& gauge) {
  const float between = ui().px(theme::space::kXs) + ui().px(2);
  open_block(between);
  value_line(gauge.label, gauge.result, {theme::type::kDenseStrong, gauge.tone});
  const Rect bar = take_place(0, ui().px(theme::size::kBar));
  if (ui().visible(bar)) draw_bar(bar, gauge.filled, gauge.mark);
  if (!gauge.detail.empty()) text(gauge.detail, kSmall);
  close_block();
}

void stacked_bar(std::string_view name, std::span<const Part> parts) {
  open_block(ui().px(theme::space::kS));
  std::string words;
  for (const Part& part : parts) (words += words.empty() ? "" : ", ") += part.label;
  const Rect bar = take_place(0, ui().px(14));
  NodeDetails details;
  details.description = words;
  ui().announce({.id = ui().counted_id(), .role = Role::Image, .name = name}, bar, &details);
  if (ui().visible(bar)) draw_parts(bar, parts);
  draw_key(parts);
  close_block();
}

void progress(std::string_view id, std::string_view words, double done) {
  open_block(ui().px(theme::space::kXs));
  text(words, kDense);
  const Rect bar = take_place(0, ui().px(theme::size::kBar));
  NodeDetails details;
  details.now = std::round(done * 100);
  details.max = 100;
  ui().announce({.id = ui().full_id(id), .role = Role::Progress, .name = words}, bar, &details);
  if (ui().visible(bar)) draw_bar(bar, done, -1);
  close_block();
}

}  // namespace widgets
