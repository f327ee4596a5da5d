// The lists of figures that are of the delivery of a plan: capacity, people, need, pilots, impacts.
#include "core/cli/summary_lists.h"

#include <set>

namespace core {
namespace {

using enum FigureKind;

constexpr ListColumn kMovedColumns[] = {{"moved", "Levels to move", LevelsMoved}};
constexpr ListColumn kMidpointColumns[] = {{"midpoint", "Rating", ImpactMidpoint}};
constexpr ListColumn kImpactCountColumns[] = {{"schemes", "Schemes", ImpactSchemes}};
constexpr ListColumn kImpactSpendColumns[] = {{"spend", "Spending of the schemes", ImpactSpend}};
constexpr ListColumn kCapacityColumns[] = {{"gap", "Gap", CapacityGap},
                                           {"met_percent", "Demand met", CapacityMet},
                                           {"gap_cost", "Cost of the gap", CapacityGapCost}};
constexpr ListColumn kWorkforceColumns[] = {{"gap", "Gap", WorkforceGap}};
constexpr ListColumn kNeedColumns[] = {{"share_percent", "Share", NeedShare},
                                       {"growth_percent", "Growth", NeedGrowth}};
constexpr ListColumn kPilotColumns[] = {{"success_percent", "Success", PilotSuccess}};

// Of all services, each once.
std::vector<Period> periods_of_capacity(const Plan& plan) {
  std::set<Period> periods;
  for (const Capacity& row : plan.capacity) {
    for (const Series* series : {&row.demand, &row.capacity}) {
      for (const Series::Cell& cell : series->cells()) periods.insert(cell.period);
    }
  }
  return {periods.begin(), periods.end()};
}

}  // namespace

std::vector<FigureList> delivery_lists(const SummaryOf& of) {
  const Plan& plan = of.plan;
  return {{"levels_moved", "Changes", kMovedColumns, rows_as_owners(of, plan.changes, "changes")},
          {"impact_ratings",
           "Ratings of impacts",
           kMidpointColumns,
           rows_below_as_owners(of, plan.schemes, &Scheme::impacts, "schemes", "impacts")},
          {.name = "impact_counts",
           .title = "Schemes with an impact",
           .columns = kImpactCountColumns,
           .owners = metrics_as_owners(of),
           .is_only_for_programs = true},
          {"impact_spend", "Spending on the metrics", kImpactSpendColumns, metrics_as_owners(of)},
          {"capacity",
           "Demand and capacity",
           kCapacityColumns,
           rows_as_owners(of, plan.capacity, "capacity"),
           periods_of_capacity(plan)},
          {"workforce",
           "Workforce",
           kWorkforceColumns,
           rows_as_owners(of, plan.workforce, "workforce")},
          {"need", "Need", kNeedColumns, rows_as_owners(of, plan.need, "need")},
          {"pilots", "Pilots", kPilotColumns, rows_as_owners(of, plan.pilots, "pilots")}};
}

}  // namespace core
