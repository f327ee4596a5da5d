// What a sentence says that can be held against the plan: a figure, a day, a note that was left.
//
// A mention knows where it stands and what was understood, exactly; what it is about is
// figure_match.h. What cannot be read with certainty is partial or malformed, never guessed.
#pragma once

#include "core/period/period.h"

#include <cstdint>
#include <string_view>

namespace core {

enum class MentionKind : std::uint8_t {
  Money,       // £37.7m
  MoneyRange,  // £3-4m
  Percent,     // 5.8 %, "4 per cent"
  PercentRange,
  Rate,        // 9.5 per 100,000
  Count,       // 25 patients, "three schemes"
  CountOf,     // four of the eight
  SmallCount,  // fewer than five people, with a place: "two patients in Chiltern"
  Number,      // nothing says of what
  Date,        // 18th July 2019, 05/09/2019, July 5th 2019
  Period,      // Q1 2019-20, 2019-20, March 2020
  Unfinished,  // TBC, INSERT, to be added
  NhsNumber,   // ten digits with the right check digit
  DateOfBirth,
  Document,   // Appendix C, Annex 2
  Malformed,  // £1,23,456
};

// What names a person and is not to be repeated.
constexpr bool is_private(MentionKind kind) {
  return kind == MentionKind::NhsNumber || kind == MentionKind::DateOfBirth;
}

// "money", "count_of", …
std::string_view name_of(MentionKind kind);

// Why a figure is malformed.
enum class Fault : std::uint8_t {
  None,
  Groups,      // separators that stand in no groups of three: £1,23,456
  Space,       // a space inside: £668, 525
  TooPrecise,  // finer than a penny, or more decimals than any figure has
  TooLarge,    // beyond what a plan can hold
  Backwards,   // a range whose end is below its beginning
};

struct Mention {
  enum Flag : std::uint8_t {
    Hedged = 1,     // about, over, up to: not meant to be exact
    Bracketed = 2,  // (£436,277): in tables below zero, in a sentence an aside
    Partial = 4,    // a day without year, a calendar year, a quarter of no year: no value
    Range = 8,      // of periods: "2017-19"; the value is the last
    PerTime = 16,   // a month, a week, a day
    Relative = 32,  // from, than, against: what something is compared with
  };

  MentionKind kind = MentionKind::Number;
  Fault fault = Fault::None;
  std::uint8_t flags = 0;
  std::int16_t scale = 0;   // the value counts 10^-scale, but for money: pence
  std::uint32_t begin = 0;  // bytes of the text
  std::uint32_t end = 0;
  // Of a count: the words that say of what; empty where begin is end.
  std::uint32_t noun_begin = 0;
  std::uint32_t noun_end = 0;
  std::int64_t value = 0;
  std::int64_t upper = 0;  // the end of a range; the eight of "four of the eight", or 0
  // What the last digit shown counts, in the units of the value: £10,000 for £37.77m, in pence.
  std::int64_t step = 1;
  std::int64_t base = 0;  // of a rate: 100,000
  Period period = {};
  core::Date day = {};

  bool has(Flag flag) const { return (flags & flag) != 0; }
  friend bool operator==(const Mention&, const Mention&) = default;
};

}  // namespace core
