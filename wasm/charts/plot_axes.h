// Where values and periods lie in a plot. For charts.
#pragma once

#include "wasm/charts/line_chart.h"
#include "wasm/widgets/rect.h"

#include <cstddef>

namespace charts {

class Axes {
 public:
  Axes(const LineChart& chart, const widgets::Rect& place);

  // What the axes enclose.
  const widgets::Rect& inside() const { return inside_; }
  std::size_t count() const { return count_; }  // of periods
  float x(std::size_t point) const;
  float y(double value) const;

 private:
  widgets::Rect inside_;
  std::size_t count_ = 0;
  double least_ = 0, most_ = 1;
};

// The grid, the names of ticks and periods, and the line of the target.
void draw_axes(const LineChart& chart, const Axes& axes);

}  // namespace charts
