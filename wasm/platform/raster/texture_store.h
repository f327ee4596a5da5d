// Dear ImGui's dynamic textures (1.92), as a renderer without memory of its own
// sees them: texels are read where ImGui keeps them, and only what changed since
// the last frame is noted.
#pragma once

#include "wasm/platform/raster/pixel_rect.h"

#include <imgui.h>

#include <cstdint>
#include <vector>

namespace platform {

// A texture while a frame is drawn. Alpha8 stands for white with that alpha.
struct TextureView {
  const unsigned char* texels = nullptr;
  std::int32_t width = 0;
  std::int32_t height = 0;
  ImTextureFormat format = ImTextureFormat_Alpha8;
  std::uint32_t id = 0;  // 0: none. Never given twice.

  // The texel as RGBA; coordinates outside are held to the edge.
  std::uint32_t texel(std::int32_t column, std::int32_t row) const;

  // The four texels around a position in 1/256 texel, weighed by nearness.
  std::uint32_t sample(std::int32_t u, std::int32_t v) const;

  // The alpha of sample(), quicker; for Alpha8 alone.
  std::uint32_t sample_alpha(std::int32_t u, std::int32_t v) const;
};

// Texels of a texture that changed since the last frame.
struct TextureChange {
  std::uint32_t texture = 0;
  PixelBounds texels;
};

class TextureStore {
 public:
  // Answers what ImGui asks for (create, update, destroy); once a frame, before
  // its commands are read. `changes()` is then what this frame changed.
  void update(ImVector<ImTextureData*>& textures);

  // Gives every texture back, as ImGui asks before its context is destroyed.
  static void release(ImVector<ImTextureData*>& textures);

  const std::vector<TextureChange>& changes() const { return changes_; }

  // The texture of a command. One that ImGui did not make (a bare ImTextureID)
  // is unknown here and gives a view without texels.
  static TextureView view_of(const ImTextureRef& reference);

 private:
  std::vector<TextureChange> changes_;
  std::uint32_t last_id_ = 0;
};

}  // namespace platform
