// The sample plan against the published document: the Better Care Fund plan 2019-20 of
// Buckinghamshire, draft for the board of 5 September 2019.
#include "core/derived/derived.h"
#include "core/planfile/plan_file.h"
#include "core/round/round_reader.h"
#include "core/round/round_words.h"
#include "tests/support/text_file.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace core {
namespace {

constexpr std::string_view kFile = "assets/plans/buckinghamshire-2019-20.bcplan.json";

Plan read_the_plan() {
  const auto file = read_plan_file(testing::text_of_file(std::string{kFile}));
  REQUIRE_MESSAGE(file.has_value(), file.error().message);
  return file->plan;
}

const Plan& the_plan() {
  static const Plan kPlan = read_the_plan();
  return kPlan;
}

PlanningRound read_the_round() {
  const auto round = read_round(testing::text_of_file("assets/rounds/2019-20.json"));
  REQUIRE(round.has_value());
  return *round;
}

const PlanningRound& the_round() {
  static const PlanningRound kRound = read_the_round();
  return kRound;
}

const Period kPrior = Period::financial_year(2018);
const Period kPlanned = Period::financial_year(2019);

// A row of a published table: its figure of 2018-19 and of 2019-20, in pounds.
struct TwoYears {
  std::string_view row;
  std::int64_t prior;
  std::int64_t planned;
};

Money pounds(std::int64_t amount) {
  return Money::from_literal(amount * 100);
}

Money income_of(std::string_view stream, Period year) {
  Money sum;
  for (const Income& row : the_plan().income) {
    if (row.stream.value->id == stream && row.year.value == year) sum += *row.amount.value;
  }
  return sum;
}

Money scheme_in(std::string_view id, Period year) {
  const Scheme* scheme = find_row_in(the_plan().schemes, id);
  REQUIRE_MESSAGE(scheme != nullptr, id);
  Money sum;
  for (const BudgetLine& line : scheme->lines) {
    if (line.year.value == year) sum += *line.amount.value;
  }
  return sum;
}

// What the schemes of one published table spend in a year.
Money table_in(std::string_view place, Period year) {
  Money sum;
  for (const Scheme& scheme : the_plan().schemes) {
    if (scheme.place == place) sum += scheme_in(scheme.id, year);
  }
  return sum;
}

const MetricPlan& metric(std::string_view id) {
  const MetricPlan* found = find_row_in(the_plan().metrics, id);
  REQUIRE_MESSAGE(found != nullptr, id);
  return *found;
}

// "actual/target" as they are written in the file, of each period.
std::string both(std::string_view id, std::string_view period) {
  const auto text = [](const WrittenDecimal& cell) {
    if (!cell.as_written.empty()) return cell.as_written;
    return cell.value ? cell.value->text() : std::string{};
  };
  const Period at = *Period::from_text(period);
  return text(metric(id).actual.at(at)) + "/" + text(metric(id).target.at(at));
}

}  // namespace

TEST_CASE("the Buckinghamshire plan reads, and is written again byte for byte") {
  const std::string text = testing::text_of_file(std::string{kFile});
  const auto file = read_plan_file(text);
  REQUIRE(file.has_value());
  CHECK(file->plan.unknown.members.empty());
  CHECK(file->unknown.members.empty());
  CHECK(write_plan_file(*file) == text);
}

TEST_CASE("the plan names its round and its revision") {
  CHECK(the_plan().about.round == the_round().about.round);
  CHECK(the_plan().about.round_revision.value == the_round().about.revision.value);
}

TEST_CASE("section 2.1: the allocations of the four streams add up to the published totals") {
  for (const TwoYears& row : {TwoYears{"nhs_min", 28458394, 30105514},
                              {"dfg", 3320891, 3583439},
                              {"ibcf", 3657639, 3221362},
                              {"wp", 1671318, 1671318}}) {
    CHECK(income_of(row.row, kPrior) == pounds(row.prior));
    CHECK(income_of(row.row, kPlanned) == pounds(row.planned));
  }
  Money prior;
  Money planned;
  for (const Income& row : the_plan().income) {
    (row.year.value == kPrior ? prior : planned) += *row.amount.value;
  }
  CHECK(prior == pounds(37108242));
  CHECK(planned == pounds(38581633));
}

