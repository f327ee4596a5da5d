// The line chart of a metric: actual values by period, and the target: a dashed line where it stays
// the same, a line of its own where it changes.
#pragma once

#include "core/plan/plan.h"
#include "wasm/charts/line_chart.h"
#include "wasm/views/grid.h"

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace app {

// Made once per version of the plan, then only drawn.
class MetricChart {
 public:
  void draw(const ViewContext& ctx, const core::MetricPlan& metric);

 private:
  void fill(const ViewContext& ctx, const core::MetricPlan& metric);
  void add_points(const ViewContext& ctx, const core::MetricPlan& metric);
  charts::Point point_of(std::string_view label, const core::WrittenDecimal& number);
  void keep_known_periods();
  void keep_one_target();
  void add_notes();
  void add_ticks();
  std::string_view keep(std::string text);

  std::optional<GridKey> key_;
  std::deque<std::string> texts_;  // what the views point into
  std::string title_, sentence_;
  std::vector<charts::Point> points_;
  std::vector<charts::Point> targets_;  // for the same periods; empty when the target never changes
  std::vector<charts::Tick> ticks_;
  std::optional<double> target_;
  std::string target_words_;
  bool is_low_good_ = true;
  int worse_ = 0, compared_ = 0;
};

}  // namespace app
