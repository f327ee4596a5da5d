// Draw data made by hand, vertex by vertex, for exact pictures.
#pragma once

#include "wasm/platform/raster/raster.h"

#include <imgui.h>

#include <cstdint>
#include <string>
#include <vector>

namespace test_support {

// What Dear ImGui would hand over: one list, one small texture of alpha.
class HandDrawing {
 public:
  HandDrawing();

  // Starts a frame; `scale` device pixels to a unit.
  void clear(float scale = 1.0F);

  // What follows is drawn inside these bounds; at first there are none to mind.
  void clip(const ImVec4& bounds);

  // As ImDrawList::PrimRect and PrimRectUV write them; texture coordinates in texels.
  void rectangle(const ImVec2& from, const ImVec2& to, ImU32 colour);
  void letter(const ImVec2& from,
              const ImVec2& to,
              const ImVec4& texels,
              ImU32 colour = IM_COL32_BLACK);

  struct Vertex {
    float x = 0.0F;
    float y = 0.0F;
    ImU32 colour = IM_COL32_BLACK;
  };
  void triangle(const Vertex& a, const Vertex& b, const Vertex& c);

  // Texel (0, 0) is full, and is what shapes without a texture use.
  static constexpr int kTextureSize = 16;
  unsigned char& texel(int column, int row) { return texture_.Pixels[row * kTextureSize + column]; }
  // Says that the texels in these bounds were rewritten.
  void announce_texels(unsigned short x,
                       unsigned short y,
                       unsigned short width,
                       unsigned short height);

  const ImDrawData& data() const { return data_; }

 private:
  void vertex(const ImVec2& at, const ImVec2& texel, ImU32 colour);
  void index(int count_back_to_first, const std::vector<int>& order);

  ImDrawList list_{nullptr};
  ImDrawData data_;
  ImTextureData texture_;
  ImVector<ImTextureData*> textures_;
};

// A copy of the pixels, row by row.
std::vector<std::uint32_t> picture_of(const platform::Raster& raster);

std::uint32_t pixel_at(const platform::Raster& raster, int x, int y);

// The picture as text, a row a line, '#' where it is not white.
std::string shape_of(const platform::Raster& raster);

}  // namespace test_support
