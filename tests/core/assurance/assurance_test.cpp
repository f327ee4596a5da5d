#include "core/assurance/countdown.h"
#include "core/assurance/narrative.h"
#include "core/assurance/sign_offs.h"
#include "core/delivery/actions.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

namespace core {
namespace {

using test_support::choice;
using test_support::date;
using test_support::round_2019_20;

Date day(std::string_view text) {
  return *date(text).value;
}

TEST_SUITE_BEGIN("core/assurance");

TEST_CASE("an approval after the submission says so; one without a date is outstanding") {
  SignOff sign_off;
  CHECK(state_of(sign_off, day("2019-09-27")) == SignOffState::Outstanding);
  sign_off.approved_on = date("2019-09-27");
  CHECK(state_of(sign_off, day("2019-09-27")) == SignOffState::Approved);
  sign_off.approved_on = date("2019-09-28");
  CHECK(state_of(sign_off, day("2019-09-27")) == SignOffState::AfterSubmission);
  CHECK(state_of(sign_off, std::nullopt) == SignOffState::Approved);
}

TEST_CASE("a step is worked back from the end that it names, unless a date is agreed") {
  About about;
  about.board_date = date("2019-09-05");
  about.submission_date = date("2019-09-27");
  LeadTime papers;
  papers.days.value = 5;
  CHECK_FALSE(date_of(papers, about, round_2019_20()));
  papers.before = choice("board");
  CHECK(date_of(papers, about, round_2019_20()) == day("2019-08-31"));
  papers.is_in_working_days = true;
  CHECK(date_of(papers, about, round_2019_20()) == day("2019-08-29"));
  papers.before = choice("submission");
  CHECK(date_of(papers, about, round_2019_20()) == day("2019-09-20"));
  // The day of the meeting and that of publication do not count, nor does 26 August 2019, a holiday.
  about.board_date = date("2019-09-02");
  papers.before = choice("board");
  papers.is_clear = true;
  CHECK(date_of(papers, about, round_2019_20()) == day("2019-08-22"));
  papers.days.value = -1;
  CHECK_FALSE(date_of(papers, about, round_2019_20()));
  // The round's own day stands in for one that the plan does not give.
  about.submission_date = {};
  papers.days.value = 0;
  papers.before = choice("submission");
  papers.is_clear = {};
  CHECK(date_of(papers, about, round_2019_20()) == submission_of(about, round_2019_20()));
  CHECK(submission_of(about, round_2019_20()) == day("2019-09-27"));
  papers.agreed_date = date("2019-08-28");
  CHECK(date_of(papers, about, round_2019_20()) == day("2019-08-28"));
}

// North East Lincolnshire 2017-19: "Oct 2017 - Dec 2017" ends on 31 December.
TEST_CASE("an action is overdue the day after its last day, and due soon thirty days before") {
  Action action;
  CHECK(state_of(action, day("2017-09-11")) == ActionState::NoDeadline);
  action.deadline.as_written = "over the next 6 months";
  CHECK(state_of(action, day("2017-09-11")) == ActionState::InWords);
  action.deadline = date("2017-12-31");
  CHECK(state_of(action, day("2017-09-11")) == ActionState::Open);
  CHECK(state_of(action, day("2017-12-01")) == ActionState::DueSoon);
  CHECK(state_of(action, day("2017-12-31")) == ActionState::DueSoon);
  CHECK(state_of(action, day("2018-01-01")) == ActionState::Overdue);
  action.status = choice("complete");
  CHECK(state_of(action, day("2018-01-01")) == ActionState::Complete);
}

TEST_CASE("words are counted as a person does, and marks of Markdown are none") {
  CHECK(words_in("") == 0);
  CHECK(words_in("- Home first\n- **Trusted** assessors") == 4);
  CHECK(words_in("| a | b |\n| --- | --- |") == 2);
  CHECK(words_in("£37.7m in 2015/16") == 3);
  CHECK(words_in("réablement, naïve") == 2);
}

TEST_CASE("a prompt without a word is unanswered") {
  Plan plan;
  const std::string prompt = round_2019_20().prompts.front().id;
  Section& section = plan.sections.emplace_back();
  section.id = "n1";
  section.prompt = choice(prompt);
  const auto prompts = static_cast<std::int32_t>(round_2019_20().prompts.size());
  CHECK(narrative_of(plan, round_2019_20()).unanswered == prompts);
  section.text.text = "One budget brings money together.";
  const Narrative narrative = narrative_of(plan, round_2019_20());
  CHECK(narrative.unanswered == prompts - 1);
  CHECK(narrative.words == 5);
  CHECK(narrative.prompts.front().sections == 1);
}

TEST_CASE("a group that the round asks for is covered by the rows that name it") {
  Plan plan;
  Engagement& meeting = plan.engagement.emplace_back();
  meeting.id = "e1";
  meeting.group = choice("voluntary");
  for (const GroupCoverage& group : coverage_of(plan, round_2019_20())) {
    CAPTURE(group.group);
    CHECK(group.rows == (group.group == "voluntary" ? 1 : 0));
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
