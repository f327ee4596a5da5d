#include "wasm/widgets/json_writer.h"

#include <cmath>
#include <cstdint>

namespace widgets {

void append_json_text(std::string_view text, std::string& out) {
  constexpr char kHex[] = "0123456789abcdef";
  out += '"';
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (byte < 0x20) {
      out += "\\u00";
      out += kHex[byte >> 4];
      out += kHex[byte & 15];
    } else {
      out += c;
    }
  }
  out += '"';
}

void append_json_number(double number, std::string& out) {
  const auto hundredths = static_cast<std::int64_t>(std::llround(number * 100));
  const std::int64_t size = hundredths < 0 ? -hundredths : hundredths;
  if (hundredths < 0) out += '-';
  out += std::to_string(size / 100);
  if (size % 100 == 0) return;
  out += '.';
  out += static_cast<char>('0' + size % 100 / 10);
  if (size % 10 != 0) out += static_cast<char>('0' + size % 10);
}

}  // namespace widgets
