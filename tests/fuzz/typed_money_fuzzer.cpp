// An amount, number or date that is understood is shown as text that is understood as the same.
#include "core/money/money_text.h"
#include "core/period/moment.h"
#include "core/period/period.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  for (const core::MoneyUnit unit :
       {core::MoneyUnit::Pounds, core::MoneyUnit::Thousands, core::MoneyUnit::Millions}) {
    const core::Result<core::Money> amount = core::money_from_typed(text, unit);
    if (!amount.has_value()) continue;
    CORE_CHECK(*core::money_from_typed(core::money_text(*amount), unit) == *amount);
    CORE_CHECK(*core::Money::from_text(amount->text()) == *amount);
  }
  const core::Result<core::Decimal> number = core::number_from_typed(text);
  if (number) CORE_CHECK(*core::number_from_typed(core::number_text(*number)) == *number);
  const core::Result<core::Date> date = core::Date::from_typed(text);
  if (date) CORE_CHECK(*core::Date::from_typed(date->long_text()) == *date);
  const core::Result<core::Period> period = core::Period::from_text(text);
  if (period) CORE_CHECK(*core::Period::from_text(period->text()) == *period);
  const core::Result<core::Moment> moment = core::Moment::from_text(text);
  if (moment) CORE_CHECK(moment->text() == text);
  return 0;
}