TEST_CASE("section 2.1: of all income, only the winter money of 2018-19 was outside the pool") {
  for (const Income& row : the_plan().income) {
    CHECK_MESSAGE(row.is_outside_pool.value_or(false) == (row.id == "wp_1819"), row.id);
  }
}

TEST_CASE("section 2.1: both minimums stand for both years") {
  const auto minimum = [](std::string_view id) {
    const Minimum* row = find_row_in(the_plan().minimums, id);
    REQUIRE(row != nullptr);
    return *row->amount.value;
  };
  CHECK(minimum("asc_min_1819") == pounds(9535348));
  CHECK(minimum("asc_min_1920") == pounds(10087237));
  CHECK(minimum("ooh_min_1819") == pounds(8087068));
  CHECK(minimum("ooh_min_1920") == pounds(8561108));
}

TEST_CASE("section 2.2: the four districts share the whole Disabled Facilities Grant") {
  REQUIRE(the_plan().districts.size() == 4);
  Money sum;
  for (const District& district : the_plan().districts) {
    CHECK(district.is_passed_down == true);
    sum += *district.amount.value;
  }
  CHECK(sum == pounds(3583439));
  CHECK(sum == income_of("dfg", kPlanned));
}

TEST_CASE("section 3: every scheme has the published figure of both years") {
  for (const TwoYears& row : {TwoYears{"s_discharge_teams", 1602000, 1694916},
                              {"s_home_from_hospital", 242000, 246338},
                              {"s_assistive_technology", 312000, 330096},
                              {"s_dementia", 159000, 159000},
                              {"s_intermediate", 2213000, 2341354},
                              {"s_care_act", 3704520, 4054482},
                              {"s_carers", 472000, 472000},
                              {"s_care_homes", 509500, 539051},
                              {"s_falls", 250000, 250000},
                              {"s_community", 18923044, 20018277},
                              {"s_market", 3369880, 2971362},
                              {"s_voluntary", 250000, 250000},
                              {"s_brokerage", 0, 83000},
                              {"s_flu", 0, 15000},
                              {"s_beds", 0, 234000},
                              {"s_residential", 0, 336589},
                              {"s_home_care", 0, 783129},
                              {"s_live_in", 0, 219600}}) {
    CHECK_MESSAGE(scheme_in(row.row, kPrior) == pounds(row.prior), row.row);
    CHECK_MESSAGE(scheme_in(row.row, kPlanned) == pounds(row.planned), row.row);
  }
  CHECK(the_plan().schemes.size() == 18);
}

TEST_CASE("section 3: the tables of 2019-20 add up, two of 2018-19 do not") {
  CHECK(table_in("Section 3.1, table", kPlanned) == pounds(10087237));
  CHECK(table_in("Section 3.2, table", kPlanned) == pounds(20018277));
  CHECK(table_in("Section 3.3, table", kPlanned) == pounds(3221362));
  CHECK(table_in("Section 3.4, table", kPlanned) == pounds(1671318));
  // The document states £9,535,350 and £3,657,639.
  CHECK(table_in("Section 3.1, table", kPrior) == pounds(9464020));
  CHECK(table_in("Section 3.3, table", kPrior) == pounds(3619880));
}

TEST_CASE("section 3.4: winter outputs keep their quantities, unit costs and days") {
  const auto output = [](std::string_view scheme, std::string_view id) {
    const Output* row = find_row_in(find_row_in(the_plan().schemes, scheme)->outputs, id);
    REQUIRE_MESSAGE(row != nullptr, id);
    CHECK(row->from.value == *Date::from_parts(2019, 10, 1));
    CHECK(row->to.value == *Date::from_parts(2020, 3, 31));
    return *row;
  };
  CHECK(output("s_brokerage", "referrals").quantity.as_written == "c13 referrals per month");
  CHECK(output("s_home_care", "hours").quantity.value->text() == "40367");
  CHECK(output("s_home_care", "hours").unit_cost.value == Money::from_literal(1940));
  CHECK(output("s_residential", "residential").quantity.value->text() == "7");
  CHECK(output("s_residential", "residential").unit_cost.value == pounds(901));
  CHECK(output("s_residential", "nursing").quantity.value->text() == "8");
  CHECK(output("s_residential", "nursing").unit_cost.value == pounds(821));
  CHECK(output("s_beds", "beds").quantity.value->text() == "3");
  CHECK(output("s_live_in", "placements").quantity.value->text() == "8");
  CHECK(output("s_flu", "contacts").quantity.is_empty());
}

