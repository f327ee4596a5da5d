#include "wasm/charts/plot.h"

#include "wasm/charts/plot_axes.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/ui.h"

#include <cmath>
#include <string>

namespace charts {
namespace {

using widgets::Rect;
using widgets::Type;
using widgets::ui;

theme::Colour series_colour(std::size_t index) {
  return ui().colours().series[index % std::size(ui().colours().series)];
}

void draw_series(const Series& series, const Axes& axes, theme::Colour colour) {
  ImDrawList* list = ui().draw();
  const float thick = ui().px(2.5F);
  for (std::size_t i = 0; i < series.points.size(); ++i) {
    if (series.points[i].value) {
      list->PathLineTo({axes.x(i), axes.y(*series.points[i].value)});
    } else {
      list->PathStroke(widgets::packed(colour), ImDrawFlags_None, thick);
    }
  }
  list->PathStroke(widgets::packed(colour), ImDrawFlags_None, thick);
  for (std::size_t i = 0; i < series.points.size(); ++i) {
    if (!series.points[i].value) continue;
    const ImVec2 at{axes.x(i), axes.y(*series.points[i].value)};
    list->AddCircleFilled(at, ui().px(3.5F), widgets::packed(colour));
  }
}

// Over a point that rises from the one before, under one that falls.
void draw_notes(const Series& series, const Axes& axes) {
  const Type small = widgets::type_of(theme::type::kSmallStrong);
  const Rect& inside = axes.inside();
  for (std::size_t i = 0; i < series.points.size(); ++i) {
    const Point& point = series.points[i];
    if (point.note.empty() || !point.value) continue;
    const float gap = ui().px(6);
    const float y = axes.y(*point.value);
    const bool rises =
        i == 0 || !series.points[i - 1].value || *point.value >= *series.points[i - 1].value;
    // Under a point on the ground stand the names of the periods.
    const bool above = rises || y + gap + small.line > inside.bottom();
    const float width = widgets::text_width(small, point.note);
    const float x =
        std::clamp(axes.x(i) - width / 2, inside.x, std::max(inside.x, inside.right() - width));
    widgets::draw_text(small,
                       widgets::tone_colour(point.tone),
                       x,
                       above ? y - gap - small.line : y + gap,
                       point.note);
  }
}

// Which line is which, in words.
void draw_names(const LineChart& chart, const Axes& axes) {
  if (chart.series.size() < 2) return;
  const Type small = widgets::type_of(theme::type::kSmall);
  const float square = ui().px(10);
  float x = axes.inside().x;
  const float y = axes.inside().y - small.line - ui().px(theme::space::kS);
  for (std::size_t i = 0; i < chart.series.size(); ++i) {
    const Rect mark{x, y + std::floor((small.line - square) / 2), square, square};
    widgets::fill(mark, series_colour(i), ui().px(2));
    x += square + ui().px(theme::space::kXs);
    widgets::draw_text(small, ui().colours().secondary, x, y, chart.series[i].name);
    x += widgets::text_width(small, chart.series[i].name) + ui().px(theme::space::kM);
  }
}

std::string words_at(const LineChart& chart, std::size_t point) {
  std::string words{chart.series[0].points[point].label};
  for (const Series& series : chart.series) {
    if (point >= series.points.size()) continue;
    words += chart.series.size() > 1 ? ", " + std::string{series.name} + " " : ": ";
    words += series.points[point].value ? series.points[point].words : "not known";
  }
  return words;
}

// The period under the pointer, with its values.
void draw_pointed(const LineChart& chart, const Axes& axes, const Rect& place) {
  const widgets::Pointer& pointer = ui().pointer;
  const bool inside = place.intersection(ui().clip()).contains(pointer.x, pointer.y);
  if (!inside || pointer.touch || axes.count() == 0) return;
  std::size_t nearest = 0;
  for (std::size_t i = 1; i < axes.count(); ++i) {
    if (std::fabs(axes.x(i) - pointer.x) < std::fabs(axes.x(nearest) - pointer.x)) nearest = i;
  }
  const std::string words = words_at(chart, nearest);
  const theme::Palette& colours = ui().colours();
  const float x = std::round(axes.x(nearest));
  widgets::fill({x, axes.inside().y, ui().hair(), axes.inside().h}, colours.secondary);
  const Type small = widgets::type_of(theme::type::kSmallStrong);
  const float width = widgets::text_width(small, words) + 2 * ui().px(theme::space::kS);
  const float left = std::clamp(x - width / 2, place.x, std::max(place.x, place.right() - width));
  const Rect box{std::round(left), place.y, width, small.line + ui().px(theme::space::kXs)};
  widgets::fill(box, colours.text, ui().px(theme::size::kRadiusSmall));
  widgets::draw_fitted(small, colours.surface, box, words, widgets::Align::Centre);
}

}  // namespace

void draw_plot(const LineChart& chart, const Rect& place) {
  const Axes axes{chart, place};
  draw_axes(chart, axes);
  for (std::size_t i = chart.series.size(); i-- > 0;) {
    draw_series(chart.series[i], axes, series_colour(i));
  }
  if (!chart.series.empty()) draw_notes(chart.series[0], axes);
  draw_names(chart, axes);
  draw_pointed(chart, axes, place);
}

}  // namespace charts
