// What a frame is made of once Dear ImGui's commands have been read: shapes on
// whole pixels, ready to be compared with the last frame and to be painted.
#pragma once

#include "wasm/platform/raster/pixel_rect.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace platform {

enum class PrimitiveKind : std::uint32_t {
  Fill,      // one colour over all of `bounds`
  Glyph,     // texels copied one to one (or every second one), no filter
  Image,     // texels at any scale, four mixed
  Triangle,  // three corners; flat, shaded or textured
};

// All members are 32 bits without gaps, so equal primitives are equal bytes
// (damage.cpp hashes them as words). Members a kind does not use are zero.
struct Primitive {
  PixelBounds bounds;  // what it may touch, clip included
  PrimitiveKind kind = PrimitiveKind::Fill;
  std::uint32_t texture_id = 0;           // 0: none
  std::array<std::uint32_t, 3> colour{};  // Triangle: by corner; others: [0]

  // Glyph: texel of the first pixel, then texels a pixel, across and down.
  // Image: 1/65536 texel at the first pixel's centre, then by pixel right, by pixel down.
  // Triangle: 1/256 texel by corner.
  std::array<std::int32_t, 3> u{};
  std::array<std::int32_t, 3> v{};

  std::array<std::int32_t, 3> x{};  // Triangle: corners in 1/256 pixel
  std::array<std::int32_t, 3> y{};

  std::uint32_t texture_index = 0;  // into Scene::textures()
};
static_assert(sizeof(Primitive) == 22 * sizeof(std::uint32_t));

}  // namespace platform
