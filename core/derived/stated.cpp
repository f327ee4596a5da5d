#include "core/derived/stated.h"

#include "core/base/text.h"
#include "core/money/money_text.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr std::array<std::string_view, 13> kNumberWords = {"zero",
                                                           "one",
                                                           "two",
                                                           "three",
                                                           "four",
                                                           "five",
                                                           "six",
                                                           "seven",
                                                           "eight",
                                                           "nine",
                                                           "ten",
                                                           "eleven",
                                                           "twelve"};
constexpr std::string_view kPoundSign = "\xC2\xA3";

Ratio power_of_ten(int exponent) {
  Ratio power = Ratio::of(1);
  for (int i = 0; i < exponent; ++i) power = power * Ratio::of(10);
  return power;
}

Ratio size_of(const Ratio& ratio) {
  return ratio.is_negative() ? Ratio{} - ratio : ratio;
}

// Digits behind the decimal point of the text.
int decimals_in(std::string_view text) {
  const std::size_t point = text.find('.');
  if (point == std::string_view::npos) return 0;
  int decimals = 0;
  for (const char c : text.substr(point + 1)) {
    if (!is_digit(c)) break;
    ++decimals;
  }
  return std::min(decimals, Decimal::kMaxScale);
}

std::optional<MoneyUnit> money_unit_of(const StatedFigure& stated) {
  const std::string_view unit =
      stated.unit.value ? std::string_view{stated.unit.value->id} : std::string_view{};
  if (unit == "thousands") return MoneyUnit::Thousands;
  if (unit == "millions") return MoneyUnit::Millions;
  if (unit == "pounds") return MoneyUnit::Pounds;
  if (unit.empty() && stated.written.find(kPoundSign) != std::string::npos)
    return MoneyUnit::Pounds;
  return std::nullopt;
}

// 3 or 6 when the text itself says thousand or million: "£1.2m".
int power_in(std::string_view text) {
  const std::string lower = lower_case(trimmed(text));
  if (lower.ends_with("m") || lower.ends_with("million")) return 6;
  if (lower.ends_with("k") || lower.ends_with("thousand") || lower.ends_with("'000")) return 3;
  return 0;
}

std::optional<StatedNumber> stated_amount(std::string_view written, MoneyUnit unit) {
  std::string text{written};
  const std::size_t sign = text.find(kPoundSign);
  // Under a heading "£'000", the pound sign of a figure does not mean pounds.
  if (sign != std::string::npos) text.erase(sign, kPoundSign.size());
  const Result<Money> amount = money_from_typed(text, unit);
  if (!amount.has_value()) return std::nullopt;
  const int of_unit = unit == MoneyUnit::Millions ? 6 : unit == MoneyUnit::Thousands ? 3 : 0;
  const int of_text = power_in(text);
  return StatedNumber{.value = Ratio::of(*amount),
                      .decimals = decimals_in(text),
                      .power_of_unit = of_text > 0 ? of_text : of_unit};
}

// How far an amount as stated may lie from the true one.
Ratio allowed_for_amount(const StatedNumber& stated, Tolerance tolerance) {
  if (tolerance == Tolerance::Pound) return Ratio::of(1);
  if (tolerance == Tolerance::Penny) return Ratio{};
  return power_of_ten(stated.power_of_unit) / power_of_ten(stated.decimals) / Ratio::of(2);
}

Tolerance tolerance_for_amount(const StatedNumber& stated) {
  if (stated.power_of_unit > 0) return Tolerance::HalfShownUnit;
  return stated.decimals > 0 ? Tolerance::Penny : Tolerance::Pound;
}

void compare_amount(const StatedNumber& stated, Money amount, StatedComparison& comparison) {
  comparison.difference = stated.value - Ratio::of(amount);
  comparison.tolerance = tolerance_for_amount(stated);
  comparison.agrees = compare(size_of(*comparison.difference),
                              allowed_for_amount(stated, comparison.tolerance)) <= 0;
}

void compare_number(const StatedNumber& stated,
                    const FigureNumber& number,
                    const Ratio& slack,
                    StatedComparison& comparison) {
  comparison.difference = stated.value - number.value;
  const bool same_digits = Ratio::of(shown(number.value, stated.decimals)) == stated.value;
  comparison.tolerance = slack.is_zero() ? Tolerance::ShownDigits : Tolerance::RoundedInputs;
  if (same_digits || slack.is_zero()) {
    comparison.agrees = same_digits;
    return;
  }
  const Ratio half_digit = Ratio::of(1, 2) / power_of_ten(stated.decimals);
  comparison.agrees = compare(size_of(*comparison.difference), slack + half_digit) <= 0;
}

}  // namespace

std::string_view text_of(Tolerance tolerance) {
  switch (tolerance) {
    case Tolerance::None:
      return "cannot be compared";
    case Tolerance::Pound:
      return "to the pound";
    case Tolerance::Penny:
      return "to the penny";
    case Tolerance::HalfShownUnit:
      return "to half of the last digit shown";
    case Tolerance::ShownDigits:
      return "to the digits shown, rounded half up";
    case Tolerance::RoundedInputs:
      return "as far as the rounding of its inputs can explain";
    case Tolerance::Words:
      return "word for word";
  }
  return "";
}

std::optional<StatedNumber> stated_number(const StatedFigure& stated) {
  const std::string_view written = trimmed(stated.written);
  std::optional<StatedNumber> number;
  if (const auto unit = money_unit_of(stated)) {
    number = stated_amount(written, *unit);
  } else if (const auto plain = number_from_typed(written, PercentSign::Allowed);
             plain.has_value()) {
    number = StatedNumber{.value = Ratio::of(*plain), .decimals = plain->scale()};
  } else {
    const auto word = std::find(kNumberWords.begin(), kNumberWords.end(), lower_case(written)) -
                      kNumberWords.begin();
    if (word < std::ssize(kNumberWords)) number = StatedNumber{.value = Ratio::of(word)};
  }
  const bool says_decimals = stated.decimals.value && *stated.decimals.value >= 0;
  if (number && says_decimals) {
    const auto most = static_cast<std::int64_t>(Decimal::kMaxScale);
    number->decimals = static_cast<int>(std::min(*stated.decimals.value, most));
  }
  return number;
}

StatedComparison compare_stated(const StatedFigure& stated,
                                const std::optional<Figure>& recomputed,
                                const Ratio& slack) {
  StatedComparison comparison{.recomputed = recomputed};
  if (recomputed && std::holds_alternative<std::string>(recomputed->value)) {
    comparison.tolerance = Tolerance::Words;
    comparison.agrees =
        lower_case(trimmed(stated.written)) == lower_case(std::get<std::string>(recomputed->value));
    return comparison;
  }
  const std::optional<StatedNumber> number = stated_number(stated);
  if (!number) return comparison;
  comparison.stated = number->value;
  if (!recomputed) return comparison;
  if (const auto* amount = std::get_if<Money>(&recomputed->value)) {
    compare_amount(*number, *amount, comparison);
  }
  if (const auto* plain = std::get_if<FigureNumber>(&recomputed->value)) {
    compare_number(*number, *plain, slack, comparison);
  }
  return comparison;
}

}  // namespace core
