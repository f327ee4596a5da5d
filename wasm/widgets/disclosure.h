// A heading that shows or hides what is under it.
#pragma once

#include <string_view>

namespace widgets {

// Returns whether it is open: draw what belongs under it then. Remembers that by itself; `open`
// says how it starts.
bool disclosure(std::string_view id, std::string_view name, bool open = false);

}  // namespace widgets
