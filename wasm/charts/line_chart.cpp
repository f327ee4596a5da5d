#include "wasm/charts/line_chart.h"

#include "wasm/charts/plot.h"
#include "wasm/widgets/ui.h"

#include <string>

namespace charts {
namespace {

using widgets::Node;
using widgets::Rect;
using widgets::Role;
using widgets::ui;

void announce_cell(std::string_view row, Role role, int column, std::string_view words) {
  const std::string local = "c" + std::to_string(column);
  Node node{.id = ui().tree.arena().join(row, '/', local), .role = role, .name = words};
  node.column_index = column;
  ui().announce(node, {});
}

void announce_head(std::string_view table, const LineChart& chart, const Rect& place) {
  Node head{.id = ui().tree.arena().join(table, '/', "head"), .role = Role::Row};
  head.row_index = 1;
  ui().open(head, place);
  announce_cell(head.id, Role::ColumnHeader, 1, "Period");
  int column = 1;
  for (const Series& series : chart.series) {
    announce_cell(head.id, Role::ColumnHeader, ++column, series.name);
  }
  ui().close();
}

// The values as a table that is heard, not seen.
void announce_table(std::string_view id, const LineChart& chart, const Rect& place) {
  const std::string_view table = ui().tree.arena().join(id, '/', "values");
  Node node{.id = table, .role = Role::Table, .name = chart.title};
  node.states = widgets::kVisuallyHidden;
  ui().open(node, place);
  announce_head(table, chart, place);
  const std::size_t rows = chart.series.empty() ? 0 : chart.series[0].points.size();
  for (std::size_t i = 0; i < rows; ++i) {
    const std::string local = "p" + std::to_string(i);
    Node row{.id = ui().tree.arena().join(table, '/', local), .role = Role::Row};
    row.row_index = static_cast<int>(i) + 2;
    ui().open(row, place);
    announce_cell(row.id, Role::RowHeader, 1, chart.series[0].points[i].label);
    int column = 1;
    for (const Series& series : chart.series) {
      const bool known = i < series.points.size() && series.points[i].value;
      announce_cell(row.id, Role::Cell, ++column, known ? series.points[i].words : "not known");
    }
    ui().close();
  }
  ui().close();
}

}  // namespace

void line_chart(std::string_view id, const LineChart& chart) {
  const Rect place = widgets::take_place(0, ui().px(chart.height));
  const std::string_view full = ui().full_id(id);
  widgets::NodeDetails details;
  details.description = chart.sentence;
  ui().announce({.id = full, .role = Role::Image, .name = chart.title}, place, &details);
  announce_table(full, chart, place);
  if (ui().visible(place)) draw_plot(chart, place);
}

}  // namespace charts
