// How the width of a chart is shared between labels, marks and words, and which of its ticks are named.
// For chart_layout.
#pragma once

#include "core/chart/chart_picture.h"

#include <cstddef>

namespace core {

struct Columns {
  bool has_cells = false;
  bool is_folded = false;       // labels stand over their marks
  float labels = 0, words = 0;  // widths; words of 0: none at the right
  float left = 0, room = 0;     // of the marks
  float paper = 0;              // the whole width
  std::size_t step = 1;         // of how many ticks one is named
  std::size_t grid_step = 1;    // or has a line

  float x_of(double at) const { return left + static_cast<float>(at) * room; }
  // Where words of that width over a place begin, moved inside the paper.
  float start_of(double at, float width) const;
};

Columns columns_of(const Chart& chart, const Paper& paper);

// With a little room, so that nothing is cut by rounding.
float small_width(const Paper& paper, std::string_view words);

}  // namespace core
