#include "core/money/decimal.h"

#include "core/base/text.h"
#include "core/money/ratio.h"

namespace core {
namespace {

Error no_number(std::string_view text) {
  constexpr std::size_t kShown = 40;
  return Error{
      .code = ErrorCode::BadText,
      .message = "\"" + std::string{text.substr(0, kShown)} + "\" is no plain number.",
      .remedy = "Use digits with an optional minus sign and decimal point, such as -12.5."};
}

}  // namespace

Result<Decimal> Decimal::from_text(std::string_view text) {
  std::string_view rest = text;
  const bool negative = !rest.empty() && rest.front() == '-';
  if (negative) rest.remove_prefix(1);
  const std::size_t point = rest.find('.');
  const std::string_view whole = rest.substr(0, point);
  const std::string_view fraction =
      point == std::string_view::npos ? std::string_view{} : rest.substr(point + 1);
  if (whole.empty() || (point != std::string_view::npos && fraction.empty())) {
    return no_number(text);
  }
  std::int64_t units = 0;
  bool too_large = fraction.size() > static_cast<std::size_t>(kMaxScale);
  for (const std::string_view digits : {whole, fraction}) {
    for (const char c : digits) {
      if (!is_digit(c)) return no_number(text);
      if (units > kMaxUnits) too_large = true;
      if (!too_large) units = units * 10 + (c - '0');
    }
  }
  if (too_large || units > kMaxUnits) {
    return Error{.code = ErrorCode::OutOfRange,
                 .message = "The number has too many digits.",
                 .remedy = "Give at most 15 digits, of them 6 after the point."};
  }
  return Decimal{negative ? -units : units, static_cast<int>(fraction.size())};
}

std::string Decimal::text() const {
  std::string digits = std::to_string(units_ < 0 ? -units_ : units_);
  const auto scale = static_cast<std::size_t>(scale_);
  if (digits.size() <= scale) digits.insert(0, scale + 1 - digits.size(), '0');
  if (scale > 0) digits.insert(digits.size() - scale, ".");
  return units_ < 0 ? "-" + digits : digits;
}

int compare_value(Decimal a, Decimal b) {
  if (a.scale() == b.scale()) return a.units() < b.units() ? -1 : a.units() > b.units() ? 1 : 0;
  return compare(Ratio::of(a), Ratio::of(b));
}

}  // namespace core
