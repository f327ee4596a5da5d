// The charts of core/chart: painted, announced as an image with its sentence, and as a table of what
// it shows for those who do not see it.
#pragma once

#include "core/chart/chart.h"

#include <string_view>

namespace charts {

// Draws nothing for a chart without rows.
void chart(std::string_view id, const core::Chart& chart);

}  // namespace charts
