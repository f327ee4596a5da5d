#include "core/round/round_words.h"

#include "core/round/common_lists.h"

#include <algorithm>

namespace core {
namespace {

template <class RowType>
std::vector<RoundChoice> choices_from(const std::vector<RowType>& rows) {
  std::vector<RoundChoice> choices;
  choices.reserve(rows.size());
  for (const RowType& row : rows) choices.push_back({row.id, row.label, row.is_verified()});
  return choices;
}

std::vector<RoundChoice> common_choices(std::string_view list) {
  std::vector<RoundChoice> choices;
  for (const CommonChoice& choice : common_list(list)) choices.push_back({choice.id, choice.label});
  return choices;
}

// Requirements are called by their codes; where there are none, by their theme.
std::vector<RoundChoice> choices_from(const std::vector<Requirement>& rows) {
  std::vector<RoundChoice> choices;
  choices.reserve(rows.size());
  for (const Requirement& row : rows) {
    choices.push_back({row.id, row.code.empty() ? row.theme : row.code, row.is_verified()});
  }
  return choices;
}

}  // namespace

std::vector<RoundChoice> choices_of(const PlanningRound& round, std::string_view list) {
  if (list == "streams") return choices_from(round.streams);
  if (list == "ring_fences") return choices_from(round.ring_fences);
  if (list == "earmarks") return choices_from(round.earmarks);
  if (list == "conditions") return choices_from(round.conditions);
  if (list == "metrics") return choices_from(round.metrics);
  if (list == "changes") return choices_from(round.changes);
  if (list == "levels") return choices_from(round.levels);
  if (list == "scheme_types") return choices_from(round.scheme_types);
  if (list == "requirements") return choices_from(round.requirements);
  if (list == "prompts") return choices_from(round.prompts);
  if (list == "dates") return choices_from(round.dates);
  if (list == "returns") return choices_from(round.returns);
  if (list == "approval_roles") return choices_from(round.approval_roles);
  if (list == "capacity_rows") return choices_from(round.capacity_rows);
  if (list == "sub_types") {
    std::vector<RoundChoice> all;
    for (const SchemeType& type : round.scheme_types) {
      const std::vector<RoundChoice> some = choices_from(type.sub_types);
      all.insert(all.end(), some.begin(), some.end());
    }
    return all;
  }
  const ChoiceList* found = find_row_in(round.lists, list);
  return found == nullptr ? common_choices(list) : choices_from(found->entries);
}

std::vector<RoundChoice> sub_types_of(const PlanningRound& round, std::string_view scheme_type) {
  const SchemeType* type = find_row_in(round.scheme_types, scheme_type);
  return type == nullptr ? std::vector<RoundChoice>{} : choices_from(type->sub_types);
}

bool has_choice(const PlanningRound& round, std::string_view list, std::string_view id) {
  const std::vector<RoundChoice> choices = choices_of(round, list);
  return std::any_of(
      choices.begin(), choices.end(), [&](const RoundChoice& choice) { return choice.id == id; });
}

std::string label_of(const PlanningRound& round, std::string_view list, std::string_view id) {
  for (const RoundChoice& choice : choices_of(round, list)) {
    if (choice.id == id) return std::string{choice.label.empty() ? id : choice.label};
  }
  return std::string{id};
}

const FieldRule* rule_for(const PlanningRound& round, std::string_view pattern) {
  const auto rule = std::find_if(round.field_rules.begin(),
                                 round.field_rules.end(),
                                 [&](const FieldRule& r) { return r.field == pattern; });
  return rule == round.field_rules.end() ? nullptr : &*rule;
}

FieldWords words_for(const PlanningRound& round, std::string_view pattern, const FieldInfo& info) {
  FieldWords words{info.label, info.help, info.is_required};
  const FieldRule* rule = rule_for(round, pattern);
  if (rule == nullptr) return words;
  if (!rule->label.empty()) words.label = rule->label;
  if (!rule->help.empty()) words.help = rule->help;
  if (rule->is_required) words.is_required = *rule->is_required;
  return words;
}

std::optional<Period> last_planned_year(const PlanningRound& round) {
  std::optional<Period> year;
  for (const RoundYear& row : round.years) {
    if (!row.year.value || !row.is_planned.value_or(true)) continue;
    if (!year || *year < *row.year.value) year = row.year.value;
  }
  return year;
}

}  // namespace core
