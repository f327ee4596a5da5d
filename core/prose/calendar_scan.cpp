#include "core/prose/prose_scan.h"
#include "core/prose/text_marks.h"

namespace core {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

// The number of digits in a row, at most `most` + 1.
int digits_at(std::string_view text, std::size_t at, int most) {
  int digits = 0;
  while (digits <= most && digit_at(text, at + static_cast<std::size_t>(digits))) ++digits;
  return digits;
}

int number_of(std::string_view text, std::size_t at, int digits) {
  int number = 0;
  for (int i = 0; i < digits; ++i) {
    number = number * 10 + (text[at + static_cast<std::size_t>(i)] - '0');
  }
  return number;
}

// The four digits of a year, or 0.
int year_at(std::string_view text, std::size_t at) {
  if (digits_at(text, at, 4) != 4) return 0;
  const int year = number_of(text, at, 4);
  return year >= kFirstYear && year <= kLastYear ? year : 0;
}

// Of "2018-19", "2018/19", "2018–2019" and "2018 –19"; both years, and where it ends.
struct Years {
  int first = 0;
  int last = 0;
  std::size_t end = 0;
};

Years years_at(std::string_view text, std::size_t at) {
  const int first = year_at(text, at);
  if (first == 0) return {};
  std::size_t next = at + 4;
  if (char_at(text, next) == ' ' && dash_at(text, next + 1) > 1) ++next;
  const std::size_t joint = char_at(text, next) == '/' ? 1 : dash_at(text, next);
  if (joint == 0) return {first, 0, at + 4};
  const int digits = digits_at(text, next + joint, 4);
  if (digits != 2 && digits != 4) return {first, 0, at + 4};
  int last = number_of(text, next + joint, digits);
  if (digits == 2) last += first / 100 * 100;
  if (digits == 2 && last == first / 100 * 100) last += 100;  // 1999-00
  const std::size_t end = next + joint + static_cast<std::size_t>(digits);
  if (last <= first || last > kLastYear || digit_at(text, end)) return {first, 0, at + 4};
  return {first, last, end};
}

int month_at(std::string_view text, std::size_t at, std::size_t& end) {
  end = word_end(text, at);
  const KnownWord word = known_word(text.substr(at, end - at));
  if ((word.sense & kMonth) == 0 || (text[at] == 'm' && word.word == "may")) return 0;
  if (char_at(text, end) == '.') ++end;
  return word.number;
}

// A year behind a month or day, perhaps with a comma.
int year_behind(std::string_view text, std::size_t at, std::size_t& end) {
  std::size_t next = at + (char_at(text, at) == ',' ? 1 : 0);
  next = behind_spaces(text, next);
  const int year = next > at ? year_at(text, next) : 0;
  end = year > 0 ? next + 4 : at;
  // "July 2018-19" is a month of a financial year, which is not its first.
  if (year > 0 && years_at(text, next).last > 0) return 0;
  return year;
}

std::size_t behind_ordinal(std::string_view text, std::size_t at) {
  for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
    if (const std::size_t end = end_of_words(text, at, ending)) return end;
  }
  return at;
}

}  // namespace

void ProseScan::add_day(std::size_t end, int year, int month, int day) {
  const Result<Date> date = Date::from_parts(year, month, day);
  if (!date.has_value()) return add_partial(MentionKind::Date, at_, end);
  constexpr std::size_t kNearBirth = 24;
  const bool is_near = birth_end_ > 0 && at_ - birth_end_ < kNearBirth;
  // "The partnership was born on 1 April 2013": not so with people, and not so long ago.
  constexpr int kLastOldYear = 1999;
  const bool is_birth = is_near && (is_birth_of_person_ || year <= kLastOldYear);
  add({.kind = is_birth ? MentionKind::DateOfBirth : MentionKind::Date, .day = *date}, at_, end);
  birth_end_ = 0;
}

void ProseScan::add_period(std::size_t begin, std::size_t end, Period period, std::uint8_t flags) {
  add({.kind = MentionKind::Period, .flags = flags, .period = period}, begin, end);
}

