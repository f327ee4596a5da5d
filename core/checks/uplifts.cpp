// A01: what the NHS pays in, and the ring-fences in it, rise by the national rate.
#include "core/checks/check_context.h"
#include "core/money/maybe_ratio.h"
#include "core/money/money_text.h"

namespace core {
namespace {

// To what the amounts of the document are rounded: £1.79m stands for anything within £5,000 of it, and
// documents in millions show one decimal.
Money precision_of(const Plan& plan) {
  const std::string_view unit =
      plan.about.money_unit.value ? std::string_view{plan.about.money_unit.value->id} : "";
  if (unit == "millions") return Money::from_literal(10'000'000);
  return Money::from_literal(unit == "thousands" ? 100'000 : 100);
}

// Half of the last digit of the rate, as a part of the amount of the year before.
Ratio half_digit(Decimal rate) {
  std::int64_t hundred_and_digits = 200;
  for (int i = 0; i < rate.scale(); ++i) hundred_and_digits *= 10;
  return Ratio::of(1, hundred_and_digits);
}

struct Raised {
  FigureName name;
  std::optional<Money> before;
  std::optional<Money> now;
};

void check_raised(const CheckContext& context, const Uplift& uplift, const Raised& raised) {
  if (!raised.before || !raised.now || raised.before->pence() <= 0) return;
  const Decimal rate = uplift.rate.value->number;
  const Ratio base = Ratio::of(*raised.before);
  const MaybeRatio rise = quotient_of(product_of(base, Ratio::of(rate)), Ratio::of(100));
  const MaybeRatio expected = sum_of(base, rise);
  const MaybeRatio gap = difference_of(Ratio::of(*raised.now), expected);
  const MaybeRatio allowed =
      sum_of(product_of(base, half_digit(rate)), Ratio::of(precision_of(context.plan)));
  if (!gap || !allowed) return;
  const Ratio size = gap->is_negative() ? Ratio{} - *gap : *gap;
  if (compare(size, *allowed) <= 0) return;
  const std::optional<Money> raised_to = money_of(expected);
  if (!raised_to) return;
  context.add("uplift_differs",
              {.where = address_of(raised.name),
               .message = words({context.label_of(raised.name),
                                 " is ",
                                 money_text(*raised.now),
                                 "; raised by the national ",
                                 percent_text(rate),
                                 " the ",
                                 money_text(*raised.before),
                                 " of the year before would be ",
                                 money_text(*raised_to),
                                 "."}),
               .stated = money_text(*raised.now),
               .recomputed = money_text(*raised_to),
               .difference = money_text(gap->rounded_to_pence()),
               .is_unverified = !uplift.is_verified()});
}

void check_uplift(const CheckContext& context, const Uplift& uplift, const Stream& stream) {
  const Finance& finance = context.derived.finance;
  const int index = finance.year_index(*uplift.year.value);
  const std::int32_t row = finance.streams.find(stream.id);
  if (index < 0 || row == IdTable::kNone) return;
  const auto year = static_cast<std::size_t>(index);
  if (!finance.pool[year].is_planned) return;
  const Compared& income = finance.stream_year(static_cast<std::size_t>(row), year).income;
  check_raised(context,
               uplift,
               {{.kind = FigureKind::StreamIncome, .row = stream.id, .period = *uplift.year.value},
                income.before,
                income.value()});
  for (std::size_t f = 0; f < context.round.ring_fences.size(); ++f) {
    const RingFence& fence = context.round.ring_fences[f];
    if (fence.stream.id != stream.id) continue;
    const Compared& minimum = finance.ring_fence_year(f, year).minimum;
    check_raised(context,
                 uplift,
                 {{.kind = FigureKind::FenceMinimum, .row = fence.id, .period = *uplift.year.value},
                  minimum.before,
                  minimum.value()});
  }
}

}  // namespace

void check_uplifts(const CheckContext& context) {
  for (const Uplift& uplift : context.round.uplifts) {
    // A rate with words beside it ("about 10%") is an average that no area need meet.
    if (!uplift.year.value || !uplift.rate.value || !uplift.rate.as_written.empty()) continue;
    const Stream* stream = find_row_in(context.round.streams, uplift.stream.id);
    if (stream != nullptr && stream->is_nhs.value_or(false)) {
      check_uplift(context, uplift, *stream);
    }
  }
}

}  // namespace core
