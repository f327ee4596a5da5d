#include "core/metrics/aggregation.h"

#include "tests/support/plan_builder.h"
#include "tests/support/random_source.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace core {
namespace {

using test_support::RandomSource;

const Period kYear = Period::financial_year(2018);

Series series_of(std::initializer_list<std::pair<const char*, const char*>> cells) {
  Series series;
  for (const auto& [period, number] : cells) {
    series.set(*test_support::period(period).value, kWholePart, test_support::decimal(number));
  }
  return series;
}

std::string quarter_of(const Series& series, Aggregation aggregation) {
  const Components components =
      components_of(PartCells{series, kWholePart}, Period::quarter(2018, 1), aggregation);
  if (!components.is_complete) return "incomplete";
  return aggregate_of(components, aggregation).rounded(3).text();
}

TEST_SUITE_BEGIN("core/metrics/aggregation");

// April to June 2018 of the Buckinghamshire plan: its table says 56.4, the simple mean 56.3.
TEST_CASE("a quarter weighs its months by their days") {
  const Series delays = series_of({{"2018-04", "52.2"}, {"2018-05", "63.5"}, {"2018-06", "53.1"}});
  CHECK(quarter_of(delays, Aggregation::DayWeighted) == "56.346");
  CHECK(quarter_of(delays, Aggregation::Mean) == "56.267");
  CHECK(quarter_of(delays, Aggregation::Sum) == "168.800");
  CHECK(quarter_of(delays, Aggregation::Cumulative) == "53.100");
}

TEST_CASE("numbers with different decimals are added exactly") {
  const Series mixed = series_of({{"2018-04", "1"}, {"2018-05", "0.25"}, {"2018-06", "0.125"}});
  CHECK(quarter_of(mixed, Aggregation::Sum) == "1.375");
}

TEST_CASE("a quarter with a month missing, or only in words, is incomplete") {
  Series two = series_of({{"2018-04", "1"}, {"2018-06", "3"}});
  CHECK(quarter_of(two, Aggregation::Sum) == "incomplete");
  two.set(*test_support::period("2018-05").value, kWholePart, {.as_written = "about 2"});
  const Components components =
      components_of(PartCells{two, kWholePart}, Period::quarter(2018, 1), Aggregation::Sum);
  CHECK_FALSE(components.is_complete);
  CHECK(components.empty_inputs == 1);
}

TEST_CASE("February counts 29 days in a leap year") {
  CHECK(weight_of(Period::month(2020, 2), Aggregation::DayWeighted) == 29);
  CHECK(weight_of(Period::month(2019, 2), Aggregation::DayWeighted) == 28);
  CHECK(weight_of(Period::quarter(2019, 4), Aggregation::DayWeighted) == 91);
}

TEST_CASE("a year takes months where there are some, and quarters elsewhere") {
  const Series mixed =
      series_of({{"2018-04", "1"}, {"2018-05", "2"}, {"2018-06", "3"}, {"2018-19 Q2", "10"}});
  const Components components =
      components_of(PartCells{mixed, kWholePart}, kYear, Aggregation::Sum);
  CHECK(components.count == 4);
  CHECK_FALSE(components.is_complete);
  CHECK(aggregate_of(components, Aggregation::Sum) == Ratio::of(16));
}

TEST_CASE("a running total's year is its last quarter, and incomplete before that") {
  Series total = series_of({{"2018-19 Q1", "118"}, {"2018-19 Q2", "201"}});
  const auto year = [&] {
    return components_of(PartCells{total, kWholePart}, kYear, Aggregation::Cumulative);
  };
  CHECK(year().used().front().number == Decimal::from_literal(201, 0));
  CHECK_FALSE(year().is_complete);
  total.set(Period::quarter(2018, 4), kWholePart, test_support::decimal("343"));
  CHECK(year().is_complete);
}

TEST_CASE("property: a day-weighted mean lies between its least and greatest month") {
  RandomSource random = RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 500; ++run) {
    Series series;
    for (const Period month : kYear.months()) {
      const int scale = static_cast<int>(random.between(0, Decimal::kMaxScale));
      const auto number =
          Decimal::from_literal(random.between(-Decimal::kMaxUnits, Decimal::kMaxUnits), scale);
      series.set(month, kWholePart, {.value = number});
    }
    const Components components =
        components_of(PartCells{series, kWholePart}, kYear, Aggregation::DayWeighted);
    REQUIRE(components.is_complete);
    const Ratio mean = aggregate_of(components, Aggregation::DayWeighted);
    const auto below = [](const auto& a, const auto& b) {
      return compare_value(a.number, b.number) < 0;
    };
    const auto [least, most] =
        std::minmax_element(components.used().begin(), components.used().end(), below);
    REQUIRE(compare(mean, Ratio::of(least->number)) >= 0);
    REQUIRE(compare(mean, Ratio::of(most->number)) <= 0);
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
