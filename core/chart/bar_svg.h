// A bar chart as an SVG picture of its own, for documents and other pages.
#pragma once

#include "core/chart/bar_chart.h"

#include <string>

namespace core {

// Light, 640 units wide, with the chart's title and sentence for screen readers. Text is escaped.
std::string bar_svg(const BarChart& chart);

}  // namespace core