TEST_CASE("section 4.4: six of the eight changes are to be established by March 2020") {
  std::string current;
  std::string target;
  for (const ChangeMaturity& change : the_plan().changes) {
    current += change.current.value->id == "established" ? "E" : "P";
    target += change.target.value->id == "established" ? "E" : "P";
  }
  CHECK(current == "EEPEPPPE");
  CHECK(target == "EEPEEPEE");
  CHECK(the_plan().changes[2].target.as_written == "Plans in place to deliver by March 2020");
}

TEST_CASE("sections 5.1, 5.3 and 5.4: actual and target of each published period") {
  using Rows = std::vector<std::pair<std::string_view, std::string>>;
  for (const auto& [period, cells] : Rows{{"2018-19 Q1", "2658/2383"},
                                          {"2018-19 Q2", "2581/2348"},
                                          {"2018-19 Q3", "2840/2480"},
                                          {"2018-19 Q4", "2767/2314"},
                                          {"2019-20 Q1", "2722/2744*"}}) {
    CHECK(both("m_nea", period) == cells);
  }
  for (const auto& [period, cells] : Rows{{"2018-19 Q1", "118/130"},
                                          {"2018-19 Q2", "201/260"},
                                          {"2018-19 Q3", "250/390"},
                                          {"2018-19 Q4", "343/520"},
                                          {"2019-20 Q1", "80/130"},
                                          {"2019-20", "/400"}}) {
    CHECK(both("m_res_adm", period) == cells);
  }
  for (const auto& [period, cells] : Rows{{"2014-15", "72/75"},
                                          {"2015-16", "66/75"},
                                          {"2016-17", "75/75"},
                                          {"2017-18", "66/75"},
                                          {"2018-19", "72/75"},
                                          {"2019-20", "/75"}}) {
    CHECK(both("m_reabl", period) == cells);
  }
}

TEST_CASE("section 5.2: the parts of each month are the whole, but for rounding") {
  const MetricPlan& delays = metric("m_dtoc");
  int months = 0;
  for (const Series::Cell& cell : delays.actual.cells()) {
    if (cell.part != kWholePart) continue;
    ++months;
    std::int64_t parts = 0;
    for (const std::string_view part : {"nhs", "social_care", "joint"}) {
      parts += delays.actual.at(cell.period, part).value->units();
    }
    CHECK_MESSAGE(std::abs(parts - cell.number.value->units()) <= 1, cell.period.text());
  }
  CHECK(months == 15);
}

TEST_CASE("section 5.2: the target of the delays is the same in each of 24 months") {
  const MetricPlan& delays = metric("m_dtoc");
  CHECK(delays.target.cells().size() == 24 * 4);
  for (const Series::Cell& cell : delays.target.cells()) {
    const std::string expected = cell.part == "all"     ? "31.8"
                                 : cell.part == "nhs"   ? "24.9"
                                 : cell.part == "joint" ? "0.1"
                                                        : "6.8";
    CHECK(cell.number.value->text() == expected);
  }
}

