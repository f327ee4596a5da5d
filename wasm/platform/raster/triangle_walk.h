// Which pixels a triangle covers, and what its corners' values come to there.
#pragma once

#include "wasm/platform/raster/fixed_point.h"
#include "wasm/platform/raster/pixel_rect.h"
#include "wasm/platform/raster/primitive.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace platform {

struct Point {
  std::int64_t x = 0;
  std::int64_t y = 0;
};

// Walks down an edge and tells for each row the first pixel whose centre is not
// left of it. Exact: the place is kept as a whole number and a remainder, and an
// edge is always walked from its upper end, so two triangles that share one agree
// on every pixel and none is drawn twice or left out.
class EdgeWalk {
 public:
  EdgeWalk() = default;

  // The edge from `top` to `end` below it, from pixel row `row` on.
  EdgeWalk(const Point& top, const Point& end, std::int32_t row) {
    const std::int64_t dx = end.x - top.x;
    const std::int64_t dy = end.y - top.y;
    // first pixel = ceil((x where the row's centre line cuts - half) / one)
    divisor_ = dy << kFixedBits;
    divide((top.x - kFixedHalf) * dy + (centre_of(row) - top.y) * dx, pixel_, rest_);
    divide(dx << kFixedBits, pixel_step_, rest_step_);
  }

  std::int32_t first_pixel() const {
    return static_cast<std::int32_t>(pixel_ + (rest_ > 0 ? 1 : 0));
  }

  void next_row() {
    pixel_ += pixel_step_;
    rest_ += rest_step_;
    if (rest_ >= divisor_) {
      rest_ -= divisor_;
      ++pixel_;
    }
  }

 private:
  // Rounds down, with a remainder of zero or more.
  void divide(std::int64_t value, std::int64_t& quotient, std::int64_t& rest) const {
    quotient = value / divisor_;
    rest = value % divisor_;
    if (rest >= 0) return;
    rest += divisor_;
    --quotient;
  }

  std::int64_t divisor_ = 1;
  std::int64_t pixel_ = 0;
  std::int64_t rest_ = 0;
  std::int64_t pixel_step_ = 0;
  std::int64_t rest_step_ = 0;
};

// Calls span(first, end, row) for each row of a triangle inside `area`.
template <class Span>
void for_each_span(const Primitive& t, const PixelBounds& area, const Span& span) {
  Point top{t.x[0], t.y[0]};
  Point middle{t.x[1], t.y[1]};
  Point low{t.x[2], t.y[2]};
  if (middle.y < top.y) std::swap(top, middle);
  if (low.y < top.y) std::swap(top, low);
  if (low.y < middle.y) std::swap(middle, low);
  const std::int64_t turn =
      (middle.x - top.x) * (low.y - top.y) - (low.x - top.x) * (middle.y - top.y);
  if (turn == 0) return;

  const auto row_at = [](const Point& p) { return first_centre(static_cast<std::int32_t>(p.y)); };
  const std::int32_t start = std::max(row_at(top), area.y0);
  const std::int32_t end = std::min(row_at(low), area.y1);
  if (start >= end) return;
  const std::int32_t bend = std::max(row_at(middle), start);
  EdgeWalk whole{top, low, start};
  EdgeWalk half;
  if (start < bend) half = EdgeWalk{top, middle, start};
  for (std::int32_t row = start; row < end; ++row) {
    if (row == bend) half = EdgeWalk{middle, low, row};
    // `turn` > 0: the middle corner is right of the long edge.
    const EdgeWalk& left = turn > 0 ? whole : half;
    const EdgeWalk& right = turn > 0 ? half : whole;
    const std::int32_t first = std::max(left.first_pixel(), area.x0);
    const std::int32_t last = std::min(right.first_pixel(), area.x1);
    if (first < last) span(first, last, row);
    whole.next_row();
    half.next_row();
  }
}

inline double doubled_area(const Primitive& t) {
  return static_cast<double>(std::int64_t{t.x[1] - t.x[0]} * (t.y[2] - t.y[0]) -
                             std::int64_t{t.x[2] - t.x[0]} * (t.y[1] - t.y[0]));
}

// A value that is given at the three corners and runs evenly between them, in
// 1/2^20. Unsigned on the way: in a sliver steps may wrap around, and only what
// they add up to inside the triangle counts.
class Slope {
 public:
  Slope(const Primitive& t, double area, std::int64_t a, std::int64_t b, std::int64_t c)
      : start_(static_cast<std::uint64_t>(a << kBits)), x_(t.x[0]), y_(t.y[0]) {
    const std::int64_t abx = t.x[1] - t.x[0];
    const std::int64_t aby = t.y[1] - t.y[0];
    const std::int64_t acx = t.x[2] - t.x[0];
    const std::int64_t acy = t.y[2] - t.y[0];
    right_ = step((b - a) * acy - (c - a) * aby, area);
    down_ = step((c - a) * abx - (b - a) * acx, area);
  }

  std::uint64_t at_centre(std::int32_t column, std::int32_t row) const {
    const auto right = static_cast<std::uint64_t>(std::int64_t{centre_of(column)} - x_);
    const auto down = static_cast<std::uint64_t>(std::int64_t{centre_of(row)} - y_);
    const std::uint64_t gain = right * right_ + down * down_;
    return start_ + static_cast<std::uint64_t>(static_cast<std::int64_t>(gain) >> kFixedBits);
  }

  // What one pixel to the right adds.
  std::uint64_t right() const { return right_; }

  // The nearest whole number.
  static std::int64_t whole(std::uint64_t value) {
    return static_cast<std::int64_t>(value + (1U << (kBits - 1))) >> kBits;
  }

 private:
  static constexpr int kBits = 20;

  // Gain a pixel. One exact product, one correctly rounded division: the same
  // bits on every machine. A sliver too thin to tell a slope gets none.
  static std::uint64_t step(std::int64_t gain, double area) {
    const double exact = static_cast<double>(gain) * (1 << (kBits + kFixedBits)) / area;
    if (!(std::fabs(exact) < 0x1p60)) return 0;
    return static_cast<std::uint64_t>(static_cast<std::int64_t>(exact));
  }

  std::uint64_t start_ = 0;
  std::uint64_t right_ = 0;
  std::uint64_t down_ = 0;
  std::int64_t x_ = 0;
  std::int64_t y_ = 0;
};

}  // namespace platform
