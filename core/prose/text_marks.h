// The signs of UTF-8 that stand in and around figures: spaces of all widths, dashes, marks that
// nobody sees. For the files of core/prose only.
#pragma once

#include "core/base/text.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace core {

// The bytes of what stands at `at`, 0 for anything else; `at` may lie behind the end.
std::size_t mark_at(std::string_view text, std::size_t at);        // direction marks, zero widths
std::size_t space_at(std::string_view text, std::size_t at);       // no line end, no tab
std::size_t hard_space_at(std::string_view text, std::size_t at);  // that keeps figures together
std::size_t dash_at(std::string_view text, std::size_t at);
std::size_t pound_at(std::string_view text, std::size_t at);

// Behind the spaces (line ends among them: a paragraph is one line of words) and marks.
std::size_t behind_spaces(std::string_view text, std::size_t at);
std::size_t behind_marks(std::string_view text, std::size_t at);

inline char char_at(std::string_view text, std::size_t at) {
  return at < text.size() ? text[at] : '\0';
}
inline bool digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_digit(text[at]);
}
inline bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
inline char lower(char c) {
  return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}
// What a byte is, looked up: every byte of a text is asked several times.
namespace sign {
inline constexpr std::uint8_t kLetter = 1;  // of ASCII, or the first byte of another script's
inline constexpr std::uint8_t kDigit = 2;
inline constexpr std::uint8_t kFollower = 4;  // a later byte of a sign
inline constexpr std::uint8_t kBreak = 8;     // may end a sentence
constexpr std::array<std::uint8_t, 256> table() {
  std::array<std::uint8_t, 256> all{};
  for (std::size_t byte = 0; byte < all.size(); ++byte) {
    const bool is_ascii_letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    if (is_ascii_letter || (byte >= 0xC3 && byte != 0xE2 && byte != 0xEF)) all[byte] = kLetter;
    if (byte >= '0' && byte <= '9') all[byte] = kDigit;
    if ((byte & 0xC0) == 0x80) all[byte] = kFollower;
  }
  for (const char c : {'.', '!', '?', '\t', '\n'}) all[static_cast<unsigned char>(c)] = kBreak;
  return all;
}
inline constexpr std::array<std::uint8_t, 256> kTable = table();
}  // namespace sign

inline bool is_sign(char c, std::uint8_t of) {
  return (sign::kTable[static_cast<unsigned char>(c)] & of) != 0;
}
inline bool is_letter(char c) {
  return is_sign(c, sign::kLetter);
}
inline bool is_follower(char c) {
  return is_sign(c, sign::kFollower);
}

// The end of the word that begins at `at` (letters, digits and apostrophes within); `at` if none does.
std::size_t word_end(std::string_view text, std::size_t at);
// Whether the words at `at` are these, in any case, and no letter follows; their end, else 0.
std::size_t end_of_all_words(std::string_view text, std::size_t at, std::string_view lower_words);
inline std::size_t end_of_words(std::string_view text,
                                std::size_t at,
                                std::string_view lower_words) {
  // Nearly always another letter begins.
  const bool begins = at < text.size() && lower(text[at]) == lower_words[0];
  return begins ? end_of_all_words(text, at, lower_words) : 0;
}

}  // namespace core