TEST_CASE("section 5.2: the months of the delays are those of the published table") {
  const auto row = [](std::string_view month) {
    std::string cells;
    for (const std::string_view part : {"all", "nhs", "social_care", "joint"}) {
      const Period at = *Period::from_text(month);
      cells += metric("m_dtoc").actual.at(at, part).value->text() + " ";
    }
    return cells;
  };
  CHECK(row("2018-04") == "52.2 43.5 8.7 0.1 ");
  CHECK(row("2018-05") == "63.5 50.8 12.6 0.1 ");
  CHECK(row("2018-06") == "53.1 41.5 10.9 0.6 ");
  CHECK(row("2018-07") == "50.1 42.2 8.0 0.0 ");
  CHECK(row("2018-08") == "40.2 30.9 9.1 0.2 ");
  CHECK(row("2018-09") == "60.2 48.6 11.5 0.1 ");
  CHECK(row("2018-10") == "47.2 35.1 12.2 0.0 ");
  CHECK(row("2018-11") == "41.4 30.4 7.8 3.1 ");
  CHECK(row("2018-12") == "31.1 24.5 3.8 2.8 ");
  CHECK(row("2019-01") == "38.8 30.4 6.3 2.2 ");
  CHECK(row("2019-02") == "42.4 35.3 5.4 1.7 ");
  CHECK(row("2019-03") == "41.8 31.7 6.4 3.7 ");
  CHECK(row("2019-04") == "44.7 35.2 6.3 3.2 ");
  CHECK(row("2019-05") == "38.7 31.1 5.4 2.3 ");
  CHECK(row("2019-06") == "44.2 30.5 7.5 6.3 ");
}

TEST_CASE("what the document states is kept as written, right or wrong") {
  const auto written = [](std::string_view id) {
    const StatedFigure* row = find_row_in(the_plan().stated, id);
    REQUIRE_MESSAGE(row != nullptr, id);
    return row->written;
  };
  CHECK(written("t21_total_1920") == "£38,581,633");
  CHECK(written("s21_percent") == "0.8%");
  CHECK(written("t23_ibcf_percent") == "-11.8%");
  CHECK(written("t31_total_1819") == "£9,535,350");
  CHECK(written("s42_asc_min") == "£10,023,467");
  CHECK(written("t2_1819_actual_all") == "46.8");
  for (const StatedFigure& row : the_plan().stated) {
    CHECK_MESSAGE(!row.figure.empty(), row.id);
    CHECK_MESSAGE(row.unit.value.has_value(), row.id);
    CHECK_MESSAGE(!row.place.empty(), row.id);
  }
}

TEST_CASE("the document's money is at odds with itself in these ten places, and in no other") {
  const Derived derived = derive(the_plan(), the_round());
  std::set<std::string> at_odds;
  for (const StatedComparison& row : derived.stated) {
    const StatedFigure& stated = the_plan().stated[static_cast<std::size_t>(row.row)];
    if (!stated.figure.starts_with("finance/")) continue;
    // Printed as "£668, 525": the space makes it no number.
    CHECK_MESSAGE(row.agrees.has_value() == (stated.id != "s43b_opat"), stated.id);
    if (!row.agrees.value_or(true)) at_odds.insert(stated.id + " " + stated.written);
  }
  CHECK(at_odds == std::set<std::string>{
                       "s21_percent 0.8%",            // the table beside it has +4.0%
                       "s42_asc_min £10,023,467",     // the minimum is £10,087,237
                       "t23_ibcf_percent -11.8%",     // -11.93%, and -11.9% in section 2.1
                       "t31_total_1819 £9,535,350",   // £71,330 more than its rows
                       "t31_total_change +£551,887",  // follows from that
                       "t31_total_percent +5.8%",     // and so does this
                       "t33_total_1819 £3,657,639",   // £37,759 more than its rows
                       "t33_total_change -£436,277",  // follows from that
                       "t33_total_percent -11.8%",    // and so does this
                       "t34_home_care £783,129",      // 40,367 hours at £19.40 are £783,119.80
                   });
}

TEST_CASE("every section of the document has its text, every condition and change its words") {
  CHECK(the_plan().sections.size() == 33);
  for (const Section& section : the_plan().sections) {
    CHECK_MESSAGE(!section.text.text.empty(), section.number);
  }
  for (const ConditionAnswer& answer : the_plan().conditions) CHECK(!answer.text.text.empty());
  for (const ChangeMaturity& change : the_plan().changes) CHECK(!change.key_work.text.empty());
  for (const MetricPlan& row : the_plan().metrics) CHECK(!row.route.text.empty());
}

}  // namespace core
