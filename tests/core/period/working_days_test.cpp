#include "core/period/working_days.h"

#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace core {
namespace {

Date day(std::string_view text) {
  return *test_support::date(text).value;
}

std::string holidays_of(int year) {
  std::string all;
  const Date first = Date::from_parts(year, 1, 1).value();
  for (Date date = first; date.year() == year; date = date + 1) {
    if (!is_bank_holiday(date)) continue;
    if (!all.empty()) all += ' ';
    all += date.text().substr(5);
  }
  return all;
}

TEST_SUITE_BEGIN("core/period");

// As the government listed them for England and Wales.
TEST_CASE("the bank holidays of England, substitutes and proclamations among them") {
  CHECK(holidays_of(2017) == "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26");
  CHECK(holidays_of(2019) == "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26");
  CHECK(holidays_of(2020) == "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28");
  CHECK(holidays_of(2021) == "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28");
  CHECK(holidays_of(2022) == "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27");
  CHECK(holidays_of(2023) == "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26");
  CHECK(holidays_of(2025) == "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26");
  CHECK(holidays_of(2026) == "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28");
}

// 27 September 2019 was a Friday, 26 August 2019 a bank holiday.
TEST_CASE("working days are counted over weekends and bank holidays") {
  CHECK(working_days_before(day("2019-09-27"), 5) == day("2019-09-20"));
  CHECK(working_days_before(day("2019-09-30"), 1) == day("2019-09-27"));
  CHECK(working_days_before(day("2019-09-29"), 1) == day("2019-09-27"));
  CHECK(working_days_before(day("2019-09-27"), 0) == day("2019-09-27"));
  CHECK(working_days_before(day("2019-08-27"), 1) == day("2019-08-23"));
  CHECK(working_days_before(day("2019-09-02"), 5) == day("2019-08-23"));
}

// Counting back from the first day that a file may name leads to years that none may.
TEST_CASE("counting back goes on before the first year of the calendar") {
  CHECK(working_days_before(day("1900-01-05"), 3651).year() < 1890);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
