// Small words and numbers as text: splitting, trimming, digits in groups, UTF-8.
//
// Every number that a person reads passes through here, money through core/money/money_unit.h.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// U+2212, which a screen reader says as "minus" where it skips a hyphen.
inline constexpr std::string_view kMinusSign = "\xE2\x88\x92";

// Without the white space (ASCII, and the no-break space U+00A0) at both ends.
std::string_view trimmed(std::string_view text);

// "a/b//c" at '/' gives {"a", "b", "", "c"}; the empty text gives one empty part.
std::vector<std::string_view> split(std::string_view text, char separator);

std::string joined(const std::vector<std::string>& parts, std::string_view separator);

// ASCII letters only; other bytes stay as they are.
std::string lower_case(std::string_view text);

inline bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// One or more of a-z, 0-9 and underscore: the form of every id in a file.
bool is_id(std::string_view text);

// "1234567" gives "1,234,567"; digits only.
std::string digits_in_groups(std::string_view digits);

// "-1234567" as "−1,234,567" with a true minus sign.
std::string count_text(std::int64_t count);

// "1 scheme", "2 schemes"; `many` is used for 0 too.
std::string counted(std::int64_t count, std::string_view one, std::string_view many);

// The place of the first byte that is no UTF-8 (also overlong forms, surrogates and values beyond
// U+10FFFF), or nothing when the whole text is UTF-8.
std::optional<std::size_t> first_byte_not_utf8(std::string_view text);

// "line 3, column 7" of a byte, both counted from 1, columns in bytes.
std::string line_and_column(std::string_view text, std::size_t byte);

}  // namespace core
