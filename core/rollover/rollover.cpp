#include "core/rollover/rollover.h"

#include "core/rollover/rollover_steps.h"
#include "core/round/round_changes.h"

namespace core {

std::string_view name_of(RolloverKind kind) {
  switch (kind) {
    case RolloverKind::Carried:
      return "carried";
    case RolloverKind::Changed:
      return "changed";
    case RolloverKind::Dropped:
      return "dropped";
  }
  return {};
}

std::string FreeIds::take(const std::string& id, Period year) {
  std::string text = year.text();
  for (char& c : text) {
    if (!is_digit(c)) c = '_';
  }
  return take(id + "_" + text);
}

std::string FreeIds::take(const std::string& id) {
  std::string free = id;
  for (int number = 2; !taken_.insert(free).second; ++number) {
    free = id + "_" + std::to_string(number);
  }
  return free;
}

Result<Rollover> roll_over(const RolloverOf& of) {
  ASSIGN_OR_RETURN(const RolloverYears years, rollover_years(of.from, of.to));
  std::vector<RolloverNote> notes;
  RoundChanges local = carried_changes(of, notes);
  const PlanningRound to = with_changes(of.to, local);
  const ChoiceSuccession succession{of.between, to};
  const std::map<std::string, std::string> successors = successors_of_bodies(of.plan);
  Rolling rolling{of, to, years, succession, successors, of.plan, std::move(notes)};
  rolling.plan.local = std::move(local);
  roll_about(rolling);
  roll_income(rolling);
  roll_districts(rolling);
  roll_minimums(rolling);
  roll_schemes(rolling);
  roll_risk_sharing(rolling);
  roll_metrics(rolling);
  begin_round_parts(rolling);
  roll_sections(rolling);
  roll_delivery(rolling);
  drop_what_is_over(rolling);
  follow_references(rolling);
  return Rollover{std::move(rolling.plan), std::move(rolling.notes)};
}

}  // namespace core
