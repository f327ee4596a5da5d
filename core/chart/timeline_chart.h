// The timeline as rows along the months of the planned years, with today's line.
#pragma once

#include "core/chart/plan_charts.h"

namespace core {

// No rows while nothing has a day in these years.
Chart timeline_chart(const ChartOf& of);

}  // namespace core
