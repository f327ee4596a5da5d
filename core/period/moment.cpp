#include "core/period/moment.h"

#include "core/base/text.h"
#include "core/period/date.h"

#include <array>
#include <cstddef>

namespace core {
namespace {

constexpr std::int64_t kMillisecondsInDay = 86'400'000;

Error no_moment(std::string_view text) {
  return Error{.code = ErrorCode::BadText,
               .message = "\"" + std::string{text.substr(0, 40)} + "\" is no time in UTC.",
               .remedy = "Write it as 2019-09-05T14:03:07.250Z."};
}

std::string with_digits(std::int64_t number, std::size_t digits) {
  std::string text = std::to_string(number);
  if (text.size() < digits) text.insert(0, digits - text.size(), '0');
  return text;
}

// What stands behind the day: two digits each and three for the milliseconds.
struct ClockPart {
  std::size_t first;
  std::size_t digits;
  char before;
  std::int64_t limit;
  std::int64_t in_milliseconds;
};
constexpr std::array<ClockPart, 4> kClock = {{{11, 2, 'T', 24, 3'600'000},
                                              {14, 2, ':', 60, 60'000},
                                              {17, 2, ':', 60, 1000},
                                              {20, 3, '.', 1000, 1}}};

}  // namespace

Result<Moment> Moment::from_milliseconds(std::int64_t milliseconds) {
  const std::int64_t last_day = *Date::from_parts(2199, 12, 31) - Date{};
  if (milliseconds < 0 || milliseconds >= (last_day + 1) * kMillisecondsInDay) {
    return Error{.code = ErrorCode::OutOfRange,
                 .message = "The time lies outside the years 1970 to 2199.",
                 .remedy = "Check the clock of this machine."};
  }
  return Moment{milliseconds};
}

Result<Moment> Moment::from_text(std::string_view text) {
  if (text.size() != 24 || text.back() != 'Z') return no_moment(text);
  const Result<Date> day = Date::from_text(text.substr(0, 10));
  if (!day.has_value()) return no_moment(text);
  std::int64_t milliseconds = (*day - Date{}) * kMillisecondsInDay;
  for (const ClockPart& part : kClock) {
    if (text[part.first - 1] != part.before) return no_moment(text);
    std::int64_t number = 0;
    for (const char c : text.substr(part.first, part.digits)) {
      if (!is_digit(c)) return no_moment(text);
      number = number * 10 + (c - '0');
    }
    if (number >= part.limit) return no_moment(text);
    milliseconds += number * part.in_milliseconds;
  }
  if (milliseconds < 0) return no_moment(text);
  return Moment{milliseconds};
}

std::string Moment::text() const {
  const Date day = Date{} + static_cast<int>(milliseconds_ / kMillisecondsInDay);
  std::int64_t rest = milliseconds_ % kMillisecondsInDay;
  std::string text = day.text();
  for (const ClockPart& part : kClock) {
    text += part.before + with_digits(rest / part.in_milliseconds, part.digits);
    rest %= part.in_milliseconds;
  }
  return text + "Z";
}

}  // namespace core
