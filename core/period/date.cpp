#include "core/period/date.h"

#include "core/base/text.h"

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace core {
namespace {

constexpr std::array<std::string_view, 12> kMonthNames = {"January",
                                                          "February",
                                                          "March",
                                                          "April",
                                                          "May",
                                                          "June",
                                                          "July",
                                                          "August",
                                                          "September",
                                                          "October",
                                                          "November",
                                                          "December"};

std::chrono::year_month_day civil(std::int32_t days) {
  return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{days}}};
}

std::optional<int> whole_number(std::string_view text) {
  if (text.empty() || text.size() > 4) return std::nullopt;
  int number = 0;
  for (const char c : text) {
    if (!is_digit(c)) return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

std::string two_digits(int number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

// 1 to 12 for a month's name or its first three letters or more, else nothing.
std::optional<int> month_from_name(std::string_view word) {
  const std::string lower = lower_case(word);
  if (lower.size() < 3) return std::nullopt;
  for (std::size_t i = 0; i < kMonthNames.size(); ++i) {
    if (lower_case(kMonthNames[i]).substr(0, lower.size()) == lower) return static_cast<int>(i) + 1;
  }
  return std::nullopt;
}

Error no_date(std::string_view text, std::string_view remedy) {
  return Error{.code = ErrorCode::BadText,
               .message = "\"" + std::string{text.substr(0, 40)} + "\" is no date.",
               .remedy = std::string{remedy}};
}
constexpr std::string_view kWriteIt = "Write it as 2019-09-05: year, month, day.";
constexpr std::string_view kTypeIt = "Type it as 5 September 2019 or 05/09/2019.";

// The text cut at spaces, slashes, dots and hyphens.
std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = text.find_first_of(" /.-,");
    if (end != 0) words.push_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return words;
}

}  // namespace

Result<Date> Date::from_parts(int year, int month, int day) {
  const std::chrono::year_month_day date{std::chrono::year{year},
                                         std::chrono::month{static_cast<unsigned>(month)},
                                         std::chrono::day{static_cast<unsigned>(day)}};
  if (year < 1900 || year > 2199 || month < 1 || day < 1 || !date.ok()) {
    return Error{.code = ErrorCode::BadText,
                 .message = "There is no such day in the calendar.",
                 .remedy = "Check the day of the month and the year."};
  }
  return Date{static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count())};
}

Result<Date> Date::from_text(std::string_view text) {
  const bool shaped = text.size() == 10 && text[4] == '-' && text[7] == '-';
  const auto year = whole_number(text.substr(0, 4));
  const auto month = shaped ? whole_number(text.substr(5, 2)) : std::nullopt;
  const auto day = shaped ? whole_number(text.substr(8, 2)) : std::nullopt;
  if (!year || !month || !day) return no_date(text, kWriteIt);
  return from_parts(*year, *month, *day);
}

Result<Date> Date::from_typed(std::string_view text) {
  const std::string_view typed = trimmed(text);
  if (Result<Date> iso = from_text(typed); iso.has_value()) return iso;
  const std::vector<std::string_view> words = words_of(typed);
  if (words.size() != 3) return no_date(text, kTypeIt);
  const auto day = whole_number(words[0]);
  auto month = month_from_name(words[1]);
  if (!month) month = whole_number(words[1]);
  auto year = whole_number(words[2]);
  if (year && words[2].size() == 2) *year += 2000;
  if (!day || !month || !year) return no_date(text, kTypeIt);
  return from_parts(*year, *month, *day);
}

int Date::year() const {
  return static_cast<int>(civil(days_).year());
}
int Date::month() const {
  return static_cast<int>(static_cast<unsigned>(civil(days_).month()));
}
int Date::day() const {
  return static_cast<int>(static_cast<unsigned>(civil(days_).day()));
}

std::string Date::text() const {
  return std::to_string(year()) + "-" + two_digits(month()) + "-" + two_digits(day());
}

std::string Date::long_text() const {
  return std::to_string(day()) + " " + std::string{month_name(month())} + " " +
         std::to_string(year());
}

std::string_view month_name(int month) {
  CORE_CHECK(month >= 1 && month <= 12);
  return kMonthNames[static_cast<std::size_t>(month - 1)];
}

}  // namespace core
