#include "wasm/platform/raster/scene.h"

#include "wasm/platform/raster/blend.h"
#include "wasm/platform/raster/fixed_point.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace platform {
namespace {

constexpr std::uint32_t kWhite = 0xFFFFFFFFU;

bool is_same(const ImVec2& a, const ImVec2& b) {
  return a.x == b.x && a.y == b.y;
}

// The pixels whose centres a range covers. A rule that was laid out one unit
// thick or thinner keeps the same whole thickness wherever it falls, and never
// vanishes between two centres (as it would at fractional scales).
void cover(
    std::int32_t from, std::int32_t to, std::int32_t thin, std::int32_t& first, std::int32_t& end) {
  first = first_centre(from);
  end = to - from <= thin ? first + std::max(1, first_centre(to - from)) : first_centre(to);
}

// How many whole texels lie on a pixel, 1 to 4; 0 when it is no such number. Over
// the whole quad an eighth of a texel may be out.
std::int32_t texels_a_pixel(std::int32_t texels, std::int32_t pixels) {
  for (std::int32_t count = 1; count <= 4; ++count)
    if (std::abs(texels - count * pixels) <= kFixedOne / 8) return count;
  return 0;
}

}  // namespace

void Scene::read(const ImDrawData& data, const PixelBounds& canvas) {
  primitives_.clear();
  textures_.clear();
  canvas_ = canvas;
  origin_ = data.DisplayPos;
  scale_ = data.FramebufferScale;
  thin_ = fixed_from_pixels(std::max(scale_.x, scale_.y)) + 2;
  for (const ImDrawList* list : data.CmdLists)
    for (const ImDrawCmd& command : list->CmdBuffer)
      if (command.UserCallback == nullptr) read_command(*list, command);
}

void Scene::read_command(const ImDrawList& list, const ImDrawCmd& command) {
  clip_ = intersection(clip_of(command.ClipRect), canvas_);
  if (clip_.is_empty()) return;
  use_texture(TextureStore::view_of(command.TexRef));

  const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
  const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
  const ImDrawIdx* const end = index + command.ElemCount;
  while (index + 3 <= end) {
    if (index + 6 <= end && add_quad(vertices, index)) {
      index += 6;
    } else {
      add_triangle(vertices, index);
      index += 3;
    }
  }
}

void Scene::use_texture(const TextureView& texture) {
  texture_ = texture;
  solid_uv_ = {std::numeric_limits<float>::infinity(), 0.0F};
  for (texture_index_ = 0; texture_index_ < textures_.size(); ++texture_index_)
    if (textures_[texture_index_].texels == texture.texels) return;
  textures_.push_back(texture);
}

PixelBounds Scene::clip_of(const ImVec4& clip) const {
  return {first_centre(fixed_from_pixels((clip.x - origin_.x) * scale_.x)),
          first_centre(fixed_from_pixels((clip.y - origin_.y) * scale_.y)),
          first_centre(fixed_from_pixels((clip.z - origin_.x) * scale_.x)),
          first_centre(fixed_from_pixels((clip.w - origin_.y) * scale_.y))};
}

Corner Scene::corner_of(const ImDrawVert& vertex) const {
  Corner corner;
  corner.x = fixed_from_pixels((vertex.pos.x - origin_.x) * scale_.x);
  corner.y = fixed_from_pixels((vertex.pos.y - origin_.y) * scale_.y);
  corner.u = fixed_from_pixels(vertex.uv.x * static_cast<float>(texture_.width));
  corner.v = fixed_from_pixels(vertex.uv.y * static_cast<float>(texture_.height));
  corner.colour = vertex.col;
  return corner;
}

bool Scene::add_quad(const ImDrawVert* vertices, const ImDrawIdx* six) {
  const auto place = shared_corners(six);
  if (!place) return false;
  // The places of a triangle's own corner (3) and of two of 0, 1, 2 add up to
  // what tells which of the three the other triangle has alone.
  const int lone = 3 + 3 - ((*place)[0] + (*place)[1] + (*place)[2]);
  const ImDrawIdx own = (*place)[0] == 3 ? six[3] : (*place)[1] == 3 ? six[4] : six[5];
  const std::array<Corner, 4> corners{corner_of(vertices[six[0]]),
                                      corner_of(vertices[six[1]]),
                                      corner_of(vertices[six[2]]),
                                      corner_of(vertices[own])};
  const auto quad = quad_from_corners(corners, lone);
  if (!quad) return false;
  if (alpha_of(quad->colour) == 0) return true;

  const bool has_one_texel =
      quad->u_right == 0 && quad->u_down == 0 && quad->v_right == 0 && quad->v_down == 0;
  if (has_one_texel || texture_.texels == nullptr)
    add_fill(*quad, solid_colour(quad->colour, vertices[own].uv));
  else if (!add_glyph(*quad))
    add_image(*quad);
  return true;
}

