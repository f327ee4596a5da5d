// The painting of a line chart. For charts.
#pragma once

#include "wasm/charts/line_chart.h"
#include "wasm/widgets/rect.h"

namespace charts {

void draw_plot(const LineChart& chart, const widgets::Rect& place);

}  // namespace charts
