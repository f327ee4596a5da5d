// What stands on the timeline: dates of the plan and the round, meetings, milestones and actions.
// For timeline_chart.
#pragma once

#include "core/chart/plan_charts.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core {

struct TimelineEntry {
  enum class Kind : std::uint8_t { Date, Milestone, Action };
  Kind kind = Kind::Date;
  std::string name = {};
  Date from = {}, to = {};  // the same for a point in time; `to` is its last day
  std::string when = {};    // "by 31 March 2020"
  std::string state = {};   // "overdue", "complete", "on track"; empty when nothing is said
  bool is_over = false;     // complete or dropped
  bool is_overdue = false;

  bool is_point() const { return from == to; }
};

struct Timeline {
  std::vector<TimelineEntry> entries = {};  // the first day first
  std::int64_t undated = 0;                 // milestones and actions that name no day
};

// What is complete or dropped is known at any time; overdue is only what is so on `of.today`.
Timeline timeline_of(const ChartOf& of);

// "5 September 2019", "October 2019", "October 2019 to March 2020".
std::string days_in_words(Date from, Date to);

}  // namespace core