void ProseScan::add_partial(MentionKind kind, std::size_t begin, std::size_t end) {
  add({.kind = kind, .flags = Mention::Partial}, begin, end);
}

bool ProseScan::read_calendar() {
  return read_numeric_date() || read_year() || read_day_and_month() || read_short_years();
}

bool ProseScan::read_numeric_date() {
  if (const int year = year_at(text_, at_); year > 0) {  // 2019-09-05
    const bool is_day = char_at(text_, at_ + 4) == '-' && digits_at(text_, at_ + 5, 2) == 2 &&
                        char_at(text_, at_ + 7) == '-' && digits_at(text_, at_ + 8, 2) == 2;
    if (!is_day) return false;
    add_day(at_ + 10, year, number_of(text_, at_ + 5, 2), number_of(text_, at_ + 8, 2));
    return true;
  }
  const int day_digits = digits_at(text_, at_, 2);
  if (day_digits > 2) return false;
  const std::size_t first = at_ + static_cast<std::size_t>(day_digits);
  const char joint = char_at(text_, first);
  const int month_digits = digits_at(text_, first + 1, 2);
  if ((joint != '/' && joint != '.' && joint != '-') || month_digits < 1 || month_digits > 2) {
    return false;
  }
  const std::size_t second = first + 1 + static_cast<std::size_t>(month_digits);
  const int year_digits = digits_at(text_, second + 1, 4);
  if (char_at(text_, second) != joint || (year_digits != 4 && year_digits != 2)) return false;
  // With two digits only a slash makes a day, in this century: 2.10.19 is a section.
  if (year_digits == 2 && joint != '/') return false;
  const std::size_t end = second + 1 + static_cast<std::size_t>(year_digits);
  if (char_at(text_, end) == joint) return false;
  const int year = number_of(text_, second + 1, year_digits) + (year_digits == 2 ? 2000 : 0);
  add_day(end, year, number_of(text_, first + 1, month_digits), number_of(text_, at_, day_digits));
  return true;
}

bool ProseScan::read_year() {
  const Years years = years_at(text_, at_);
  if (years.first == 0 || !ends_word(years.end)) return false;
  const std::size_t begin = at_;
  if (years.last > 0) {
    const bool is_range = years.last > years.first + 1;
    const Period period = Period::financial_year(years.last - 1);
    std::size_t next = behind_spaces(text_, years.end);
    const bool is_quarter = lower(char_at(text_, next)) == 'q' && digit_at(text_, next + 1) &&
                            text_[next + 1] >= '1' && text_[next + 1] <= '4' &&
                            ends_word(next + 2) && !is_range;
    if (is_quarter) {
      add_period(begin, next + 2, Period::quarter(years.first, text_[next + 1] - '0'));
    } else {
      add_period(begin, years.end, period, is_range ? Mention::Range : 0);
    }
    return true;
  }
  // A number that nothing makes a year is a number.
  const char next = char_at(text_, years.end);
  const std::size_t behind = behind_spaces(text_, years.end);
  const bool is_figure = next == ',' && digit_at(text_, years.end + 1);
  if (is_figure || (next == '.' && digit_at(text_, years.end + 1)) || next == '%') return false;
  const WordSense before = sense_before(begin);
  Mention probe;
  find_noun(probe, years.end);
  const bool is_bracketed = begin > 0 && text_[begin - 1] == '(' && next == ')';
  const bool has_noun = probe.noun_end > 0 && behind > years.end;
  if ((before & kPreposition) == 0 && !is_bracketed && has_noun) return false;
  if (before & (kTarget | kLabel)) return false;
  add_partial(MentionKind::Period, begin, years.end);
  return true;
}

bool ProseScan::read_day_and_month() {
  const int digits = digits_at(text_, at_, 2);
  if (digits > 2) return false;
  const int day = number_of(text_, at_, digits);
  const std::size_t day_end = behind_ordinal(text_, at_ + static_cast<std::size_t>(digits));
  std::size_t next = behind_spaces(text_, day_end);
  if (next == day_end) return false;
  // "1 st April": as superscripts come out of other programs.
  next = behind_spaces(text_, behind_ordinal(text_, next));
  if (const std::size_t of = end_of_words(text_, next, "of")) next = behind_spaces(text_, of);
  std::size_t end = 0;
  const int month = month_at(text_, next, end);
  if (month == 0 || day < 1 || day > 31) return false;
  std::size_t year_end = 0;
  const int year = year_behind(text_, end, year_end);
  if (year > 0) {
    add_day(year_end, year, month, day);
  } else {
    add_partial(MentionKind::Date, at_, end);
  }
  return true;
}

