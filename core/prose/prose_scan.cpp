#include "core/prose/prose_scan.h"

#include "core/prose/text_marks.h"

namespace core {
namespace {

// What may stand between a word and its figure: "about **£5m**", "around (£5m)".
bool is_markup(char c) {
  return c == ' ' || c == '*' || c == '_' || c == '(' || c == '"' || c == '\n' || c == '~';
}

}  // namespace

void ProseScan::run() {
  while (at_ < text_.size()) {
    const char c = text_[at_];
    if (c == ' ') {
      ++at_;
    } else if (is_letter(c)) {
      read_word();
    } else if (is_digit(c)) {
      read_figure();
    } else {
      read_sign();
    }
  }
}

void ProseScan::add(Mention mention, std::size_t begin, std::size_t end) {
  mention.begin = static_cast<std::uint32_t>(begin);
  mention.end = static_cast<std::uint32_t>(end);
  mentions_.push_back(mention);
  at_ = end;
}

bool ProseScan::ends_word(std::size_t at) const {
  return !is_letter(char_at(text_, at)) && !digit_at(text_, at);
}

WordSense ProseScan::sense_before(std::size_t at) const {
  constexpr std::size_t kMostBetween = 6;
  if (last_end_ == 0 || at - last_end_ > kMostBetween) return 0;
  for (std::size_t i = last_end_; i < at; ++i) {
    const bool is_shortened = text_[i] == '.' && last_.word.size() <= 6 && (last_.sense & kHedge);
    const bool is_hidden = static_cast<unsigned char>(text_[i]) >= 0x80;
    if (!is_markup(text_[i]) && !is_shortened && !is_hidden) return 0;
  }
  return last_.sense;
}

std::uint8_t ProseScan::flags_before(std::size_t at) const {
  const WordSense sense = sense_before(at);
  std::uint8_t flags = 0;
  if (sense & kHedge) flags |= Mention::Hedged;
  if (sense & kCompared) flags |= Mention::Relative;
  if (sense != 0 && (last_.word == "than" || (last_.word == "to" && before_last_.word == "up"))) {
    flags |= Mention::Hedged;
  }
  if (at > 0 && text_[at - 1] == '~') flags |= Mention::Hedged;
  return flags;
}

void ProseScan::skip_token() {
  while (at_ < text_.size() && (is_letter(text_[at_]) || is_digit(text_[at_]))) ++at_;
}

void ProseScan::read_word() {
  const std::size_t begin = at_;
  const std::size_t end = word_end(text_, begin);
  const KnownWord word = known_word(text_.substr(begin, end - begin));
  constexpr WordSense kHandled =
      kMonth | kNumberWord | kUnfinished | kReference | kBirth | kStarter;
  bool is_read = false;
  if (word.sense & kHandled) {
    if (word.sense & kMonth) is_read = read_month(word.number, end);
    if (!is_read && (word.sense & kNumberWord)) is_read = read_number_word(word, end);
    if (!is_read && (word.sense & kReference)) is_read = read_reference(end);
    if (!is_read && (word.sense & (kUnfinished | kBirth | kStarter))) {
      is_read = read_note(word, end);
    }
  } else if (lower(text_[begin]) == 'x') {
    is_read = read_mark_note();
  }
  if (!is_read) at_ = end;
  before_last_ = last_;
  last_ = word;
  last_end_ = at_;
}

void ProseScan::read_sign() {
  const char c = text_[at_];
  const bool may_begin_money = c == '(' || c == '+' || c == '\xC2' || dash_at(text_, at_) > 0;
  if (may_begin_money && read_money()) return;
  if (c == '[' && read_bracket_note()) return;
  if ((c == '?' || c == '#' || c == '_') && read_mark_note()) return;
  ++at_;
  while (at_ < text_.size() && is_follower(text_[at_])) ++at_;
}

bool ProseScan::read_money() {
  // "2018-£5m" is no amount below zero.
  std::size_t begin = at_;
  const bool is_glued = begin > 0 && (is_letter(text_[begin - 1]) || is_digit(text_[begin - 1]));
  if (is_glued && char_at(text_, begin) != '(') begin += dash_at(text_, begin);
  const bool between = (sense_before(begin) & kStop) != 0 && last_.word == "between";
  Mention money = scan_money(text_, begin, between);
  if (money.end == 0) return false;
  money.flags |= flags_before(money.begin);
  if (has_time_after(money.end)) money.flags |= Mention::PerTime;
  add(money, money.begin, money.end);
  // "£5pw": the letters are no word.
  skip_token();
  return true;
}

void ProseScan::read_figure() {
  const char before = at_ > 0 ? text_[at_ - 1] : ' ';
  const bool is_joint = before == '/' || before == '-' || before == '.' || before == '_' ||
                        before == ':' || before == '@' || before == '#' || before == '=';
  // The rest of a name or address: Covid-19, 12/34/56.
  if (is_joint && at_ > 1 && !ends_word(at_ - 2)) {
    skip_token();
    return;
  }
  if (read_nhs_number() || read_calendar() || skip_item_number()) return;
  read_number();
}

// "1. Improve", "3) A review", "2.2 DFG" where a line begins: the number of an item or a heading.
bool ProseScan::skip_item_number() {
  std::size_t line = at_;
  while (line > 0 && (text_[line - 1] == ' ' || text_[line - 1] == '-' || text_[line - 1] == '*' ||
                      text_[line - 1] == '#')) {
    --line;
  }
  if (line > 0 && text_[line - 1] != '\n') return false;
  const ScannedNumber number = scan_number(text_, at_);
  const char next = char_at(text_, number.end);
  const bool is_marked = (next == '.' || next == ')') && number.scale == 0 && number.digits < 3;
  const bool is_heading = number.scale > 0 && number.scale < 3 && number.digits < 4 &&
                          next == ' ' && is_upper(char_at(text_, number.end + 1));
  if ((!is_marked || char_at(text_, number.end + 1) != ' ') && !is_heading) return false;
  at_ = number.end + 1;
  return true;
}

// "9/16 of the group": a place among so many. "24/7" is none.
bool ProseScan::read_rank(const ScannedNumber& number) {
  const std::size_t begin = at_;
  if (number.scale > 0 || number.is_grouped || char_at(text_, number.end) != '/') return false;
  const ScannedNumber of = scan_number(text_, number.end + 1);
  const bool is_rank = number.units > 0 && of.units >= number.units && of.digits < 4 &&
                       of.scale == 0 && !of.begins_with_zero && !of.is_grouped &&
                       ends_word(of.end) && char_at(text_, of.end) != '/';
  if (!is_rank || (sense_before(begin) & kLabel)) return false;
  add({.kind = MentionKind::CountOf,
       .flags = flags_before(begin),
       .value = number.units,
       .upper = of.units},
      begin,
      of.end);
  return true;
}

void ProseScan::read_number() {
  const std::size_t begin = at_;
  const ScannedNumber number = scan_number(text_, begin);
  const char next = char_at(text_, number.end);
  if (number.begins_with_zero && number.scale == 0) {  // a telephone
    at_ = number.end;
    while (space_at(text_, at_) > 0 && digit_at(text_, at_ + space_at(text_, at_))) {
      at_ = scan_number(text_, at_ + space_at(text_, at_)).end;
    }
    return;
  }
  if (next == '/' && digit_at(text_, number.end + 1) && read_rank(number)) return;
  const bool is_other = number.is_dotted || next == '+' ||
                        ((next == ':' || next == '/') && digit_at(text_, number.end + 1));
  const bool is_list = number.fault == Fault::Groups && number.commas < 2;
  if (is_other || is_list) {
    at_ = number.end + (next == '/' || next == ':' ? 1 : 0);
    skip_token();
    return;
  }
  const std::size_t dash = begin > 0 && text_[begin - 1] == '-'          ? 1
                           : begin > 2 && dash_at(text_, begin - 3) == 3 ? 3
                                                                         : 0;
  const bool is_free = begin == dash || ends_word(begin - dash - 1);
  const bool is_negative = dash > 0 && is_free;
  if (read_percent(number, is_negative) || read_rate(number, is_negative)) return;
  const bool is_whole = number.scale == 0 && number.fault == Fault::None;
  if (is_whole && read_count_of(begin, number.units, number.end)) return;
  const ScannedUnit unit = scan_unit(text_, number.end);
  const bool is_large = unit.is_word || (unit.factor > 1 && next != ' ' && lower(next) != 'm');
  Mention mention{.kind = MentionKind::Number,
                  .fault = number.fault,
                  .flags = flags_before(begin),
                  .scale = static_cast<std::int16_t>(number.scale),
                  .value = is_negative ? -number.units : number.units};
  if (number.fault != Fault::None) {
    mention.kind = MentionKind::Malformed;
    return add(mention, begin, number.end);
  }
  if (!is_large && !ends_word(number.end)) {  // 4th, 8am, 50p
    at_ = number.end;
    return skip_token();
  }
  if (is_large && number.digits < 7) {
    mention.value *= unit.factor;
    mention.step = unit.factor;
  }
  mention.end = static_cast<std::uint32_t>(is_large ? unit.end : number.end);
  mention.begin = static_cast<std::uint32_t>(begin);
  add_count(mention, mention.end);
}

}  // namespace core
