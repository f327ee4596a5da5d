// Carrying a plan into another planning round.
//
// What stands until somebody ends it is carried, with its ids: bodies, people, boards, agreements,
// themes, schemes and their lines, unit costs, risks, open actions, seven-day services, inequalities
// and the area's own additions to the round. What the round asks for is begun anew, as new_plan does,
// but for the actual values of a metric and the text of a prompt that go on. What tells of the old
// round's time (benefits, milestones, pilots, approvals, dates, versions, stated figures …) stays in
// the old plan. Nothing happens that the notes do not tell.
#pragma once

#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class RolloverKind : std::uint8_t { Carried, Changed, Dropped };

// "carried", "changed", "dropped".
std::string_view name_of(RolloverKind kind);

// One thing that was done. `where` is a list or field of the plan, without ids of rows
// ("schemes/lines"), or the address of one row ("partners/ccg").
struct RolloverNote {
  RolloverKind kind = RolloverKind::Carried;
  std::string where;
  std::string words;
  friend bool operator==(const RolloverNote&, const RolloverNote&) = default;
};

// The amounts of the years that are begun: empty, or raised by the stream's national uplift where
// the new round has one; rounded half up to the penny, once.
enum class BegunAmounts : std::uint8_t { Empty, Uplifted };

struct RolloverOf {
  const Plan& plan;
  const PlanningRound& from;               // as the area uses it
  std::span<const PlanningRound> between;  // the rounds on the way, in order
  const PlanningRound& to;                 // as published
  BegunAmounts amounts = BegunAmounts::Empty;
};

struct Rollover {
  Plan plan;
  std::vector<RolloverNote> notes;
};

// Fails with OutOfRange when the new round does not plan beyond the old one.
Result<Rollover> roll_over(const RolloverOf& of);

}  // namespace core
