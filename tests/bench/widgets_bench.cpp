// What a frame of the largest announced table costs, drawing to pixels left out and beside it.
#include "tests/support/faces.h"
#include "wasm/gallery/gallery.h"
#include "wasm/platform/raster/raster.h"
#include "wasm/widgets/frame_loop.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

double ms_since(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

void print(const char* what, std::vector<double>& times) {
  std::sort(times.begin(), times.end());
  std::printf("%s: median %.2f ms, p95 %.2f ms\n",
              what,
              times[times.size() / 2],
              times[times.size() * 95 / 100]);
}

}  // namespace

int main() {
  gallery::State state;
  state.page = gallery::Page::Schemes;
  state.rows = 500;
  widgets::FrameLoop loop{test_support::faces(), [&] { gallery::draw(state); }};
  platform::Raster::prepare(ImGui::GetIO());
  platform::Raster raster;
  loop.resize(1366, 768, 1);
  raster.resize(1366, 768);
  std::vector<double> meaning, pixels;
  for (int i = 0; i < 200; ++i) {
    // Scrolling, so that pixels and the place of the head change with every frame.
    loop.request({"main-scroll", "scroll", "0," + std::to_string(i * 40)});
    const auto start = Clock::now();
    loop.frame(i * 16.0);
    meaning.push_back(ms_since(start));
    const auto drawing = Clock::now();
    raster.draw(*ImGui::GetDrawData());
    pixels.push_back(ms_since(drawing));
  }
  std::printf("%d nodes announced\n", loop.tree().size());
  print("frame of a 500-row table (layout, meaning, difference)", meaning);
  print("its pixels", pixels);
}
