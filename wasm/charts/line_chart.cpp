#include "wasm/charts/line_chart.h"

#include "wasm/charts/heard_table.h"
#include "wasm/charts/plot.h"
#include "wasm/widgets/ui.h"

#include <vector>

namespace charts {
namespace {

using widgets::Rect;
using widgets::ui;

void announce(std::string_view id, const LineChart& chart, const Rect& place) {
  HeardTable table{{id, chart.title, chart.sentence}, place};
  std::vector<std::string_view> cells = {"Period"};
  for (const Series& series : chart.series) cells.push_back(series.name);
  table.row(cells);
  const std::size_t rows = chart.series.empty() ? 0 : chart.series[0].points.size();
  for (std::size_t i = 0; i < rows; ++i) {
    cells.assign(1, chart.series[0].points[i].label);
    for (const Series& series : chart.series) {
      const bool known = i < series.points.size() && series.points[i].value;
      cells.push_back(known ? series.points[i].words : "not known");
    }
    table.row(cells);
  }
}

}  // namespace

void line_chart(std::string_view id, const LineChart& chart) {
  const Rect place = widgets::take_place(0, ui().px(chart.height));
  announce(id, chart, place);
  if (ui().visible(place)) draw_plot(chart, place);
}

}  // namespace charts
