// Income and minimums by year, and what the amount of a year that is begun is.
#include "core/money/ratio.h"
#include "core/rollover/roll_rows.h"
#include "core/round/round_words.h"

#include <optional>

namespace core {
namespace {

// One plus the uplifts of the planned years up to that year; nothing when one of them is missing.
std::optional<Ratio> uplift_to(const Rolling& rolling, std::string_view stream, Period year) {
  std::optional<Ratio> factor = Ratio::of(1);
  for (const Period planned : rolling.years.planned) {
    if (planned > year) break;
    const Uplift* found = nullptr;
    for (const Uplift& uplift : rolling.to.uplifts) {
      const bool is_it = uplift.stream.id == stream && uplift.year.value == planned;
      if (is_it && uplift.rate.value) found = &uplift;
    }
    if (found == nullptr) return std::nullopt;
    const Ratio rate = Ratio::of(found->rate.value->number) / Ratio::of(100);
    factor = Ratio::checked(*factor, Ratio::Operation::Times, rate + Ratio::of(1));
    if (!factor) return std::nullopt;
  }
  return factor;
}

}  // namespace

WrittenMoney begun_amount(const Rolling& rolling,
                          const WrittenMoney& base,
                          std::string_view stream,
                          Period year) {
  if (rolling.of.amounts == BegunAmounts::Empty || !base.value) return {};
  const std::optional<Ratio> factor = uplift_to(rolling, stream, year);
  if (!factor) return {};
  const auto raised = Ratio::checked(Ratio::of(*base.value), Ratio::Operation::Times, *factor);
  const Ratio most = Ratio::of(Money::from_literal(Money::kMaxPence));
  if (!raised || compare(*raised, most) > 0 || compare(*raised, Ratio{} - most) < 0) return {};
  return {.value = raised->rounded_to_pence()};
}

void roll_income(Rolling& rolling) {
  const auto begin = [&](Income& income, Period year) {
    if (!is_planned_on(rolling, income.stream)) return false;
    income.amount = begun_amount(rolling, income.amount, stream_of(rolling, income.stream), year);
    income.is_outside_pool = {};
    income.certainty = {};
    income.note = {};
    return true;
  };
  const YearCounts counts = roll_rows(rolling, rolling.plan.income, begin);
  say_years(
      rolling, "income", counts, {"amount of income", "amounts of income"}, rolling.of.amounts);
}

// Minimums are allocated, not raised by a rate.
void roll_minimums(Rolling& rolling) {
  const auto begin = [&](Minimum& minimum, Period) {
    minimum.amount = {};
    minimum.note = {};
    return !minimum.ring_fence.value ||
           has_choice(rolling.to, "ring_fences", minimum.ring_fence.value->id);
  };
  const YearCounts counts = roll_rows(rolling, rolling.plan.minimums, begin);
  say_years(rolling, "minimums", counts, {"minimum", "minimums"}, BegunAmounts::Empty);
}

}  // namespace core
