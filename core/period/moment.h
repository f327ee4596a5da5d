// A point in time, in UTC and milliseconds. The core has no clock: moments are given by the caller.
#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace core {

class Moment {
 public:
  // The start of 1970.
  constexpr Moment() = default;

  // Milliseconds since 1970 in UTC, as clocks give them. Fails with OutOfRange outside the years
  // 1970 to 2199.
  static Result<Moment> from_milliseconds(std::int64_t milliseconds);

  // Reads "2019-09-05T14:03:07.250Z" and nothing else. Fails with BadText.
  static Result<Moment> from_text(std::string_view text);

  constexpr std::int64_t milliseconds() const { return milliseconds_; }

  // "2019-09-05T14:03:07.250Z": for files and records; sorts as the moments do.
  std::string text() const;

  friend constexpr auto operator<=>(Moment, Moment) = default;

 private:
  explicit constexpr Moment(std::int64_t milliseconds) : milliseconds_(milliseconds) {}

  std::int64_t milliseconds_ = 0;
};

}  // namespace core
