// The steps of finance_of: each adds its part to the Finance, and tells the sink where it comes from.
#pragma once

#include "core/finance/finance.h"
#include "core/finance/fund_index.h"
#include "core/money/maybe_ratio.h"

namespace core {

// What every step reads.
struct FinanceInputs {
  const Plan& plan;
  const PlanningRound& round;
  const FundIndex& index;
};

// Income by stream and year, and of the pool.
template <class Sink>
void add_income(const FinanceInputs& inputs, Finance& finance, Sink& sink);

// Spending by stream, scheme, ring-fence and earmark (spending.cpp).
template <class Sink>
void add_spending(const FinanceInputs& inputs, Finance& finance, Sink& sink);

// A budget line as the input of a sum of spending.
ExplanationInput input_from(const Scheme& scheme, const BudgetLine& line);

// The allocated minimums, and the districts' parts of their grant (allocations.cpp).
template <class Sink>
void add_allocations(const FinanceInputs& inputs, Finance& finance, Sink& sink);

// What follows from the totals: changes, balances and differences (balance.cpp).
template <class Sink>
void add_balances(const FinanceInputs& inputs, Finance& finance, Sink& sink);

// Spending by theme, scheme type and purpose of a grant, and income by who pays (groups.cpp).
template <class Sink>
void add_groups(const FinanceInputs& inputs, Finance& finance, Sink& sink);

// What streams, ring-fences and earmarks would be with the national uplift (uplifts.cpp).
void add_uplifts(const FinanceInputs& inputs, const Finance& finance, FigureTarget target);

// Unit costs and monthly averages of outputs (output_units.cpp).
void add_output_units(const FinanceInputs& inputs, const Finance& finance, FigureTarget target);

// Each partner's part of what turns out otherwise, and the deadline of agreements, after all
// benefits (agreements.cpp).
void add_agreements(const FinanceInputs& inputs, const Finance& finance, FigureTarget target);

// The most that depends on performance, in pounds.
MaybeRatio at_risk_of(const RiskSharing& sharing);

// Benefits, and what depends on performance (benefits.cpp).
void add_benefits(const FinanceInputs& inputs, FigureTarget target);

}  // namespace core
