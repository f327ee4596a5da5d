// The round's names: of the choices of a list, and of the fields of a plan.
#pragma once

#include "core/fields/description.h"
#include "core/round/planning_round.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct RoundChoice {
  std::string_view id;
  std::string_view label;
  bool is_verified = true;
};

// The last year that the round plans; nothing when it names none.
std::optional<Period> last_planned_year(const PlanningRound& round);

// The entries of a list by its id: "streams", "metrics", "scheme_types", "areas_of_spend", … For a
// list that the round does not have, the workbook's own (common_lists.h) or none. For "sub_types",
// those of all scheme types.
std::vector<RoundChoice> choices_of(const PlanningRound& round, std::string_view list);
// The sub types of one scheme type.
std::vector<RoundChoice> sub_types_of(const PlanningRound& round, std::string_view scheme_type);

bool has_choice(const PlanningRound& round, std::string_view list, std::string_view id);

// The name of a choice; the id itself when the round does not know it.
std::string label_of(const PlanningRound& round, std::string_view list, std::string_view id);

// What to call a field and whether it must be filled: its description, under what the round says.
struct FieldWords {
  std::string_view label;
  std::string_view help;
  bool is_required = false;
};

// `pattern` is the field's address without row ids ("schemes/lines/nhs_share").
FieldWords words_for(const PlanningRound& round, std::string_view pattern, const FieldInfo& info);

// The rule of the round for a field, or null.
const FieldRule* rule_for(const PlanningRound& round, std::string_view pattern);

}  // namespace core
