// Reads the draw commands of a frame into primitives on whole pixels.
#pragma once

#include "wasm/platform/raster/primitive.h"
#include "wasm/platform/raster/quad.h"
#include "wasm/platform/raster/texture_store.h"

#include <imgui.h>

#include <cstdint>
#include <vector>

namespace platform {

// The primitives of one frame, from back to front. Kept between frames only for
// its memory: after a few frames reading allocates nothing.
class Scene {
 public:
  // Replaces the contents with the commands of `data` as seen on a picture of
  // `canvas`. What a clip hides is left out. User callbacks are not called: there
  // is no render state that they could change.
  void read(const ImDrawData& data, const PixelBounds& canvas);

  const std::vector<Primitive>& primitives() const { return primitives_; }
  const TextureView& texture_of(const Primitive& primitive) const {
    return textures_[primitive.texture_index];
  }

 private:
  void read_command(const ImDrawList& list, const ImDrawCmd& command);
  void use_texture(const TextureView& texture);
  PixelBounds clip_of(const ImVec4& clip) const;
  Corner corner_of(const ImDrawVert& vertex) const;
  bool add_quad(const ImDrawVert* vertices, const ImDrawIdx* six);
  void add_triangle(const ImDrawVert* vertices, const ImDrawIdx* three);
  void add_fill(const Quad& quad, std::uint32_t colour);
  bool add_glyph(const Quad& quad);
  void add_image(const Quad& quad);
  std::uint32_t solid_colour(std::uint32_t colour, const ImVec2& uv);
  Primitive& add(PrimitiveKind kind, const PixelBounds& bounds);

  std::vector<Primitive> primitives_;
  std::vector<TextureView> textures_;

  // What the command being read is drawn with.
  PixelBounds canvas_;
  PixelBounds clip_;
  ImVec2 origin_;
  ImVec2 scale_;
  std::int32_t thin_ = 0;  // one unit of layout, in 1/256 pixel
  TextureView texture_;
  std::uint32_t texture_index_ = 0;
  ImVec2 solid_uv_;  // the texel last looked up, which is nearly always the same
  std::uint32_t solid_texel_ = 0;
};

}  // namespace platform
