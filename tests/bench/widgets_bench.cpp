// What a frame of the largest announced table costs, drawing to pixels left out and beside it.
#include "tests/bench/stopwatch.h"
#include "tests/support/faces.h"
#include "wasm/gallery/gallery.h"
#include "wasm/platform/raster/raster.h"
#include "wasm/widgets/frame_loop.h"

#include <string>
#include <utility>
#include <vector>

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
    meaning.push_back(bench::milliseconds_of([&] { return loop.frame(i * 16.0).drew ? 1 : 0; }));
    pixels.push_back(bench::milliseconds_of([&] {
      raster.draw(*ImGui::GetDrawData());
      return 1;
    }));
  }
  bench::print("meaning", std::move(meaning));
  bench::print("pixels", std::move(pixels));
  return bench::kept == 0 ? 1 : 0;
}
