#include "core/prose/text_marks.h"

#include <array>

namespace core {
namespace {

struct Sign {
  std::string_view bytes;
};

template <std::size_t N>
std::size_t one_of(std::string_view text, std::size_t at, const std::array<Sign, N>& signs) {
  // Nearly every byte of a text is ASCII.
  if (at >= text.size() || static_cast<unsigned char>(text[at]) < 0x80) return 0;
  for (const Sign& sign : signs) {
    if (text.compare(at, sign.bytes.size(), sign.bytes) == 0) return sign.bytes.size();
  }
  return 0;
}

constexpr std::array kHardSpaces = {Sign{"\xC2\xA0"},
                                    Sign{"\xE2\x80\xAF"},
                                    Sign{"\xE2\x80\x89"},
                                    Sign{"\xE2\x80\x87"},
                                    Sign{"\xE2\x80\x88"},
                                    Sign{"\xE2\x80\x8A"}};
constexpr std::array kDashes = {Sign{"\xE2\x80\x90"},
                                Sign{"\xE2\x80\x91"},
                                Sign{"\xE2\x80\x92"},
                                Sign{"\xE2\x80\x93"},
                                Sign{"\xE2\x80\x94"},
                                Sign{"\xE2\x88\x92"}};

}  // namespace

std::size_t mark_at(std::string_view text, std::size_t at) {
  if (at >= text.size() || static_cast<unsigned char>(text[at]) < 0x80) return 0;
  if (text.compare(at, 2, "\xC2\xAD") == 0) return 2;  // a soft hyphen
  if (text.compare(at, 3, "\xEF\xBB\xBF") == 0) return 3;
  if (at + 2 >= text.size() || text[at] != '\xE2') return 0;
  const auto last = static_cast<unsigned char>(text[at + 2]);
  if (text[at + 1] == '\x80') {
    return (last >= 0x8B && last <= 0x8F) || (last >= 0xAA && last <= 0xAE) ? 3 : 0;
  }
  return text[at + 1] == '\x81' && last >= 0xA0 && last <= 0xA9 ? 3 : 0;
}

std::size_t hard_space_at(std::string_view text, std::size_t at) {
  return one_of(text, at, kHardSpaces);
}

std::size_t space_at(std::string_view text, std::size_t at) {
  return char_at(text, at) == ' ' ? 1 : hard_space_at(text, at);
}

std::size_t dash_at(std::string_view text, std::size_t at) {
  return char_at(text, at) == '-' ? 1 : one_of(text, at, kDashes);
}

std::size_t pound_at(std::string_view text, std::size_t at) {
  return text.substr(at < text.size() ? at : text.size(), 2) == "\xC2\xA3" ? 2 : 0;
}

std::size_t behind_marks(std::string_view text, std::size_t at) {
  while (const std::size_t length = mark_at(text, at)) at += length;
  return at;
}

std::size_t behind_spaces(std::string_view text, std::size_t at) {
  for (;;) {
    std::size_t length = space_at(text, at);
    if (length == 0) length = mark_at(text, at);
    if (length == 0 && (char_at(text, at) == '\n' || char_at(text, at) == '\r')) length = 1;
    if (length == 0) return at;
    at += length;
  }
}

std::size_t word_end(std::string_view text, std::size_t at) {
  if (at >= text.size() || !is_letter(text[at])) return at;
  constexpr std::uint8_t kWithin = sign::kLetter | sign::kDigit | sign::kFollower;
  while (at < text.size()) {
    const bool is_inner = text[at] == '\'' && at + 1 < text.size() && is_letter(text[at + 1]);
    if (!is_sign(text[at], kWithin) && !is_inner) break;
    ++at;
  }
  return at;
}

std::size_t end_of_all_words(std::string_view text, std::size_t at, std::string_view lower_words) {
  for (const char wanted : lower_words) {
    if (wanted == ' ') {
      const std::size_t next = behind_spaces(text, at);
      if (next == at) return 0;
      at = next;
    } else if (lower(char_at(text, at)) == wanted) {
      ++at;
    } else {
      return 0;
    }
  }
  return is_letter(char_at(text, at)) || digit_at(text, at) ? 0 : at;
}

}  // namespace core
