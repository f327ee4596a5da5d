// A button that opens a list of commands.
#pragma once

#include "wasm/widgets/button.h"

#include <span>
#include <string>
#include <string_view>

namespace widgets {

struct MenuItem {
  std::string_view id, name;
  std::string_view note = {};  // at the right: a shortcut, a value
  std::string_view disabled_because = {};
  bool checked = false;
};

// Returns the id of the item that was pressed, else nothing. It opens, closes and remembers that
// by itself.
std::string menu(std::string_view id,
                 std::string_view name,
                 std::span<const MenuItem> items,
                 const ButtonOptions& options = {});

}  // namespace widgets
