// The reader of one paragraph at work. For the files of core/prose only.
#pragma once

#include "core/prose/mention.h"
#include "core/prose/number_scan.h"
#include "core/prose/prose_words.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace core {

class ProseScan {
 public:
  ProseScan(std::string_view text, std::vector<Mention>& mentions)
      : text_(text), mentions_(mentions) {}

  void run();

 private:
  // prose_scan.cpp: what begins with a letter, a digit or another sign. Each moves on.
  void read_word();
  void read_figure();
  void read_sign();
  void read_number();
  void skip_token();
  bool skip_item_number();
  bool read_rank(const ScannedNumber& number);

  // Each adds a mention and moves behind it, or returns false and changes nothing.
  bool read_money();
  // calendar_scan.cpp
  bool read_calendar();  // a digit stands at at_
  bool read_year();
  bool read_numeric_date();
  bool read_day_and_month();
  bool read_short_years();
  bool read_month(int month, std::size_t behind_word);
  bool read_month_range(int month, std::size_t behind_word);
  bool read_quarter(int quarter, std::size_t behind_word);
  // note_scan.cpp
  bool read_nhs_number();
  bool read_note(const KnownWord& word, std::size_t behind_word);
  bool read_bracket_note();
  bool read_mark_note();
  bool read_reference(std::size_t behind_word);
  // figure_scan.cpp
  bool read_percent(const ScannedNumber& number, bool is_negative);
  bool read_rate(const ScannedNumber& number, bool is_negative);
  bool read_number_word(const KnownWord& word, std::size_t behind_word);
  bool read_count_of(std::size_t begin, std::int64_t count, std::size_t behind);
  void add_count(Mention count, std::size_t behind);
  void find_noun(Mention& count, std::size_t behind) const;
  bool has_place_after(std::size_t at) const;
  bool has_time_after(std::size_t at) const;

  void add(Mention mention, std::size_t begin, std::size_t end);
  void add_day(std::size_t end, int year, int month, int day);
  void add_period(std::size_t begin, std::size_t end, Period period, std::uint8_t flags = 0);
  void add_partial(MentionKind kind, std::size_t begin, std::size_t end);
  bool ends_word(std::size_t at) const;
  // What the word before `at` is, when nothing but spaces and marks of Markdown lies between.
  WordSense sense_before(std::size_t at) const;
  std::uint8_t flags_before(std::size_t at) const;

  std::string_view text_;
  std::vector<Mention>& mentions_;
  std::size_t at_ = 0;
  KnownWord last_ = {};
  KnownWord before_last_ = {};
  std::size_t last_end_ = 0;
  std::size_t birth_end_ = 0;  // behind "born" or "date of birth"
  bool is_birth_of_person_ = false;
};

}  // namespace core
