#include "wasm/widgets/plain_number.h"

#include "core/base/text.h"

namespace widgets {

float plain_number(std::string_view text) {
  const bool is_negative = !text.empty() && text.front() == '-';
  if (is_negative) text.remove_prefix(1);
  double number = 0;
  double place = 0;  // of the next digit behind the point
  for (const char c : text) {
    if (c == '.' && place == 0) {
      place = 0.1;
    } else if (!core::is_digit(c)) {
      break;
    } else if (place == 0) {
      number = number * 10 + (c - '0');
    } else {
      number += (c - '0') * place;
      place /= 10;
    }
  }
  return static_cast<float>(is_negative ? -number : number);
}

}  // namespace widgets
