#include "core/base/text.h"
#include "core/checks/check_context.h"
#include "core/money/money_text.h"

namespace core {
namespace {

void check_minimum(const CheckContext& context,
                   const RingFence& fence,
                   const RingFenceYear& row,
                   bool is_planned) {
  const FigureName name{.kind = FigureKind::FenceDifference, .row = fence.id, .period = row.year};
  const std::string year = row.year.text();
  if (is_planned && row.minimum.total.inputs == 0) {
    context.add("minimum_missing",
                {.where = address_of(
                     {.kind = FigureKind::FenceMinimum, .row = fence.id, .period = row.year}),
                 .message = fence.label + " has no amount for " + year + "."});
  }
  const bool is_below = row.difference && row.difference->pence() < 0;
  if (is_below && !(is_planned && row.may_still_be_met())) {
    const std::string spend = money_text(row.spend.total.amount);
    const std::string minimum = money_text(row.minimum.total.amount);
    context.add({.rule = "ring_fence_below_minimum",
                 .severity = is_planned ? Severity::Error : Severity::Warning,
                 .where = address_of(name),
                 .message = fence.label + " in " + year + ": " + spend +
                            " counts, which breaks the minimum of " + minimum + " by " +
                            money_text(-*row.difference) + ".",
                 .remedy = (is_planned ? "Add spending that counts. "
                                       : "Check the rows of the year before. ") +
                           fence.in_words,
                 .stated = minimum,
                 .recomputed = spend,
                 .difference = money_text(*row.difference),
                 .is_unverified = !fence.is_verified()});
  }
  if (is_planned && row.spend.total.empty_inputs > 0) {
    const std::string lines =
        counted(row.spend.total.empty_inputs, "budget line is", "budget lines are");
    std::string so_far;
    if (is_below && row.may_still_be_met()) {
      so_far = " So far " + money_text(row.spend.total.amount) +
               " counts, and whether the minimum of " + money_text(row.minimum.total.amount) +
               " is met cannot be judged yet.";
    }
    context.add(
        "ring_fence_lines_unclear",
        {.where = address_of({.kind = FigureKind::FenceSpend, .row = fence.id, .period = row.year}),
         .message = lines + " not counted towards " + fence.label + " in " + year +
                    ", because a field that decides it is empty." + so_far,
         .is_unverified = !fence.is_verified()});
  }
}

void check_share(const CheckContext& context, const Scheme& scheme, const BudgetLine& line) {
  if (!line.nhs_share.value) return;
  const Decimal share = line.nhs_share.value->number;
  const bool is_share = compare_value(share, Decimal{}) >= 0 &&
                        compare_value(share, Decimal::from_literal(100, 0)) <= 0;
  if (is_share) return;
  context.add("nhs_share_out_of_range",
              {.where = "schemes/" + scheme.id + "/lines/" + line.id + "/nhs_share",
               .message = "The NHS share of a budget line of " + scheme.name + " is " +
                          percent_text(share) + "."});
}

}  // namespace

void check_ring_fences(const CheckContext& context) {
  const Finance& finance = context.derived.finance;
  for (std::size_t f = 0; f < context.round.ring_fences.size(); ++f) {
    for (std::size_t y = 0; y < finance.year_count(); ++y) {
      check_minimum(context,
                    context.round.ring_fences[f],
                    finance.ring_fence_year(f, y),
                    finance.pool[y].is_planned);
    }
  }
  for (const Scheme& scheme : context.plan.schemes) {
    for (const BudgetLine& line : scheme.lines) check_share(context, scheme, line);
  }
}

}  // namespace core
