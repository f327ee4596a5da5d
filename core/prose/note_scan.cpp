#include "core/prose/prose_scan.h"
#include "core/prose/sentence_view.h"
#include "core/prose/text_marks.h"

#include <array>

namespace core {
namespace {

// The last of ten digits follows from the others, by weights from 10 down to 2, modulo 11.
bool has_check_digit(const std::array<int, 10>& digits) {
  int sum = 0;
  for (int i = 0; i < 9; ++i) sum += digits[static_cast<std::size_t>(i)] * (10 - i);
  const int check = 11 - sum % 11;
  return (check == 11 ? 0 : check) == digits[9];
}

// What an officer leaves in brackets to be filled in.
constexpr std::array<std::string_view, 14> kBracketed = {"insert",
                                                         "add",
                                                         "name",
                                                         "date",
                                                         "figure",
                                                         "number",
                                                         "amount",
                                                         "area",
                                                         "text",
                                                         "to be",
                                                         "tbc",
                                                         "xx",
                                                         "organisation",
                                                         "your"};
constexpr std::array<std::string_view, 4> kToBe = {
    "to be added", "to be inserted", "to be provided", "to be confirmed"};
// What Word and Excel leave behind.
constexpr std::array<std::string_view, 3> kBroken = {
    "error! reference source not found", "error! bookmark not defined", "click here to enter text"};
constexpr std::array<std::string_view, 6> kBrokenCells = {
    "#ref!", "#n/a", "#value!", "#div/0!", "#name?", "#num!"};

template <std::size_t N>
std::size_t end_of_one(std::string_view text,
                       std::size_t at,
                       const std::array<std::string_view, N>& all) {
  for (const std::string_view words : all) {
    if (const std::size_t end = end_of_words(text, at, words)) return end;
  }
  return 0;
}

bool begins_with(std::string_view text, std::size_t at, std::string_view lower_words) {
  for (const char c : lower_words) {
    if (lower(char_at(text, at)) != c) return false;
    ++at;
  }
  return true;
}

// "… (more to be added)" is a note, "with a 4th to be added later" is none.
bool stands_alone(std::string_view text, std::size_t begin, std::size_t end) {
  const std::size_t next = behind_spaces(text, end);
  const char closing = char_at(text, next);
  if (closing == ')' || closing == ']' || closing == '>') return true;
  const bool ends = next >= text.size() || (closing == '.' && next + 1 >= text.size()) ||
                    closing == '*' || closing == '|';
  constexpr std::size_t kShort = 40;  // bytes before it
  return ends && begin <= kShort && text.substr(0, begin).find('.') == std::string_view::npos;
}

bool is_all_upper(std::string_view word) {
  for (const char c : word) {
    if (!is_upper(c)) return false;
  }
  return true;
}

}  // namespace

bool ProseScan::read_nhs_number() {
  std::array<int, 10> digits{};
  std::size_t count = 0;
  std::size_t at = at_;
  int separators = 0;
  for (;;) {
    if (digit_at(text_, at)) {
      if (count == digits.size()) return false;
      digits[count++] = text_[at++] - '0';
      continue;
    }
    if (count != 3 && count != 6) break;
    const std::size_t space = space_at(text_, at) + (char_at(text_, at) == '-' ? 1 : 0);
    if (space == 0 || !digit_at(text_, at + space)) break;
    ++separators;
    at += space;
  }
  const bool is_grouped = separators == 2;
  if (count != digits.size() || separators == 1 || !ends_word(at) || !has_check_digit(digits)) {
    return false;
  }
  // Solid numbers that begin so are telephones and books; a decimal is neither.
  if (!is_grouped && digits[0] < 4) return false;
  if (char_at(text_, at) == '.' && digit_at(text_, at + 1)) return false;
  if (at_ > 0 && pound_at(text_, at_ - 2 < at_ ? at_ - 2 : text_.size()) > 0) return false;
  add({.kind = MentionKind::NhsNumber}, at_, at);
  return true;
}

bool ProseScan::read_reference(std::size_t behind_word) {
  const std::size_t begin = at_;
  const std::size_t label = behind_spaces(text_, behind_word);
  std::size_t end = label;
  while (is_letter(char_at(text_, end)) || digit_at(text_, end)) ++end;
  const std::string_view name = text_.substr(label, end - label);
  const bool is_number = digit_at(name, 0) && name.size() <= 3;
  const bool is_name = (name.size() <= 2 && !name.empty() && is_upper(name[0])) || is_number ||
                       name == "III" || name == "VII";
  if (!is_name || label == behind_word) return false;
  add({.kind = MentionKind::Document,
       .noun_begin = static_cast<std::uint32_t>(label),
       .noun_end = static_cast<std::uint32_t>(end)},
      begin,
      end);
  return true;
}

bool ProseScan::read_note(const KnownWord& word, std::size_t behind_word) {
  const std::size_t begin = at_;
  const auto add_note = [&](std::size_t end) {
    if (end == 0) return false;
    add({.kind = MentionKind::Unfinished}, begin, end);
    return true;
  };
  const char first = word.word[0];
  if (word.sense & kBirth) {
    constexpr std::size_t kNear = 60;
    birth_end_ = behind_word;
    const std::size_t from = begin > kNear ? begin - kNear : 0;
    is_birth_of_person_ = first == 'd' || (senses_between(text_, from, begin) & kPerson) != 0;
    return false;
  }
  if (first == 'd') {  // "date of birth"
    birth_end_ = end_of_words(text_, begin, "date of birth");
    is_birth_of_person_ = true;
    return false;
  }
  if (first == 'q') {
    if (word.word.size() == 2) return read_quarter(word.word[1] - '0', behind_word);
    const std::size_t number = behind_spaces(text_, behind_word);
    const bool is_one =
        char_at(text_, number) >= '1' && char_at(text_, number) <= '4' && ends_word(number + 1);
    return is_one && read_quarter(text_[number] - '0', number + 1);
  }
  if (first == 'h' || first == 'w') {  // an address: nothing in it is a figure
    std::size_t end = begin;
    while (end < text_.size() && text_[end] != ' ' && text_[end] != '\n' && text_[end] != ')')
      ++end;
    at_ = end;
    return true;
  }
  if (first == 'e' || first == 'c') return add_note(end_of_one(text_, begin, kBroken));
  if (word.sense & kUnfinished) {
    const std::string_view as_written = text_.substr(begin, behind_word - begin);
    const bool counts = first == 'l'   ? end_of_words(text_, begin, "lorem ipsum") > 0
                        : first == 't' ? word.word != "todo" || is_all_upper(as_written)
                        : first == 'p' ? true
                                       : is_all_upper(as_written);
    return counts && add_note(behind_word);
  }
  if (word.word != "to") return false;
  const std::size_t end = end_of_one(text_, begin, kToBe);
  return end > 0 && stands_alone(text_, begin, end) && add_note(end);
}

bool ProseScan::read_bracket_note() {
  constexpr std::size_t kLongest = 80;
  const std::size_t close = text_.substr(at_, kLongest).find(']');
  if (close == std::string_view::npos || char_at(text_, at_ + close + 1) == '(') return false;
  if (end_of_one(text_, at_ + 1, kBracketed) == 0) return false;
  add({.kind = MentionKind::Unfinished}, at_, at_ + close + 1);
  return true;
}

// "XX%", "xxx", "??", "#REF!".
bool ProseScan::read_mark_note() {
  const std::size_t begin = at_;
  if (text_[begin] == '#') {
    for (const std::string_view cell : kBrokenCells) {
      if (!begins_with(text_, begin, cell)) continue;
      add({.kind = MentionKind::Unfinished}, begin, begin + cell.size());
      return true;
    }
    return false;
  }
  std::size_t end = begin;
  while (lower(char_at(text_, end)) == lower(text_[begin])) ++end;
  const std::size_t length = end - begin;
  const bool is_word = lower(text_[begin]) == 'x';
  const bool is_figure =
      char_at(text_, end) == '%' || (begin > 1 && pound_at(text_, begin - 2) > 0);
  const std::size_t least = is_word && !is_figure ? 3 : is_word ? 2 : text_[begin] == '_' ? 4 : 2;
  if (length < least || (is_word && (!ends_word(end) || (begin > 0 && !ends_word(begin - 1))))) {
    if (!is_word) at_ = end;
    return !is_word;
  }
  add({.kind = MentionKind::Unfinished}, begin, end);
  return true;
}

}  // namespace core
