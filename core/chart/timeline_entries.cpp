#include "core/chart/timeline_entries.h"

#include "core/assurance/countdown.h"
#include "core/base/text.h"
#include "core/delivery/actions.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <utility>

namespace core {
namespace {

using Kind = TimelineEntry::Kind;

// A point where only one end is known; what runs backwards stands at its end.
void set_days(TimelineEntry& entry, const WrittenDate& from, const WrittenDate& to) {
  entry.to = to.value ? *to.value : *from.value;
  entry.from = std::min(from.value.value_or(entry.to), entry.to);
  entry.when = days_in_words(entry.from, entry.to);
}

void add_date(std::string name, const std::optional<Date>& day, Timeline& timeline) {
  if (!day) return;
  timeline.entries.push_back(
      {.name = std::move(name), .from = *day, .to = *day, .when = day->long_text()});
}

void add_dates(const ChartOf& of, Timeline& timeline) {
  const About& about = of.plan.about;
  bool is_meeting_known = false;
  for (const SignOff& step : of.plan.sign_offs) {
    add_date("Meeting: " + step.body, step.meeting.value, timeline);
    is_meeting_known |= step.meeting.value && step.meeting.value == about.board_date.value;
  }
  if (!is_meeting_known) add_date("Board meeting", about.board_date.value, timeline);
  add_date("Submission", about.submission_date.value, timeline);
  for (const LeadTime& lead : of.plan.lead_times) {
    add_date(lead.what, date_of(lead, about, of.round), timeline);
  }
  for (const RoundDate& date : of.round.dates) {
    if (date.id == "submission" && about.submission_date.value) continue;
    add_date(date.label, date.date.value, timeline);
  }
  for (const Return& each : of.round.returns) {
    add_date("Return: " + each.label, each.due.value, timeline);
  }
}

// As it was given: "on track".
std::string status_words(const ChartOf& of, const WrittenChoice& status) {
  if (!status.value) return {};
  return lower_case(label_of(of.round, "action_statuses", status.value->id));
}

// One that nobody has given a status may have come about all the same.
void add_milestone(const ChartOf& of, const Milestone& milestone, Timeline& timeline) {
  if (!milestone.from.value && !milestone.to.value) {
    ++timeline.undated;
    return;
  }
  TimelineEntry entry{.kind = Kind::Milestone, .name = milestone.what};
  set_days(entry, milestone.from, milestone.to);
  entry.state = status_words(of, milestone.status);
  const std::optional<ChoiceId>& status = milestone.status.value;
  entry.is_over = status && (status->id == "complete" || status->id == "dropped");
  entry.is_overdue = status && !entry.is_over && of.today && entry.to < *of.today;
  if (entry.is_overdue) entry.state = text_of(ActionState::Overdue);
  timeline.entries.push_back(std::move(entry));
}

void add_action(const ChartOf& of, const Action& action, Timeline& timeline) {
  if (!action.from.value && !action.deadline.value) {
    ++timeline.undated;
    return;
  }
  TimelineEntry entry{.kind = Kind::Action, .name = action.what};
  set_days(entry, action.from, action.deadline);
  if (!action.deadline.value) entry.when = "from " + entry.when;
  if (!action.from.value) entry.when = "by " + entry.when;
  entry.is_over = is_complete(action) || is_dropped(action);
  entry.state =
      is_complete(action) ? text_of(ActionState::Complete) : status_words(of, action.status);
  if (of.today) {
    const ActionState state = state_of(action, *of.today);
    entry.is_overdue = state == ActionState::Overdue;
    if (entry.is_overdue || state == ActionState::DueSoon) entry.state = text_of(state);
  }
  timeline.entries.push_back(std::move(entry));
}

// From the first day of a month.
bool is_whole_months(Date from, Date to) {
  return from.day() == 1 && (to + 1).day() == 1 && from < to;
}

}  // namespace

Timeline timeline_of(const ChartOf& of) {
  Timeline timeline;
  add_dates(of, timeline);
  for (const Milestone& each : of.plan.milestones) add_milestone(of, each, timeline);
  for (const Action& each : of.plan.actions) add_action(of, each, timeline);
  std::stable_sort(timeline.entries.begin(),
                   timeline.entries.end(),
                   [](const TimelineEntry& a, const TimelineEntry& b) {
                     return std::pair{a.from, a.to} < std::pair{b.from, b.to};
                   });
  return timeline;
}

std::string days_in_words(Date from, Date to) {
  const bool in_months = is_whole_months(from, to);
  const auto words = [&](Date day) {
    return in_months ? Period::month(day.year(), day.month()).long_text() : day.long_text();
  };
  const std::string first = words(from);
  const std::string last = words(to);
  return first == last ? first : first + " to " + last;
}

}  // namespace core
