// The digits of one number in a text, and amounts of money. For the files of core/prose only.
#pragma once

#include "core/prose/mention.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace core {

struct ScannedNumber {
  std::size_t end = 0;     // where it began, when there is none
  std::int64_t units = 0;  // counts 10^-scale
  int scale = 0;
  int digits = 0;
  bool is_grouped = false;  // with separators, all in their places
  bool is_dotted = false;   // 2.4.1: the number of a section, or a day
  bool begins_with_zero = false;
  int commas = 0;
  Fault fault = Fault::None;
};

// A digit stands at `at`. At most kMostDigits are understood; a comma belongs to the number only when
// a digit follows it.
inline constexpr int kMostDigits = 15;
ScannedNumber scan_number(std::string_view text, std::size_t at);

// A thousand, a million or a billion behind a number; 1 where there is no such word or letter.
struct ScannedUnit {
  std::size_t end = 0;
  std::int64_t factor = 1;
  bool is_word = false;  // "million", not "m"
};
ScannedUnit scan_unit(std::string_view text, std::size_t at);

// The pound sign, or a sign or bracket before it, stands at `at`. A mention with an end of 0 when it
// is no amount. `between` says that the words before it begin a range: "between £3m and £4m".
Mention scan_money(std::string_view text, std::size_t at, bool between);

// 10^exponent, for exponents up to 18.
std::int64_t power_of_ten(int exponent);

}  // namespace core
