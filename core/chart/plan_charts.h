// The charts of a plan, made from its computed figures; those of its money.
#pragma once

#include "core/chart/bar_chart.h"
#include "core/derived/derived.h"
#include "core/money/money_text.h"
#include "core/period/date.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <optional>
#include <string>

namespace core {

struct ChartOf {
  const Plan& plan;
  const PlanningRound& round;
  const Derived& derived;
  MoneyUnit unit = MoneyUnit::Pounds;
  std::optional<Date> today = {};  // nothing is overdue without it
};

// From the pool of the year before `year` to that of `year`: the two totals and between them what each
// stream brings or takes. No bars where either total is not known.
BarChart pool_change_chart(const ChartOf& of, const std::string& year);

// What `year` is spent on by type of scheme, the most first; what has no type is the last bar.
BarChart spend_by_type_chart(const ChartOf& of, const std::string& year);

// Both for the last year that the round plans.
Chart pool_change(const ChartOf& of);
Chart spend_by_type(const ChartOf& of);

}  // namespace core
