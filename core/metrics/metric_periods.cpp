#include "core/metrics/metric_periods.h"

#include <algorithm>
#include <tuple>

namespace core {
namespace {

auto order_of(const DatedPeriod& dated) {
  return std::tuple{dated.last_day, dated.period.kind()};
}

// The quarter that a month lies in.
Period quarter_of(Period month) {
  return month.year().quarters()[static_cast<std::size_t>(month.quarter_number() - 1)];
}

}  // namespace

std::vector<DatedPeriod> periods_of(const MetricPlan& metric, Aggregation aggregation) {
  std::vector<Period> periods;
  for (const Series* series : {&metric.actual, &metric.target}) {
    for (const Series::Cell& cell : series->cells()) {
      if (!periods.empty() && periods.back() == cell.period) continue;
      periods.push_back(cell.period);
    }
  }
  if (aggregation != Aggregation::None) {
    const std::size_t given = periods.size();
    for (std::size_t i = 0; i < given; ++i) {
      const Period period = periods[i];
      periods.push_back(period.year());
      if (period.kind() == PeriodKind::Month) periods.push_back(quarter_of(period));
    }
  }
  std::sort(periods.begin(), periods.end());
  periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
  std::vector<DatedPeriod> dated;
  dated.reserve(periods.size());
  for (const Period period : periods) dated.push_back({period, period.last_day()});
  std::sort(dated.begin(), dated.end(), [](const DatedPeriod& a, const DatedPeriod& b) {
    return order_of(a) < order_of(b);
  });
  return dated;
}

}  // namespace core
