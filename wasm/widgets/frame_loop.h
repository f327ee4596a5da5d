// Runs frames when something happened and until the screen has settled, and says when the next is
// wanted. Owns the Dear ImGui context and the tree of meaning; what becomes of the pixels is the
// platform's.
#pragma once

#include "wasm/theme/typefaces.h"
#include "wasm/widgets/ui.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace widgets {

enum class PointerKind : int { Move, Down, Up, Leave };

class FrameLoop {
 public:
  // `draw` draws one whole frame with widgets and then lets the program act on what they gave.
  // The bytes of the faces must outlive the loop.
  FrameLoop(const theme::FaceBytes& faces, std::function<void()> draw);
  ~FrameLoop();
  FrameLoop(const FrameLoop&) = delete;
  FrameLoop& operator=(const FrameLoop&) = delete;

  // CSS pixels, and device pixels each.
  void resize(float width, float height, float density);
  void set_theme(theme::Scheme scheme, float text_scale, bool touch, bool reduced_motion);
  const theme::Theme& theme() const { return ui_.theme; }
  // Every row of every table is announced, however many there are.
  void announce_all(bool all) { ui_.announces_all = all; }
  // CSS pixels.
  void pointer(PointerKind kind, float x, float y, bool touch);
  void request(Request request);
  // Answers what was asked for at once, one pass each; the next frame shows what came of it.
  void answer();
  // Something else happened that the screen may show.
  void wake() { awake_ = true; }

  struct Outcome {
    bool drew = false;         // ImGui::GetDrawData() is a new frame
    double next_ms = -1;       // 0 at once, > 0 after that time, < 0 when something happens
    std::string announcement;  // for the page; empty when nothing changed
    std::string_view cursor = "default";
  };
  // Draws passes until every request is answered, one a pass, and nothing moves any more (at most
  // three passes more); then says what changed.
  Outcome frame(double now_ms);

  // What the last frame meant.
  SemanticTree& tree() { return announced_; }
  // The first id that was announced twice; empty when all is well.
  const std::string& duplicate() const { return duplicate_; }
  // Requests that no widget answered, newest last: "press of schemes/add".
  const std::vector<std::string>& unanswered() const { return unanswered_; }

 private:
  void pass();
  void write_announcement(std::string& out);

  ImGuiContext* context_ = nullptr;
  std::function<void()> draw_;
  Ui ui_;
  SemanticTree announced_;
  TreeDifference difference_;
  RootFacts announced_root_;
  std::vector<Request> requests_;
  std::vector<Saying> sayings_;
  std::string duplicate_;
  std::vector<std::string> unanswered_;
  double last_ms_ = 0;
  bool awake_ = true;
};

}  // namespace widgets
