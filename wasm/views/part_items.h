// What a part of a plan or a row of a list is made of, in the order of its description.
#pragma once

#include "core/fields/description.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <string>
#include <string_view>
#include <vector>

namespace app {

struct PartItem {
  enum class Look : unsigned char { Short, Long, Series, Rows };
  Look look;
  core::FieldKind kind = core::FieldKind::Text;  // of a field
  core::FieldInfo info = {};
  std::string address = {};
  std::string pattern = {};     // "schemes/lines/amount"
  std::string_view label = {};  // the round's, or the description's; good until the plan changes
};

// `address` is that of a row ("risks/r1") or of a part ("risk_sharing"); nothing if there is none.
std::vector<PartItem> items_of(const core::Plan& plan,
                               const core::PlanningRound& round,
                               std::string_view address);

// What is said of a list or part at the top of a plan: "risks", "risk_sharing".
core::FieldInfo info_of_top(const core::Plan& plan, std::string_view id);

// The item that names a row: the first that is required, else the title, else the first short one.
// Null when no field can.
const PartItem* naming_item(const std::vector<PartItem>& items);

}  // namespace app
