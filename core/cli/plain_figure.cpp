#include "core/cli/plain_figure.h"

#include "core/money/money_text.h"
#include "core/money/ratio.h"

namespace core {

Json plain_figure(std::string_view shown) {
  if (shown.empty()) return {};
  constexpr std::string_view kPoundSign = "£";
  if (shown.find(kPoundSign) != std::string_view::npos) {
    const Result<Money> amount = money_from_typed(shown);
    return amount.has_value() ? Json{amount->text()} : Json{shown};
  }
  constexpr std::string_view kPoints = " points";
  std::string_view number = shown;
  const bool is_difference = number.ends_with(kPoints);
  if (is_difference) number.remove_suffix(kPoints.size());
  const Result<Decimal> read = number_from_typed(number, PercentSign::Allowed);
  if (!read.has_value()) return Json{shown};
  const bool is_percent = is_difference || number.ends_with('%');
  return Json{is_percent ? Ratio::of(*read).rounded(1).text() : read->text()};
}

}  // namespace core
