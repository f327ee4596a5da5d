#include "core/period/working_days.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

// Of weekday_of.
constexpr int kMonday = 0;
constexpr int kTuesday = 1;
constexpr int kThursday = 3;
constexpr int kSaturday = 5;
constexpr int kDaysInWeek = 7;

int weekday_of(Date date) {
  const int days = (date - Date{} + kThursday) % kDaysInWeek;  // 1 January 1970 was a Thursday
  return days < 0 ? days + kDaysInWeek : days;
}

// The Gregorian rule as Meeus, Jones and Butcher put it. Of any year, also one that no Date is made of.
bool is_easter_sunday(Date date) {
  const int year = date.year();
  const int golden = year % 19;
  const int century = year / 100;
  const int rest = year % 100;
  const int correction = (century - (century + 8) / 25 + 1) / 3;
  const int moon = (19 * golden + century - century / 4 - correction + 15) % 30;
  const int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % kDaysInWeek;
  const int late = (golden + 11 * moon + 22 * weekday) / 451;
  const int sum = moon + weekday - kDaysInWeek * late + 114;
  return date.month() == sum / 31 && date.day() == sum % 31 + 1;
}

// A holiday on a weekend is kept on the next day that is none of it; Boxing Day's after Christmas's.
bool is_fixed_holiday(Date date) {
  const int weekday = weekday_of(date);
  if (weekday >= kSaturday) return false;
  const int day = date.day();
  if (date.month() == 1) return day == 1 || (weekday == kMonday && (day == 2 || day == 3));
  if (date.month() != 12) return false;
  const bool is_substitute = day == 27 || day == 28;
  return day == 25 || day == 26 || (is_substitute && weekday <= kTuesday);
}

bool is_first_monday(Date date) {
  return weekday_of(date) == kMonday && date.day() <= kDaysInWeek;
}

bool is_last_monday(Date date) {
  return weekday_of(date) == kMonday && (date + kDaysInWeek).month() != date.month();
}

bool is_easter_holiday(Date date) {
  return is_easter_sunday(date + 2) || is_easter_sunday(date + -1);
}

struct Proclaimed {
  int year;
  int month;
  int day;
  bool is_holiday;
};
constexpr std::array kProclaimed = {Proclaimed{2011, 4, 29, true},  // a royal wedding
                                    Proclaimed{2012, 5, 28, false},
                                    Proclaimed{2012, 6, 4, true},  // the Diamond Jubilee
                                    Proclaimed{2012, 6, 5, true},
                                    Proclaimed{2020, 5, 4, false},
                                    Proclaimed{2020, 5, 8, true},  // 75 years of peace
                                    Proclaimed{2022, 5, 30, false},
                                    Proclaimed{2022, 6, 2, true},  // the Platinum Jubilee
                                    Proclaimed{2022, 6, 3, true},
                                    Proclaimed{2022, 9, 19, true},  // the Queen's funeral
                                    Proclaimed{2023, 5, 8, true}};  // the coronation

}  // namespace

bool is_bank_holiday(Date date) {
  const int year = date.year();
  const int month = date.month();
  const auto* const proclaimed =
      std::find_if(kProclaimed.begin(), kProclaimed.end(), [&](const Proclaimed& one) {
        return one.year == year && one.month == month && one.day == date.day();
      });
  if (proclaimed != kProclaimed.end()) return proclaimed->is_holiday;
  if (month == 5 && is_first_monday(date)) return true;
  if ((month == 5 || month == 8) && is_last_monday(date)) return true;
  return is_fixed_holiday(date) || is_easter_holiday(date);
}

bool is_working_day(Date date) {
  return weekday_of(date) < kSaturday && !is_bank_holiday(date);
}

Date working_days_before(Date end, std::int64_t days) {
  Date date = end;
  while (days > 0) {
    date = date + -1;
    if (is_working_day(date)) --days;
  }
  return date;
}

}  // namespace core
