// The signs of UTF-8 that stand in and around figures: spaces of all widths, dashes, marks that
// nobody sees. For the files of core/prose only.
#pragma once

#include "core/base/text.h"

#include <cstddef>
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
// Letters of ASCII, and the bytes of letters of other scripts.
inline bool is_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (lower(c) >= 'a' && lower(c) <= 'z') || (byte >= 0xC3 && byte != 0xE2 && byte != 0xEF);
}
inline bool is_follower(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// The end of the word that begins at `at` (letters, digits and apostrophes within); `at` if none does.
std::size_t word_end(std::string_view text, std::size_t at);
// Whether the words at `at` are these, in any case, and no letter follows; their end, else 0.
std::size_t end_of_words(std::string_view text, std::size_t at, std::string_view lower_words);

}  // namespace core
