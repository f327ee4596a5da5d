// How long the raster takes for a dense screen: drawn whole, one cell changed,
// nothing changed. One JSON object a line; the time to lay the frame out is not in it.
#include "tests/wasm/platform/raster/raster_scenes.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

struct Size {
  float width = 0.0F;
  float height = 0.0F;
  float scale = 1.0F;
};

enum class What { Whole, OneCell, Nothing };

constexpr int kRuns = 200;

double draw_ms(test_support::ImGuiStage& stage) {
  const auto start = std::chrono::steady_clock::now();
  stage.raster.draw(*ImGui::GetDrawData());
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
  return took.count();
}

std::vector<double> measure(test_support::ImGuiStage& stage, What what) {
  test_support::DenseScene scene;
  std::vector<double> times;
  for (int run = 0; run < kRuns; ++run) {
    if (what == What::OneCell) scene.changed_pence += 1'111;
    if (what == What::Whole) stage.raster.redraw_everything();
    ImGui::NewFrame();
    test_support::build_dense_scene(scene);
    ImGui::Render();
    times.push_back(draw_ms(stage));
  }
  std::sort(times.begin(), times.end());
  return times;
}

void report(const Size& size, const char* what, const std::vector<double>& times) {
  const auto at = [&](std::size_t percent) { return times[times.size() * percent / 100]; };
  std::printf(
      "{\"bench\":\"raster\",\"what\":\"%s\",\"width\":%.0f,\"height\":%.0f,\"scale\":%.2f,"
      "\"vertices\":%d,\"least_ms\":%.3f,\"median_ms\":%.3f,\"p95_ms\":%.3f}\n",
      what,
      static_cast<double>(size.width * size.scale),
      static_cast<double>(size.height * size.scale),
      static_cast<double>(size.scale),
      ImGui::GetDrawData()->TotalVtxCount,
      times.front(),
      at(50),
      at(95));
}

}  // namespace

int main() {
  for (const Size& size :
       {Size{1366, 768, 1.0F}, Size{1280, 800, 1.0F}, Size{1920 / 1.4F, 1080 / 1.4F, 1.4F}}) {
    test_support::ImGuiStage stage{size.width, size.height, size.scale};
    for (int i = 0; i < 4; ++i) stage.frame([] { test_support::build_dense_scene({}); });
    report(size, "whole", measure(stage, What::Whole));
    report(size, "one cell", measure(stage, What::OneCell));
    report(size, "nothing", measure(stage, What::Nothing));
  }
  return 0;
}
