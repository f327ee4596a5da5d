#include "core/chart/bar_chart.h"

#include "core/chart/plan_charts.h"
#include "core/planfile/plan_file.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/random_source.h"
#include "tests/support/text_file.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/chart");

Money pounds(std::int64_t amount) {
  return Money::from_literal(amount * 100);
}

ChartBar whole(std::int64_t amount) {
  return {ChartBar::Kind::Whole, "All", "", Money{}, pounds(amount)};
}
ChartBar part(std::int64_t from, std::int64_t to) {
  return {ChartBar::Kind::Part, "Part", "", pounds(from), pounds(to)};
}

TEST_CASE("an axis begins at nothing where the bars are of all sizes") {
  BarChart chart{.bars = {part(0, 5), part(0, 100)}};
  fit_axis(chart);
  CHECK(chart.least == Money{});
  CHECK(chart.most == pounds(100));
  CHECK(chart.note.empty());
  CHECK(place_on_axis(chart, pounds(50)) == doctest::Approx(0.5));
}

TEST_CASE("an axis of what lies close together begins at a round amount below, and says so") {
  BarChart chart{.bars = {whole(37'100'000), part(37'100'000, 38'600'000), whole(38'600'000)}};
  fit_axis(chart);
  CHECK(chart.least == pounds(35'000'000));
  CHECK(chart.note == "The bars begin at £35,000,000, not at £0.");
  CHECK(place_on_axis(chart, Money{}) == 0.0);
  CHECK(place_on_axis(chart, pounds(38'600'000)) == 1.0);
}

TEST_CASE("an axis reaches below nothing for what is below nothing") {
  BarChart chart{.bars = {part(0, -40), part(0, 60)}};
  fit_axis(chart);
  CHECK(chart.least == pounds(-40));
  CHECK(place_on_axis(chart, Money{}) == doctest::Approx(0.4));
}

TEST_CASE("property: whatever the bars, every end has its place and no two ends change order") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int round = 0; round < 2'000; ++round) {
    BarChart chart;
    const auto amount = [&] {
      std::int64_t most = 1;
      for (std::int64_t digits = random.between(0, 12); digits > 0; --digits) most *= 10;
      return Money::from_literal(random.between(random.coin() ? 0 : -most, most));
    };
    for (std::int64_t count = random.between(0, 6); count > 0; --count) {
      chart.bars.push_back({ChartBar::Kind::Part, "a", "b", amount(), amount()});
    }
    fit_axis(chart);
    REQUIRE(chart.least < chart.most);
    for (const ChartBar& bar : chart.bars) {
      REQUIRE(chart.least <= std::min(bar.from, bar.to));
      REQUIRE(std::max(bar.from, bar.to) <= chart.most);
      if (bar.from < bar.to) {
        REQUIRE(place_on_axis(chart, bar.from) <= place_on_axis(chart, bar.to));
      }
    }
  }
}

TEST_CASE("the pool of Buckinghamshire goes from last year's to this year's, stream by stream") {
  const Plan plan = test_support::buckinghamshire();
  const PlanningRound& round = test_support::round_2019_20();
  const Derived derived = derive(plan, round);
  const BarChart chart = pool_change_chart({plan, round, derived}, "2019-20");
  REQUIRE(chart.bars.size() == 5);
  CHECK(chart.bars.front().words == "£37,108,242");
  CHECK(chart.bars.back().words == "£38,581,633");
  // Each begins where the one above it ended, and the last change ends at the total.
  CHECK(chart.bars[1].from == chart.bars[0].to);
  CHECK(chart.bars[2].from == chart.bars[1].to);
  CHECK(chart.bars[3].to == chart.bars[4].to);
  CHECK(chart.bars[3].words == "−£436,277");
  CHECK(chart.bars[3].kind == ChartBar::Kind::Less);
  CHECK(chart.sentence ==
        "The pool is £1,473,391 larger than the year before. Most changes in CCG minimum: "
        "+£1,647,120.");
}

