#include "core/derived/derive.h"

#include "core/derived/maturity.h"

namespace core {
namespace {

// Only computed averages and sums have any: amounts are exact.
Ratio slack_of(const Derived& derived, const FigureName& name) {
  const bool is_target = name.kind == FigureKind::ResultTarget;
  if (!is_target && name.kind != FigureKind::ResultActual) return {};
  const std::int32_t row = derived.metrics.ids.find(name.row);
  if (row == IdTable::kNone) return {};
  const MetricResult* result =
      derived.metrics.find(static_cast<std::size_t>(row), name.period, name.part);
  if (result == nullptr) return {};
  const Aggregation aggregation = derived.metrics.rows[static_cast<std::size_t>(row)].aggregation;
  return (is_target ? result->target : result->actual).slack(aggregation);
}

std::vector<StatedComparison> compare_all(const Plan& plan, const Derived& derived) {
  std::vector<StatedComparison> comparisons;
  comparisons.reserve(plan.stated.size());
  for (const StatedFigure& stated : plan.stated) {
    const std::optional<FigureName> name = figure_name_from(stated.figure);
    const std::optional<Figure> figure = name ? derived.figure(*name) : std::nullopt;
    const Ratio slack = name ? slack_of(derived, *name) : Ratio{};
    comparisons.push_back(compare_stated(stated, figure, slack));
    comparisons.back().row = static_cast<std::int32_t>(comparisons.size()) - 1;
  }
  return comparisons;
}

}  // namespace

template <class Sink>
Derived derive_figures(const Plan& plan, const PlanningRound& round, Sink& sink) {
  Derived derived{.finance = finance_of(plan, round, sink),
                  .metrics = metrics_of(plan, round, sink),
                  .maturity = maturity_of(plan, round, sink),
                  .delivery = {},
                  .stated = {}};
  derived.delivery = delivery_of(plan, round, derived.finance, sink);
  return derived;
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
