#include "core/explain/field_input.h"
#include "core/finance/finance_steps.h"
#include "core/finance/finance_words.h"

namespace core {
namespace {

MaybeRatio benefit_of(const Benefit& benefit) {
  if (!benefit.per_case.value || !benefit.volume.value) return ratio_of(benefit.amount);
  MaybeRatio pounds = product_of(ratio_of(benefit.per_case), ratio_of(benefit.volume));
  if (benefit.attribution.value) {
    pounds = quotient_of(product_of(pounds, ratio_of(benefit.attribution)), Ratio::of(100));
  }
  return pounds;
}

std::vector<ExplanationInput> inputs_of(const Benefit& benefit) {
  const std::string place = "benefits/" + benefit.id + "/";
  if (!benefit.per_case.value || !benefit.volume.value) {
    return {field_input(place + "amount", "Amount", benefit.amount, "")};
  }
  return {field_input(place + "per_case", "Benefit of one case", benefit.per_case, ""),
          field_input(place + "volume", "Cases", benefit.volume, "×"),
          field_input(place + "attribution", "Share claimed", benefit.attribution, "×")};
}

MaybeRatio total_of(const Series& series) {
  MaybeRatio sum = Ratio{};
  for (const Series::Cell& cell : series.cells()) {
    if (cell.part == kWholePart && cell.number.value) sum = sum_of(sum, ratio_of(cell.number));
  }
  return sum;
}

// The reductions up to a quarter.
struct Reductions {
  MaybeRatio planned = Ratio{};
  MaybeRatio actual = Ratio{};
};

MaybeRatio payment_of(const Reductions& so_far, const MaybeRatio& all, const MaybeRatio& at_risk) {
  const MaybeRatio counted = lesser_of(so_far.actual, so_far.planned);
  const MaybeRatio payment = product_of(quotient_of(counted, all), at_risk);
  return payment && payment->is_negative() ? MaybeRatio{Ratio{}} : payment;
}

void add_payments(const RiskSharing& sharing, const MaybeRatio& at_risk, FigureTarget target) {
  const MaybeRatio all_planned = total_of(sharing.planned_reduction);
  Reductions so_far;
  for (const Series::Cell& cell : sharing.planned_reduction.cells()) {
    if (cell.part != kWholePart) continue;
    if (cell.number.value) so_far.planned = sum_of(so_far.planned, ratio_of(cell.number));
    const WrittenDecimal& actual = sharing.actual_reduction.at(cell.period);
    if (!actual.value) return;  // later quarters have no payment yet
    so_far.actual = sum_of(so_far.actual, ratio_of(actual));
    const std::string end = "/" + cell.period.text() + "/" + std::string{kWholePart};
    put_figure(
        target,
        {.kind = FigureKind::PerformancePayment, .period = cell.period},
        figure_of(money_of(payment_of(so_far, all_planned, at_risk))),
        kPaymentInWords,
        [&]() -> std::vector<ExplanationInput> {
          return {field_input("risk_sharing/planned_reduction" + end,
                              "Planned in the quarter",
                              cell.number,
                              ""),
                  field_input(
                      "risk_sharing/actual_reduction" + end, "Actual in the quarter", actual, ""),
                  {.address = "finance/performance/at_risk",
                   .label = "Depends on performance",
                   .value = text_of(figure_of(money_of(at_risk))),
                   .weight = "×"}};
        });
  }
}

void add_benefit(const Benefit& benefit, FigureTarget target) {
  const FigureName name{.kind = FigureKind::BenefitTotal, .row = benefit.id};
  const MaybeRatio pounds = benefit_of(benefit);
  put_figure(target, name, figure_of(money_of(pounds)), kBenefitInWords, [&] {
    return inputs_of(benefit);
  });
  // A14.
  put_figure(target,
             {.kind = FigureKind::BenefitCostRatio, .row = benefit.id},
             number_figure(quotient_of(ratio_of(benefit.cost), pounds), 2),
             kBenefitCostInWords,
             [&]() -> std::vector<ExplanationInput> {
               return {field_input("benefits/" + benefit.id + "/cost", "Cost", benefit.cost, ""),
                       {.address = address_of(name),
                        .label = "Benefit",
                        .value = text_of(figure_of(money_of(pounds))),
                        .weight = "÷"}};
             });
}

}  // namespace

MaybeRatio at_risk_of(const RiskSharing& sharing) {
  const MaybeRatio ceiling = ratio_of(sharing.ceiling);
  if (!sharing.cost_per_case.value || sharing.planned_reduction.is_empty()) return ceiling;
  const MaybeRatio sum =
      product_of(total_of(sharing.planned_reduction), ratio_of(sharing.cost_per_case));
  return ceiling ? lesser_of(sum, ceiling) : sum;
}

void add_benefits(const FinanceInputs& inputs, FigureTarget target) {
  for (const Benefit& benefit : inputs.plan.benefits) {
    add_benefit(benefit, target);
  }
  const RiskSharing& sharing = inputs.plan.risk_sharing;
  const MaybeRatio at_risk = at_risk_of(sharing);
  put_figure(target,
             {.kind = FigureKind::PerformanceAtRisk},
             figure_of(money_of(at_risk)),
             kAtRiskInWords,
             [&]() -> std::vector<ExplanationInput> {
               return {field_input("risk_sharing/cost_per_case",
                                   "Value of one case avoided",
                                   sharing.cost_per_case,
                                   "×"),
                       field_input("risk_sharing/ceiling", "Ceiling", sharing.ceiling, "at most")};
             });
  add_payments(sharing, at_risk, target);
}

}  // namespace core
