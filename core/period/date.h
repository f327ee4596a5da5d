// A day of the calendar.
#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace core {

class Date {
 public:
  // 1 January 1970.
  constexpr Date() = default;

  // Fails with BadText for days that do not exist ("31 April") and years outside 1900 to 2199.
  static Result<Date> from_parts(int year, int month, int day);

  // Reads "2019-09-05" and nothing else. Fails with BadText.
  static Result<Date> from_text(std::string_view text);

  // Reads a date as people in the UK type it: "5 September 2019", "5 Sep 19", "05/09/2019",
  // "5.9.2019", "2019-09-05". Fails with BadText; never guesses day and month.
  static Result<Date> from_typed(std::string_view text);

  int year() const;
  int month() const;
  int day() const;

  // "2019-09-05".
  std::string text() const;
  // "5 September 2019".
  std::string long_text() const;

  // Days from b to a; a day later is a + 1.
  friend constexpr int operator-(Date a, Date b) { return a.days_ - b.days_; }
  friend constexpr Date operator+(Date date, int days) { return Date{date.days_ + days}; }
  friend constexpr auto operator<=>(Date, Date) = default;

 private:
  explicit constexpr Date(std::int32_t days) : days_(days) {}

  std::int32_t days_ = 0;  // since 1970-01-01
};

// "January" to "December" for 1 to 12.
std::string_view month_name(int month);

}  // namespace core
