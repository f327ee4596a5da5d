#include "core/fields/series.h"

#include <doctest/doctest.h>

#include <string>

namespace core {
namespace {

WrittenDecimal number(std::int64_t value) {
  WrittenDecimal written;
  written.value = Decimal::from_literal(value, 0);
  return written;
}

TEST_SUITE_BEGIN("core/fields/series");

TEST_CASE("cells stand by period and part, whatever the order they came in") {
  Series series;
  series.set(Period::month(2018, 5), "nhs", number(3));
  series.set(Period::month(2018, 4), "nhs", number(2));
  series.set(Period::month(2018, 4), "all", number(1));
  REQUIRE(series.cells().size() == 3);
  CHECK(series.cells()[0].part == "all");
  CHECK(series.cells()[2].period == Period::month(2018, 5));
  CHECK(series.at(Period::month(2018, 4), "nhs") == number(2));
  CHECK(series.at(Period::month(2018, 6)).is_empty());
}

TEST_CASE("an empty number takes its cell away, and a zero does not") {
  Series series;
  series.set(Period::month(2018, 4), "all", number(0));
  CHECK(series.cells().size() == 1);
  series.set(Period::month(2018, 4), "all", {});
  CHECK(series.is_empty());
  series.set(Period::month(2018, 4), "all", {});
  CHECK(series.is_empty());
}

TEST_CASE("a text without a number is a cell") {
  Series series;
  WrittenDecimal written;
  written.as_written = "tbc";
  series.set(Period::month(2018, 4), "all", written);
  CHECK(series.at(Period::month(2018, 4)).as_written == "tbc");
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
