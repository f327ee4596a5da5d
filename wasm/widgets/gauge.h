// Bars: a ring-fence with its minimum as a mark, parts of a whole, and progress of long work.
#pragma once

#include "wasm/widgets/text.h"

#include <span>
#include <string_view>

namespace widgets {

struct Gauge {
  std::string_view label;   // "Adult social care"
  std::string_view result;  // "met exactly"
  Tone tone = Tone::Good;   // of the result
  std::string_view detail;  // "£10,087,237 of £10,087,237"
  double filled = 0;        // 0 to 1 of the bar
  double mark = -1;         // where the mark stands, 0 to 1; none when negative
};
void gauge(const Gauge& gauge);

struct Part {
  std::string_view label;  // "NHS minimum £30.1m"
  double share = 0;        // of the whole; shares add up to 1 or less
};
// A bar of parts with its key below. At most eight parts; announced as an image described by
// its parts.
void stacked_bar(std::string_view name, std::span<const Part> parts);

// How far long work has come, 0 to 1. `words` says what is being done.
void progress(std::string_view id, std::string_view words, double done);

}  // namespace widgets
