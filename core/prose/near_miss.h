// How a figure that somebody wrote misses another one, when it looks as if that one was meant.
#pragma once

#include <cstdint>
#include <string_view>

namespace core {

enum class Miss : std::uint8_t {
  None,        // another figure altogether
  Swapped,     // two digits next to each other have changed places
  Digit,       // one digit is another
  PowerOfTen,  // by a factor of 10, 100 or 1,000
  Close,       // within some per cent
  OtherYear,   // it is right for the year before or after
  Change,      // a change that the plan's figures do not give
  Count,       // a count that the rows do not give
};

// "Two digits have changed places." and so on; empty for None and Close.
std::string_view sentence_of(Miss miss);

// Both in the same unit; `step` is what the last digit written counts, `percent` how far is close.
// None also where they agree to that step.
Miss miss_of(std::int64_t written, std::int64_t figure, std::int64_t step, int percent);

// Whether the figure, rounded to the step, gives what is written.
bool agrees(std::int64_t written, std::int64_t figure, std::int64_t step);

// Digits that say something: three of 12,300 when it counts hundreds.
int significant_digits(std::int64_t written, std::int64_t step);

}  // namespace core
