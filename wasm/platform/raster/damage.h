// Finds what changed since the last frame, without keeping the last frame.
#pragma once

#include "wasm/platform/raster/pixel_rect.h"
#include "wasm/platform/raster/scene.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace platform {

// The picture is a grid of tiles. Each tile sums up, in order, every primitive
// that touches it; a tile whose sum is as it was has the same pixels as before.
class DamageTracker {
 public:
  static constexpr std::int32_t kTileSize = 32;

  // A new picture of this size, all of it changed.
  void resize(std::int32_t width, std::int32_t height);

  // The next frame counts as changed everywhere.
  void change_everything() { everything_changed_ = true; }

  // What `scene` changes against the scene given before. `texture_changes` are
  // texels that were rewritten since: what shows them changed, though its
  // commands did not.
  FrameDamage compare(const Scene& scene, std::span<const TextureChange> texture_changes);

 private:
  void sum_up(const Primitive& primitive, bool is_changed);
  FrameDamage gather() const;
  std::size_t tile_at(std::int32_t column, std::int32_t row) const {
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) +
           static_cast<std::size_t>(column);
  }
  bool is_changed(std::int32_t column, std::int32_t row) const {
    const std::size_t tile = tile_at(column, row);
    return now_[tile] != before_[tile] || changed_[tile] != 0;
  }

  std::int32_t width_ = 0;
  std::int32_t height_ = 0;
  std::int32_t columns_ = 0;
  std::int32_t rows_ = 0;
  bool everything_changed_ = true;
  std::vector<std::uint64_t> before_;
  std::vector<std::uint64_t> now_;
  std::vector<unsigned char> changed_;  // by texture alone
};

}  // namespace platform
