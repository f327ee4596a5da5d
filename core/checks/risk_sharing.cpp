// A15: contingency, and who bears what.
#include "core/checks/check_context.h"
#include "core/money/maybe_ratio.h"
#include "core/money/money_text.h"

#include <array>

namespace core {
namespace {

struct Side {
  std::string_view field;
  std::string_view label;
  const WrittenPercent RiskShare::*percent;
};
constexpr std::array kSides = {Side{"overspend", "an overspend", &RiskShare::overspend},
                               Side{"underspend", "an underspend", &RiskShare::underspend}};

void check_side(const CheckContext& context, const Side& side) {
  MaybeRatio sum = Ratio{};
  const RiskShare* first = nullptr;
  for (const RiskShare& share : context.plan.risk_sharing.shares) {
    const WrittenPercent& percent = share.*side.percent;
    if (percent.is_empty()) continue;
    if (!percent.value) return;
    sum = sum_of(sum, Ratio::of(percent.value->number));
    if (first == nullptr) first = &share;
  }
  // Half a per cent is what rounding two or three parts leaves.
  const MaybeRatio gap = difference_of(sum, Ratio::of(100));
  if (first == nullptr || !gap) return;
  const Ratio size = gap->is_negative() ? Ratio{} - *gap : *gap;
  if (compare(size, Ratio::of(1, 2)) <= 0) return;
  const std::string total = percent_text(shown(*sum, 1));
  context.add(
      "risk_shares_not_whole",
      {.where = place({"risk_sharing", "shares", first->id, side.field}),
       .message = words({"The parts of the bodies in ", side.label, " make up ", total, "."}),
       .stated = total,
       .recomputed = "100%"});
}

}  // namespace

void check_risk_sharing(const CheckContext& context) {
  const RiskSharing& sharing = context.plan.risk_sharing;
  if (sharing.contingency.is_empty() && sharing.contingency_reason.text.empty()) {
    context.add("contingency_missing",
                {.where = "risk_sharing/contingency",
                 .message = "The plan has no contingency, and no reason for having none."});
  }
  if (sharing.puts_minimum_at_risk.value_or(false)) {
    context.add("minimum_at_risk",
                {.where = "risk_sharing/puts_minimum_at_risk",
                 .message = "The risk share puts part of a minimum at risk."});
  }
  for (const Side& side : kSides) check_side(context, side);
}

}  // namespace core
