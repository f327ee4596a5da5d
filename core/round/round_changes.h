// What an area corrects in a planning round, or adds to it: a metric of its own, a scheme type that
// the round file lacks, a date that moved. It travels inside the plan and stays visible as such.
#pragma once

#include "core/round/planning_round.h"

#include <vector>

namespace core {

// A row with the id of one of the round's stands in its place; any other is added behind them.
struct RoundChanges {
  std::vector<Stream> streams;
  std::vector<RingFence> ring_fences;
  std::vector<Earmark> earmarks;
  std::vector<Uplift> uplifts;
  std::vector<Condition> conditions;
  std::vector<MetricDefinition> metrics;
  std::vector<SchemeType> scheme_types;
  std::vector<Requirement> requirements;
  std::vector<Prompt> prompts;
  std::vector<RoundDate> dates;
  std::vector<ChoiceList> lists;
  UnknownMembers unknown;

  bool is_empty() const { return *this == RoundChanges{}; }
  friend bool operator==(const RoundChanges&, const RoundChanges&) = default;
};

void describe(RoundChanges& changes, FieldVisitor& visit);

// The round as the area uses it. In a list of the round, entries are replaced and added likewise.
PlanningRound with_changes(PlanningRound round, const RoundChanges& changes);

}  // namespace core
