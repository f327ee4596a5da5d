// Rectangles of whole device pixels, and what a frame changed.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

namespace platform {

// A rectangle as the page wants it for putImageData.
struct PixelRect {
  std::int32_t x = 0;
  std::int32_t y = 0;
  std::int32_t width = 0;
  std::int32_t height = 0;

  friend bool operator==(const PixelRect&, const PixelRect&) = default;
};

// The same as half-open bounds, which is handier for clipping: x0 <= x < x1.
struct PixelBounds {
  std::int32_t x0 = 0;
  std::int32_t y0 = 0;
  std::int32_t x1 = 0;
  std::int32_t y1 = 0;

  bool is_empty() const { return x0 >= x1 || y0 >= y1; }
  std::int64_t area() const { return std::int64_t{x1 - x0} * (y1 - y0); }
  bool contains(const PixelBounds& other) const {
    return x0 <= other.x0 && y0 <= other.y0 && x1 >= other.x1 && y1 >= other.y1;
  }
  bool overlaps(const PixelBounds& other) const {
    return x0 < other.x1 && other.x0 < x1 && y0 < other.y1 && other.y0 < y1;
  }
  PixelRect rect() const { return {x0, y0, x1 - x0, y1 - y0}; }

  friend bool operator==(const PixelBounds&, const PixelBounds&) = default;
};

inline PixelBounds intersection(const PixelBounds& a, const PixelBounds& b) {
  return {std::max(a.x0, b.x0), std::max(a.y0, b.y0), std::min(a.x1, b.x1), std::min(a.y1, b.y1)};
}

// The smallest bounds that hold both.
inline PixelBounds hull(const PixelBounds& a, const PixelBounds& b) {
  return {std::min(a.x0, b.x0), std::min(a.y0, b.y0), std::max(a.x1, b.x1), std::max(a.y1, b.y1)};
}

// The pixels that a frame may have changed, as rectangles that do not overlap
// and lie inside the picture. Every pixel outside them is as it was.
class FrameDamage {
 public:
  static constexpr int kMaxRects = 8;  // the page's bcw_damage has room for as many

  int size() const { return size_; }
  bool is_empty() const { return size_ == 0; }
  const PixelRect* begin() const { return rects_.data(); }
  const PixelRect* end() const { return rects_.data() + size_; }
  const PixelRect& operator[](int index) const { return rects_[static_cast<std::size_t>(index)]; }

  // At most kMaxRects; the caller keeps them apart.
  void add(const PixelRect& rect) { rects_[static_cast<std::size_t>(size_++)] = rect; }

 private:
  std::array<PixelRect, kMaxRects> rects_{};
  int size_ = 0;
};

}  // namespace platform
