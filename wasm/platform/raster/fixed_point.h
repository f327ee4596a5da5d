// Positions in 1/256 of a pixel (or of a texel). Everything after the first
// multiplication by the scale is done in integers, so that a frame has the same
// pixels in every build and on every machine.
#pragma once

#include <cstdint>

namespace platform {

inline constexpr int kFixedBits = 8;
inline constexpr std::int32_t kFixedOne = 1 << kFixedBits;
inline constexpr std::int32_t kFixedHalf = kFixedOne / 2;

// Beyond this many pixels from the origin positions are held, so that products
// of two differences stay inside 64 bits.
inline constexpr float kFarthestPixel = 32767.0F;

// The nearest position, held to +/- kFarthestPixel; not-a-number becomes the
// least, which no clip lets through.
inline std::int32_t fixed_from_pixels(float pixels) {
  if (!(pixels > -kFarthestPixel)) pixels = -kFarthestPixel;
  if (pixels > kFarthestPixel) pixels = kFarthestPixel;
  // Positive before truncating, so that truncating rounds down: cheaper than
  // floor(), which is a call on plain x86-64.
  constexpr std::int32_t kOffset = 1 << 24;
  return static_cast<std::int32_t>(static_cast<double>(pixels) * kFixedOne + (kOffset + 0.5)) -
         kOffset;
}

// The first pixel whose centre is at or right of (below) the position. With a
// half-open range this is the top-left rule: what one shape leaves out, its
// neighbour on the same edge takes.
inline std::int32_t first_centre(std::int32_t fixed) {
  return (fixed + kFixedHalf - 1) >> kFixedBits;
}

inline std::int32_t centre_of(std::int32_t pixel) {
  return (pixel << kFixedBits) + kFixedHalf;
}

}  // namespace platform
