// The heat map of the risks: likelihood × impact, with the risks counted and named in each cell.
#pragma once

#include "core/chart/plan_charts.h"

namespace core {

// No rows while no risk has both scores.
Chart risk_map(const ChartOf& of);

}  // namespace core
