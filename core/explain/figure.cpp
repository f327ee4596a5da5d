#include "core/explain/figure.h"

#include "core/explain/field_input.h"

#include "core/money/money_text.h"

#include <algorithm>

namespace core {
namespace {

struct FigureText {
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(Money amount) const { return money_text(amount); }
  std::string operator()(const FigureNumber& number) const {
    const Decimal decimal = shown(number.value, number.decimals);
    return number.is_percent ? percent_text(decimal) : number_text(decimal);
  }
  std::string operator()(const std::string& words) const { return words; }
};

}  // namespace

Figure figure_of(std::optional<Money> amount, std::int32_t empty_inputs) {
  Figure figure{.empty_inputs = empty_inputs};
  if (amount.has_value()) figure.value = *amount;
  return figure;
}

Figure figure_of_percent(const std::optional<Ratio>& percent) {
  if (!percent.has_value()) return {};
  return Figure{.value = FigureNumber{.value = *percent, .decimals = 1, .is_percent = true}};
}

MaybeRatio ratio_of(const Figure& figure) {
  if (const auto* amount = std::get_if<Money>(&figure.value)) return Ratio::of(*amount);
  const auto* number = std::get_if<FigureNumber>(&figure.value);
  return number == nullptr ? std::nullopt : MaybeRatio{number->value};
}

Figure number_figure(const MaybeRatio& value, int decimals) {
  if (!value.has_value()) return {};
  return Figure{.value = FigureNumber{.value = *value, .decimals = decimals}};
}

Figure percent_figure(const MaybeRatio& value, int decimals) {
  if (!value.has_value()) return {};
  return Figure{.value = FigureNumber{.value = *value, .decimals = decimals, .is_percent = true}};
}

Decimal shown(const Ratio& value, int decimals) {
  // Below this, six decimals still fit 64 bits.
  static constexpr std::int64_t kPlainBound = 1'000'000'000'000;
  const Ratio bound = Ratio::of(Decimal::kMaxUnits);
  if (compare(value, bound) >= 0) return Decimal::from_literal(Decimal::kMaxUnits, 0);
  if (compare(Ratio{} - value, bound) >= 0) return Decimal::from_literal(-Decimal::kMaxUnits, 0);
  const Ratio size = value.is_negative() ? Ratio{} - value : value;
  if (compare(size, Ratio::of(kPlainBound)) >= 0) return value.rounded(0);
  return value.rounded(std::clamp(decimals, 0, Decimal::kMaxScale));
}

std::string text_of(const Figure& figure) {
  return std::visit(FigureText{}, figure.value);
}

}  // namespace core
