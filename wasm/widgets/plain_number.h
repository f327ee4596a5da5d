// Numbers as the page writes them: "-12.5". (The C library's reading of floats is ten kilobytes.)
#pragma once

#include <string_view>

namespace widgets {

// Digits with an optional sign and fraction; what follows them is not looked at. 0 for what is none.
float plain_number(std::string_view text);

}  // namespace widgets
