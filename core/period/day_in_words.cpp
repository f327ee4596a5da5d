#include "core/period/day_in_words.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <optional>
#include <string>
#include <vector>

namespace core {
namespace {

// A run of letters, or of digits with what stands behind them: "5th".
std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words;
  words.reserve(text.size() / 4 + 1);
  bool is_inside = false;
  for (const char sign : text) {
    const bool belongs = std::isalnum(static_cast<unsigned char>(sign)) != 0;
    if (belongs && !is_inside) words.emplace_back();
    if (belongs) words.back() += sign;
    is_inside = belongs;
  }
  return words;
}

std::optional<int> month_in(const std::string& word) {
  const std::string lower = lower_case(word);
  if (lower == "sept") return 9;
  for (int month = 1; month <= 12; ++month) {
    const std::string name = lower_case(month_name(month));
    if (lower == name || lower == name.substr(0, 3)) return month;
  }
  return std::nullopt;
}

// The number that the word begins with, if it is followed by nothing but the end of an ordinal.
std::optional<int> number_in(const std::string& word) {
  int number = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  const std::string_view rest{end, static_cast<std::size_t>(word.data() + word.size() - end)};
  const bool is_number = error == std::errc{} && (rest.empty() || rest == "st" || rest == "nd" ||
                                                  rest == "rd" || rest == "th");
  return is_number ? std::optional{number} : std::nullopt;
}

bool is_weekday(std::string_view word) {
  constexpr std::array<std::string_view, 7> kDays = {
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
  const std::string lower = lower_case(word);
  return lower.size() >= 3 && std::any_of(kDays.begin(), kDays.end(), [&](std::string_view day) {
           return day.substr(0, lower.size()) == lower;
         });
}

// The day of a month that words before its name speak of: "5", "late", "end of".
int day_before_month(const std::vector<std::string>& words, std::size_t month) {
  for (std::size_t i = month; i-- > 0;) {
    if (const auto day = number_in(words[i]); day && *day >= 1 && *day <= 28) return *day;
    const std::string word = lower_case(words[i]);
    if (word == "mid" || word == "middle") return 15;
    if (word == "late") return 25;
    if (word == "end") return 28;
  }
  return 1;
}

struct Mention {
  std::optional<int> day;
  int month = 0;
  std::optional<int> year;
};

std::vector<Mention> mentions_in(const std::vector<std::string>& words) {
  constexpr int kLongestMonth = 31;
  constexpr int kFirstYear = 1900;
  std::vector<Mention> mentions;
  mentions.reserve(words.size());
  std::optional<int> before;  // the number right before
  for (const std::string& word : words) {
    const std::optional<int> number = number_in(word);
    if (const std::optional<int> month = month_in(word)) {
      const bool is_day = before && *before <= kLongestMonth;
      mentions.push_back({is_day ? before : std::nullopt, *month, {}});
    } else if (number && *number >= kFirstYear) {
      for (Mention& mention : mentions) mention.year = mention.year.value_or(*number);
    }
    before = number;
  }
  return mentions;
}

Result<Date> last_day_of(const Mention& mention) {
  if (mention.day) return Date::from_parts(*mention.year, mention.month, *mention.day);
  const int next = mention.month % 12 + 1;
  ASSIGN_OR_RETURN(const Date first,
                   Date::from_parts(*mention.year + (next == 1 ? 1 : 0), next, 1));
  return first + -1;
}

Error no_day(std::string_view text, std::string_view why) {
  return {.code = ErrorCode::BadText,
          .message = "\"" + std::string{text} + "\" " + std::string{why},
          .remedy =
              "Type it as 5 September 2019 or as October 2017 (TBC); in quotation marks it is "
              "kept as a text."};
}

}  // namespace

Result<Date> last_day_in_words(std::string_view text) {
  std::optional<Date> last;
  for (const Mention& mention : mentions_in(words_in(text))) {
    if (!mention.year) return no_day(text, "names a month without a year.");
    ASSIGN_OR_RETURN(const Date day, last_day_of(mention));
    if (last && day < *last) return no_day(text, "runs backwards.");
    last = day;
  }
  if (!last) return no_day(text, "names no day, and no month with its year.");
  return *last;
}

bool is_written_day(std::string_view text, Date date) {
  bool has_day = false, has_month = false;
  for (const std::string& word : words_in(text)) {
    if (const auto number = number_in(word)) {
      const bool is_year = *number == date.year() || *number == date.year() % 100;
      if (!is_year && *number != date.day()) return false;  // another date
      has_day = has_day || *number == date.day();
      continue;
    }
    const auto month = month_in(word);
    if (month ? *month != date.month() : !is_weekday(word)) return false;
    has_month = has_month || month.has_value();
  }
  return has_day && has_month;
}

std::optional<Date> day_about(std::string_view text) {
  const std::vector<std::string> words = words_in(text);
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const auto month = month_in(words[i]);
    const auto year = words[i + 1].size() == 4 ? number_in(words[i + 1]) : std::nullopt;
    if (!month || !year) continue;
    const Result<Date> day = Date::from_parts(*year, *month, day_before_month(words, i));
    if (day.has_value()) return *day;
  }
  return std::nullopt;
}

}  // namespace core
