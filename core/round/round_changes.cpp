#include "core/round/round_changes.h"

#include <algorithm>

namespace core {
namespace {

template <class RowType>
void put_in(std::vector<RowType>& rows, const RowType& row) {
  const auto same = std::find_if(
      rows.begin(), rows.end(), [&](const RowType& other) { return other.id == row.id; });
  if (same == rows.end()) {
    rows.push_back(row);
  } else {
    *same = row;
  }
}

template <class RowType>
void put_all_in(std::vector<RowType>& rows, const std::vector<RowType>& changes) {
  for (const RowType& row : changes) put_in(rows, row);
}

void put_entries_in(std::vector<ChoiceList>& lists, const ChoiceList& change) {
  const auto same = std::find_if(
      lists.begin(), lists.end(), [&](const ChoiceList& list) { return list.id == change.id; });
  if (same == lists.end()) {
    lists.push_back(change);
  } else {
    put_all_in(same->entries, change.entries);
  }
}

}  // namespace

PlanningRound with_changes(PlanningRound round, const RoundChanges& changes) {
  put_all_in(round.streams, changes.streams);
  put_all_in(round.ring_fences, changes.ring_fences);
  put_all_in(round.earmarks, changes.earmarks);
  put_all_in(round.uplifts, changes.uplifts);
  put_all_in(round.conditions, changes.conditions);
  put_all_in(round.metrics, changes.metrics);
  put_all_in(round.scheme_types, changes.scheme_types);
  put_all_in(round.requirements, changes.requirements);
  put_all_in(round.prompts, changes.prompts);
  put_all_in(round.dates, changes.dates);
  for (const ChoiceList& list : changes.lists) put_entries_in(round.lists, list);
  return round;
}

}  // namespace core
