#include "core/derived/derive.h"

#include "core/derived/maturity.h"

namespace core {
namespace {

std::vector<StatedComparison> compare_all(const Plan& plan, const Derived& derived) {
  std::vector<StatedComparison> comparisons;
  comparisons.reserve(plan.stated.size());
  for (const StatedFigure& stated : plan.stated) {
    comparisons.push_back(compare_stated(stated, derived.figure(stated.figure)));
    comparisons.back().row = static_cast<std::int32_t>(comparisons.size()) - 1;
  }
  return comparisons;
}

}  // namespace

template <class Sink>
Derived derive_figures(const Plan& plan, const PlanningRound& round, Sink& sink) {
  return Derived{.finance = finance_of(plan, round, sink),
                 .maturity = maturity_of(plan, round, sink),
                 .stated = {}};
}

template Derived derive_figures(const Plan&, const PlanningRound&, NoRecording&);
template Derived derive_figures(const Plan&, const PlanningRound&, Recording&);

Derived derive(const Plan& plan, const PlanningRound& round) {
  NoRecording nobody;
  Derived derived = derive_figures(plan, round, nobody);
  derived.stated = compare_all(plan, derived);
  return derived;
}

}  // namespace core
