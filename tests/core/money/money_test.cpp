#include "core/money/money.h"

#include "tests/support/random_source.h"

#include <doctest/doctest.h>

#include <string>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/money/money");

TEST_CASE("an amount reads back as the pence it was written with") {
  struct Case {
    const char* text;
    std::int64_t pence;
  };
  for (const Case& c :
       {Case{"0", 0}, {"12", 1200}, {"12.5", 1250}, {"-12.05", -1205}, {"007", 700}}) {
    CAPTURE(c.text);
    const Result<Money> amount = Money::from_text(c.text);
    REQUIRE(amount.has_value());
    CHECK(amount->pence() == c.pence);
  }
}

TEST_CASE("text that is no amount is refused, and says why") {
  for (const char* text :
       {"", "-", ".5", "1.", "1.234", "1,000", "12 ", "1e3", "+1", "--1", "\u22121"}) {
    CAPTURE(text);
    const Result<Money> amount = Money::from_text(text);
    REQUIRE_FALSE(amount.has_value());
    CHECK(amount.error().code == ErrorCode::BadText);
    CHECK_FALSE(amount.error().remedy.empty());
  }
}

TEST_CASE("the largest amount is accepted and one penny more is not") {
  CHECK(Money::from_pence(Money::kMaxPence).has_value());
  CHECK(Money::from_text("-100000000000.00").has_value());
  for (const char* text :
       {"100000000000.01", "-100000000000.01", "999999999999999", "99999999999999999999"}) {
    CAPTURE(text);
    CHECK(Money::from_text(text).error().code == ErrorCode::OutOfRange);
  }
}

TEST_CASE("property: any amount survives its text, and sums are exact") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 10'000; ++run) {
    const Money a = Money::from_literal(random.between(-Money::kMaxPence, Money::kMaxPence));
    const Money b = Money::from_literal(random.between(-Money::kMaxPence, Money::kMaxPence));
    REQUIRE(Money::from_text(a.text()).value_or(b) == a);
    REQUIRE((a + b) - b == a);
    REQUIRE(-(-a) == a);
  }
}

// Regression: "0.29" once went through a double and came back as 28 pence.
TEST_CASE("every penny between 0.00 and 9.99 survives its own text") {
  for (std::int64_t pence = 0; pence < 1000; ++pence) {
    const std::string pennies = std::to_string(100 + pence % 100).substr(1);
    const std::string text = std::to_string(pence / 100) + "." + pennies;
    CAPTURE(text);
    REQUIRE(Money::from_text(text).has_value());
    CHECK(Money::from_text(text)->pence() == pence);
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
