#include "tests/support/widget_screen.h"

#include "tests/support/faces.h"

#include <doctest/doctest.h>

namespace test_support {

WidgetScreen::WidgetScreen(std::function<void()> draw, float width, float height, float density)
    : loop_(faces(), std::move(draw)) {
  loop_.resize(width, height, density);
}

std::string WidgetScreen::frame() {
  loop_.wake();
  std::string first;
  for (frames_ = 1; frames_ <= 10; ++frames_) {
    const widgets::FrameLoop::Outcome outcome = loop_.frame(now_ms_ += 16);
    if (frames_ == 1) first = outcome.announcement;
    if (outcome.next_ms != 0) break;
  }
  CHECK(loop_.duplicate() == "");
  return first;
}

std::string WidgetScreen::act(std::string_view id,
                              std::string_view action,
                              std::string_view value) {
  loop_.request({std::string{id}, std::string{action}, std::string{value}});
  return frame();
}

std::string WidgetScreen::part(std::string_view id) {
  const std::string whole = loop_.tree().as_text(widgets::SemanticTree::WithPlaces::Yes);
  const std::size_t at = whole.find(" #" + std::string{id} + " [");
  if (at == whole.npos) return "";
  std::size_t line = whole.rfind('\n', at) + 1;
  if (line > at) line = 0;
  const std::size_t indent = whole.find_first_not_of(' ', line) - line;
  std::string out;
  while (line < whole.size()) {
    const std::size_t end = whole.find('\n', line);
    const std::size_t depth = whole.find_first_not_of(' ', line) - line;
    if (!out.empty() && depth <= indent) break;
    const std::string_view words{whole.data() + line + indent, end - line - indent};
    out += words.substr(0, words.rfind(" #"));
    out += '\n';
    line = end + 1;
  }
  return out;
}

}  // namespace test_support
