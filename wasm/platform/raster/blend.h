// Arithmetic on RGBA8888 pixels (R in the lowest byte, as ImageData wants them
// on a little-endian machine). The picture is opaque: alpha says how much of a
// colour is laid over it, and every stored pixel keeps alpha 255.
#pragma once

#include <cstdint>

namespace platform {

inline constexpr std::uint32_t kAlphaMask = 0xFF000000U;

inline std::uint32_t alpha_of(std::uint32_t colour) {
  return colour >> 24;
}

// value / 255, rounded to nearest, for 0 <= value <= 255 * 255.
inline std::uint32_t divided_by_255(std::uint32_t value) {
  value += 128;
  return (value + (value >> 8)) >> 8;
}

// Two channels at once, each in the low byte of a 16-bit lane: the sum of both
// products is at most 255 * 255, so no lane carries into the next.
inline std::uint32_t lanes_divided_by_255(std::uint32_t lanes) {
  lanes += 0x00800080U;
  return ((lanes + ((lanes >> 8) & 0x00FF00FFU)) >> 8) & 0x00FF00FFU;
}

// An opaque colour laid over a pixel at alpha 0..255: each channel is
// (colour * alpha + under * (255 - alpha)) / 255, rounded to nearest.
inline std::uint32_t blended(std::uint32_t under,
                             std::uint32_t opaque_colour,
                             std::uint32_t alpha) {
  const std::uint32_t rest = 255 - alpha;
  const std::uint32_t red_blue =
      (opaque_colour & 0x00FF00FFU) * alpha + (under & 0x00FF00FFU) * rest;
  const std::uint32_t green_alpha =
      ((opaque_colour >> 8) & 0x00FF00FFU) * alpha + ((under >> 8) & 0x00FF00FFU) * rest;
  return lanes_divided_by_255(red_blue) | (lanes_divided_by_255(green_alpha) << 8);
}

// A colour and a texel multiplied channel by channel.
inline std::uint32_t modulated(std::uint32_t a, std::uint32_t b) {
  std::uint32_t product = 0;
  for (int shift = 0; shift < 32; shift += 8)
    product |= divided_by_255(((a >> shift) & 0xFF) * ((b >> shift) & 0xFF)) << shift;
  return product;
}

}  // namespace platform
