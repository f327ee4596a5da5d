#include "core/money/maybe_ratio.h"

#include "core/explain/field_input.h"
#include "tests/support/random_source.h"

#include <doctest/doctest.h>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/money/maybe_ratio");

TEST_CASE("what is made of nothing is nothing") {
  const MaybeRatio one = Ratio::of(1);
  CHECK_FALSE(sum_of(one, std::nullopt));
  CHECK_FALSE(difference_of(std::nullopt, one));
  CHECK_FALSE(product_of(one, std::nullopt));
  CHECK_FALSE(quotient_of(std::nullopt, one));
  CHECK_FALSE(lesser_of(one, std::nullopt));
  CHECK_FALSE(money_of(std::nullopt));
}

TEST_CASE("nothing can be divided by zero") {
  CHECK_FALSE(quotient_of(Ratio::of(1), Ratio{}));
  CHECK_FALSE(percent_of(Ratio::of(1), Ratio{}));
}

TEST_CASE("a part in per cent is exact") {
  CHECK(percent_of(Ratio::of(30'000), Ratio::of(600'000)) == Ratio::of(5));
  CHECK(percent_of(Ratio::of(17), Ratio::of(25)) == Ratio::of(68));
}

TEST_CASE("an amount beyond the bound of money is nothing") {
  const Ratio bound = Ratio::of(Money::kMaxPence, 100);
  CHECK(money_of(bound) == Money::from_literal(Money::kMaxPence));
  CHECK(money_of(Ratio{} - bound) == Money::from_literal(-Money::kMaxPence));
  CHECK_FALSE(money_of(bound + Ratio::of(1, 100)));
  CHECK_FALSE(money_of(Ratio{} - bound - Ratio::of(1, 100)));
}

TEST_CASE("property: a long calculation with any numbers ends in a number or in nothing") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  constexpr std::int64_t kMost = Decimal::kMaxUnits;
  for (int run = 0; run < 2'000; ++run) {
    MaybeRatio value = Ratio::of(random.between(-kMost, kMost), random.between(1, kMost));
    for (int step = 0; step < 12; ++step) {
      const Ratio other = Ratio::of(random.between(-kMost, kMost), random.between(1, 1'000'000));
      switch (random.between(0, 3)) {
        case 0:
          value = sum_of(value, other);
          break;
        case 1:
          value = difference_of(value, other);
          break;
        case 2:
          value = product_of(value, other);
          break;
        default:
          value = quotient_of(value, other);
      }
      if (!value) break;
      // Whatever is left can be shown: neither stops the program.
      CHECK_FALSE(text_of(number_figure(value, 2)).empty());
      const std::optional<Money> amount = money_of(value);
      if (amount) CHECK(amount == value->rounded_to_pence());
    }
  }
}

TEST_CASE("property: what fits is what exact fractions give") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 5'000; ++run) {
    const Ratio a = Ratio::of(random.between(-1'000'000, 1'000'000), random.between(1, 10'000));
    const Ratio b = Ratio::of(random.between(1, 1'000'000), random.between(1, 10'000));
    REQUIRE(sum_of(a, b) == a + b);
    REQUIRE(difference_of(a, b) == a - b);
    REQUIRE(product_of(a, b) == a * b);
    REQUIRE(quotient_of(a, b) == a / b);
    REQUIRE(lesser_of(a, b) == (compare(a, b) < 0 ? a : b));
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
