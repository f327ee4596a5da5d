// The periods that a metric has results for.
#pragma once

#include "core/metrics/aggregation.h"
#include "core/plan/plan.h"

#include <vector>

namespace core {

struct DatedPeriod {
  Period period;
  Date last_day;
};

// All periods with a number, and the quarters and years that can be computed from them; by last day,
// the shorter first, as a table lists them.
std::vector<DatedPeriod> periods_of(const MetricPlan& metric, Aggregation aggregation);

}  // namespace core
