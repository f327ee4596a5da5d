// The bars of core/chart, painted, announced as an image with its sentence, and as a table of its
// amounts for those who do not see it.
#pragma once

#include "core/chart/bar_chart.h"

#include <string_view>

namespace charts {

// Draws nothing for a chart without bars.
void bars(std::string_view id, const core::BarChart& chart);

}  // namespace charts
