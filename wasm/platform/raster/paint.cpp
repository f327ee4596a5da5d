#include "wasm/platform/raster/paint.h"

#include "wasm/platform/raster/blend.h"

#include <algorithm>

namespace platform {
namespace {

// Plain loops over separate arrays, so that compilers turn them into SIMD.
void blend_span(std::uint32_t* pixels, std::int32_t count, std::uint32_t colour) {
  const std::uint32_t alpha = alpha_of(colour);
  const std::uint32_t opaque = colour | kAlphaMask;
  for (std::int32_t i = 0; i < count; ++i) pixels[i] = blended(pixels[i], opaque, alpha);
}

}  // namespace

void paint_span(std::uint32_t* pixels, std::int32_t count, std::uint32_t colour) {
  if (alpha_of(colour) == 255)
    std::fill_n(pixels, count, colour);
  else
    blend_span(pixels, count, colour);
}

void paint_fill(const Canvas& canvas, const PixelBounds& area, std::uint32_t colour) {
  for (std::int32_t y = area.y0; y < area.y1; ++y)
    paint_span(canvas.at(area.x0, y), area.x1 - area.x0, colour);
}

}  // namespace platform
