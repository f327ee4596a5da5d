// The border between the program and the page that it runs in: text and bytes, nothing else.
//
// In the browser the page is shell/bridge.js (web_bridge.cpp crosses to it; shell/types.d.ts says
// the same from the other side); in tests it is a HeadlessPage. What each call and event holds is
// described where the program writes and reads them, wasm/app/page_calls.h and page_events.h.
#pragma once

#include "wasm/platform/raster/pixel_rect.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace platform {

enum class LogLevel : int { Info = 1, Warning = 2, Error = 3 };

// What the program may ask of the page. None of these enters the program again before it returns.
class Page {
 public:
  virtual ~Page() = default;

  // The difference of the tree of meaning since the last call, as JSON; at most once a frame.
  virtual void announce(std::string_view json) = 0;
  // The CSS name of the pointer's shape.
  virtual void cursor(std::string_view name) = 0;
  // Anything that takes time, as JSON with its bytes; answered by an event.
  virtual void call(std::string_view json, std::string_view bytes) = 0;
  // Milliseconds since 1970, UTC.
  virtual double now_ms() = 0;
  // Fills the bytes from the system's source of randomness.
  virtual void random(std::span<unsigned char> bytes) = 0;
  virtual void log(LogLevel level, std::string_view text) = 0;
  // Asks for a frame: what the screen shows has changed outside of one.
  virtual void want_frame() = 0;
};

// What the page may tell the program.
class Program {
 public:
  virtual ~Program() = default;

  // Once, before anything else: the options as JSON.
  virtual void start(std::string_view options) = 0;
  // CSS pixels, and device pixels in one of them (may be a fraction).
  virtual void resize(float width, float height, float scale) = 0;
  // Draws a frame. Milliseconds until the next is wanted: 0 at once, below 0 when something happens.
  virtual double frame(double now_ms) = 0;
  // Goes on with long work for about that long, between frames; 0 only asks. Milliseconds until it
  // wants to go on: 0 at once, below 0 when something happens.
  virtual double work(double budget_ms) = 0;
  // kind: 0 moved, 1 down, 2 up, 3 left; CSS pixels.
  virtual void pointer(int kind, float x, float y, int buttons, bool touch) = 0;
  // A key with its modifiers, as JSON; true when the program has taken it.
  virtual bool key(std::string_view press) = 0;
  // An action on a node of the tree of meaning, as JSON.
  virtual void request(std::string_view request) = 0;
  // Something that happened outside, as JSON with its bytes.
  virtual void event(std::string_view event, std::string_view bytes) = 0;

  // The picture: RGBA, row by row; valid until the next frame or resize.
  virtual const std::uint32_t* pixels() const = 0;
  virtual int pixel_width() const = 0;
  virtual int pixel_height() const = 0;
  // What the last frame changed of it.
  virtual std::span<const PixelRect> damage() const = 0;
};

// The font files of the screen's typeface: regular, semibold, bold. They come with the page, not
// inside the program, and outlive it.
using Faces = std::array<std::span<const unsigned char>, 3>;

// Says how the page's program is made, once the page has what that takes; the page outlives the
// program. (In tests it is not used: see headless_page.h.)
using MakeProgram = std::unique_ptr<Program> (*)(Page& page, const Faces& faces);
void serve(MakeProgram make);

}  // namespace platform
