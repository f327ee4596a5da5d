// A month, a quarter or a year of the financial calendar (1 April to 31 March).
//
// Written "2018-04", "2018-19 Q1" and "2018-19"; there is no month "13" and no quarter "Q5".
#pragma once

#include "core/base/result.h"
#include "core/period/date.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class PeriodKind : std::uint8_t { Month, Quarter, Year };

class Period {
 public:
  // April 1970.
  constexpr Period() = default;

  static Period month(int year, int month_of_year);
  // The financial year that begins in April of `start_year`: 2018 for 2018-19.
  static Period financial_year(int start_year);
  // `quarter` 1 (April to June) to 4 (January to March).
  static Period quarter(int start_year, int quarter);

  // Reads "2018-04", "2018-19 Q1" or "2018-19" (also "2018/19"). "2018-12" is December 2018, as
  // no financial year spans that. Fails with BadText and says what is accepted.
  static Result<Period> from_text(std::string_view text);

  constexpr PeriodKind kind() const { return kind_; }

  Date first_day() const;
  Date last_day() const;
  // Leap days counted.
  int days() const;

  // The financial year in which the period lies (itself for a year).
  Period year() const;
  // The same period one year earlier.
  Period year_before() const;
  // The next of the same kind.
  Period next() const;
  // 1 to 4 for a quarter or the quarter of a month; the year's first for a year.
  int quarter_number() const;
  // The three months of a quarter, the twelve of a year, or the month itself.
  std::vector<Period> months() const;
  // The four quarters of a year; empty for shorter periods.
  std::vector<Period> quarters() const;
  bool contains(Period other) const;

  // "2018-04", "2018-19 Q1", "2018-19": for files, addresses and tables.
  std::string text() const;
  // "April 2018", "Quarter 1 of 2018-19", "2018-19".
  std::string long_text() const;
  // For the axis of a chart: "Apr 2018".
  std::string short_text() const;

  // By first month, the shorter first.
  friend constexpr auto operator<=>(Period, Period) = default;

 private:
  constexpr Period(std::int32_t first_month, PeriodKind kind)
      : first_month_(first_month), kind_(kind) {}

  int start_year() const;

  std::int32_t first_month_ = 1970 * 12 + 3;  // year × 12 + (month of the year − 1)
  PeriodKind kind_ = PeriodKind::Month;
};

}  // namespace core
