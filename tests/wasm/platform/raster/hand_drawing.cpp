#include "tests/wasm/platform/raster/hand_drawing.h"

#include <cstddef>

namespace test_support {

HandDrawing::HandDrawing() {
  texture_.Create(ImTextureFormat_Alpha8, kTextureSize, kTextureSize);
  texel(0, 0) = 255;
  textures_.push_back(&texture_);
  data_.Textures = &textures_;
  data_.CmdLists.push_back(&list_);
  clear();
}

void HandDrawing::clear(float scale) {
  data_.FramebufferScale = ImVec2(scale, scale);
  list_.VtxBuffer.resize(0);
  list_.IdxBuffer.resize(0);
  list_.CmdBuffer.resize(0);
  clip(ImVec4(-1000.0F, -1000.0F, 1000.0F, 1000.0F));
}

void HandDrawing::clip(const ImVec4& bounds) {
  ImDrawCmd command;
  command.ClipRect = bounds;
  command.TexRef._TexData = &texture_;
  command.VtxOffset = static_cast<unsigned int>(list_.VtxBuffer.Size);
  command.IdxOffset = static_cast<unsigned int>(list_.IdxBuffer.Size);
  list_.CmdBuffer.push_back(command);
}

void HandDrawing::rectangle(const ImVec2& from, const ImVec2& to, ImU32 colour) {
  letter(from, to, ImVec4(0.5F, 0.5F, 0.5F, 0.5F), colour);
}

void HandDrawing::letter(const ImVec2& from, const ImVec2& to, const ImVec4& texels, ImU32 colour) {
  vertex(from, ImVec2(texels.x, texels.y), colour);
  vertex(ImVec2(to.x, from.y), ImVec2(texels.z, texels.y), colour);
  vertex(to, ImVec2(texels.z, texels.w), colour);
  vertex(ImVec2(from.x, to.y), ImVec2(texels.x, texels.w), colour);
  index(4, {0, 1, 2, 0, 2, 3});
}

void HandDrawing::triangle(const Vertex& a, const Vertex& b, const Vertex& c) {
  for (const Vertex& corner : {a, b, c})
    vertex(ImVec2(corner.x, corner.y), ImVec2(0.5F, 0.5F), corner.colour);
  index(3, {0, 1, 2});
}

void HandDrawing::announce_texels(unsigned short x,
                                  unsigned short y,
                                  unsigned short width,
                                  unsigned short height) {
  texture_.Updates.resize(0);
  texture_.Updates.push_back({x, y, width, height});
  texture_.UpdateRect = texture_.Updates[0];
  texture_.SetStatus(ImTextureStatus_WantUpdates);
}

void HandDrawing::vertex(const ImVec2& at, const ImVec2& texel, ImU32 colour) {
  list_.VtxBuffer.push_back({at, ImVec2(texel.x / kTextureSize, texel.y / kTextureSize), colour});
}

void HandDrawing::index(int count_back_to_first, const std::vector<int>& order) {
  ImDrawCmd& command = list_.CmdBuffer.back();
  const int first =
      list_.VtxBuffer.Size - count_back_to_first - static_cast<int>(command.VtxOffset);
  for (const int i : order) list_.IdxBuffer.push_back(static_cast<ImDrawIdx>(first + i));
  command.ElemCount += static_cast<unsigned int>(order.size());
}

std::vector<std::uint32_t> picture_of(const platform::Raster& raster) {
  const std::ptrdiff_t count = std::ptrdiff_t{raster.width()} * raster.height();
  return {raster.pixels(), raster.pixels() + count};
}

std::uint32_t pixel_at(const platform::Raster& raster, int x, int y) {
  return raster.pixels()[std::ptrdiff_t{y} * raster.width() + x];
}

std::string shape_of(const platform::Raster& raster) {
  std::string text;
  const std::uint32_t* pixel = raster.pixels();
  for (int y = 0; y < raster.height(); ++y) {
    for (int x = 0; x < raster.width(); ++x) text += *pixel++ == IM_COL32_WHITE ? '.' : '#';
    text += '\n';
  }
  return text;
}

}  // namespace test_support