void Scene::add_triangle(const ImDrawVert* vertices, const ImDrawIdx* three) {
  const ImDrawVert& first = vertices[three[0]];
  const bool is_solid = texture_.texels == nullptr || (is_same(first.uv, vertices[three[1]].uv) &&
                                                       is_same(first.uv, vertices[three[2]].uv));
  std::array<Corner, 3> corners{};
  for (std::size_t i = 0; i < 3; ++i) {
    corners[i] = corner_of(vertices[three[i]]);
    if (is_solid) corners[i].colour = solid_colour(corners[i].colour, first.uv);
  }
  const auto [a, b, c] = corners;
  if ((alpha_of(a.colour) | alpha_of(b.colour) | alpha_of(c.colour)) == 0) return;
  const PixelBounds hull{first_centre(std::min({a.x, b.x, c.x})),
                         first_centre(std::min({a.y, b.y, c.y})),
                         first_centre(std::max({a.x, b.x, c.x})),
                         first_centre(std::max({a.y, b.y, c.y}))};
  const PixelBounds bounds = intersection(hull, clip_);
  if (bounds.is_empty()) return;

  Primitive& triangle = add(PrimitiveKind::Triangle, bounds);
  triangle.colour = {a.colour, b.colour, c.colour};
  triangle.x = {a.x, b.x, c.x};
  triangle.y = {a.y, b.y, c.y};
  if (is_solid) return;
  triangle.texture_id = texture_.id;
  triangle.u = {a.u, b.u, c.u};
  triangle.v = {a.v, b.v, c.v};
}

void Scene::add_fill(const Quad& quad, std::uint32_t colour) {
  PixelBounds area;
  cover(quad.x0, quad.x1, thin_, area.x0, area.x1);
  cover(quad.y0, quad.y1, thin_, area.y0, area.y1);
  area = intersection(area, clip_);
  if (area.is_empty() || alpha_of(colour) == 0) return;
  add(PrimitiveKind::Fill, area).colour[0] = colour;
}

// Texels that lie one to one on pixels, or (text that ImGui rasterised finer
// across to place it better) exactly two, three or four: each pixel takes the
// texel under its centre. Text stays as sharp as it was rasterised wherever it
// falls, and no filter smears it.
bool Scene::add_glyph(const Quad& quad) {
  const std::int32_t across = texels_a_pixel(quad.u_right, quad.x1 - quad.x0);
  const std::int32_t down = texels_a_pixel(quad.v_down, quad.y1 - quad.y0);
  const bool fits = across != 0 && down != 0 && quad.u_down == 0 && quad.v_right == 0 &&
                    texture_.format == ImTextureFormat_Alpha8;
  if (!fits) return false;

  // The far edges are reckoned from the texels: rounded on their own they could
  // lose a letter its last column.
  PixelBounds area{first_centre(quad.x0),
                   first_centre(quad.y0),
                   first_centre(quad.x0 + quad.u_right / across),
                   first_centre(quad.y0 + quad.v_down / down)};
  area = intersection(area, clip_);
  if (area.is_empty()) return true;
  const std::int32_t u = (quad.u + (centre_of(area.x0) - quad.x0) * across) >> kFixedBits;
  const std::int32_t v = (quad.v + (centre_of(area.y0) - quad.y0) * down) >> kFixedBits;
  const std::int32_t last_u = u + (area.x1 - area.x0 - 1) * across;
  const std::int32_t last_v = v + (area.y1 - area.y0 - 1) * down;
  if (u < 0 || v < 0 || last_u >= texture_.width || last_v >= texture_.height) return false;

  Primitive& glyph = add(PrimitiveKind::Glyph, area);
  glyph.texture_id = texture_.id;
  glyph.colour[0] = quad.colour;
  glyph.u = {u, across, 0};
  glyph.v = {v, down, 0};
  return true;
}

void Scene::add_image(const Quad& quad) {
  PixelBounds area{
      first_centre(quad.x0), first_centre(quad.y0), first_centre(quad.x1), first_centre(quad.y1)};
  area = intersection(area, clip_);
  if (area.is_empty()) return;
  // Gains by pixel in 1/65536 texel: gain / 256 texels over size / 256 pixels.
  const auto by_pixel = [](std::int32_t gain, std::int32_t size) {
    const std::int64_t exact = (std::int64_t{gain} << 16) / size;
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(exact, -(1 << 28), 1 << 28));
  };
  const std::int32_t width = quad.x1 - quad.x0;
  const std::int32_t height = quad.y1 - quad.y0;
  const std::int64_t from_left = centre_of(area.x0) - quad.x0;
  const std::int64_t from_top = centre_of(area.y0) - quad.y0;
  const auto at_first_pixel = [&](std::int32_t corner, std::int32_t right, std::int32_t down) {
    const std::int64_t exact = (std::int64_t{corner} << 8) + ((right * from_left) << 8) / width +
                               ((down * from_top) << 8) / height;
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(exact, -(1 << 30), 1 << 30));
  };
  Primitive& image = add(PrimitiveKind::Image, area);
  image.texture_id = texture_.id;
  image.colour[0] = quad.colour;
  image.u = {at_first_pixel(quad.u, quad.u_right, quad.u_down),
             by_pixel(quad.u_right, width),
             by_pixel(quad.u_down, height)};
  image.v = {at_first_pixel(quad.v, quad.v_right, quad.v_down),
             by_pixel(quad.v_right, width),
             by_pixel(quad.v_down, height)};
}

std::uint32_t Scene::solid_colour(std::uint32_t colour, const ImVec2& uv) {
  if (texture_.texels == nullptr) return colour;
  if (!is_same(uv, solid_uv_)) {
    solid_uv_ = uv;
    solid_texel_ =
        texture_.texel(fixed_from_pixels(uv.x * static_cast<float>(texture_.width)) >> kFixedBits,
                       fixed_from_pixels(uv.y * static_cast<float>(texture_.height)) >> kFixedBits);
  }
  return solid_texel_ == kWhite ? colour : modulated(colour, solid_texel_);
}

Primitive& Scene::add(PrimitiveKind kind, const PixelBounds& bounds) {
  Primitive& primitive = primitives_.emplace_back();
  primitive.kind = kind;
  primitive.bounds = bounds;
  primitive.texture_index = texture_index_;
  return primitive;
}

}  // namespace platform
