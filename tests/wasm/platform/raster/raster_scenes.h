// Dear ImGui without a window, drawn by the raster: for its tests and its benchmark.
#pragma once

#include "wasm/platform/raster/raster.h"

#include <imgui.h>

#include <cstdint>
#include <string>

namespace test_support {

// A context of its own with Inter, a fixed clock and no file. One at a time.
class ImGuiStage {
 public:
  // Width and height in units of layout; `scale` device pixels to a unit.
  ImGuiStage(float width, float height, float scale);
  ~ImGuiStage();
  ImGuiStage(const ImGuiStage&) = delete;
  ImGuiStage& operator=(const ImGuiStage&) = delete;

  void resize(float width, float height, float scale);

  // One frame: what `build` lays out, drawn. Dear ImGui needs two or three frames
  // until windows and columns have found their sizes.
  template <class Build>
  platform::FrameDamage frame(const Build& build) {
    begin();
    build();
    ImGui::Render();
    return raster.draw(*ImGui::GetDrawData());
  }

  platform::Raster raster;

 private:
  static void begin();

  ImGuiContext* context_ = nullptr;
};

// A window with text, buttons with round corners, a table and lines.
void build_small_scene();

// What the dense scene shows; one member changes one cell.
struct DenseScene {
  std::int64_t changed_pence = 12'345'678;
};

// 60 rows by 8 columns of text and 30 fields beside it.
void build_dense_scene(const DenseScene& scene);

// 64-bit FNV-1a of the picture's size and pixels, as text.
std::string picture_hash(const platform::Raster& raster);

}  // namespace test_support
