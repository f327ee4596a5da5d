#include "core/chart/maturity_ladder.h"

#include "core/chart/chart_svg.h"
#include "core/planfile/plan_file.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"
#include "tests/support/text_file.h"

#include <doctest/doctest.h>

#include <string>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/chart/maturity_ladder");

Chart ladder_of(const Plan& plan) {
  const PlanningRound& round = test_support::round_2019_20();
  return maturity_ladder({plan, round, derive(plan, round)});
}

using Cells = std::vector<std::string>;

// Five levels: the middle of the second of them lies at 0.3, that of the third at 0.5.
TEST_CASE("a change has a dot where it stands, a ring where it is to stand, and a link between") {
  test_support::PlanBuilder builder;
  builder.change("chg5", "plans_in_place", "established");
  builder.plan().changes[0].target_date.as_written = "March 2020";
  const Chart chart = ladder_of(builder.plan());
  REQUIRE(chart.rows.size() == 1);
  const ChartRow& row = chart.rows[0];
  CHECK(row.label == "Seven-day service");
  CHECK(row.words == "Plans in place; aimed at: Established by March 2020");
  REQUIRE(row.marks.size() == 3);
  CHECK(row.marks[0].shape == Shape::Link);
  CHECK(row.marks[0].from == doctest::Approx(0.3));
  CHECK(row.marks[0].to == doctest::Approx(0.5));
  CHECK(row.marks[1].shape == Shape::Ring);
  CHECK(row.marks[1].from == doctest::Approx(0.5));
  CHECK(row.marks[2].shape == Shape::Dot);
  CHECK(row.marks[2].from == doctest::Approx(0.3));
  REQUIRE(chart.ticks.size() == 5);
  CHECK(chart.ticks[1].words == "Plans in place");
  CHECK(chart.table[1] ==
        Cells{"Seven-day service", "Plans in place", "Established", "March 2020"});
  CHECK(chart.sentence ==
        "1 of 1 change is to move up. Now: 1 at Plans in place. Aimed at: 1 at Established.");
}

TEST_CASE("what is not said has no mark, and a change without levels no row") {
  test_support::PlanBuilder builder;
  builder.change("chg1", "", "mature").change("chg2", "established", "").change("chg3", "", "");
  builder.change("chg4", "established", "established").change("chg6", "exemplary", "mature");
  builder.change("", "unheard_of", "");
  const Chart chart = ladder_of(builder.plan());
  REQUIRE(chart.rows.size() == 4);
  CHECK(chart.rows[0].marks.size() == 1);
  CHECK(chart.rows[0].words == "Not said where it stands; aimed at: Mature");
  CHECK(chart.rows[1].words == "Established; not said what is aimed at");
  CHECK(chart.rows[2].words == "Established, and to stay there");
  CHECK(chart.rows[2].marks.size() == 2);
  CHECK(chart.note == "2 changes have no level yet.");
  CHECK(chart.sentence.starts_with("0 of 6 changes are to move up, 1 down."));
  CHECK(ladder_of(Plan{}).rows.empty());
}

TEST_CASE("two of the eight changes of Buckinghamshire are to move up") {
  const auto file =
      read_plan_file(testing::text_of_file("assets/plans/buckinghamshire-2019-20.bcplan.json"));
  REQUIRE(file.has_value());
  const Chart chart = ladder_of(file->plan);
  CHECK(chart.rows.size() == 8);
  CHECK(chart.sentence ==
        "2 of 8 changes are to move up. Now: 4 at Plans in place, 4 at Established. Aimed at: 2 at "
        "Plans in place, 6 at Established.");
  CHECK(chart_svg(chart).find("Focus on choice") != std::string::npos);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
