#include "wasm/charts/plot_axes.h"

#include "wasm/widgets/paint.h"
#include "wasm/widgets/ui.h"

#include <cmath>

namespace charts {
namespace {

using widgets::Rect;
using widgets::Type;
using widgets::ui;

void draw_ticks(const LineChart& chart, const Axes& axes) {
  const Type small = widgets::type_of(theme::type::kSmall);
  const theme::Palette& colours = ui().colours();
  const Rect& inside = axes.inside();
  for (const Tick& tick : chart.ticks) {
    const float y = std::round(axes.y(tick.value));
    widgets::fill({inside.x, y, inside.w, ui().hair()}, colours.line_soft);
    const float x = inside.x - ui().px(theme::space::kS) - widgets::text_width(small, tick.words);
    widgets::draw_text(small, colours.secondary, x, y - small.line / 2, tick.words);
  }
}

// As many names of periods as fit without touching.
void draw_periods(const LineChart& chart, const Axes& axes) {
  if (axes.count() == 0) return;
  const Type small = widgets::type_of(theme::type::kSmall);
  float widest = 1;
  for (const Point& point : chart.series[0].points) {
    widest = std::max(widest, widgets::text_width(small, point.label));
  }
  const float room = axes.inside().w / static_cast<float>(std::max<std::size_t>(axes.count(), 2));
  const float wanted = widest + ui().px(theme::space::kL);
  const auto step = static_cast<std::size_t>(std::max(1.0F, std::ceil(wanted / room)));
  const float y = axes.inside().bottom() + ui().px(theme::space::kS);
  for (std::size_t i = 0; i < axes.count(); i += step) {
    const std::string_view label = chart.series[0].points[i].label;
    const float width = widgets::text_width(small, label);
    const float out = ui().px(theme::space::kL);
    const float x = std::clamp(
        axes.x(i) - width / 2, axes.inside().x - 2 * out, axes.inside().right() + out - width);
    widgets::draw_text(small, ui().colours().secondary, x, y, label);
  }
}

void draw_target(const LineChart& chart, const Axes& axes) {
  if (!chart.target) return;
  const theme::Palette& colours = ui().colours();
  const Rect& inside = axes.inside();
  const float y = std::round(axes.y(*chart.target));
  const float dash = ui().px(5);
  const float step = dash + ui().px(4);
  const int dashes = static_cast<int>(std::ceil(inside.w / step));
  for (int i = 0; i < dashes; ++i) {
    const float x = inside.x + static_cast<float>(i) * step;
    widgets::fill({x, y, std::min(dash, inside.right() - x), ui().hair()}, colours.text);
  }
  const Type small = widgets::type_of(theme::type::kSmall);
  const float width = widgets::text_width(small, chart.target_words);
  const bool has_room_under = y + ui().px(3) + small.line <= inside.bottom();
  widgets::draw_text(small,
                     colours.text,
                     inside.right() - width,
                     has_room_under ? y + ui().px(3) : y - ui().px(3) - small.line,
                     chart.target_words);
}

}  // namespace

Axes::Axes(const LineChart& chart, const Rect& place) {
  if (!chart.series.empty()) count_ = chart.series[0].points.size();
  const Type small = widgets::type_of(theme::type::kSmall);
  float gutter = 0;
  for (const Tick& tick : chart.ticks) {
    gutter = std::max(gutter, widgets::text_width(small, tick.words));
  }
  gutter = std::ceil(gutter) + ui().px(theme::space::kL);
  const float above = small.line + ui().px(theme::space::kS);
  const float below = small.line + ui().px(theme::space::kS);
  const float side = ui().px(theme::space::kL);
  inside_ = {place.x + gutter, place.y + above, place.w - gutter - side, place.h - above - below};
  if (chart.ticks.size() < 2) return;
  least_ = chart.ticks.front().value;
  most_ = chart.ticks.back().value;
}

float Axes::x(std::size_t point) const {
  if (count_ < 2) return inside_.x + inside_.w / 2;
  return inside_.x + inside_.w * static_cast<float>(point) / static_cast<float>(count_ - 1);
}

float Axes::y(double value) const {
  const double share = most_ > least_ ? (value - least_) / (most_ - least_) : 0;
  return inside_.bottom() - inside_.h * static_cast<float>(share);
}

void draw_axes(const LineChart& chart, const Axes& axes) {
  draw_ticks(chart, axes);
  draw_periods(chart, axes);
  draw_target(chart, axes);
}

}  // namespace charts
