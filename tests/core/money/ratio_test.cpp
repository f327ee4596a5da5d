#include "core/money/ratio.h"

#include "tests/support/random_source.h"

#include <doctest/doctest.h>

namespace core {
namespace {

Decimal decimal(const char* text) {
  const Result<Decimal> number = Decimal::from_text(text);
  REQUIRE(number.has_value());
  return *number;
}

TEST_SUITE_BEGIN("core/money/ratio");

TEST_CASE("a decimal keeps the digits it was given") {
  for (const char* text : {"0", "31.80", "-0.5", "1000000000000000", "0.000001", "12.0"}) {
    CHECK(decimal(text).text() == text);
  }
  CHECK(decimal("31.8") != decimal("31.80"));
  CHECK(compare_value(decimal("31.8"), decimal("31.80")) == 0);
  CHECK(compare_value(decimal("-1"), decimal("0.5")) < 0);
  CHECK(Decimal::from_text("1.1234567").error().code == ErrorCode::OutOfRange);
  CHECK(Decimal::from_text("1000000000000001").error().code == ErrorCode::OutOfRange);
}

TEST_CASE("rounding is half up, away from zero") {
  CHECK(Ratio::of(1, 2).rounded(0).text() == "1");
  CHECK(Ratio::of(-1, 2).rounded(0).text() == "-1");
  CHECK(Ratio::of(5, 2).rounded(0).text() == "3");
  CHECK(Ratio::of(49, 100).rounded(0).text() == "0");
  CHECK(Ratio::of(2, 3).rounded(3).text() == "0.667");
  CHECK(Ratio::of(decimal("1.005")).rounded_to_pence() == 101_pence);
}

TEST_CASE("a fraction is kept in lowest terms with a positive denominator") {
  CHECK(Ratio::of(2, -4) == Ratio::of(-1, 2));
  CHECK(Ratio::of(0, 7) == Ratio{});
  CHECK(Ratio::of(1, 3) + Ratio::of(1, 6) == Ratio::of(1, 2));
  CHECK(Ratio::of(1, 3) / Ratio::of(-2, 3) == Ratio::of(-1, 2));
}

TEST_CASE("property: sums and products of any amounts are exact") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 5'000; ++run) {
    const Ratio a =
        Ratio::of(random.between(-1'000'000'000, 1'000'000'000), random.between(1, 366));
    const Ratio b =
        Ratio::of(random.between(-1'000'000'000, 1'000'000'000), random.between(1, 366));
    REQUIRE(a + b == b + a);
    REQUIRE((a + b) - b == a);
    REQUIRE((a * b).is_zero() == (a.is_zero() || b.is_zero()));
    if (!b.is_zero()) REQUIRE(a * b / b == a);
    REQUIRE((compare(a, b) < 0) == (a - b).is_negative());
  }
}

TEST_CASE("ratios of very many digits are compared, whatever their signs") {
  constexpr std::int64_t kLarge = 999'999'999'999'999'989;
  constexpr std::int64_t kPrime = 999'999'999'999'999'877;
  const std::optional<Ratio> large = Ratio::checked(
      Ratio::of(kLarge, kPrime), Ratio::Operation::Times, Ratio::of(kLarge / 10'000'000));
  REQUIRE(large.has_value());
  const Ratio small = Ratio::of(1, kLarge);
  const std::optional<Ratio> more =
      Ratio::checked(*large, Ratio::Operation::Plus, Ratio::of(1, 1000));
  CHECK(compare(*large, *large) == 0);
  CHECK(compare(*large, small) == 1);
  CHECK(compare(small, *large) == -1);
  CHECK(compare(Ratio{} - *large, small) == -1);
  CHECK(compare(Ratio{} - small, Ratio{} - *large) == 1);
  if (more) CHECK(compare(*large, *more) == -1);
  // Nearly the same: 1 − 1/a and 1 − 1/b.
  CHECK(compare(Ratio::of(kLarge - 1, kLarge), Ratio::of(kPrime - 1, kPrime)) == 1);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