// "18/19", "18-19": years, when nothing else was meant.
bool ProseScan::read_short_years() {
  constexpr int kFirstShortYear = 13;
  constexpr int kLastShortYear = 40;
  if (digits_at(text_, at_, 2) != 2) return false;
  const std::size_t joint = char_at(text_, at_ + 2) == '/' ? 1 : dash_at(text_, at_ + 2);
  if (joint == 0 || digits_at(text_, at_ + 2 + joint, 2) != 2) return false;
  const int first = number_of(text_, at_, 2);
  const int last = number_of(text_, at_ + 2 + joint, 2);
  const std::size_t end = at_ + 4 + joint;
  const bool goes_on = char_at(text_, end) == '/' || dash_at(text_, end) > 0 || !ends_word(end);
  if (last != first + 1 || first < kFirstShortYear || first > kLastShortYear || goes_on) {
    return false;
  }
  if ((sense_before(at_) & kAge) || char_at(text_, behind_spaces(text_, end)) == '%') return false;
  add_period(at_, end, Period::financial_year(2000 + first));
  return true;
}

bool ProseScan::read_month(int month, std::size_t behind_word) {
  // "may" and "mar" in small letters are other words.
  if (!is_upper(text_[at_])) return false;
  if (char_at(text_, behind_word) == '.') ++behind_word;
  if (read_month_range(month, behind_word)) return true;
  std::size_t end = 0;
  if (const int year = year_behind(text_, behind_word, end); year > 0) {
    add_period(at_, end, Period::month(year, month));
    return true;
  }
  // "July 5th 2019", "July 5".
  const std::size_t next = behind_spaces(text_, behind_word);
  const int digits = digits_at(text_, next, 2);
  if (digits < 1 || digits > 2 || next == behind_word) return false;
  const std::size_t day_end = behind_ordinal(text_, next + static_cast<std::size_t>(digits));
  if (!ends_word(day_end) || char_at(text_, day_end) == '%') return false;
  const int year = year_behind(text_, day_end, end);
  if (year > 0) {
    add_day(end, year, month, number_of(text_, next, digits));
  } else {
    add_partial(MentionKind::Date, at_, day_end);
  }
  return true;
}

// "February to May 2017", "Feb-May 2017".
bool ProseScan::read_month_range(int month, std::size_t behind_word) {
  std::size_t next = behind_spaces(text_, behind_word);
  std::size_t joint = dash_at(text_, next);
  if (joint > 0) {
    next += joint;
  } else {
    joint = end_of_words(text_, next, "to");
    next = joint;
  }
  if (joint == 0) return false;
  next = behind_spaces(text_, next);
  std::size_t end = 0;
  const int last = month_at(text_, next, end);
  if (last <= month) return false;
  std::size_t year_end = 0;
  const int year = year_behind(text_, end, year_end);
  if (year == 0) return false;
  add_period(at_, year_end, Period::month(year, last), Mention::Range);
  return true;
}

bool ProseScan::read_quarter(int quarter, std::size_t behind_word) {
  std::size_t next = behind_spaces(text_, behind_word);
  if (const std::size_t of = end_of_words(text_, next, "of")) next = behind_spaces(text_, of);
  if (char_at(text_, next) == ',' || char_at(text_, next) == '(') {
    next = behind_spaces(text_, next + 1);
  }
  const Years years = years_at(text_, next);
  if (years.last == years.first + 1 && years.first > 0 && ends_word(years.end)) {
    add_period(at_, years.end, Period::quarter(years.first, quarter));
  } else {
    add_partial(MentionKind::Period, at_, behind_word);
  }
  return true;
}

}  // namespace core
