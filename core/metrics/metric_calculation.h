// Works out one metric row, period by period and part by part: the steps of metrics_of.
#pragma once

#include "core/metrics/metric_periods.h"
#include "core/metrics/metric_results.h"
#include "core/metrics/metric_status.h"

#include <vector>

namespace core {

// Compiled for NoRecording and Recording. Keeps references to what it is given.
template <class Sink>
class MetricCalculation {
 public:
  MetricCalculation(const MetricPlan& metric,
                    const MetricRow& row,
                    Direction direction,
                    Sink& sink);

  // Adds the results of the period's parts; none for a part that has nothing to say of it.
  void add_results(std::int32_t metric_index,
                   const DatedPeriod& dated,
                   std::vector<MetricResult>& results);

 private:
  MetricResult result_of(std::int32_t part, const DatedPeriod& dated);
  FigureName name_of(FigureKind kind, const MetricResult& result) const;
  std::optional<Ratio> value_in(std::int32_t part, Period period) const;
  void add_in_quarter(MetricResult& result);
  void record_in_quarter(const MetricResult& result, Period before);
  void record_status(const MetricResult& result);
  void record_comparison(FigureKind kind, const MetricResult& result, std::string_view formula);

  const MetricPlan& metric_;
  const MetricRow& row_;
  Direction direction_;
  Sink& sink_;
  std::vector<PartCells> actuals_;  // by part
  std::vector<PartCells> targets_;
};

}  // namespace core
