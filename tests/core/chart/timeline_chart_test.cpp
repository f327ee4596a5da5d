#include "core/chart/timeline_chart.h"

#include "core/chart/chart_svg.h"
#include "core/chart/timeline_entries.h"
#include "core/planfile/plan_file.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"
#include "tests/support/text_file.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace core {
namespace {

using test_support::choice;
using test_support::date;

TEST_SUITE_BEGIN("core/chart/timeline");

Date day(std::string_view text) {
  return *date(text).value;
}

// A round of one year with the date of its submission.
PlanningRound round_of_a_year() {
  PlanningRound round;
  round.years.emplace_back().year = test_support::period("2019-20");
  round.years.back().is_planned = true;
  round.dates.emplace_back().id = "submission";
  round.dates.back().label = "Plan submitted";
  round.dates.back().date = date("2019-09-27");
  return round;
}

Chart chart_on(const Plan& plan, const PlanningRound& round, std::optional<Date> today) {
  const Derived derived = derive(plan, round);
  return timeline_chart({plan, round, derived, MoneyUnit::Pounds, today});
}

Action action(std::string what, std::string_view deadline, std::string_view status = {}) {
  Action action;
  action.id = what;
  action.what = std::move(what);
  if (!deadline.empty()) action.deadline = date(deadline);
  action.status = choice(status);
  return action;
}

Milestone milestone(std::string what, std::string_view from, std::string_view to) {
  Milestone milestone;
  milestone.id = what;
  milestone.what = std::move(what);
  milestone.from = date(from);
  if (!to.empty()) milestone.to = date(to);
  return milestone;
}

using Cells = std::vector<std::string>;

// 2019-20 has 366 days: 1 October is the 183rd after 1 April, half of them.
TEST_CASE(
    "what has days lies along the months of the planned year, and what is over or late says so") {
  Plan plan;
  plan.milestones = {milestone("Pilot", "2019-10-01", "2020-03-31"),
                     milestone("Opening", "2019-10-01", "")};
  plan.actions = {action("Recruit", "2019-08-31"), action("Train", "2019-05-31", "complete")};
  const Chart chart = chart_on(plan, round_of_a_year(), day("2019-10-01"));
  CHECK(chart.title == "Timeline, April 2019 to March 2020");
  REQUIRE(chart.rows.size() == 5);
  CHECK(chart.rows[0].label == "Train");
  CHECK(chart.rows[0].words == "Action, by 31 May 2019, complete");
  CHECK(chart.rows[0].marks[0].ink == Ink::Series4);
  CHECK(chart.rows[1].words == "Action, by 31 August 2019, overdue");
  CHECK(chart.rows[1].ink == Ink::Bad);
  CHECK(chart.rows[2].words == "Date, 27 September 2019");
  CHECK(chart.rows[2].marks[0].shape == Shape::Diamond);
  CHECK(chart.rows[3].words == "Milestone, 1 October 2019");
  CHECK(chart.rows[3].marks[0].from == doctest::Approx(0.5));
  CHECK(chart.rows[4].words == "Milestone, October 2019 to March 2020");
  CHECK(chart.rows[4].marks[0].shape == Shape::Bar);
  CHECK(chart.rows[4].marks[0].to == doctest::Approx(1));
  REQUIRE(chart.ticks.size() == 12);
  CHECK(chart.ticks[6].words == "Oct 2019");
  REQUIRE(chart.line);
  CHECK(chart.line->at == doctest::Approx(0.5));
  CHECK(chart.line->words == "Today, 1 October 2019");
  CHECK(chart.sentence ==
        "In this time: 1 date, 2 milestones, 2 actions. On 1 October 2019, 1 is overdue. Next: "
        "Opening, 1 October 2019.");
  CHECK(chart.note.empty());
  CHECK(chart.table[2] == Cells{"Recruit", "Action", "by 31 August 2019", "overdue"});
}

TEST_CASE("without a day of today nothing is overdue and there is no line") {
  Plan plan;
  plan.actions = {action("Recruit", "2019-08-31")};
  const Chart chart = chart_on(plan, round_of_a_year(), std::nullopt);
  CHECK(chart.rows[0].words == "Action, by 31 August 2019");
  CHECK_FALSE(chart.line);
  CHECK(chart.sentence == "In this time: 1 date, 1 action.");
}

TEST_CASE("a milestone is overdue only when somebody gave it a status") {
  Plan plan;
  plan.milestones = {milestone("Silent", "2019-05-01", ""), milestone("Late", "2019-05-02", "")};
  plan.milestones[1].status = choice("on_track");
  const Chart chart = chart_on(plan, round_of_a_year(), day("2019-06-01"));
  CHECK(chart.rows[0].words == "Milestone, 1 May 2019");
  CHECK(chart.rows[1].words == "Milestone, 2 May 2019, overdue");
}

TEST_CASE(
    "an axis takes in the dates of plan and round by whole quarters, and nothing a year away") {
  Plan plan;
  PlanningRound round = round_of_a_year();
  round.dates.emplace_back().date = date("2019-02-14");
  CHECK(chart_on(plan, round, {}).title == "Timeline, January 2019 to March 2020");
  plan.about.submission_date = date("2199-01-01");
  CHECK(chart_on(plan, round, {}).title == "Timeline, January 2019 to March 2020");
  round.years.clear();
  CHECK(chart_on(plan, round, {}).rows.empty());
}

TEST_CASE("of many rows the dates, the overdue and the next are kept; the others are counted") {
  Plan plan;
  for (int i = 0; i < 30; ++i) {
    const std::string number = std::to_string(i);
    plan.actions.push_back(action("Done " + number, "2019-04-30", "complete"));
    plan.actions.push_back(action("Undated " + number, ""));
  }
  plan.actions.push_back(action("Late", "2019-05-01"));
  plan.actions.push_back(action("Next", "2019-12-01"));
  plan.actions.push_back(action("Another year", "2021-12-01"));
  plan.milestones = {milestone("Long ago", "2004-01-01", "2004-12-31")};
  const Chart chart = chart_on(plan, round_of_a_year(), day("2019-10-01"));
  REQUIRE(chart.rows.size() == 16);
  const auto has = [&](std::string_view label) {
    return std::any_of(chart.rows.begin(), chart.rows.end(), [&](const ChartRow& row) {
      return row.label == label;
    });
  };
  CHECK(has("Late"));
  CHECK(has("Next"));
  CHECK(has("Plan submitted"));
  CHECK(
      chart.note ==
      "And 17 more in this time, 1 before it, 1 after it, 30 without a day: all stand in the lists "
      "of milestones and actions.");
  CHECK(chart.table.size() == 34);
}

TEST_CASE("however much is overdue, what comes next keeps its place") {
  Plan plan;
  for (int i = 0; i < 30; ++i) {
    plan.actions.push_back(action("Late " + std::to_string(i), "2019-05-01"));
    plan.actions.push_back(action("Next " + std::to_string(i), "2019-12-01"));
  }
  const Chart chart = chart_on(plan, round_of_a_year(), day("2019-09-01"));
  const auto late = std::count_if(chart.rows.begin(), chart.rows.end(), [](const ChartRow& row) {
    return row.label.starts_with("Late");
  });
  // One row is the date of the submission.
  CHECK(chart.rows.size() == 16);
  CHECK(late == 8);
}

TEST_CASE("a meeting of the board is told once, and a span that runs backwards stands at its end") {
  Plan plan;
  plan.about.board_date = date("2019-09-05");
  SignOff& step = plan.sign_offs.emplace_back();
  step.body = "Health and Wellbeing Board";
  step.meeting = date("2019-09-05");
  plan.milestones = {milestone("Backwards", "2020-01-01", "2019-12-01")};
  const Chart chart = chart_on(plan, round_of_a_year(), {});
  REQUIRE(chart.rows.size() == 3);
  CHECK(chart.rows[0].label == "Meeting: Health and Wellbeing Board");
  CHECK(chart.rows[2].words == "Milestone, 1 December 2019");
}

TEST_CASE("days are named as short as they can be") {
  CHECK(days_in_words(day("2019-09-05"), day("2019-09-05")) == "5 September 2019");
  CHECK(days_in_words(day("2019-02-01"), day("2019-02-28")) == "February 2019");
  CHECK(days_in_words(day("2019-10-01"), day("2020-03-31")) == "October 2019 to March 2020");
  CHECK(days_in_words(day("2019-10-02"), day("2019-10-31")) == "2 October 2019 to 31 October 2019");
}

TEST_CASE("the timeline of Buckinghamshire on the day of its board") {
  const auto file =
      read_plan_file(testing::text_of_file("assets/plans/buckinghamshire-2019-20.bcplan.json"));
  REQUIRE(file.has_value());
  const Chart chart = chart_on(file->plan, test_support::round_2019_20(), day("2019-09-05"));
  CHECK(chart.rows.size() == 16);
  CHECK(chart.sentence.find("On 5 September 2019, 1 is overdue. Next: Meeting: Buckinghamshire "
                            "Health and Wellbeing Board, 5 September 2019.") != std::string::npos);
  CHECK(chart_svg(chart).find("Start the physio locum of discharge to assess") !=
        std::string::npos);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
