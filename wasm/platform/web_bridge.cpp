// All crossing from and to the browser. The names are those of shell/bridge.js.
#include "core/base/check.h"
#include "wasm/platform/platform.h"

#include <emscripten.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

// clang-format off
EM_JS(void, page_announce, (const char* text, int n), {
  Module.bridge.announce(UTF8ToString(text, n));
})
EM_JS(void, page_cursor, (const char* text, int n), {
  Module.bridge.cursor(UTF8ToString(text, n));
})
EM_JS(void, page_call, (const char* text, int n, const char* bytes, int m), {
  Module.bridge.call(UTF8ToString(text, n), m > 0 ? HEAPU8.subarray(bytes, bytes + m) : null);
})
EM_JS(double, page_now, (), { return Module.bridge.now(); })
EM_JS(void, page_random, (unsigned char* bytes, int n), { Module.bridge.random(bytes, n); })
EM_JS(void, page_log, (int level, const char* text, int n), {
  Module.bridge.log(level, UTF8ToString(text, n));
})
EM_JS(void, page_want_frame, (), { Module.bridge.want_frame(); })
// clang-format on

namespace platform {
namespace {

class WebPage final : public Page {
 public:
  void announce(std::string_view json) override { page_announce(json.data(), size(json)); }
  void cursor(std::string_view name) override { page_cursor(name.data(), size(name)); }
  void call(std::string_view json, std::string_view bytes) override {
    page_call(json.data(), size(json), bytes.data(), size(bytes));
  }
  double now_ms() override { return page_now(); }
  void random(std::span<unsigned char> bytes) override {
    page_random(bytes.data(), static_cast<int>(bytes.size()));
  }
  void log(LogLevel level, std::string_view text) override {
    page_log(static_cast<int>(level), text.data(), size(text));
  }
  void want_frame() override { page_want_frame(); }

 private:
  static int size(std::string_view text) { return static_cast<int>(text.size()); }
};

MakeProgram make_served;
Faces faces;
std::unique_ptr<Program> served;

Page& page() {
  static WebPage web_page;
  return web_page;
}

Program& program() {
  CORE_CHECK(served != nullptr);
  return *served;
}

// Text and bytes that the page put into memory from bcw_alloc(); given back when read.
class Given {
 public:
  Given(char* bytes, int size) : bytes_(bytes), size_(static_cast<std::size_t>(size)) {}
  ~Given() { std::free(bytes_); }
  Given(const Given&) = delete;
  Given& operator=(const Given&) = delete;
  std::string_view view() const { return {bytes_, size_}; }

 private:
  char* bytes_;
  std::size_t size_;
};

}  // namespace

void serve(MakeProgram make) {
  make_served = make;
}

}  // namespace platform

using platform::Given;
using platform::program;

extern "C" {

EMSCRIPTEN_KEEPALIVE void* bcw_alloc(int n) {
  return std::malloc(static_cast<std::size_t>(n));
}
// Once for each face before the start; the bytes stay.
EMSCRIPTEN_KEEPALIVE void bcw_face(int face, const unsigned char* bytes, int n) {
  CORE_CHECK(face >= 0 && face < static_cast<int>(platform::faces.size()));
  platform::faces[static_cast<std::size_t>(face)] = {bytes, static_cast<std::size_t>(n)};
}
EMSCRIPTEN_KEEPALIVE void bcw_start(char* text, int n) {
  platform::served = platform::make_served(platform::page(), platform::faces);
  program().start(Given{text, n}.view());
}
EMSCRIPTEN_KEEPALIVE void bcw_resize(double width, double height, double scale) {
  program().resize(
      static_cast<float>(width), static_cast<float>(height), static_cast<float>(scale));
}
EMSCRIPTEN_KEEPALIVE double bcw_frame(double now_ms) {
  return program().frame(now_ms);
}
EMSCRIPTEN_KEEPALIVE double bcw_work(double budget_ms) {
  return program().work(budget_ms);
}
EMSCRIPTEN_KEEPALIVE void bcw_pointer(int kind, double x, double y, int buttons, int touch) {
  program().pointer(kind, static_cast<float>(x), static_cast<float>(y), buttons, touch != 0);
}
EMSCRIPTEN_KEEPALIVE int bcw_key(char* text, int n) {
  return program().key(Given{text, n}.view()) ? 1 : 0;
}
EMSCRIPTEN_KEEPALIVE void bcw_request(char* text, int n) {
  program().request(Given{text, n}.view());
}
EMSCRIPTEN_KEEPALIVE void bcw_event(char* text, int n, char* bytes, int m) {
  const Given event{text, n};
  const Given data{bytes, m};
  program().event(event.view(), data.view());
}
EMSCRIPTEN_KEEPALIVE const void* bcw_pixels() {
  return program().pixels();
}
EMSCRIPTEN_KEEPALIVE int bcw_pixel_width() {
  return program().pixel_width();
}
EMSCRIPTEN_KEEPALIVE int bcw_pixel_height() {
  return program().pixel_height();
}
EMSCRIPTEN_KEEPALIVE int bcw_damage(int* out) {
  const auto rects = program().damage();
  for (const platform::PixelRect& rect : rects) {
    *out++ = rect.x;
    *out++ = rect.y;
    *out++ = rect.width;
    *out++ = rect.height;
  }
  return static_cast<int>(rects.size());
}

}  // extern "C"
