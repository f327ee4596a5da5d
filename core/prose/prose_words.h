// The words that the reader of prose knows, as one table. For the files of core/prose only.
#pragma once

#include <cstdint>
#include <string_view>

namespace core {

// What a word is, as bits: several may hold.
using WordSense = std::uint32_t;
inline constexpr WordSense kHedge = 1U << 0;        // about, over
inline constexpr WordSense kLabel = 1U << 1;        // section 75, Table 1: the number is a name
inline constexpr WordSense kPreposition = 1U << 2;  // in, by, since: a year may follow
inline constexpr WordSense kStop = 1U << 3;         // no noun
inline constexpr WordSense kMonth = 1U << 4;        // `number` 1 to 12
inline constexpr WordSense kNumberWord = 1U << 5;   // `number`
inline constexpr WordSense kTens = 1U << 6;         // twenty to ninety
inline constexpr WordSense kPerson = 1U << 7;       // patients
inline constexpr WordSense kPlaceWord = 1U << 8;    // in, at: a place may follow
inline constexpr WordSense kCompared = 1U << 9;     // from, than
inline constexpr WordSense kAge = 1U << 10;         // aged
inline constexpr WordSense kTime = 1U << 11;        // month, week
inline constexpr WordSense kUnfinished = 1U << 12;  // TBC
inline constexpr WordSense kReference = 1U << 13;   // Appendix
inline constexpr WordSense kBirth = 1U << 14;       // born
inline constexpr WordSense kStarter = 1U << 15;     // the reader has a rule for what follows
inline constexpr WordSense kTarget = 1U << 16;      // target, plan
inline constexpr WordSense kChange = 1U << 17;      // rise, increase
inline constexpr WordSense kPart = 1U << 18;        // of which, including, remaining: not the whole

struct KnownWord {
  std::string_view word;  // lower case
  WordSense sense = 0;
  std::int16_t number = 0;
};

// A word that is unknown has no sense. In any case of letters.
KnownWord known_word(std::string_view word);

}  // namespace core
