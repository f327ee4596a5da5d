#include "core/derived/stated.h"

#include "core/derived/derived.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

namespace core {
namespace {

StatedFigure written(std::string_view text, std::string_view unit) {
  StatedFigure stated;
  stated.written = text;
  stated.unit = test_support::choice(unit);
  return stated;
}

StatedComparison compared(std::string_view text, std::string_view unit, Figure recomputed) {
  return compare_stated(written(text, unit), std::move(recomputed));
}

Figure percent(std::int64_t numerator, std::int64_t denominator) {
  return figure_of_percent(Ratio::of(numerator, denominator));
}

TEST_SUITE_BEGIN("core/derived/stated");

TEST_CASE("a stated figure is read in its own unit") {
  struct Case {
    const char* text;
    const char* unit;
    const char* value;
  };
  for (const Case& c : {Case{"£9,535,350", "pounds", "9535350.0"},
                        {"-£436,277", "pounds", "-436277.0"},
                        {"+£1,473,391", "pounds", "1473391.0"},
                        {"£38.6m", "pounds", "38600000.0"},
                        {"£1,523", "thousands", "1523000.0"},
                        {"9.9", "millions", "9900000.0"},
                        {"-11.8%", "percent", "-11.8"},
                        {"+5.8%", "percent", "5.8"},
                        {"31.8", "number", "31.8"},
                        {"Four", "number", "4.0"}}) {
    CAPTURE(c.text);
    const auto number = stated_number(written(c.text, c.unit));
    REQUIRE(number.has_value());
    CHECK(number->value.rounded(1).text() == c.value);
  }
  CHECK_FALSE(stated_number(written("about a third", "number")).has_value());
}

TEST_CASE("amounts agree to the pound, with pence to the penny, else to half of what is shown") {
  const Figure amount = figure_of(Money::from_literal(33'658'929));
  CHECK(compared("£336,589", "pounds", amount).agrees == true);
  CHECK(compared("£336,591", "pounds", amount).agrees == false);
  CHECK(compared("£336,589.29", "pounds", amount).agrees == true);
  CHECK(compared("£336,589.30", "pounds", amount).agrees == false);
  CHECK(compared("£337", "thousands", amount).agrees == true);
  CHECK(compared("£338", "thousands", amount).agrees == false);
  CHECK(compared("£0.3m", "pounds", amount).agrees == true);
}

TEST_CASE("percentages agree when rounding half up shows the same digits") {
  CHECK(compared("-11.9%", "percent", percent(-11'928, 1'000)).agrees == true);
  CHECK(compared("-11.8%", "percent", percent(-11'928, 1'000)).agrees == false);
  CHECK(compared("6%", "percent", percent(11, 2)).agrees == true);
}

TEST_CASE("an average may differ by what the rounding of its months can explain, and no more") {
  const Figure mean{.value = FigureNumber{.value = Ratio::of(4624, 100), .decimals = 1}};
  const Ratio slack = Ratio::of(1, 20);
  CHECK(compare_stated(written("46.2", "number"), mean, slack).agrees == true);
  CHECK(compare_stated(written("46.3", "number"), mean, slack).agrees == true);
  CHECK(compare_stated(written("46.4", "number"), mean, slack).agrees == false);
  CHECK(compare_stated(written("46.3", "number"), mean).agrees == false);
}

TEST_CASE("what cannot be read or has no figure is kept and not judged") {
  CHECK_FALSE(compared("c13", "number", percent(1, 1)).agrees.has_value());
  CHECK_FALSE(compare_stated(written("12", "number"), std::nullopt).agrees.has_value());
  CHECK_FALSE(compared("12", "number", Figure{}).agrees.has_value());
}

TEST_CASE("Buckinghamshire: stated totals that its own rows do not add up to") {
  struct Case {
    const char* figure;
    const char* written;
    const char* unit;
    bool agrees;
    const char* difference;
  };
  const auto cases = {
      Case{"finance/ring_fences/asc_min/2018-19/spend", "£9,535,350", "pounds", false, "71330"},
      {"finance/streams/ibcf/2018-19/spend", "£3,657,639", "pounds", false, "37759"},
      {"finance/streams/ibcf/2019-20/change_percent", "-11.8%", "percent", false, "0"},
      {"finance/pool/2019-20/total", "£38,581,633", "pounds", true, "0"},
      {"finance/pool/2019-20/change_percent", "+4.0%", "percent", true, "0"},
      {"finance/pool/2019-20/change_percent", "0.8%", "percent", false, "-3"},
      {"finance/ring_fences/asc_min/2019-20/spend", "£10,023,467", "pounds", false, "-63770"},
      {"change_model/current/established/count", "four", "number", true, "0"}};
  Plan plan = test_support::buckinghamshire();
  for (const Case& c : cases) {
    StatedFigure stated = written(c.written, c.unit);
    stated.figure = c.figure;
    plan.stated.push_back(std::move(stated));
  }
  const Derived derived = derive(plan, test_support::round_2019_20());
  REQUIRE(derived.stated.size() == cases.size());
  for (std::size_t i = 0; i < cases.size(); ++i) {
    const Case& c = *(cases.begin() + static_cast<std::ptrdiff_t>(i));
    CAPTURE(c.figure);
    CHECK(derived.stated[i].agrees == c.agrees);
    CHECK(derived.stated[i].difference->rounded(0).text() == c.difference);
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
