#include "wasm/widgets/say.h"

#include "wasm/widgets/ui.h"

#include <string>

namespace widgets {

void say(std::string_view text, bool urgent) {
  ui().sayings.push_back({std::string{text}, urgent});
}

void focus(std::string_view full_id) {
  ui().focus_next = full_id;
}

void set_root(std::string_view revision,
              std::string_view saved,
              std::string_view screen,
              std::string_view title) {
  ui().root = {std::string{revision}, std::string{saved}, std::string{screen}, std::string{title}};
}

void want_frame() {
  ui().again = true;
}

void want_frame_in(double ms) {
  double& wake = ui().wake_in_ms;
  if (wake < 0 || ms < wake) wake = ms;
}

}  // namespace widgets
