// The charts of a plan's money, made from its computed figures.
#pragma once

#include "core/chart/bar_chart.h"
#include "core/derived/derived.h"
#include "core/money/money_text.h"
#include "core/round/planning_round.h"

#include <string>

namespace core {

struct ChartOf {
  const PlanningRound& round;
  const Derived& derived;
  MoneyUnit unit = MoneyUnit::Pounds;
};

// From the pool of the year before `year` to that of `year`: the two totals and between them what each
// stream brings or takes. No bars where either total is not known.
BarChart pool_change_chart(const ChartOf& of, const std::string& year);

// What `year` is spent on by type of scheme, the most first; what has no type is the last bar.
BarChart spend_by_type_chart(const ChartOf& of, const std::string& year);

}  // namespace core
