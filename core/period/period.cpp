#include "core/period/period.h"

#include "core/base/text.h"

#include <optional>

namespace core {
namespace {

constexpr int kApril = 3;  // months are counted from 0 inside a first_month_

constexpr int length_in_months(PeriodKind kind) {
  return kind == PeriodKind::Year ? 12 : kind == PeriodKind::Quarter ? 3 : 1;
}

std::string two_digits(int number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

Date first_of_month(int first_month) {
  const Result<Date> date = Date::from_parts(first_month / 12, first_month % 12 + 1, 1);
  CORE_CHECK(date.has_value());
  return *date;
}

std::optional<int> number_from(std::string_view text) {
  int number = 0;
  for (const char c : text) {
    if (!is_digit(c)) return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

Error no_period(std::string_view text) {
  return Error{.code = ErrorCode::BadText,
               .message = "\"" + std::string{text.substr(0, 40)} + "\" is no period.",
               .remedy = "Use a month 2018-04, a quarter 2018-19 Q1 or a financial year 2018-19."};
}

}  // namespace

Period Period::month(int year, int month_of_year) {
  CORE_CHECK(month_of_year >= 1 && month_of_year <= 12);
  return Period{year * 12 + month_of_year - 1, PeriodKind::Month};
}

Period Period::financial_year(int start_year) {
  return Period{start_year * 12 + kApril, PeriodKind::Year};
}

Period Period::quarter(int start_year, int quarter) {
  CORE_CHECK(quarter >= 1 && quarter <= 4);
  return Period{start_year * 12 + kApril + 3 * (quarter - 1), PeriodKind::Quarter};
}

Result<Period> Period::from_text(std::string_view text) {
  const bool shaped = text.size() >= 7 && (text[4] == '-' || text[4] == '/');
  const auto year = shaped ? number_from(text.substr(0, 4)) : std::nullopt;
  const auto second = shaped ? number_from(text.substr(5, 2)) : std::nullopt;
  if (!year || !second || *year < 1950 || *year > 2150) return no_period(text);
  const bool is_year = *second == (*year + 1) % 100;
  const std::string_view rest = text.substr(7);
  if (rest.empty()) {
    // "2010-11" could be November 2010; the financial year wins because months of 2010 to 2011 are
    // not collected, and the fund began in 2014.
    if (is_year) return financial_year(*year);
    if (text[4] == '-' && *second >= 1 && *second <= 12) return month(*year, *second);
    return no_period(text);
  }
  if (!is_year || rest.size() != 3 || rest.substr(0, 2) != " Q") return no_period(text);
  if (rest[2] < '1' || rest[2] > '4') return no_period(text);
  return quarter(*year, rest[2] - '0');
}

Date Period::first_day() const {
  return first_of_month(first_month_);
}

Date Period::last_day() const {
  return first_of_month(first_month_ + length_in_months(kind_)) + -1;
}

int Period::days() const {
  return last_day() - first_day() + 1;
}

int Period::start_year() const {
  return (first_month_ - kApril) / 12;
}

Period Period::year() const {
  return financial_year(start_year());
}

Period Period::year_before() const {
  return Period{first_month_ - 12, kind_};
}

Period Period::next() const {
  return Period{first_month_ + length_in_months(kind_), kind_};
}

int Period::quarter_number() const {
  return (first_month_ - kApril) % 12 / 3 + 1;
}

std::vector<Period> Period::months() const {
  std::vector<Period> months;
  months.reserve(12);
  for (int i = 0; i < length_in_months(kind_); ++i) {
    months.push_back(Period{first_month_ + i, PeriodKind::Month});
  }
  return months;
}

std::vector<Period> Period::quarters() const {
  if (kind_ != PeriodKind::Year) return {};
  std::vector<Period> quarters;
  quarters.reserve(4);
  for (int i = 1; i <= 4; ++i) quarters.push_back(quarter(start_year(), i));
  return quarters;
}

bool Period::contains(Period other) const {
  return other.first_month_ >= first_month_ && other.first_month_ + length_in_months(other.kind_) <=
                                                   first_month_ + length_in_months(kind_);
}

std::string Period::text() const {
  if (kind_ == PeriodKind::Month) {
    return std::to_string(first_month_ / 12) + "-" + two_digits(first_month_ % 12 + 1);
  }
  std::string year_text = std::to_string(start_year()) + "-" + two_digits((start_year() + 1) % 100);
  if (kind_ == PeriodKind::Year) return year_text;
  return year_text + " Q" + std::to_string(quarter_number());
}

std::string Period::long_text() const {
  switch (kind_) {
    case PeriodKind::Month:
      return std::string{month_name(first_month_ % 12 + 1)} + " " +
             std::to_string(first_month_ / 12);
    case PeriodKind::Quarter:
      return "Quarter " + std::to_string(quarter_number()) + " of " + year().text();
    case PeriodKind::Year:
      return text();
  }
  return "";
}

std::string Period::short_text() const {
  if (kind_ != PeriodKind::Month) return text();
  return std::string{month_name(first_month_ % 12 + 1).substr(0, 3)} + " " +
         std::to_string(first_month_ / 12);
}

}  // namespace core
