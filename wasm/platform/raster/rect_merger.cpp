#include "wasm/platform/raster/rect_merger.h"

#include <limits>

namespace platform {

void RectMerger::add(const PixelBounds& area) {
  if (size_ == kMost) join(cheapest_pair());
  at(size_++) = area;
}

void RectMerger::reduce(int most, std::int64_t worthwhile) {
  while (size_ > 1) {
    const Pair pair = cheapest_pair();
    const bool overlap = at(pair.first).overlaps(at(pair.second));
    if (size_ <= most && pair.added > worthwhile && !overlap) return;
    join(pair);
  }
}

// Overlapping pairs come before all others.
RectMerger::Pair RectMerger::cheapest_pair() const {
  Pair best{0, 1, std::numeric_limits<std::int64_t>::max()};
  for (int i = 0; i < size_; ++i) {
    for (int j = i + 1; j < size_; ++j) {
      const std::int64_t added =
          at(i).overlaps(at(j)) ? -1 : hull(at(i), at(j)).area() - at(i).area() - at(j).area();
      if (added < best.added) best = {i, j, added};
    }
  }
  return best;
}

void RectMerger::join(const Pair& pair) {
  at(pair.first) = hull(at(pair.first), at(pair.second));
  at(pair.second) = at(--size_);
}

}  // namespace platform
