#include "wasm/platform/raster/damage.h"

#include "wasm/platform/raster/rect_merger.h"

#include <algorithm>
#include <cstring>

namespace platform {
namespace {

constexpr std::int64_t kTile = DamageTracker::kTileSize;
constexpr std::int64_t kWorthJoining = 4 * kTile * kTile;

std::uint64_t stirred(std::uint64_t sum, std::uint64_t word) {
  sum = (sum ^ word) * 0x9E3779B97F4A7C15ULL;
  return sum ^ (sum >> 32);
}

// How many leading bytes of a primitive say all about it.
std::size_t telling_bytes(PrimitiveKind kind) {
  switch (kind) {
    case PrimitiveKind::Fill:
      return offsetof(Primitive, colour) + 2 * sizeof(std::uint32_t);
    case PrimitiveKind::Glyph:
    case PrimitiveKind::Image:
      return offsetof(Primitive, x) + sizeof(std::uint32_t);
    case PrimitiveKind::Triangle:
      break;
  }
  return sizeof(Primitive);
}

std::uint64_t sum_of(const Primitive& primitive) {
  const std::size_t size = telling_bytes(primitive.kind);
  const auto* bytes = reinterpret_cast<const unsigned char*>(&primitive);
  std::uint64_t sum = size;
  for (std::size_t at = 0; at < size; at += sizeof(std::uint64_t)) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes + at, sizeof word);
    sum = stirred(sum, word);
  }
  return sum;
}

// The texels a primitive may show, one more around what is mixed from four.
PixelBounds texels_of(const Primitive& p) {
  const std::int32_t across = p.bounds.x1 - p.bounds.x0;
  const std::int32_t down = p.bounds.y1 - p.bounds.y0;
  switch (p.kind) {
    case PrimitiveKind::Glyph:
      return {p.u[0], p.v[0], p.u[0] + across * p.u[1], p.v[0] + down * p.v[1]};
    case PrimitiveKind::Triangle: {
      const auto [left, right] = std::minmax({p.u[0], p.u[1], p.u[2]});
      const auto [top, low] = std::minmax({p.v[0], p.v[1], p.v[2]});
      return {(left >> 8) - 1, (top >> 8) - 1, (right >> 8) + 2, (low >> 8) + 2};
    }
    // Rare enough to count as showing the whole texture.
    case PrimitiveKind::Image:
    case PrimitiveKind::Fill:
      break;
  }
  return {0, 0, 1 << 16, 1 << 16};
}

bool shows_a_change(const Primitive& primitive, std::span<const TextureChange> changes) {
  return std::any_of(changes.begin(), changes.end(), [&](const TextureChange& change) {
    return change.texture == primitive.texture_id && change.texels.overlaps(texels_of(primitive));
  });
}

}  // namespace

void DamageTracker::resize(std::int32_t width, std::int32_t height) {
  width_ = width;
  height_ = height;
  columns_ = (width + kTileSize - 1) / kTileSize;
  rows_ = (height + kTileSize - 1) / kTileSize;
  const auto tiles = static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_);
  before_.assign(tiles, 0);
  now_.assign(tiles, 0);
  changed_.assign(tiles, 0);
  everything_changed_ = true;
}

FrameDamage DamageTracker::compare(const Scene& scene,
                                   std::span<const TextureChange> texture_changes) {
  std::swap(before_, now_);
  std::fill(now_.begin(), now_.end(), 0);
  std::fill(changed_.begin(), changed_.end(), static_cast<unsigned char>(0));
  for (const Primitive& primitive : scene.primitives())
    sum_up(primitive, primitive.texture_id != 0 && shows_a_change(primitive, texture_changes));

  if (!everything_changed_) return gather();
  everything_changed_ = false;
  FrameDamage all;
  if (width_ > 0 && height_ > 0) all.add({0, 0, width_, height_});
  return all;
}

void DamageTracker::sum_up(const Primitive& primitive, bool is_changed) {
  const std::uint64_t sum = sum_of(primitive);
  const std::int32_t left = primitive.bounds.x0 / kTileSize;
  const std::int32_t right = (primitive.bounds.x1 - 1) / kTileSize;
  const std::int32_t low = (primitive.bounds.y1 - 1) / kTileSize;
  for (std::int32_t row = primitive.bounds.y0 / kTileSize; row <= low; ++row) {
    for (std::int32_t column = left; column <= right; ++column) {
      const std::size_t tile = tile_at(column, row);
      now_[tile] = stirred(now_[tile], sum);
      if (is_changed) changed_[tile] = 1;
    }
  }
}

// Runs of changed tiles, row by row, joined into a few rectangles.
FrameDamage DamageTracker::gather() const {
  RectMerger merger;
  for (std::int32_t row = 0; row < rows_; ++row) {
    std::int32_t column = 0;
    while (column < columns_) {
      const std::int32_t start = column;
      while (column < columns_ && is_changed(column, row)) ++column;
      if (column > start)
        merger.add({start * kTileSize,
                    row * kTileSize,
                    std::min(column * kTileSize, width_),
                    std::min((row + 1) * kTileSize, height_)});
      else
        ++column;
    }
  }
  merger.reduce(FrameDamage::kMaxRects, kWorthJoining);
  FrameDamage damage;
  for (const PixelBounds& area : merger) damage.add(area.rect());
  return damage;
}

}  // namespace platform
