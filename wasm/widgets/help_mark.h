// A small "?" beside the label of a field, which opens what there is to say about the field.
#pragma once

#include <string_view>

namespace widgets {

// For the field drawn last, which was told that it is `helped` and left room for the mark; `about`
// names it ("Area"). Returns whether it is open: draw what it says next. Remembers that by itself.
bool help_mark(std::string_view id, std::string_view about);

}  // namespace widgets
