#include "core/explain/field_input.h"
#include "core/finance/finance_steps.h"
#include "core/finance/finance_words.h"

namespace core {
namespace {

using Inputs = std::vector<ExplanationInput>;

// The date of the round until which agreements are to be signed.
constexpr std::string_view kDeadline = "section_75";

// A15: one partner's per cent of an amount. Empty parts are not zero.
struct Part {
  FigureName whole;
  std::string_view label;
  Figure amount;
  const WrittenPercent& percent;
  std::string_view field;
};

void put(const RiskShare& share, FigureName name, const Part& part, FigureTarget target) {
  name.row = share.id;
  const bool is_balance = name.kind == FigureKind::PartnerBalance;
  put_figure(
      target,
      name,
      figure_of(money_of(
          quotient_of(product_of(ratio_of(part.amount), ratio_of(part.percent)), Ratio::of(100)))),
      is_balance ? kPartnerBalanceInWords : kPartnerAtRiskInWords,
      [&]() -> Inputs {
        return {{.address = address_of(part.whole),
                 .label = std::string{part.label},
                 .value = text_of(part.amount),
                 .weight = {}},
                field_input("risk_sharing/shares/" + share.id + "/" + std::string{part.field},
                            "The partner's part",
                            part.percent,
                            "×")};
      });
}

void add_partner(const RiskShare& share,
                 const RiskSharing& sharing,
                 const Finance& finance,
                 FigureTarget target) {
  for (const PoolYear& pool : finance.pool) {
    const bool is_over = pool.balance && pool.balance->pence() < 0;
    put(share,
        {.kind = FigureKind::PartnerBalance, .period = pool.year},
        {{.kind = FigureKind::PoolBalance, .period = pool.year},
         "Balance of the pool",
         figure_of(pool.balance),
         is_over ? share.overspend : share.underspend,
         is_over ? "overspend" : "underspend"},
        target);
  }
  put(share,
      {.kind = FigureKind::PartnerAtRisk},
      {{.kind = FigureKind::PerformanceAtRisk},
       "Depends on performance",
       figure_of(money_of(at_risk_of(sharing))),
       share.overspend,
       "overspend"},
      target);
}

}  // namespace

void add_agreements(const FinanceInputs& inputs, const Finance& finance, FigureTarget target) {
  const RiskSharing& sharing = inputs.plan.risk_sharing;
  for (const RiskShare& share : sharing.shares) add_partner(share, sharing, finance, target);
  const RoundDate* deadline = find_row_in(inputs.round.dates, kDeadline);
  if (deadline == nullptr) return;
  for (const Agreement& agreement : inputs.plan.agreements) {
    // Other agreements have no deadline.
    if (agreement.kind.value && agreement.kind.value->id != kDeadline) continue;
    MaybeRatio days;
    if (agreement.signed_on.value && deadline->date.value) {
      days = Ratio::of(*deadline->date.value - *agreement.signed_on.value);
    }
    put_figure(target,
               {.kind = FigureKind::AgreementDays, .row = agreement.id},
               number_figure(days, 0),  // A16
               kAgreementDaysInWords,
               [&]() -> Inputs {
                 return {field_input({}, deadline->label, deadline->date, ""),
                         field_input("agreements/" + agreement.id + "/signed_on",
                                     "Signed on",
                                     agreement.signed_on,
                                     "−")};
               });
  }
}

}  // namespace core
