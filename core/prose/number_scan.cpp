#include "core/prose/number_scan.h"

#include "core/money/decimal.h"
#include "core/money/money.h"
#include "core/money/ratio.h"
#include "core/prose/text_marks.h"

#include <array>
#include <optional>

namespace core {
namespace {

struct UnitWord {
  std::string_view word;
  std::int64_t factor;
};
constexpr std::array kUnitWords = {UnitWord{"k", 1'000},
                                   UnitWord{"m", 1'000'000},
                                   UnitWord{"mn", 1'000'000},
                                   UnitWord{"bn", 1'000'000'000},
                                   UnitWord{"thousand", 1'000},
                                   UnitWord{"million", 1'000'000},
                                   UnitWord{"millions", 1'000'000},
                                   UnitWord{"billion", 1'000'000'000}};

// Three digits and no fourth.
bool is_group_at(std::string_view text, std::size_t at) {
  return digit_at(text, at) && digit_at(text, at + 1) && digit_at(text, at + 2) &&
         !digit_at(text, at + 3);
}

class NumberScan {
 public:
  NumberScan(std::string_view text, std::size_t at) : text_(text), at_(at) {
    number_.begins_with_zero = text[at] == '0' && digit_at(text, at + 1);
  }

  ScannedNumber run() {
    read_whole();
    if (char_at(text_, at_) == '.' && digit_at(text_, at_ + 1)) read_decimals();
    number_.end = at_;
    if (number_.digits > kMostDigits) number_.fault = Fault::TooLarge;
    if (number_.scale > Decimal::kMaxScale) number_.fault = Fault::TooPrecise;
    if (has_odd_groups_) number_.fault = Fault::Groups;
    number_.is_grouped = groups_ > 0 && !has_odd_groups_;
    return number_;
  }

 private:
  void take_digit() {
    if (number_.digits < kMostDigits) number_.units = number_.units * 10 + (text_[at_] - '0');
    if (number_.digits > 0 || text_[at_] != '0') ++number_.digits;
    ++at_;
  }

  // Digits and the separators between them. A comma takes any digits, to be called odd; a hard space
  // only a whole group, as it also stands before other numbers.
  void read_whole() {
    int in_group = 0;
    for (;;) {
      if (digit_at(text_, at_)) {
        take_digit();
        ++in_group;
        continue;
      }
      const std::size_t behind = separator();
      if (behind == at_) break;
      if (in_group > 3 || (groups_ > 0 && in_group != 3)) has_odd_groups_ = true;
      ++groups_;
      in_group = 0;
      at_ = behind;
    }
    if (groups_ > 0 && in_group != 3) has_odd_groups_ = true;
  }

  // Where the digits go on behind a separator or invisible marks.
  std::size_t separator() {
    const std::size_t behind = behind_marks(text_, at_);
    if (char_at(text_, behind) == ',') {
      const std::size_t next = behind_marks(text_, behind + 1);
      if (!digit_at(text_, next)) return at_;
      ++number_.commas;
      return next;
    }
    const std::size_t space = hard_space_at(text_, behind);
    return space > 0 && is_group_at(text_, behind + space) ? behind + space : at_;
  }

  void read_decimals() {
    ++at_;
    while (digit_at(text_, at_)) {
      take_digit();
      ++number_.scale;
    }
    while (char_at(text_, at_) == '.' && digit_at(text_, at_ + 1)) {
      number_.is_dotted = true;
      ++at_;
      while (digit_at(text_, at_)) ++at_;
    }
  }

  std::string_view text_;
  std::size_t at_;
  int groups_ = 0;
  bool has_odd_groups_ = false;
  ScannedNumber number_;
};

struct Amount {
  ScannedNumber number = {};
  ScannedUnit unit = {};
  std::size_t end = 0;
};

// An amount counts as malformed by its digits, or because no penny is so small.
Fault pence_of(const Amount& amount, std::int64_t factor, Mention& money, std::int64_t& pence) {
  if (amount.number.fault != Fault::None) return amount.number.fault;
  const WideInteger scaled =
      static_cast<WideInteger>(amount.number.units) * factor * 100;  // in 10^-scale of a penny
  const std::int64_t divisor = power_of_ten(amount.number.scale);
  if (scaled / divisor > Money::kMaxPence) return Fault::TooLarge;
  if (factor * 100 % divisor != 0) return Fault::TooPrecise;
  pence = static_cast<std::int64_t>(scaled / divisor);
  money.step = factor * 100 / divisor;
  return Fault::None;
}

Amount scan_amount(std::string_view text, std::size_t at) {
  Amount amount{.number = scan_number(text, at)};
  amount.unit = scan_unit(text, amount.number.end);
  amount.end = amount.unit.end;
  return amount;
}

// "£668, 525", and "£1 234 567": a list of numbers would go on with words.
std::size_t end_of_broken_groups(std::string_view text, const Amount& amount) {
  if (amount.unit.factor > 1 || amount.number.scale > 0 || amount.number.digits > 9) return 0;
  std::size_t at = amount.number.end;
  std::size_t end = 0;
  int groups = 0;
  for (;; ++groups) {
    std::size_t next = at + (char_at(text, at) == ',' ? 1 : 0);
    if (space_at(text, next) == 0) break;
    next += space_at(text, next);
    if (!is_group_at(text, next)) break;
    at = end = next + 3;
  }
  if (end == 0 || char_at(text, end) == '.' || char_at(text, end) == '%') {
    return digit_at(text, end + 1) ? 0 : end;
  }
  // With one group more it may be a list, "£500 600 people"; not so with two.
  const std::size_t next = behind_spaces(text, end);
  const bool goes_on_with_words = next > end && is_letter(char_at(text, next));
  return goes_on_with_words && groups == 1 ? 0 : end;
}

// The second end of a range, behind a dash or "to" or "and".
std::optional<Amount> scan_upper(std::string_view text,
                                 std::size_t at,
                                 bool between,
                                 bool has_unit) {
  std::size_t next = behind_spaces(text, at);
  const bool is_spaced = next > at;
  const std::size_t dash = dash_at(text, next);
  std::size_t word = end_of_words(text, next, "to");
  if (word == 0 && between) word = end_of_words(text, next, "and");
  if (dash == 0 && (word == 0 || !is_spaced)) return std::nullopt;
  next = behind_spaces(text, dash > 0 ? next + dash : word);
  const std::size_t pound = pound_at(text, next);
  next = behind_marks(text, next + pound);
  // A bare number behind a spaced dash or a word is another thing.
  if (!digit_at(text, next) || (pound == 0 && (is_spaced || word > 0))) return std::nullopt;
  Amount amount = scan_amount(text, next);
  if (amount.number.is_dotted) return std::nullopt;
  if (pound == 0 && has_unit && amount.unit.factor == 1) return std::nullopt;
  return amount;
}

void finish_range(Mention& money, const Amount& low, const Amount& high) {
  money.kind = MentionKind::MoneyRange;
  money.end = static_cast<std::uint32_t>(high.end);
  const std::int64_t low_factor = low.unit.factor == 1 ? high.unit.factor : low.unit.factor;
  money.fault = pence_of(low, low_factor, money, money.value);
  if (money.fault != Fault::None) return;
  money.fault = pence_of(high, high.unit.factor, money, money.upper);
  if (money.fault == Fault::None && money.upper < money.value) money.fault = Fault::Backwards;
}

}  // namespace

std::int64_t power_of_ten(int exponent) {
  std::int64_t power = 1;
  for (int i = 0; i < exponent && i < 18; ++i) power *= 10;
  return power;
}

ScannedNumber scan_number(std::string_view text, std::size_t at) {
  return NumberScan{text, at}.run();
}

ScannedUnit scan_unit(std::string_view text, std::size_t at) {
  const std::size_t next = space_at(text, at) > 0 ? behind_spaces(text, at) : at;
  for (const UnitWord& unit : kUnitWords) {
    const std::size_t end = end_of_words(text, next, unit.word);
    if (end > 0) return {.end = end, .factor = unit.factor, .is_word = unit.word.size() > 2};
  }
  return {.end = at};
}

Mention scan_money(std::string_view text, std::size_t at, bool between) {
  Mention money{.kind = MentionKind::Money, .begin = static_cast<std::uint32_t>(at)};
  std::size_t next = at;
  const bool is_bracketed = char_at(text, next) == '(';
  if (is_bracketed) ++next;
  bool is_negative = false;
  const auto read_sign = [&] {
    next = behind_marks(text, next);
    const std::size_t dash = dash_at(text, next);
    if (dash > 0) is_negative = true;
    next = behind_marks(text, next + dash + (char_at(text, next) == '+' ? 1 : 0));
  };
  read_sign();
  if (pound_at(text, next) == 0) return {};
  next += pound_at(text, next);
  const bool is_inner_bracket = char_at(text, next) == '(';  // £(436,277)
  if (is_inner_bracket) ++next;
  read_sign();
  next = behind_spaces(text, next);
  if (!digit_at(text, next)) return {};
  const Amount low = scan_amount(text, next);
  money.end = static_cast<std::uint32_t>(low.end);
  money.fault = pence_of(low, low.unit.factor, money, money.value);
  if (const std::size_t end = end_of_broken_groups(text, low); end > 0) {
    money.fault = Fault::Space;
    money.end = static_cast<std::uint32_t>(end);
  } else if (const auto high = scan_upper(text, low.end, between, low.unit.factor > 1);
             high && !is_negative) {
    finish_range(money, low, *high);
  }
  if (is_negative) money.value = -money.value;
  if (is_inner_bracket && char_at(text, money.end) == ')') {
    ++money.end;
    money.flags = Mention::Bracketed;
  }
  if (is_bracketed) {
    const bool closes = char_at(text, money.end) == ')';
    if (closes) money.flags |= Mention::Bracketed;
    // The brackets are none of a figure in the middle of an aside.
    money.begin += closes ? 0 : 1;
    money.end += closes ? 1 : 0;
  }
  if (money.fault != Fault::None) money.kind = MentionKind::Malformed;
  return money;
}

}  // namespace core
