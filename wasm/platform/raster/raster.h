// Draws Dear ImGui's frames into pixels with the processor alone.
//
// The picture is RGBA8888 as a 2D canvas takes it (ImageData), always opaque, at
// the frame's FramebufferScale, which may be a fraction. The same frame gives the
// same pixels natively, under sanitizers and in WebAssembly. Only what changed
// since the last frame is drawn again. After the first frames nothing allocates.
//
// How sharp things come out: text is copied texel by texel, never filtered. Filled
// rectangles cover whole pixels; one laid out a unit thick or less has the same
// thickness everywhere and never vanishes. Lines and rounded shapes are smoothed by
// Dear ImGui's own fringe, so a rule that should stay crisp at 125 % is better a
// filled rectangle than a line.
#pragma once

#include "wasm/platform/raster/damage.h"
#include "wasm/platform/raster/paint.h"
#include "wasm/platform/raster/pixel_rect.h"
#include "wasm/platform/raster/scene.h"
#include "wasm/platform/raster/texture_store.h"

#include <imgui.h>

#include <cstdint>
#include <span>
#include <vector>

namespace platform {

class Raster {
 public:
  // Tells Dear ImGui what this renderer can do, before the first NewFrame().
  static void prepare(ImGuiIO& io);

  // Right after each NewFrame(): shapes are smoothed over one device pixel at any
  // scale. Left alone, Dear ImGui smooths over one unit of layout, and at 200 %
  // round corners and lines go soft.
  static void smooth_over_one_pixel(const ImGuiIO& io);

  // Width and height in device pixels; zero is allowed. A new size is drawn whole.
  void resize(std::int32_t width, std::int32_t height);

  // What shows where the frame draws nothing; its alpha counts as full.
  void set_background(ImU32 colour);

  // The next frame is drawn whole, whatever it changes.
  void redraw_everything() { damage_.change_everything(); }

  // Draws a rendered frame, answering its texture requests first, and returns what
  // may have changed. Nothing changed: no pixel is touched and there is no damage.
  FrameDamage draw(const ImDrawData& data);

  // Gives back the textures of the context, as it asks before it is destroyed.
  static void release_textures(ImVector<ImTextureData*>& textures);

  // Row by row from the top, width() pixels each. Valid until resize().
  const std::uint32_t* pixels() const { return pixels_.data(); }
  std::int32_t width() const { return width_; }
  std::int32_t height() const { return height_; }

 private:
  void paint(const PixelBounds& area);
  void paint_band(const PixelBounds& area, std::span<const std::uint32_t> indices);

  std::int32_t width_ = 0;
  std::int32_t height_ = 0;
  ImU32 background_ = IM_COL32_WHITE;
  std::vector<std::uint32_t> pixels_;
  TextureStore textures_;
  Scene scene_;
  DamageTracker damage_;
  std::vector<std::vector<std::uint32_t>>
      in_band_;  // what each band of the area being painted shows
};

}  // namespace platform
