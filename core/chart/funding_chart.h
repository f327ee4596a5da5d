// The pool by stream and year: a bar a year, with a part a stream.
#pragma once

#include "core/chart/plan_charts.h"

namespace core {

// Of all years of the round of which the pool is known. No rows while there is none.
Chart funding_chart(const ChartOf& of);

}  // namespace core
