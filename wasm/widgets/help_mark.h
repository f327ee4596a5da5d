// A small "?" that tells more when pointed at or focused.
#pragma once

#include <string_view>

namespace widgets {

// `about` names what it explains ("Balance"); the words are announced as its description.
void help_mark(std::string_view id, std::string_view about, std::string_view words);

}  // namespace widgets
