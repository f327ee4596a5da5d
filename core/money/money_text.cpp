#include "core/money/money_text.h"

#include "core/base/text.h"
#include "core/money/ratio.h"

#include <array>
#include <utility>

namespace core {
namespace {

constexpr std::string_view kPoundSign = "\xC2\xA3";

std::string grouped(Decimal magnitude) {
  const std::string digits = magnitude.text();
  const std::size_t point = digits.find('.');
  std::string text = digits_in_groups(std::string_view{digits}.substr(0, point));
  if (point != std::string::npos) text += digits.substr(point);
  return text;
}

Decimal magnitude_of(Decimal number) {
  return number.units() < 0 ? Decimal::from_literal(-number.units(), number.scale()) : number;
}

Decimal in_unit(Money amount, MoneyUnit unit) {
  switch (unit) {
    case MoneyUnit::Pounds:
      return Ratio::of(amount).rounded(amount.pence() % 100 == 0 ? 0 : 2);
    case MoneyUnit::Thousands:
      return Ratio::of(amount.pence(), 100'000).rounded(0);
    case MoneyUnit::Millions:
      return Ratio::of(amount.pence(), 100'000'000).rounded(1);
  }
  return {};
}

std::string with_sign(Decimal shown, std::string_view plus, std::string_view symbol) {
  std::string text{shown.units() < 0 ? kMinusSign : shown.units() > 0 ? plus : ""};
  text += symbol;
  return text + grouped(magnitude_of(shown));
}

// Takes the word off the end of the text, ignoring case; false when it does not stand there.
bool take_suffix(std::string_view& text, std::string_view word) {
  if (text.size() < word.size()) return false;
  if (lower_case(text.substr(text.size() - word.size())) != word) return false;
  text = trimmed(text.substr(0, text.size() - word.size()));
  return true;
}

bool take_prefix(std::string_view& text, std::string_view word) {
  if (text.substr(0, word.size()) != word) return false;
  text = trimmed(text.substr(word.size()));
  return true;
}

// The sign in any of the ways people write it: -5, −5, +5, (5), £-5.
bool take_sign(std::string_view& text) {
  if (text.size() >= 2 && text.front() == '(' && text.back() == ')') {
    text = trimmed(text.substr(1, text.size() - 2));
    return true;
  }
  if (take_prefix(text, "+")) return false;
  return take_prefix(text, "-") || take_prefix(text, kMinusSign);
}

// "1,234,567" to "1234567"; the empty text when a comma stands where no thousand ends.
std::string without_groups(std::string_view text) {
  const std::string_view whole = text.substr(0, text.find('.'));
  if (whole.find(',') == std::string_view::npos) return std::string{text};
  const std::vector<std::string_view> groups = split(whole, ',');
  std::string digits;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (i == 0 ? groups[i].empty() || groups[i].size() > 3 : groups[i].size() != 3) return "";
    digits += groups[i];
  }
  return digits + std::string{text.substr(whole.size())};
}

Error no_amount(std::string_view text) {
  return Error{.code = ErrorCode::BadText,
               .message = "\"" + std::string{text.substr(0, 40)} + "\" is no amount.",
               .remedy = "Type it as 1234.50, £1,234, 1.2m, 600k or (250)."};
}

constexpr int power_of(MoneyUnit unit) {
  return unit == MoneyUnit::Millions ? 6 : unit == MoneyUnit::Thousands ? 3 : 0;
}

}  // namespace

std::string_view symbol_of(MoneyUnit unit) {
  switch (unit) {
    case MoneyUnit::Pounds:
      return "£";
    case MoneyUnit::Thousands:
      return "£'000";
    case MoneyUnit::Millions:
      return "£m";
  }
  return "";
}

std::string money_text(Money amount, MoneyUnit unit) {
  return with_sign(in_unit(amount, unit), "", kPoundSign);
}

std::string text_in_unit(Money amount, MoneyUnit unit) {
  const char* suffix = unit == MoneyUnit::Pounds ? "" : unit == MoneyUnit::Thousands ? "k" : "m";
  return money_text(amount, unit) + suffix;
}

std::string amount_text(Money amount, MoneyUnit unit) {
  return with_sign(in_unit(amount, unit), "", "");
}

std::string change_text(Money amount, MoneyUnit unit) {
  return with_sign(in_unit(amount, unit), "+", kPoundSign);
}

std::string number_text(Decimal number) {
  return with_sign(number, "", "");
}

std::string percent_text(Decimal number) {
  return number_text(number) + "%";
}

std::string editable_text(Money amount) {
  return Ratio::of(amount).rounded(amount.pence() % 100 == 0 ? 0 : 2).text();
}

Result<Money> money_from_typed(std::string_view text, MoneyUnit unit) {
  std::string_view rest = trimmed(text);
  bool negative = take_sign(rest);
  if (take_prefix(rest, kPoundSign)) {
    unit = MoneyUnit::Pounds;
    if (!negative) negative = take_sign(rest);
  }
  constexpr std::array<std::pair<std::string_view, MoneyUnit>, 5> kSuffixes = {
      {{"million", MoneyUnit::Millions},
       {"thousand", MoneyUnit::Thousands},
       {"m", MoneyUnit::Millions},
       {"k", MoneyUnit::Thousands},
       {"'000", MoneyUnit::Thousands}}};
  for (const auto& [word, meant] : kSuffixes) {
    if (take_suffix(rest, word)) {
      unit = meant;
      break;
    }
  }
  const Result<Decimal> number = Decimal::from_text(without_groups(rest));
  if (!number.has_value() || rest.front() == '-') return no_amount(text);
  const Ratio pence = Ratio::of(*number) * Ratio::of(100);
  Ratio scaled = pence;
  for (int i = 0; i < power_of(unit); ++i) scaled = scaled * Ratio::of(10);
  // Beyond the bounds there may be more digits than a rounded number can hold.
  if (compare(scaled, Ratio::of(Money::kMaxPence)) > 0) {
    return Money::from_pence(Money::kMaxPence + 1);
  }
  const Decimal whole = scaled.rounded(0);
  if (!(Ratio::of(whole) == scaled)) return no_amount(text);
  return Money::from_pence(negative ? -whole.units() : whole.units());
}

Result<Decimal> number_from_typed(std::string_view text, PercentSign percent_sign) {
  std::string_view rest = trimmed(text);
  if (percent_sign == PercentSign::Allowed) take_suffix(rest, "%");
  const bool negative = take_sign(rest);
  const Result<Decimal> number = Decimal::from_text(without_groups(rest));
  if (!number.has_value() || rest.front() == '-') {
    return Error{.code = ErrorCode::BadText,
                 .message = "\"" + std::string{text.substr(0, 40)} + "\" is no number.",
                 .remedy = "Type it as 1234, 31.8 or -4."};
  }
  return Decimal::from_literal(negative ? -number->units() : number->units(), number->scale());
}

}  // namespace core
