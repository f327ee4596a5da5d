// A14: benefits are what their cases come to, and are claimed once.
#include "core/base/id_table.h"
#include "core/base/text.h"
#include "core/checks/check_context.h"
#include "core/money/maybe_ratio.h"
#include "core/money/money_text.h"

#include <vector>

namespace core {
namespace {

// What a rounded amount may be off by, in pounds: £55,000 stands for £54,500 to £55,500. At least £1.
Ratio rounding_of(Money amount) {
  constexpr std::int64_t kPencePerPound = 100;
  constexpr std::int64_t kMostSteps = 1'000'000;
  std::int64_t step = 1;
  const std::int64_t pounds = amount.pence() / kPencePerPound;
  if (amount.pence() % kPencePerPound != 0 || pounds == 0) return Ratio::of(1);
  while (step < kMostSteps && pounds % (step * 10) == 0) step *= 10;
  return step < 10 ? Ratio::of(1) : Ratio::of(step, 2);
}

Ratio share_of(const Benefit& benefit) {
  return benefit.attribution.value ? Ratio::of(benefit.attribution.value->number) : Ratio::of(100);
}

void check_product(const CheckContext& context, const Benefit& benefit) {
  if (!benefit.amount.value || !benefit.per_case.value || !benefit.volume.value) return;
  const Ratio volume = Ratio::of(*benefit.volume.value);
  const MaybeRatio share = quotient_of(share_of(benefit), Ratio::of(100));
  const MaybeRatio cases = product_of(volume, share);
  const MaybeRatio product = product_of(Ratio::of(*benefit.per_case.value), cases);
  const MaybeRatio gap = difference_of(Ratio::of(*benefit.amount.value), product);
  const MaybeRatio allowed = sum_of(rounding_of(*benefit.amount.value),
                                    benefit.per_case.as_written.empty()
                                        ? MaybeRatio{Ratio{}}
                                        : product_of(rounding_of(*benefit.per_case.value), cases));
  const std::optional<Money> recomputed = money_of(product);
  if (!gap || !allowed || !recomputed) return;
  const Ratio size = gap->is_negative() ? Ratio{} - *gap : *gap;
  if (compare(size, *allowed) <= 0) return;
  const std::string amount = money_text(*benefit.amount.value);
  context.add("benefit_product_differs",
              {.where = place({"benefits", benefit.id, "amount"}),
               .message = words({in_short(benefit.what, "A benefit"),
                                 ": the amount is ",
                                 amount,
                                 ", but benefit of one case, cases and share make ",
                                 money_text(*recomputed),
                                 "."}),
               .stated = amount,
               .recomputed = money_text(*recomputed),
               .difference = money_text(*benefit.amount.value - *recomputed)});
}

// Beds, days or cases are figures too.
void check_figure(const CheckContext& context, const Benefit& benefit) {
  const bool has_any =
      !benefit.amount.is_empty() || !benefit.per_case.is_empty() || !benefit.volume.is_empty();
  if (has_any) return;
  context.tell("benefit_without_figure",
               place({"benefits", benefit.id, "amount"}),
               in_short(benefit.what, "A benefit"),
               "it is described, and has no figure.");
}

// Of one saving in one year.
struct Claimed {
  Ratio share = {};
  std::int32_t rows = 0;
};

}  // namespace

void check_benefits(const CheckContext& context) {
  IdTable savings;
  std::vector<Claimed> claims;  // of each saving
  for (const Benefit& benefit : context.plan.benefits) {
    check_product(context, benefit);
    check_figure(context, benefit);
    const std::string_view what = trimmed(benefit.what);
    if (what.empty()) continue;
    const std::string year = benefit.year.value ? benefit.year.value->text() : "";
    const auto saving = static_cast<std::size_t>(savings.add(words({lower_case(what), "|", year})));
    if (saving == claims.size()) claims.emplace_back();
    Claimed& claimed = claims[saving];
    const MaybeRatio sum = sum_of(claimed.share, share_of(benefit));
    if (!sum) continue;
    claimed.share = *sum;
    if (++claimed.rows < 2 || compare(claimed.share, Ratio::of(100)) <= 0) continue;
    context.tell("benefit_claimed_twice",
                 place({"benefits", benefit.id, "attribution"}),
                 in_short(benefit.what, "A benefit"),
                 words({counted(claimed.rows, "row claims ", "rows claim "),
                        percent_text(shown(claimed.share, 0)),
                        " of it together."}));
  }
}

}  // namespace core
