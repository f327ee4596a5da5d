// Paints primitives into pixels. Each function changes only the pixels of `area`,
// which the caller has clipped to the picture and to the primitive's own bounds.
#pragma once

#include "wasm/platform/raster/pixel_rect.h"
#include "wasm/platform/raster/primitive.h"
#include "wasm/platform/raster/texture_store.h"

#include <cstddef>
#include <cstdint>

namespace platform {

struct Canvas {
  std::uint32_t* pixels = nullptr;
  std::int32_t width = 0;

  std::uint32_t* at(std::int32_t x, std::int32_t y) const {
    return pixels + static_cast<std::ptrdiff_t>(y) * width + x;
  }
};

// `count` pixels in a row under one colour, whose alpha says how much.
void paint_span(std::uint32_t* pixels, std::int32_t count, std::uint32_t colour);

void paint_fill(const Canvas& canvas, const PixelBounds& area, std::uint32_t colour);
void paint_glyph(const Canvas& canvas,
                 const PixelBounds& area,
                 const Primitive& glyph,
                 const TextureView& texture);
void paint_image(const Canvas& canvas,
                 const PixelBounds& area,
                 const Primitive& image,
                 const TextureView& texture);
void paint_triangle(const Canvas& canvas,
                    const PixelBounds& area,
                    const Primitive& triangle,
                    const TextureView& texture);

}  // namespace platform
