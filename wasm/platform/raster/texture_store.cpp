#include "wasm/platform/raster/texture_store.h"

#include <algorithm>
#include <cstddef>

namespace platform {
namespace {

constexpr std::uint32_t kWhiteWithoutAlpha = 0x00FFFFFFU;
constexpr int kMaxSeparateUpdates = 16;

// (1 - part / 256) of a and part / 256 of b, with 8 more bits of fraction.
std::uint32_t mixed(std::uint32_t a, std::uint32_t b, std::uint32_t part) {
  return a * (256 - part) + b * part;
}

std::uint32_t channel(std::uint32_t colour, int shift) {
  return (colour >> shift) & 0xFF;
}

PixelBounds bounds_of(const ImTextureRect& r) {
  return {r.x, r.y, r.x + r.w, r.y + r.h};
}

}  // namespace

std::uint32_t TextureView::texel(std::int32_t column, std::int32_t row) const {
  const std::int32_t x = std::clamp(column, 0, width - 1);
  const std::int32_t y = std::clamp(row, 0, height - 1);
  const std::size_t index =
      static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
  if (format == ImTextureFormat_Alpha8)
    return kWhiteWithoutAlpha | (std::uint32_t{texels[index]} << 24);
  const unsigned char* rgba = texels + index * 4;
  return std::uint32_t{rgba[0]} | (std::uint32_t{rgba[1]} << 8) | (std::uint32_t{rgba[2]} << 16) |
         (std::uint32_t{rgba[3]} << 24);
}

std::uint32_t TextureView::sample(std::int32_t u, std::int32_t v) const {
  const std::int32_t left = (u - 128) >> 8;
  const std::int32_t top = (v - 128) >> 8;
  const auto right_part = static_cast<std::uint32_t>((u - 128) & 255);
  const auto bottom_part = static_cast<std::uint32_t>((v - 128) & 255);
  const std::uint32_t a = texel(left, top);
  const std::uint32_t b = texel(left + 1, top);
  const std::uint32_t c = texel(left, top + 1);
  const std::uint32_t d = texel(left + 1, top + 1);
  std::uint32_t result = 0;
  for (int shift = 0; shift < 32; shift += 8) {
    const std::uint32_t upper = mixed(channel(a, shift), channel(b, shift), right_part);
    const std::uint32_t lower = mixed(channel(c, shift), channel(d, shift), right_part);
    result |= ((mixed(upper, lower, bottom_part) + 32768) >> 16) << shift;
  }
  return result;
}

std::uint32_t TextureView::sample_alpha(std::int32_t u, std::int32_t v) const {
  const std::int32_t left = (u - 128) >> 8;
  const std::int32_t top = (v - 128) >> 8;
  const std::int32_t x0 = std::clamp(left, 0, width - 1);
  const std::int32_t x1 = std::clamp(left + 1, 0, width - 1);
  const unsigned char* const upper_row =
      texels + static_cast<std::ptrdiff_t>(std::clamp(top, 0, height - 1)) * width;
  const unsigned char* const lower_row =
      texels + static_cast<std::ptrdiff_t>(std::clamp(top + 1, 0, height - 1)) * width;
  const auto right_part = static_cast<std::uint32_t>((u - 128) & 255);
  const auto bottom_part = static_cast<std::uint32_t>((v - 128) & 255);
  const std::uint32_t upper = mixed(upper_row[x0], upper_row[x1], right_part);
  const std::uint32_t lower = mixed(lower_row[x0], lower_row[x1], right_part);
  return (mixed(upper, lower, bottom_part) + 32768) >> 16;
}

void TextureStore::update(ImVector<ImTextureData*>& textures) {
  changes_.clear();
  for (ImTextureData* texture : textures) {
    if (texture->Status == ImTextureStatus_WantCreate) {
      texture->SetTexID(static_cast<ImTextureID>(++last_id_));
      texture->SetStatus(ImTextureStatus_OK);
    } else if (texture->Status == ImTextureStatus_WantUpdates) {
      const auto id = static_cast<std::uint32_t>(texture->TexID);
      // A page of new letters is compared as one area: the frame that brings it
      // is drawn almost whole in any case.
      const bool few = texture->Updates.Size <= kMaxSeparateUpdates;
      if (few)
        for (const ImTextureRect& r : texture->Updates) changes_.push_back({id, bounds_of(r)});
      else
        changes_.push_back({id, bounds_of(texture->UpdateRect)});
      texture->SetStatus(ImTextureStatus_OK);
    } else if (texture->Status == ImTextureStatus_WantDestroy && texture->UnusedFrames > 0) {
      texture->SetTexID(ImTextureID_Invalid);
      texture->SetStatus(ImTextureStatus_Destroyed);
    }
  }
}

void TextureStore::release(ImVector<ImTextureData*>& textures) {
  for (ImTextureData* texture : textures) {
    texture->SetTexID(ImTextureID_Invalid);
    texture->SetStatus(ImTextureStatus_Destroyed);
  }
}

TextureView TextureStore::view_of(const ImTextureRef& reference) {
  const ImTextureData* texture = reference._TexData;
  if (texture == nullptr || texture->Pixels == nullptr) return {};
  return {texture->Pixels,
          texture->Width,
          texture->Height,
          texture->Format,
          static_cast<std::uint32_t>(texture->TexID)};
}

}  // namespace platform
