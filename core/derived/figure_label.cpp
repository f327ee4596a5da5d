#include "core/derived/figure_label.h"

#include "core/base/text.h"
#include "core/round/round_words.h"

namespace core {
namespace {

std::string_view words_of(FigureKind kind) {
  switch (kind) {
    case FigureKind::PoolIncome:
      return "Pool total";
    case FigureKind::PoolOutside:
      return "Outside the pool";
    case FigureKind::PoolBalance:
      return "Pool balance";
    case FigureKind::StreamIncome:
      return "income";
    case FigureKind::StreamSpend:
    case FigureKind::EarmarkSpend:
    case FigureKind::FenceSpend:
    case FigureKind::SchemeTotal:
      return "spending";
    case FigureKind::StreamBalance:
      return "balance";
    case FigureKind::FenceMinimum:
      return "minimum";
    case FigureKind::FenceDifference:
      return "surplus or shortfall";
    case FigureKind::FenceMet:
      return "minimum met";
    case FigureKind::SocialCare:
      return "Received for adult social care";
    case FigureKind::DistrictTotal:
      return "Passed to districts";
    case FigureKind::DistrictUnallocated:
      return "Not passed to districts";
    case FigureKind::SpendTotal:
      return "Total spending";
    case FigureKind::SchemeOutputCost:
    case FigureKind::OutputCost:
      return "cost of outputs";
    case FigureKind::ResultActual:
      return "actual";
    case FigureKind::ResultTarget:
      return "target";
    case FigureKind::ResultInQuarter:
      return "in the quarter alone";
    case FigureKind::ResultStatus:
      return "against target";
    case FigureKind::LevelCurrentCount:
      return "changes now";
    case FigureKind::LevelTargetCount:
      return "changes aimed at";
  }
  return "";
}

template <class Rows>
std::string name_in(const Rows& rows, std::string_view id) {
  const auto* row = find_row_in(rows, id);
  return row == nullptr || row->name.empty() ? std::string{id} : row->name;
}

std::string metric_label(const FigureName& name, const Plan& plan, const PlanningRound& round) {
  const MetricPlan* row = find_row_in(plan.metrics, name.row);
  if (row == nullptr || !row->metric.value) return std::string{name.row};
  const MetricDefinition* metric = find_row_in(round.metrics, row->metric.value->id);
  if (metric == nullptr) return row->metric.value->id;
  std::string label = metric->short_label.empty() ? metric->label : metric->short_label;
  const MetricPart* part = find_row_in(metric->parts, name.part);
  return part == nullptr ? label : label + " (" + part->label + ")";
}

// Whose figure it is; empty for the whole pool.
std::string owner_of(const FigureName& name, const Plan& plan, const PlanningRound& round) {
  switch (name.kind) {
    case FigureKind::StreamIncome:
    case FigureKind::StreamSpend:
    case FigureKind::StreamBalance:
      return label_of(round, "streams", name.row);
    case FigureKind::FenceMinimum:
    case FigureKind::FenceSpend:
    case FigureKind::FenceDifference:
    case FigureKind::FenceMet:
      return label_of(round, "ring_fences", name.row);
    case FigureKind::EarmarkSpend:
      return label_of(round, "earmarks", name.row);
    case FigureKind::SchemeTotal:
    case FigureKind::SchemeOutputCost:
    case FigureKind::OutputCost:
      return name_in(plan.schemes, name.row);
    case FigureKind::LevelCurrentCount:
    case FigureKind::LevelTargetCount:
      return label_of(round, "levels", name.row);
    case FigureKind::ResultActual:
    case FigureKind::ResultTarget:
    case FigureKind::ResultInQuarter:
    case FigureKind::ResultStatus:
      return metric_label(name, plan, round);
    default:
      return {};
  }
}

bool has_period(FigureKind kind) {
  return kind != FigureKind::SchemeOutputCost && kind != FigureKind::OutputCost &&
         kind != FigureKind::LevelCurrentCount && kind != FigureKind::LevelTargetCount;
}

}  // namespace

std::string figure_label(const FigureName& name, const Plan& plan, const PlanningRound& round) {
  std::vector<std::string> parts;
  const std::string owner = owner_of(name, plan, round);
  if (!owner.empty()) parts.push_back(owner);
  parts.emplace_back(words_of(name.kind));
  if (name.measure == Measure::Change) parts.emplace_back("change on the year before");
  if (name.measure == Measure::ChangePercent) parts.emplace_back("% change on the year before");
  if (has_period(name.kind)) parts.push_back(name.period.text());
  return joined(parts, ", ");
}

}  // namespace core
