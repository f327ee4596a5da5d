// Amounts and numbers as people read and type them.
//
// Showing rounds (half up, away from zero); the amount itself is never changed by it.
#pragma once

#include "core/base/result.h"
#include "core/money/decimal.h"
#include "core/money/money.h"

#include <string>
#include <string_view>

namespace core {

enum class MoneyUnit { Pounds, Thousands, Millions };

// "£", "£'000" or "£m".
std::string_view symbol_of(MoneyUnit unit);

// "£38,581,633" in pounds (with pence only when there are some: "£19.40"), "£38,582" in thousands,
// "£38.6" in millions, always with a true minus sign in front: "−£436,277".
std::string money_text(Money amount, MoneyUnit unit = MoneyUnit::Pounds);

// Where nothing beside it names the unit: "£38,581,633", "£38,582k", "£38.6m".
std::string text_in_unit(Money amount, MoneyUnit unit);

// The same without the pound sign, for columns whose head names the unit: "−436,277".
std::string amount_text(Money amount, MoneyUnit unit = MoneyUnit::Pounds);

// For a change: a plus sign in front of what is above zero, "+£1,473,391".
std::string change_text(Money amount, MoneyUnit unit = MoneyUnit::Pounds);

// "2,722", "31.8", "−4.0": thousands separators and a true minus sign.
std::string number_text(Decimal number);

// "4.0%", "−11.9%".
std::string percent_text(Decimal number);

// What the entry field starts with: plain pounds, with pence only when there are some: "246338".
std::string editable_text(Money amount);

// Reads an amount as people type it: "1234", "£1,234.50", "1.2m", "600K", "£3 million", "(250)",
// "-£436,277", "−5". A bare number counts in `unit`; a letter or a pound sign with a unit wins.
// Fails with BadText (naming what is accepted) or OutOfRange; never guesses.
Result<Money> money_from_typed(std::string_view text, MoneyUnit unit = MoneyUnit::Pounds);

// Reads a number as people type it: "40,367", "31.8", "-4", "−4", "(250)", "31.8%" when
// `percent_sign` allows it.
enum class PercentSign { Refused, Allowed };
Result<Decimal> number_from_typed(std::string_view text,
                                  PercentSign percent_sign = PercentSign::Refused);

}  // namespace core
