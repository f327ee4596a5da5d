// A box to tick, with its words beside it.
#pragma once

#include <optional>
#include <string_view>

namespace widgets {

struct CheckboxOptions {
  bool mixed = false;  // some of what it stands for, not all
  std::string_view hint = {};
  std::string_view disabled_because = {};
};

// The new value when the person changed it.
std::optional<bool> checkbox(std::string_view id,
                             std::string_view name,
                             bool checked,
                             const CheckboxOptions& options = {});

}  // namespace widgets
