// Appends JSON to a string. The caller sees to brackets and commas.
#pragma once

#include <string>
#include <string_view>

namespace widgets {

// "text" with quotes, escaped as JSON asks. Bytes are taken as UTF-8 as they are.
void append_json_text(std::string_view text, std::string& out);

// A number with at most two decimals: half a device pixel is finer than any screen shows.
void append_json_number(double number, std::string& out);

}  // namespace widgets
