#include "wasm/platform/raster/raster.h"

#include "wasm/platform/raster/blend.h"

#include <imgui_internal.h>

#include <algorithm>

namespace platform {
namespace {

// So many rows of a wide screen stay in the processor's cache while one thing is laid over another.
constexpr std::int32_t kBandHeight = 32;

bool is_opaque_over(const Primitive& primitive, const PixelBounds& area) {
  return primitive.kind == PrimitiveKind::Fill && alpha_of(primitive.colour[0]) == 255 &&
         primitive.bounds.contains(area);
}

}  // namespace

void Raster::prepare(ImGuiIO& io) {
  io.BackendRendererName = "better_care_workbook_raster";
  io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
  // A quarter of the memory, and all that letters need.
  io.Fonts->TexDesiredFormat = ImTextureFormat_Alpha8;
}

void Raster::smooth_over_one_pixel(const ImGuiIO& io) {
  const float scale = std::max(io.DisplayFramebufferScale.x, io.DisplayFramebufferScale.y);
  if (scale > 0.0F) ImGui::GetDrawListSharedData()->InitialFringeScale = 1.0F / scale;
}

void Raster::resize(std::int32_t width, std::int32_t height) {
  if (width == width_ && height == height_) return;
  width_ = width;
  height_ = height;
  pixels_.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), background_);
  damage_.resize(width, height);
}

void Raster::set_background(ImU32 colour) {
  colour |= kAlphaMask;
  if (colour == background_) return;
  background_ = colour;
  damage_.change_everything();
}

FrameDamage Raster::draw(const ImDrawData& data) {
  if (data.Textures != nullptr) textures_.update(*data.Textures);
  scene_.read(data, {0, 0, width_, height_});
  const FrameDamage damage = damage_.compare(scene_, textures_.changes());
  for (const PixelRect& rect : damage)
    paint({rect.x, rect.y, rect.x + rect.width, rect.y + rect.height});
  return damage;
}

void Raster::release_textures(ImVector<ImTextureData*>& textures) {
  TextureStore::release(textures);
}

void Raster::paint(const PixelBounds& area) {
  const std::vector<Primitive>& primitives = scene_.primitives();
  const auto band_of = [&](std::int32_t y) {
    return static_cast<std::size_t>((y - area.y0) / kBandHeight);
  };
  const std::size_t bands = band_of(area.y1 - 1) + 1;
  if (in_band_.size() < bands) in_band_.resize(bands);
  for (std::size_t band = 0; band < bands; ++band) in_band_[band].clear();
  for (std::uint32_t i = 0; i < primitives.size(); ++i) {
    const PixelBounds seen = intersection(primitives[i].bounds, area);
    if (seen.is_empty()) continue;
    const std::size_t last = band_of(seen.y1 - 1);
    for (std::size_t band = band_of(seen.y0); band <= last; ++band) in_band_[band].push_back(i);
  }
  PixelBounds band = area;
  for (std::size_t i = 0; i < bands; ++i) {
    band.y1 = std::min(band.y0 + kBandHeight, area.y1);
    paint_band(band, in_band_[i]);
    band.y0 = band.y1;
  }
}

void Raster::paint_band(const PixelBounds& area, std::span<const std::uint32_t> indices) {
  const Canvas canvas{pixels_.data(), width_};
  const std::vector<Primitive>& primitives = scene_.primitives();

  // What lies under the last opaque fill of the whole area is never seen.
  std::size_t start = indices.size();
  while (start > 0 && !is_opaque_over(primitives[indices[start - 1]], area)) --start;
  if (start == 0)
    paint_fill(canvas, area, background_);
  else
    --start;

  for (const std::uint32_t index : indices.subspan(start)) {
    const Primitive& primitive = primitives[index];
    const PixelBounds seen = intersection(primitive.bounds, area);
    const TextureView& texture = scene_.texture_of(primitive);
    switch (primitive.kind) {
      case PrimitiveKind::Fill:
        paint_fill(canvas, seen, primitive.colour[0]);
        break;
      case PrimitiveKind::Glyph:
        paint_glyph(canvas, seen, primitive, texture);
        break;
      case PrimitiveKind::Image:
        paint_image(canvas, seen, primitive, texture);
        break;
      case PrimitiveKind::Triangle:
        paint_triangle(canvas, seen, primitive, texture);
        break;
    }
  }
}

}  // namespace platform
