#include "core/money/money_text.h"

#include "tests/support/random_source.h"

#include <doctest/doctest.h>

#include <string>

namespace core {
namespace {

std::int64_t pence_of(std::string_view typed, MoneyUnit unit = MoneyUnit::Pounds) {
  CAPTURE(std::string{typed});
  const Result<Money> amount = money_from_typed(typed, unit);
  REQUIRE(amount.has_value());
  return amount->pence();
}

TEST_SUITE_BEGIN("core/money/money_text");

TEST_CASE("an amount is shown in pounds, thousands or millions, rounded half up") {
  const Money amount = 38'581'633_pounds;
  CHECK(money_text(amount) == "£38,581,633");
  CHECK(money_text(amount, MoneyUnit::Thousands) == "£38,582");
  CHECK(money_text(amount, MoneyUnit::Millions) == "£38.6");
  CHECK(money_text(-amount) == "\u2212£38,581,633");
  CHECK(money_text(1940_pence) == "£19.40");
  CHECK(money_text(500_pounds, MoneyUnit::Thousands) == "£1");
  CHECK(money_text(-500_pounds, MoneyUnit::Thousands) == "\u2212£1");
  CHECK(money_text(-499_pounds, MoneyUnit::Thousands) == "£0");
  CHECK(change_text(1_pounds) == "+£1");
  CHECK(change_text(Money{}) == "£0");
  CHECK(amount_text(-1_pounds) == "\u22121");
}

TEST_CASE("amounts are read as people type them") {
  CHECK(pence_of("1234") == 123'400);
  CHECK(pence_of(" £1,234.50 ") == 123'450);
  CHECK(pence_of("1.2m") == 120'000'000);
  CHECK(pence_of("600K") == 60'000'000);
  CHECK(pence_of("£3 million") == 300'000'000);
  CHECK(pence_of("12 thousand") == 1'200'000);
  CHECK(pence_of("(250)") == -25'000);
  CHECK(pence_of("-£436,277") == -43'627'700);
  CHECK(pence_of("£-5") == -500);
  CHECK(pence_of("\u22125") == -500);
  CHECK(pence_of("+£551,887") == 55'188'700);
  CHECK(pence_of("250", MoneyUnit::Thousands) == 25'000'000);
  CHECK(pence_of("£250", MoneyUnit::Thousands) == 25'000);
  CHECK(pence_of("0.005m", MoneyUnit::Pounds) == 500'000);
}

TEST_CASE("what could be meant in two ways is refused") {
  for (const char* typed : {"",
                            "abc",
                            "1,23",
                            "1,2345",
                            "12,34,567",
                            "1.005",
                            "--5",
                            "(-5)",
                            "1e6",
                            "£",
                            "m",
                            "1.2.3",
                            "5-",
                            "- -5",
                            "--0",
                            "1 2",
                            "0x10",
                            "1.5p",
                            "£1.005m£"}) {
    CAPTURE(typed);
    const Result<Money> amount = money_from_typed(typed);
    REQUIRE_FALSE(amount.has_value());
    CHECK(amount.error().code == ErrorCode::BadText);
  }
}

// The bounds once were looked at after rounding, where 10^23 pence stopped the program.
TEST_CASE("more digits than can be counted are out of range, in any unit") {
  for (const char* typed : {"999999999999999m", "999999999999999k", "999999999999999", "100001m"}) {
    CAPTURE(typed);
    const Result<Money> amount = money_from_typed(typed);
    REQUIRE_FALSE(amount.has_value());
    CHECK(amount.error().code == ErrorCode::OutOfRange);
  }
  CHECK(pence_of("100000m") == Money::kMaxPence);
}

TEST_CASE("property: what is shown reads back, and what is typed in thousands does not move") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 10'000; ++run) {
    const Money amount = Money::from_literal(random.between(-Money::kMaxPence, Money::kMaxPence));
    REQUIRE(pence_of(money_text(amount)) == amount.pence());
    REQUIRE(pence_of(amount_text(amount)) == amount.pence());
    REQUIRE(pence_of(change_text(amount)) == amount.pence());
    REQUIRE(pence_of(editable_text(amount)) == amount.pence());
    const std::string thousands = amount_text(amount, MoneyUnit::Thousands);
    const Money read = Money::from_literal(pence_of(thousands, MoneyUnit::Thousands));
    REQUIRE(amount_text(read, MoneyUnit::Thousands) == thousands);
  }
}

TEST_CASE("numbers are read as people type them") {
  CHECK(number_from_typed("40,367")->text() == "40367");
  CHECK(number_from_typed("\u22124.50")->text() == "-4.50");
  CHECK(number_from_typed("(250)")->text() == "-250");
  CHECK(number_from_typed("31.8%", PercentSign::Allowed)->text() == "31.8");
  for (const char* typed : {"31.8%", "--4", "", "1,0", "c13"}) {
    CHECK_FALSE(number_from_typed(typed).has_value());
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
