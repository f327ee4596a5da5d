// How this person wants to see the workbook, kept by the page for the next start.
#pragma once

#include <string>

namespace app {

struct Display {
  std::string theme = {};  // "light", "dark" or "contrast"; empty follows the system
  int text_percent = 100;  // 100 to 400
  bool is_guide_hidden = false;
  friend bool operator==(const Display&, const Display&) = default;
};

inline constexpr int kLeastTextPercent = 100;
inline constexpr int kMostTextPercent = 400;

}  // namespace app
