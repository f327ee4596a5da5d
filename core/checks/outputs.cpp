#include "core/checks/check_context.h"
#include "core/money/money_text.h"

namespace core {
namespace {

bool is_begun(const Output& output) {
  return output.quantity.value.has_value() && output.unit_cost.value.has_value();
}

// The year that all outputs of the scheme are of; nothing when they differ. One without a year is of
// the latest year planned.
std::optional<Period> year_of(const CheckContext& context, const Scheme& scheme) {
  std::optional<Period> year;
  for (const PoolYear& pool : context.derived.finance.pool) {
    if (pool.is_planned) year = pool.year;
  }
  bool is_first = true;
  for (const Output& output : scheme.outputs) {
    if (!output.year.value) continue;
    const Period own = output.year.value->year();
    if (!is_first && year != own) return std::nullopt;
    year = own;
    is_first = false;
  }
  return year;
}

void check_scheme(const CheckContext& context, const SchemeOutputCost& cost) {
  const Scheme& scheme = context.plan.schemes[static_cast<std::size_t>(cost.scheme)];
  const std::optional<Period> year = year_of(context, scheme);
  const int index = year ? context.derived.finance.year_index(*year) : -1;
  if (index < 0 || cost.empty_inputs > 0 || !cost.cost) return;
  const Compared& row = context.derived.finance.scheme_year(static_cast<std::size_t>(cost.scheme),
                                                            static_cast<std::size_t>(index));
  const std::optional<Money> amount = row.value();
  if (!amount) return;
  const Ratio difference = Ratio::of(*amount) - cost.cost->ratio();
  const Ratio size = difference.is_negative() ? Ratio{} - difference : difference;
  if (compare(size, Ratio::of(1)) <= 0) return;
  const std::string outputs_cost = money_text(cost.cost->rounded_to_pence());
  const std::string gap = money_text(size.rounded_to_pence());
  context.add("output_cost_differs",
              {.where = address_of({.kind = FigureKind::SchemeOutputCost, .row = scheme.id}),
               .message = scheme.name + " has " + money_text(*amount) + " for " + year->text() +
                          ", but its outputs cost " + outputs_cost + ": " + gap +
                          (difference.is_negative() ? " more." : " less."),
               .stated = money_text(*amount),
               .recomputed = outputs_cost,
               .difference = money_text(difference.rounded_to_pence())});
}

void check_output(const CheckContext& context, const OutputCost& cost) {
  const Scheme& scheme = context.plan.schemes[static_cast<std::size_t>(cost.scheme)];
  const Output& output = scheme.outputs[static_cast<std::size_t>(cost.output)];
  if (cost.cost || !is_begun(output)) return;
  context.add("output_cost_incomplete",
              {.where = "schemes/" + scheme.id + "/outputs/" + output.id + "/cost_basis",
               .message = "The cost of an output of " + scheme.name +
                          " cannot be worked out: what the unit cost pays for, or the days, are "
                          "missing or out of order."});
}

}  // namespace

void check_outputs(const CheckContext& context) {
  for (const SchemeOutputCost& cost : context.derived.finance.outputs.schemes) {
    check_scheme(context, cost);
  }
  for (const OutputCost& cost : context.derived.finance.outputs.outputs) {
    check_output(context, cost);
  }
}

}  // namespace core
