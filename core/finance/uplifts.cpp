#include "core/explain/field_input.h"
#include "core/finance/finance_steps.h"
#include "core/finance/finance_words.h"
#include "core/money/money_text.h"

namespace core {
namespace {

// What an uplift raises: a figure and the same figure of the year before.
struct Raised {
  FigureKind kind;
  FigureName before;
  std::optional<Money> amount;
};

void put(const Raised& raised, const Uplift& uplift, FigureTarget target) {
  const MaybeRatio factor = sum_of(Ratio::of(100), ratio_of(uplift.rate));
  const MaybeRatio base = raised.amount ? MaybeRatio{Ratio::of(*raised.amount)} : std::nullopt;
  put_figure(target,
             {.kind = raised.kind, .row = raised.before.row, .period = *uplift.year.value},
             figure_of(money_of(quotient_of(product_of(base, factor), Ratio::of(100)))),
             kUpliftedInWords,
             [&]() -> std::vector<ExplanationInput> {
               ExplanationInput rate = field_input({}, uplift.label, uplift.rate, "+");
               if (!uplift.is_verified()) rate.note = "Not verified.";
               return {{.address = address_of(raised.before),
                        .label = "The year before",
                        .value = raised.amount ? money_text(*raised.amount) : "",
                        .weight = {}},
                       std::move(rate)};
             });
}

}  // namespace

// A06: base × uplift, for earmarks and what the same stream pays besides.
void add_uplifts(const FinanceInputs& inputs, const Finance& finance, FigureTarget target) {
  for (const Uplift& uplift : inputs.round.uplifts) {
    if (!uplift.year.value) continue;
    const Period before = uplift.year.value->year_before();
    const int index = finance.year_index(before);
    const std::int32_t stream = finance.streams.find(uplift.stream.id);
    if (index < 0 || stream == IdTable::kNone) continue;
    const auto year = static_cast<std::size_t>(index);
    const auto raise = [&](FigureKind kind, FigureName name, std::optional<Money> amount) {
      name.period = before;
      put(Raised{kind, name, amount}, uplift, target);
    };
    raise(FigureKind::StreamUplifted,
          {.kind = FigureKind::StreamIncome, .row = uplift.stream.id},
          finance.stream_year(static_cast<std::size_t>(stream), year).income.value());
    for (std::size_t f = 0; f < inputs.round.ring_fences.size(); ++f) {
      const RingFence& fence = inputs.round.ring_fences[f];
      if (fence.stream != uplift.stream) continue;
      raise(FigureKind::FenceUplifted,
            {.kind = FigureKind::FenceMinimum, .row = fence.id},
            finance.ring_fence_year(f, year).minimum.value());
    }
    for (std::size_t e = 0; e < inputs.round.earmarks.size(); ++e) {
      const Earmark& earmark = inputs.round.earmarks[e];
      if (earmark.stream != uplift.stream) continue;
      raise(FigureKind::EarmarkUplifted,
            {.kind = FigureKind::EarmarkSpend, .row = earmark.id},
            finance.earmark_year(e, year).spend.value());
    }
  }
}

}  // namespace core
