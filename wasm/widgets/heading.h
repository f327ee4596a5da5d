// A heading of level 1 (the page), 2 (a card or section) or 3.
#pragma once

#include <string_view>

namespace widgets {

void heading(std::string_view words, int level);

}  // namespace widgets
