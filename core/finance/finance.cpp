#include "core/finance/finance.h"

#include "core/finance/finance_steps.h"
#include "core/finance/fund_index.h"

#include <algorithm>

namespace core {
namespace {

// Empty rows for all figures, so that the steps only add.
Finance empty_finance(const Plan& plan, const PlanningRound& round, const FundIndex& index) {
  Finance finance;
  for (std::size_t y = 0; y < index.years.size(); ++y) {
    finance.pool.push_back({.year = index.years[y], .is_planned = index.is_planned[y]});
  }
  finance.streams = index.streams;
  for (const RingFence& fence : round.ring_fences) finance.ring_fences.append(fence.id);
  for (const Earmark& earmark : round.earmarks) finance.earmarks.append(earmark.id);
  finance.schemes.reserve(plan.schemes.size());
  for (const Scheme& scheme : plan.schemes) finance.schemes.append(scheme.id);
  const auto for_each_year = [&](const IdTable& rows, auto add) {
    for (std::int32_t row = 0; row < static_cast<std::int32_t>(rows.size()); ++row) {
      for (const Period year : index.years) add(row, year);
    }
  };
  for_each_year(finance.streams, [&](std::int32_t row, Period year) {
    finance.stream_years.push_back({.stream = row, .year = year});
  });
  for_each_year(finance.ring_fences, [&](std::int32_t row, Period year) {
    finance.ring_fence_years.push_back({.ring_fence = row, .year = year});
  });
  for_each_year(finance.earmarks, [&](std::int32_t row, Period year) {
    finance.earmark_years.push_back({.earmark = row, .year = year});
  });
  finance.scheme_years.resize(finance.schemes.size() * index.years.size());
  return finance;
}

}  // namespace

int Finance::year_index(Period year) const {
  const auto by_year = [](const PoolYear& row, Period wanted) { return row.year < wanted; };
  const auto found = std::lower_bound(pool.begin(), pool.end(), year, by_year);
  return found != pool.end() && found->year == year ? static_cast<int>(found - pool.begin()) : -1;
}

template <class Sink>
Finance finance_of(const Plan& plan, const PlanningRound& round, Sink& sink) {
  const FundIndex index = fund_index_of(plan, round);
  const FinanceInputs inputs{plan, round, index};
  Finance finance = empty_finance(plan, round, index);
  add_income(inputs, finance, sink);
  add_spending(inputs, finance, sink);
  add_allocations(inputs, finance, sink);
  add_balances(inputs, finance, sink);
  finance.outputs = output_costs_of(plan, round, sink);
  add_groups(inputs, finance, sink);
  const FigureTarget target{finance.more, sink};
  add_benefits(inputs, target);
  add_uplifts(inputs, finance, target);
  add_output_units(inputs, finance, target);
  add_agreements(inputs, finance, target);
  finance.more.put_in_order();
  return finance;
}

template Finance finance_of(const Plan&, const PlanningRound&, NoRecording&);
template Finance finance_of(const Plan&, const PlanningRound&, Recording&);

}  // namespace core
