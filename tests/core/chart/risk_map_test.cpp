#include "core/chart/risk_map.h"

#include "core/chart/chart_svg.h"
#include "core/planfile/plan_file.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/text_file.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/chart/risk_map");

Risk risk_of(std::string title, std::int64_t likelihood, std::int64_t impact) {
  Risk risk;
  risk.id = "r" + title;
  risk.title = std::move(title);
  risk.likelihood.value = likelihood;
  risk.impact.value = impact;
  return risk;
}

Chart map_of(const Plan& plan) {
  const PlanningRound& round = test_support::round_2019_20();
  return risk_map({plan, round, derive(plan, round)});
}

TEST_CASE("each cell counts its risks, and says how they are rated and which they are") {
  Plan plan;
  plan.risks = {risk_of("Falls", 4, 5), risk_of("Delays", 2, 3), risk_of("Staff", 2, 3)};
  const Chart chart = map_of(plan);
  REQUIRE(chart.rows.size() == 5);
  // The most likely on top, the least impact at the left.
  CHECK(chart.rows[0].label == "5");
  const ChartMark& falls = chart.rows[1].marks[4];
  CHECK(falls.words == "1");
  CHECK(falls.more == "high");
  CHECK(falls.ink == Ink::High);
  CHECK(falls.from == doctest::Approx(0.8));
  const ChartMark& two = chart.rows[3].marks[2];
  CHECK(two.words == "2");
  CHECK(two.more == "medium");
  CHECK(two.names == "Delays; Staff");
  CHECK(chart.rows[4].marks[0].words.empty());
  CHECK(chart.rows[4].marks[0].more.empty());
  CHECK(chart.table[0] ==
        std::vector<std::string>{
            "Likelihood", "Impact 1", "Impact 2", "Impact 3", "Impact 4", "Impact 5"});
  CHECK(chart.table[2][5] == "1, high: Falls");
  CHECK(chart.table[4][3] == "2, medium: Delays; Staff");
  CHECK(chart.table[5][1] == "none");
  CHECK(chart.note.empty());
  CHECK(chart.sentence ==
        "3 of 3 risks have scores, 1 of them high. The highest score is 20: Falls.");
}

// Likelihood × impact: low up to 5, medium up to 12, high above.
TEST_CASE("the bands are those of the scores") {
  Plan plan;
  plan.risks = {risk_of("Falls", 1, 1)};
  const Chart chart = map_of(plan);
  int low = 0, medium = 0, high = 0;
  for (const ChartRow& row : chart.rows) {
    for (const ChartMark& cell : row.marks) {
      low += cell.ink == Ink::Low ? 1 : 0;
      medium += cell.ink == Ink::Medium ? 1 : 0;
      high += cell.ink == Ink::High ? 1 : 0;
    }
  }
  // Low: 1 2 3 4 5, 2 4, 3, 4, 5; high: 15 15, 16, 20 20, 25.
  CHECK(low == 10);
  CHECK(high == 6);
  CHECK(medium == 9);
  REQUIRE(chart.keys.size() == 3);
  CHECK(chart.keys[0].words.ends_with(": a score of 1 to 5"));
  CHECK(chart.keys[1].words.ends_with(": a score of 6 to 12"));
  CHECK(chart.keys[2].words.ends_with(": a score of 13 to 25"));
}

TEST_CASE("without scores there is no map, and a score off the scale is not on it") {
  Plan plan;
  CHECK(map_of(plan).rows.empty());
  plan.risks = {risk_of("Falls", 6, 1), risk_of("", 3, 0)};
  CHECK(map_of(plan).rows.empty());
  plan.risks.push_back(risk_of("Delays", 3, 3));
  CHECK(map_of(plan).note ==
        "2 risks are not on the map: likelihood or impact is empty or not on the scale of 1 to 5.");
}

TEST_CASE("five of the ten risks of North East Lincolnshire are on the map") {
  const auto file = read_plan_file(
      testing::text_of_file("assets/plans/north-east-lincolnshire-2017-19.bcplan.json"));
  REQUIRE(file.has_value());
  const Chart chart = map_of(file->plan);
  CHECK(chart.sentence ==
        "5 of 10 risks have scores, 1 of them high. The highest score is 15: Commissioners do not "
        "achieve the financial plan within the time agreed.");
  CHECK(chart.note.starts_with("5 risks are not on the map"));
  CHECK(chart.rows[2].marks[3].words == "2");
  const std::string svg = chart_svg(chart);
  CHECK(svg.find("2, medium: Effectiveness of re-ablement: not enough capacity") !=
        std::string::npos);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
