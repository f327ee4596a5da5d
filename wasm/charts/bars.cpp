#include "wasm/charts/bars.h"

#include "wasm/widgets/paint.h"
#include "wasm/widgets/text.h"
#include "wasm/widgets/ui.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace charts {
namespace {

using core::BarChart;
using core::ChartBar;
using widgets::Node;
using widgets::Rect;
using widgets::Role;
using widgets::ui;

theme::Colour colour_of(ChartBar::Kind kind) {
  const theme::Palette& colours = ui().colours();
  switch (kind) {
    case ChartBar::Kind::Whole:
      return colours.heading;
    case ChartBar::Kind::More:
      return colours.good;
    case ChartBar::Kind::Less:
      return colours.bad;
    case ChartBar::Kind::Part:
      break;
  }
  return colours.series[0];
}

// Where the parts of a row lie, in device pixels.
struct Layout {
  widgets::Type type;
  float width, words, labels, row, bar;
  bool is_folded;  // names and amounts stand above their bars

  Layout(const BarChart& chart, float available)
      : type(widgets::type_of(theme::type::kDense)), width(available) {
    words = 0;
    for (const ChartBar& each : chart.bars) {
      words = std::max(words, std::ceil(widgets::text_width(type, each.words)));
    }
    is_folded = width < ui().px(480);
    labels = is_folded ? width - words - ui().px(theme::space::kS) : std::floor(width * 0.34F);
    bar = ui().px(is_folded ? theme::size::kBar : theme::space::kL);
    row = is_folded ? type.line + bar + ui().px(theme::space::kM) : type.line + ui().px(6);
  }

  // Names of two lines make their row higher.
  float height_of(const ChartBar& each) const {
    return row - type.line + widgets::text_height(type, each.label, labels);
  }
  Rect bars_in(const Rect& at) const {
    if (is_folded) return {at.x, at.bottom() - bar - ui().px(theme::space::kS), at.w, bar};
    const float gap = ui().px(theme::space::kM);
    return {at.x + labels + gap,
            at.y + std::floor((at.h - bar) / 2),
            at.w - labels - words - 2 * gap,
            bar};
  }
};

void draw_row(const BarChart& chart, const ChartBar& each, const Layout& layout, const Rect& at) {
  const theme::Palette& colours = ui().colours();
  const float lines = widgets::text_height(layout.type, each.label, layout.labels);
  const float top = layout.is_folded ? at.y : at.y + std::floor((at.h - lines) / 2);
  widgets::draw_wrapped(layout.type, colours.text, {at.x, top, layout.labels, lines}, each.label);
  const Rect words{at.right() - layout.words,
                   layout.is_folded ? at.y : at.y + std::floor((at.h - layout.type.line) / 2),
                   layout.words,
                   layout.type.line};
  widgets::draw_fitted(layout.type, colours.text, words, each.words, widgets::Align::Right);
  const Rect room = layout.bars_in(at);
  const auto from = static_cast<float>(core::place_on_axis(chart, each.from));
  const auto to = static_cast<float>(core::place_on_axis(chart, each.to));
  const float x = room.x + std::floor(std::min(from, to) * room.w);
  const float width = std::max(ui().hair(), std::floor(std::abs(to - from) * room.w));
  widgets::fill({x, room.y, width, room.h}, colour_of(each.kind), ui().px(2));
}

void announce_cell(std::string_view row, Role role, int column, std::string_view words) {
  Node node{.id = ui().tree.arena().join(row, '/', column == 1 ? "name" : "amount"),
            .role = role,
            .name = words};
  node.column_index = column;
  ui().announce(node, {});
}

void announce_row(std::string_view table,
                  int index,
                  std::string_view name,
                  std::string_view words) {
  const std::string local = "b" + std::to_string(index);
  Node row{.id = ui().tree.arena().join(table, '/', local), .role = Role::Row};
  row.row_index = index + 1;
  ui().open(row, {});
  announce_cell(row.id, index == 0 ? Role::ColumnHeader : Role::RowHeader, 1, name);
  announce_cell(row.id, index == 0 ? Role::ColumnHeader : Role::Cell, 2, words);
  ui().close();
}

// The amounts as a table that is heard, not seen.
void announce_table(std::string_view id, const BarChart& chart, const Rect& place) {
  const std::string_view table = ui().tree.arena().join(id, '/', "values");
  Node node{.id = table, .role = Role::Table, .name = chart.title};
  node.states = widgets::kVisuallyHidden;
  ui().open(node, place);
  announce_row(table, 0, "What", chart.amounts);
  for (std::size_t i = 0; i < chart.bars.size(); ++i) {
    announce_row(table, static_cast<int>(i) + 1, chart.bars[i].label, chart.bars[i].words);
  }
  ui().close();
}

}  // namespace

void bars(std::string_view id, const BarChart& chart) {
  if (chart.bars.empty()) return;
  const Layout layout{chart, widgets::available_width()};
  float height = 0;
  for (const ChartBar& each : chart.bars) height += layout.height_of(each);
  const Rect place = widgets::take_place(0, height);
  const std::string_view full = ui().full_id(id);
  widgets::NodeDetails details;
  details.description = chart.sentence;
  ui().announce({.id = full, .role = Role::Image, .name = chart.title}, place, &details);
  announce_table(full, chart, place);
  if (ui().visible(place)) {
    float y = place.y;
    for (const ChartBar& each : chart.bars) {
      const float row = layout.height_of(each);
      draw_row(chart, each, layout, {place.x, y, place.w, row});
      y += row;
    }
  }
  if (!chart.note.empty()) widgets::text(chart.note, widgets::kSmall);
}

}  // namespace charts
