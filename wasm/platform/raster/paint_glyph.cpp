#include "wasm/platform/raster/blend.h"
#include "wasm/platform/raster/paint.h"

namespace platform {
namespace {

// Most texels of a letter are empty or full: those need no arithmetic.
void paint_letter_row(std::uint32_t* __restrict pixels,
                      const unsigned char* __restrict cover,
                      std::int32_t count,
                      std::int32_t step,
                      std::uint32_t colour) {
  const std::uint32_t alpha = alpha_of(colour);
  const std::uint32_t opaque = colour | kAlphaMask;
  for (std::int32_t i = 0; i < count; ++i) {
    const std::uint32_t part = alpha == 255 ? *cover : divided_by_255(*cover * alpha);
    cover += step;
    if (part == 0) continue;
    pixels[i] = part == 255 ? opaque : blended(pixels[i], opaque, part);
  }
}

}  // namespace

void paint_glyph(const Canvas& canvas,
                 const PixelBounds& area,
                 const Primitive& glyph,
                 const TextureView& texture) {
  const std::int32_t first = glyph.u[0] + (area.x0 - glyph.bounds.x0) * glyph.u[1];
  for (std::int32_t y = area.y0; y < area.y1; ++y) {
    const std::int32_t texel_row = glyph.v[0] + (y - glyph.bounds.y0) * glyph.v[1];
    const unsigned char* cover =
        texture.texels + static_cast<std::ptrdiff_t>(texel_row) * texture.width + first;
    paint_letter_row(canvas.at(area.x0, y), cover, area.x1 - area.x0, glyph.u[1], glyph.colour[0]);
  }
}

}  // namespace platform
