// A screen without a window: draws frames of widgets and acts on them as the page does.
#pragma once

#include "wasm/widgets/frame_loop.h"

#include <functional>
#include <string>
#include <string_view>

namespace test_support {

class WidgetScreen {
 public:
  // `draw` draws one frame. CSS pixels.
  explicit WidgetScreen(std::function<void()> draw,
                        float width = 1280,
                        float height = 800,
                        float density = 1);

  // Draws until nothing moves; returns the announcement of the first frame.
  std::string frame();
  // Sends a request and draws.
  std::string press(std::string_view id) { return act(id, "press"); }
  std::string set(std::string_view id, std::string_view value) { return act(id, "set", value); }
  std::string act(std::string_view id, std::string_view action, std::string_view value = {});

  // The whole tree as text, or the part under the node with this id.
  std::string text() { return loop_.tree().as_text(); }
  std::string part(std::string_view id);
  const widgets::Node* find(std::string_view id) { return loop_.tree().find(id); }
  widgets::FrameLoop& loop() { return loop_; }
  // Frames until the screen had settled the last time.
  int frames() const { return frames_; }

 private:
  widgets::FrameLoop loop_;
  double now_ms_ = 0;
  int frames_ = 0;
};

}  // namespace test_support
