#include "core/prose/prose_scan.h"
#include "core/prose/text_marks.h"

#include <algorithm>

namespace core {
namespace {

// Behind "%", "per cent" or "percentage points"; 0 when there is no such thing.
std::size_t percent_end(std::string_view text, std::size_t at) {
  const std::size_t next = behind_spaces(text, at);
  if (char_at(text, next) == '%') return next + 1;
  for (const std::string_view words :
       {"per cent", "percent", "percentage points", "percentage point"}) {
    if (const std::size_t end = end_of_words(text, next, words)) return end;
  }
  return 0;
}

// Behind a dash or "to", where the second number of a range stands; 0 when none does.
std::size_t range_start(std::string_view text, std::size_t at) {
  std::size_t next = at;
  if (const std::size_t dash = dash_at(text, next)) {
    next += dash;
  } else {
    const std::size_t word = end_of_words(text, behind_spaces(text, next), "to");
    next = word == 0 ? 0 : behind_spaces(text, word);
  }
  return next > 0 && digit_at(text, next) ? next : 0;
}

// The 100,000 of a rate; an end of 0 when it is no such number.
ScannedNumber base_at(std::string_view text, std::size_t at) {
  constexpr std::int64_t kLeastBase = 100;
  if (!digit_at(text, at)) return {};
  ScannedNumber base = scan_number(text, at);
  // "100 000", with a space that breaks lines.
  if (base.units == 100 && text.substr(base.end, 4) == " 000") {
    base.units = 100'000;
    base.end += 4;
  }
  return base.units < kLeastBase || base.fault != Fault::None ? ScannedNumber{} : base;
}

}  // namespace

bool ProseScan::read_percent(const ScannedNumber& number, bool is_negative) {
  const std::size_t begin = at_;
  std::size_t end = percent_end(text_, number.end);
  Mention percent{.kind = MentionKind::Percent,
                  .fault = number.fault,
                  .flags = flags_before(begin),
                  .scale = static_cast<std::int16_t>(number.scale),
                  .value = is_negative ? -number.units : number.units};
  if (const std::size_t second = range_start(text_, end > 0 ? end : number.end)) {
    const ScannedNumber upper = scan_number(text_, second);
    const std::size_t upper_end = percent_end(text_, upper.end);
    constexpr int kMostDigitsOfRange = 9;  // both are brought to the same scale
    const bool is_short = number.digits <= kMostDigitsOfRange && upper.digits <= kMostDigitsOfRange;
    const bool is_range = upper_end > 0 && upper.fault == Fault::None && !upper.is_dotted &&
                          number.fault == Fault::None && is_short;
    if (is_range) {
      percent.kind = MentionKind::PercentRange;
      percent.scale = static_cast<std::int16_t>(std::max(number.scale, upper.scale));
      percent.value *= power_of_ten(percent.scale - number.scale);
      percent.upper = upper.units * power_of_ten(percent.scale - upper.scale);
      add(percent, begin, upper_end);
      return true;
    }
  }
  if (end == 0) return false;
  if (number.fault != Fault::None) percent.kind = MentionKind::Malformed;
  add(percent, begin, end);
  return true;
}

bool ProseScan::read_rate(const ScannedNumber& number, bool is_negative) {
  constexpr int kMostWords = 3;
  if (number.fault != Fault::None) return false;
  std::size_t next = behind_spaces(text_, number.end);
  for (int word = 0; word <= kMostWords; ++word) {
    if (const std::size_t per = end_of_words(text_, next, "per")) {
      const ScannedNumber base = base_at(text_, behind_spaces(text_, per));
      if (base.end == 0) return false;
      const Mention rate{.kind = MentionKind::Rate,
                         .flags = flags_before(at_),
                         .scale = static_cast<std::int16_t>(number.scale),
                         .value = is_negative ? -number.units : number.units,
                         .base = base.units};
      add(rate, at_, base.end);
      return true;
    }
    const std::size_t end = word_end(text_, next);
    if (end == next) return false;
    next = behind_spaces(text_, end);
  }
  return false;
}

bool ProseScan::read_number_word(const KnownWord& word, std::size_t behind_word) {
  const std::size_t begin = at_;
  std::int64_t count = word.number;
  std::size_t end = behind_word;
  if ((word.sense & kTens) && char_at(text_, end) == '-') {
    const std::size_t second_end = word_end(text_, end + 1);
    const KnownWord second = known_word(text_.substr(end + 1, second_end - end - 1));
    if ((second.sense & kNumberWord) && second.number > 0 && second.number < 10) {
      count += second.number;
      end = second_end;
    }
  }
  if (!ends_word(end) || char_at(text_, end) == '-') return false;
  if (sense_before(begin) & (kLabel | kAge)) return false;
  if (read_count_of(begin, count, end)) return true;
  // "One" and "zero" are seldom counts.
  if (count < 2) return false;
  Mention mention{.flags = flags_before(begin), .value = count};
  find_noun(mention, end);
  if (mention.noun_end == 0) return false;
  mention.begin = static_cast<std::uint32_t>(begin);
  mention.end = static_cast<std::uint32_t>(end);
  add_count(mention, end);
  return true;
}

bool ProseScan::read_count_of(std::size_t begin, std::int64_t count, std::size_t behind) {
  std::size_t next = behind_spaces(text_, behind);
  std::size_t of = end_of_words(text_, next, "of");
  if (of == 0) of = end_of_words(text_, next, "out of");
  if (of == 0 || sense_before(begin) & (kLabel | kAge)) return false;
  next = behind_spaces(text_, of);
  for (const std::string_view article : {"the", "all", "our", "its", "these", "those"}) {
    if (const std::size_t end = end_of_words(text_, next, article)) {
      next = behind_spaces(text_, end);
      break;
    }
  }
  Mention mention{.kind = MentionKind::CountOf, .flags = flags_before(begin), .value = count};
  std::size_t end = behind;
  if (digit_at(text_, next)) {
    const ScannedNumber total = scan_number(text_, next);
    if (total.fault != Fault::None || total.scale > 0 || !ends_word(total.end)) return false;
    mention.upper = total.units;
    end = total.end;
  } else {
    const std::size_t word = word_end(text_, next);
    const KnownWord total = known_word(text_.substr(next, word - next));
    if (total.sense & kNumberWord) mention.upper = total.number;
    if (total.sense & kNumberWord) end = word;
  }
  // A year: "31 of 2018".
  constexpr std::int64_t kLeastYear = 1900;
  if (mention.upper >= kLeastYear && mention.upper < kLeastYear + 300) return false;
  find_noun(mention, mention.upper > 0 ? end : next);
  if (mention.upper == 0 && mention.noun_end == 0) return false;
  add(mention, begin, end);
  return true;
}

void ProseScan::find_noun(Mention& count, std::size_t behind) const {
  constexpr int kMostWords = 4;
  std::size_t next = behind_spaces(text_, behind);
  for (int words = 0; words < kMostWords; ++words) {
    const std::size_t end = word_end(text_, next);
    if (end == next) return;
    const KnownWord word = known_word(text_.substr(next, end - next));
    if (word.sense & (kStop | kMonth | kNumberWord | kPlaceWord)) return;
    if (count.noun_end == 0) count.noun_begin = static_cast<std::uint32_t>(next);
    count.noun_end = static_cast<std::uint32_t>(end);
    next = end + (char_at(text_, end) == '-' ? 1 : 0);
    if (next == end) next = behind_spaces(text_, end);
  }
}

bool ProseScan::has_time_after(std::size_t at) const {
  std::size_t next = behind_spaces(text_, at);
  for (int words = 0; words < 4; ++words) {
    const std::size_t end = word_end(text_, next);
    const std::string_view word = text_.substr(next, end - next);
    const std::size_t after = behind_spaces(text_, end);
    if (word == "per" || word == "a" || word == "each" || word == "every" || word == "p") {
      const std::size_t unit = char_at(text_, after) == '/' ? after + 1 : after;
      if (word != "a") return true;
      return (known_word(text_.substr(unit, word_end(text_, unit) - unit)).sense & kTime) != 0;
    }
    if (end == next) return false;
    next = after;
  }
  return false;
}

// "in Chiltern", "at the Parkfields home": within the same sentence and a few words.
bool ProseScan::has_place_after(std::size_t at) const {
  constexpr int kMostWords = 8;
  std::size_t next = behind_spaces(text_, at);
  for (int words = 0; words < kMostWords; ++words) {
    const std::size_t end = word_end(text_, next);
    if (end == next) return false;
    const KnownWord word = known_word(text_.substr(next, end - next));
    next = behind_spaces(text_, end);
    if ((word.sense & kPlaceWord) == 0) continue;
    if (const std::size_t article = end_of_words(text_, next, "the")) {
      next = behind_spaces(text_, article);
    }
    const std::size_t place = word_end(text_, next);
    const bool is_name =
        is_upper(char_at(text_, next)) && place > next + 2 && !is_upper(char_at(text_, next + 1));
    if (is_name && known_word(text_.substr(next, place - next)).sense == 0) return true;
  }
  return false;
}

void ProseScan::add_count(Mention count, std::size_t behind) {
  const std::size_t begin = count.begin;
  const WordSense before = sense_before(begin);
  // "per 100,000 people", "the age of 85".
  const bool is_base = before != 0 && last_.word == "per";
  const bool is_age = before != 0 && last_.word == "of" && (before_last_.sense & kAge);
  if ((before & (kLabel | kAge)) || is_base || is_age) {
    at_ = behind;
    return;
  }
  if (count.noun_end == 0) find_noun(count, behind);
  if (const std::size_t second = range_start(text_, behind); second == behind + 1) {
    const ScannedNumber upper = scan_number(text_, second);
    count.upper = upper.units;
    count.flags |= Mention::Hedged;
    behind = upper.end;
    if (!ends_word(behind)) {
      at_ = behind;
      return skip_token();
    }
    find_noun(count, behind);
  }
  if (has_time_after(behind)) count.flags |= Mention::PerTime;
  if (count.noun_end > 0 && count.scale == 0) {
    count.kind = MentionKind::Count;
    const std::string_view noun = text_.substr(count.noun_begin, count.noun_end - count.noun_begin);
    bool is_of_people = false;
    for (std::size_t at = 0; at < noun.size();) {
      const std::size_t end = word_end(noun, at);
      if (known_word(noun.substr(at, end - at)).sense & kPerson) is_of_people = true;
      at = std::max(end, at) + 1;
    }
    constexpr std::int64_t kFewest = 5;
    const bool is_small = count.value > 0 && count.value < kFewest && count.upper == 0;
    if (is_of_people && is_small && !count.has(Mention::PerTime) &&
        has_place_after(count.noun_begin)) {
      count.kind = MentionKind::SmallCount;
    }
  }
  add(count, begin, behind);
}

}  // namespace core
