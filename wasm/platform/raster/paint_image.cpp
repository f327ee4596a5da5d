#include "wasm/platform/raster/blend.h"
#include "wasm/platform/raster/paint.h"

#include <algorithm>
#include <array>

namespace platform {
namespace {

// Texture coordinates of an image's pixels, in 1/65536 texel. 64 bits: far outside
// its texture a clipped image may count beyond 32.
class TexelWalk {
 public:
  TexelWalk(const Primitive& image, const TextureView& texture)
      : image_(image), texture_(texture) {}

  void go_to(std::int32_t x, std::int32_t y) {
    const std::int64_t across = x - image_.bounds.x0;
    const std::int64_t down = y - image_.bounds.y0;
    u_ = image_.u[0] + across * image_.u[1] + down * image_.u[2];
    v_ = image_.v[0] + across * image_.v[1] + down * image_.v[2];
  }
  void go_right() {
    u_ += image_.u[1];
    v_ += image_.v[1];
  }

  // All of the next `count` pixels show the same place of the texture.
  bool stays(std::int32_t count) const {
    const std::int64_t steps = count - 1;
    return u_ >> 8 == (u_ + steps * image_.u[1]) >> 8 && v_ >> 8 == (v_ + steps * image_.v[1]) >> 8;
  }
  bool is_same_in_all_rows() const { return image_.u[2] == 0 && image_.v[2] == 0; }

  std::uint32_t colour() const {
    const auto u = static_cast<std::int32_t>(u_ >> 8);
    const auto v = static_cast<std::int32_t>(v_ >> 8);
    if (texture_.format != ImTextureFormat_Alpha8)
      return modulated(image_.colour[0], texture_.sample(u, v));
    const std::uint32_t alpha =
        divided_by_255(alpha_of(image_.colour[0]) * texture_.sample_alpha(u, v));
    return (image_.colour[0] & ~kAlphaMask) | (alpha << 24);
  }

 private:
  const Primitive& image_;
  const TextureView& texture_;
  std::int64_t u_ = 0;
  std::int64_t v_ = 0;
};

void blend_one(std::uint32_t& pixel, std::uint32_t colour) {
  pixel = blended(pixel, colour | kAlphaMask, alpha_of(colour));
}

void paint_row(const Canvas& canvas, const PixelBounds& area, std::int32_t y, TexelWalk& walk) {
  const std::int32_t count = area.x1 - area.x0;
  std::uint32_t* const pixels = canvas.at(area.x0, y);
  walk.go_to(area.x0, y);
  if (walk.stays(count)) return paint_span(pixels, count, walk.colour());
  for (std::int32_t i = 0; i < count; ++i) {
    blend_one(pixels[i], walk.colour());
    walk.go_right();
  }
}

// An upright line: a few columns, each of one colour all the way down.
void paint_columns(const Canvas& canvas, const PixelBounds& area, TexelWalk& walk) {
  constexpr std::int32_t kAtOnce = 64;
  std::array<std::uint32_t, kAtOnce> colours{};
  for (std::int32_t x = area.x0; x < area.x1; x += kAtOnce) {
    const std::int32_t count = std::min(kAtOnce, area.x1 - x);
    walk.go_to(x, area.y0);
    for (std::int32_t i = 0; i < count; ++i) {
      colours[static_cast<std::size_t>(i)] = walk.colour();
      walk.go_right();
    }
    for (std::int32_t y = area.y0; y < area.y1; ++y) {
      std::uint32_t* const pixels = canvas.at(x, y);
      for (std::int32_t i = 0; i < count; ++i)
        blend_one(pixels[i], colours[static_cast<std::size_t>(i)]);
    }
  }
}

}  // namespace

void paint_image(const Canvas& canvas,
                 const PixelBounds& area,
                 const Primitive& image,
                 const TextureView& texture) {
  TexelWalk walk{image, texture};
  if (walk.is_same_in_all_rows()) return paint_columns(canvas, area, walk);
  for (std::int32_t y = area.y0; y < area.y1; ++y) paint_row(canvas, area, y, walk);
}

}  // namespace platform
