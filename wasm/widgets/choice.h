// One of a list, chosen in the browser's own list.
#pragma once

#include "wasm/widgets/semantics.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace widgets {

struct Choice {
  std::string_view label;
  std::string_view value = {};  // of the chosen option; may be none of them
  std::span<const Option> options = {};
  std::string_view hint = {};
  std::string_view error = {};
  std::string_view disabled_because = {};
  bool required = false;
  bool hide_label = false;
  bool helped = false;  // leaves room for a help_mark, which is drawn next
  float width = 0;      // CSS pixels; 0 fills the column (as wide as its words in a Line)
};

// The value of the option that was chosen.
std::optional<std::string> choice(std::string_view id, const Choice& choice);

}  // namespace widgets
