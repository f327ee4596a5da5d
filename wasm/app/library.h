// The plans that this browser keeps, each by its card: what the Plans screen and the rescue page
// list without opening the plan.
#pragma once

#include "core/json/json.h"
#include "wasm/app/open_plan.h"

#include <cstdint>
#include <string>
#include <vector>

namespace app {

struct PlanCard {
  std::string plan;  // the id
  std::string area, round, title;
  double created_ms = 0, changed_ms = 0;
  std::string pool;  // "£38,581,633", as shown; empty when there is none
  std::int64_t errors = 0, warnings = 0;
  std::string file_name;  // last saved to
  double file_time_ms = 0;
  std::int64_t file_sequence = -1;  // the newest record that the file holds
  bool is_deleted = false;
};

// What a stranger put there is left out, not trusted.
std::vector<PlanCard> cards_from(const core::Json& cards);

core::Json card_json(const PlanCard& card);

PlanCard card_of(const OpenPlan& open, double created_ms, double now_ms);

// "Buckinghamshire", with its title where there is one: "Buckinghamshire, second draft".
std::string name_of(const PlanCard& card);

}  // namespace app
