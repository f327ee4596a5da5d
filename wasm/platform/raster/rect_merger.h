// Covers many small areas with a few rectangles.
#pragma once

#include "wasm/platform/raster/pixel_rect.h"

#include <array>
#include <cstddef>

namespace platform {

// Takes any number of areas and never holds more than kMost: when it is full, it
// joins the two whose hull adds the least.
class RectMerger {
 public:
  void add(const PixelBounds& area);

  // Joins until at most `most` are left and none overlaps another. Two whose hull
  // adds no more than `worthwhile` pixels are joined as well: each rectangle costs
  // a walk over all primitives.
  void reduce(int most, std::int64_t worthwhile);

  const PixelBounds* begin() const { return areas_.data(); }
  const PixelBounds* end() const { return areas_.data() + size_; }

 private:
  static constexpr int kMost = 32;

  struct Pair {
    int first = 0;
    int second = 0;
    std::int64_t added = 0;  // pixels in the hull and in neither
  };
  Pair cheapest_pair() const;
  void join(const Pair& pair);
  PixelBounds& at(int index) { return areas_[static_cast<std::size_t>(index)]; }
  const PixelBounds& at(int index) const { return areas_[static_cast<std::size_t>(index)]; }

  std::array<PixelBounds, kMost> areas_{};
  int size_ = 0;
};

}  // namespace platform
