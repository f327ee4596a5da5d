#include "wasm/platform/raster/blend.h"
#include "wasm/platform/raster/paint.h"
#include "wasm/platform/raster/triangle_walk.h"

#include <algorithm>
#include <array>

namespace platform {
namespace {

std::uint32_t channel_at(std::uint64_t value) {
  return static_cast<std::uint32_t>(std::clamp<std::int64_t>(Slope::whole(value), 0, 255));
}

// 1/256 texel, held to where a texture may be.
std::int32_t texel_at(std::uint64_t value) {
  constexpr std::int64_t kFarthest = 1 << 23;
  return static_cast<std::int32_t>(
      std::clamp<std::int64_t>(Slope::whole(value), -kFarthest, kFarthest));
}

Slope channel_slope(const Primitive& t, double area, int shift) {
  const auto channel = [&](std::size_t corner) {
    return std::int64_t{(t.colour[corner] >> shift) & 0xFF};
  };
  return {t, area, channel(0), channel(1), channel(2)};
}

std::uint32_t with_alpha(std::uint32_t colour, std::uint32_t alpha) {
  return (colour & ~kAlphaMask) | (alpha << 24);
}

// The fringe that Dear ImGui puts around shapes: one colour that fades out.
void paint_fading(const Canvas& canvas, const PixelBounds& area, const Primitive& t) {
  const std::uint32_t opaque = t.colour[0] | kAlphaMask;
  const Slope slope = channel_slope(t, doubled_area(t), 24);
  for_each_span(t, area, [&](std::int32_t first, std::int32_t end, std::int32_t row) {
    std::uint64_t alpha = slope.at_centre(first, row);
    const std::int32_t count = end - first;
    std::uint32_t* const pixels = canvas.at(first, row);
    // Along a level side it does not fade: what is the same at both ends is so between.
    const std::uint32_t here = channel_at(alpha);
    if (here == channel_at(alpha + slope.right() * static_cast<std::uint64_t>(count - 1)))
      return paint_span(pixels, count, with_alpha(opaque, here));
    for (std::int32_t i = 0; i < count; ++i) {
      pixels[i] = blended(pixels[i], opaque, channel_at(alpha));
      alpha += slope.right();
    }
  });
}

// One colour through a texture of alpha: the lines that Dear ImGui keeps in its atlas.
void paint_masked(const Canvas& canvas,
                  const PixelBounds& area,
                  const Primitive& t,
                  const TextureView& texture) {
  const double doubled = doubled_area(t);
  const std::uint32_t opaque = t.colour[0] | kAlphaMask;
  const std::uint32_t alpha = alpha_of(t.colour[0]);
  const Slope u_slope{t, doubled, t.u[0], t.u[1], t.u[2]};
  const Slope v_slope{t, doubled, t.v[0], t.v[1], t.v[2]};
  for_each_span(t, area, [&](std::int32_t first, std::int32_t end, std::int32_t row) {
    std::uint64_t u = u_slope.at_centre(first, row);
    std::uint64_t v = v_slope.at_centre(first, row);
    const std::int32_t count = end - first;
    const auto steps = static_cast<std::uint64_t>(count - 1);
    std::uint32_t* const pixels = canvas.at(first, row);
    if (texel_at(u) == texel_at(u + u_slope.right() * steps) &&
        texel_at(v) == texel_at(v + v_slope.right() * steps)) {
      const std::uint32_t part =
          divided_by_255(texture.sample_alpha(texel_at(u), texel_at(v)) * alpha);
      return paint_span(pixels, count, with_alpha(opaque, part));
    }
    for (std::int32_t i = 0; i < count; ++i) {
      const std::uint32_t part =
          divided_by_255(texture.sample_alpha(texel_at(u), texel_at(v)) * alpha);
      pixels[i] = blended(pixels[i], opaque, part);
      u += u_slope.right();
      v += v_slope.right();
    }
  });
}

// Any colours, and any texture when there is one. Rare, so it takes its time.
void paint_shaded(const Canvas& canvas,
                  const PixelBounds& area,
                  const Primitive& t,
                  const TextureView& texture) {
  const double doubled = doubled_area(t);
  const std::array<Slope, 4> slopes{channel_slope(t, doubled, 0),
                                    channel_slope(t, doubled, 8),
                                    channel_slope(t, doubled, 16),
                                    channel_slope(t, doubled, 24)};
  const Slope u_slope{t, doubled, t.u[0], t.u[1], t.u[2]};
  const Slope v_slope{t, doubled, t.v[0], t.v[1], t.v[2]};
  for_each_span(t, area, [&](std::int32_t first, std::int32_t end, std::int32_t row) {
    std::uint32_t* pixel = canvas.at(first, row);
    for (std::int32_t x = first; x < end; ++x, ++pixel) {
      std::uint32_t colour = 0;
      for (std::size_t i = 0; i < slopes.size(); ++i)
        colour |= channel_at(slopes[i].at_centre(x, row)) << (8 * i);
      if (t.texture_id != 0)
        colour = modulated(colour,
                           texture.sample(texel_at(u_slope.at_centre(x, row)),
                                          texel_at(v_slope.at_centre(x, row))));
      *pixel = blended(*pixel, colour | kAlphaMask, alpha_of(colour));
    }
  });
}

}  // namespace

void paint_triangle(const Canvas& canvas,
                    const PixelBounds& area,
                    const Primitive& triangle,
                    const TextureView& texture) {
  const std::uint32_t colour = triangle.colour[0];
  const std::uint32_t differing = (colour ^ triangle.colour[1]) | (colour ^ triangle.colour[2]);
  const bool is_textured = triangle.texture_id != 0;
  if (differing == 0 && !is_textured) {
    for_each_span(triangle, area, [&](std::int32_t first, std::int32_t end, std::int32_t row) {
      paint_span(canvas.at(first, row), end - first, colour);
    });
  } else if ((differing & ~kAlphaMask) == 0 && !is_textured) {
    paint_fading(canvas, area, triangle);
  } else if (differing == 0 && texture.format == ImTextureFormat_Alpha8) {
    paint_masked(canvas, area, triangle, texture);
  } else {
    paint_shaded(canvas, area, triangle, texture);
  }
}

}  // namespace platform
