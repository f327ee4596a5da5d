#include "core/derived/figure_label.h"

#include "core/base/text.h"
#include "core/plan/plan_words.h"
#include "core/round/round_words.h"

namespace core {
namespace {

const MetricDefinition* definition_of(const Plan& plan,
                                      const PlanningRound& round,
                                      std::string_view row_id) {
  const MetricPlan* row = find_row_in(plan.metrics, row_id);
  return row != nullptr && row->metric.value ? find_row_in(round.metrics, row->metric.value->id)
                                             : nullptr;
}

// Metrics go by their short names, with the part.
std::string metric_label(const FigureName& name, const Plan& plan, const PlanningRound& round) {
  const MetricDefinition* metric = definition_of(plan, round, name.row);
  if (metric == nullptr) {
    const std::string row = row_name(plan, round, "metrics/" + std::string{name.row});
    return row.empty() ? std::string{name.row} : row;
  }
  std::string label = metric->short_label.empty() ? metric->label : metric->short_label;
  const bool is_part = words_of(name.kind).part_list.empty();
  const MetricPart* part = is_part ? find_row_in(metric->parts, name.part) : nullptr;
  return part == nullptr ? label : label + " (" + part->label + ")";
}

// Of a row of the plan, or else of a choice of the round.
std::string label_in(std::string_view list,
                     std::string_view id,
                     const Plan& plan,
                     const PlanningRound& round) {
  std::string name = row_name(plan, round, std::string{list} + "/" + std::string{id});
  return name.empty() ? label_of(round, list, id) : name;
}

// Whose figure it is; empty for the whole plan.
std::string owner_of(const FigureName& name, const Plan& plan, const PlanningRound& round) {
  const std::string_view list = words_of(name.kind).list;
  if (list.empty()) return {};
  if (list == "metrics") return metric_label(name, plan, round);
  return label_in(list, name.row, plan, round);
}

// A row below the owner: "metrics/baselines" is a list of the owner's row.
std::string name_below(const FigureName& name,
                       std::string_view list,
                       std::string_view id,
                       const Plan& plan,
                       const PlanningRound& round) {
  if (list.empty()) return {};
  const std::size_t slash = list.find('/');
  if (slash == std::string_view::npos) return label_in(list, id, plan, round);
  const std::string below = std::string{list.substr(0, slash + 1)} + std::string{name.row} +
                            std::string{list.substr(slash)};
  return row_name(plan, round, below + "/" + std::string{id});
}

}  // namespace

std::string figure_label(const FigureName& name, const Plan& plan, const PlanningRound& round) {
  std::vector<std::string> parts;
  const FigureWords all_words = words_of(name.kind);
  for (std::string owner : {owner_of(name, plan, round),
                            name_below(name, all_words.sub_list, name.sub_row, plan, round)}) {
    if (!owner.empty()) parts.push_back(std::move(owner));
  }
  const std::string words{all_words.words};
  // The minimum of a ring-fence that is called a minimum is not called so twice.
  if (parts.empty() || !parts.back().ends_with(" " + words)) parts.push_back(words);
  if (name.measure == Measure::Change) parts.emplace_back("change on the year before");
  if (name.measure == Measure::ChangePercent) parts.emplace_back("% change on the year before");
  const std::string part = name_below(name, all_words.part_list, name.part, plan, round);
  if (!part.empty()) parts.push_back(part);
  if (has_period(name.kind)) parts.push_back(name.period.text());
  return joined(parts, ", ");
}

}  // namespace core