TEST_CASE("what is paid into no stream of the round has a bar, so that the bars close") {
  Plan plan = test_support::buckinghamshire();
  const PlanningRound& round = test_support::round_2019_20();
  Income unknown;
  unknown.id = "i_other";
  unknown.stream.value = ChoiceId{"of_another_round"};
  unknown.year.value = Period::financial_year(2019);
  unknown.amount.value = pounds(1'000);
  plan.income.push_back(unknown);
  unknown.id = "i_empty";
  unknown.amount.value.reset();
  plan.income.push_back(unknown);
  const Derived derived = derive(plan, round);
  const BarChart chart = pool_change_chart({plan, round, derived}, "2019-20");
  REQUIRE(chart.bars.size() == 6);
  CHECK(chart.bars[4].label == "Without a stream of the round");
  CHECK(chart.bars[4].words == "+£1,000");
  CHECK(chart.bars[4].to == chart.bars[5].to);
  CHECK(chart.sentence.find(" 1 amount of 2019-20 is still empty.") != std::string::npos);
}

TEST_CASE("spending by type is ranked, and what has no type is the last bar and said first") {
  const auto file =
      read_plan_file(testing::text_of_file("assets/plans/buckinghamshire-2019-20.bcplan.json"));
  REQUIRE(file.has_value());
  const PlanningRound& round = test_support::round_2019_20();
  const Derived derived = derive(file->plan, round);
  const BarChart chart =
      spend_by_type_chart({file->plan, round, derived, MoneyUnit::Thousands}, "2019-20");
  REQUIRE(chart.bars.size() == 7);
  Money sum;
  for (const ChartBar& bar : chart.bars) sum += bar.to;
  CHECK(sum == pounds(34'998'194));
  for (std::size_t i = 0; i + 2 < chart.bars.size(); ++i) {
    CHECK(chart.bars[i].to >= chart.bars[i + 1].to);
  }
  CHECK(chart.bars.back().label == "No type of the round");
  CHECK(chart.sentence ==
        "£30,281k of £34,998k has no type of the round. Of the rest most is spent on Intermediate "
        "care services: £2,575k.");
}

TEST_CASE("where most of the money has a type the sentence says which has the most") {
  Plan plan = test_support::buckinghamshire();
  const PlanningRound& round = test_support::round_2019_20();
  REQUIRE(round.scheme_types.size() > 2);
  for (Scheme& scheme : plan.schemes) scheme.type.value = ChoiceId{round.scheme_types[1].id};
  const Derived derived = derive(plan, round);
  const BarChart chart = spend_by_type_chart({plan, round, derived}, "2019-20");
  REQUIRE(chart.bars.size() == 1);
  CHECK(chart.sentence ==
        "Most is spent on " + chart.bars[0].label + ": £34,998,194 of £34,998,194.");
}

TEST_CASE("a plan with no amounts has no bars, and a year that is none has no chart") {
  const PlanningRound& round = test_support::round_2019_20();
  const Plan empty;
  const Derived derived = derive(empty, round);
  CHECK(pool_change_chart({empty, round, derived}, "2019-20").bars.empty());
  CHECK(spend_by_type_chart({empty, round, derived}, "2019-20").bars.empty());
  CHECK(pool_change_chart({empty, round, derived}, "soon").bars.empty());
}

TEST_CASE("an axis of amounts is named at round steps, in the unit that tells them apart") {
  struct Case {
    std::int64_t least, most;
    const char* words;
  };
  for (const Case& c : {Case{0, 1, "£0 £1"},
                        {0, 7, "£0 £2 £4 £6"},
                        {0, 30'281'000, "£0 £10m £20m £30m"},
                        {35'000'000, 38'755'362, "£35m £36m £37m £38m"},
                        {-40'000, 60'000, "−£40k −£20k £0 £20k £40k £60k"},
                        {0, 700'000, "£0 £0.2m £0.4m £0.6m"}}) {
    CAPTURE(c.most);
    const std::vector<ChartTick> ticks = money_ticks(pounds(c.least), pounds(c.most));
    std::string words;
    for (const ChartTick& tick : ticks) (words += words.empty() ? "" : " ") += tick.words;
    CHECK(words == c.words);
    CHECK(ticks.front().at >= 0);
    CHECK(ticks.back().at <= 1);
  }
}

TEST_CASE("bars become a chart with the same words, and a table that says them") {
  BarChart bars{.title = "Money", .amounts = "2019-20", .bars = {part(0, 5), whole(10)}};
  bars.bars[0].words = "£5";
  bars.bars[1].words = "£10";
  fit_axis(bars);
  const Chart chart = chart_of(bars);
  REQUIRE(chart.rows.size() == 2);
  CHECK(chart.rows[0].marks[0].to == doctest::Approx(0.5));
  CHECK(chart.rows[1].marks[0].ink == Ink::Whole);
  CHECK(chart.table[0] == std::vector<std::string>{"What", "2019-20"});
  CHECK(chart.table[2] == std::vector<std::string>{"All", "£10"});
  CHECK(chart_of(BarChart{}).rows.empty());
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
