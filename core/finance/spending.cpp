#include "core/base/text.h"
#include "core/finance/finance_steps.h"
#include "core/finance/finance_words.h"
#include "core/finance/ring_fence.h"
#include "core/money/money_text.h"
#include "core/round/round_words.h"

namespace core {
namespace {

// Joint lines count with a share, which need not be whole pence: summed in these, rounded once.
constexpr std::int64_t kPartsPerPenny = 100'000'000;  // 100 for the per cent, six decimals

WideInteger parts_of(Money amount, Decimal percent) {
  WideInteger parts = WideInteger{amount.pence()} * percent.units();
  for (int scale = percent.scale(); scale < Decimal::kMaxScale; ++scale) parts *= 10;
  return parts;
}

Money rounded_to_pence(WideInteger parts) {
  const WideInteger half = kPartsPerPenny / 2;
  const WideInteger pence = (parts < 0 ? parts - half : parts + half) / kPartsPerPenny;
  return Money::from_literal(static_cast<std::int64_t>(pence));
}

}  // namespace

ExplanationInput input_from(const Scheme& scheme, const BudgetLine& line) {
  ExplanationInput input{.address = "schemes/" + scheme.id + "/lines/" + line.id + "/amount",
                         .label = scheme.name,
                         .value = line.amount.value ? money_text(*line.amount.value) : "",
                         .weight = "+",
                         .note = line.note};
  if (line.amount.value) input.contribution = Ratio::of(*line.amount.value);
  return input;
}

namespace {

ExplanationInput shared_input_from(const Scheme& scheme,
                                   const BudgetLine& line,
                                   const FenceShare& share) {
  ExplanationInput input = input_from(scheme, line);
  if (share.kind == FenceShare::Kind::Unknown) {
    input.value.clear();
    input.contribution.reset();
    input.note = "Not counted: its area of spend, commissioner or NHS share is empty or no share.";
  } else if (share.kind == FenceShare::Kind::Percent && line.amount.value) {
    input.weight = "× " + percent_text(share.percent) + " (NHS share)";
    input.contribution = Ratio::of(*line.amount.value) * Ratio::of(share.percent) / Ratio::of(100);
  }
  return input;
}

// Adds the budget lines one by one.
template <class Sink>
class Spending {
 public:
  Spending(const FinanceInputs& inputs, Finance& finance, Sink& sink)
      : inputs_(inputs),
        finance_(finance),
        sink_(sink),
        rules_(inputs.round, inputs.index.streams),
        parts_(finance.ring_fence_years.size()) {}

  void add(std::size_t scheme_index,
           const Scheme& scheme,
           const BudgetLine& line,
           FundPlace place) {
    if (place.year < 0) {
      ++finance_.lines_without_year;
      return;
    }
    const auto year = static_cast<std::size_t>(place.year);
    PoolYear& pool = finance_.pool[year];
    const auto input = [&] { return input_from(scheme, line); };
    pool.spend.total.add(line.amount);
    record_input(sink_, {.kind = FigureKind::SpendTotal, .period = pool.year}, input);
    finance_.scheme_years[scheme_index * finance_.year_count() + year].total.add(line.amount);
    record_input(
        sink_, {.kind = FigureKind::SchemeTotal, .row = scheme.id, .period = pool.year}, input);
    add_to_earmark(year, scheme, line);
    if (place.stream < 0) {
      pool.spend_without_stream.add(line.amount);
      return;
    }
    const auto stream = static_cast<std::size_t>(place.stream);
    finance_.stream_years[stream * finance_.year_count() + year].spend.total.add(line.amount);
    record_input(sink_,
                 {.kind = FigureKind::StreamSpend,
                  .row = inputs_.index.streams.id(place.stream),
                  .period = pool.year},
                 input);
    for (const std::int32_t fence : rules_.fences_of(stream))
      add_to_fence(fence, year, scheme, line);
  }

  void finish() {
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      finance_.ring_fence_years[i].spend.total.amount += rounded_to_pence(parts_[i]);
    }
  }

 private:
  void add_to_earmark(std::size_t year, const Scheme& scheme, const BudgetLine& line) {
    if (!line.earmark.value.has_value()) return;
    const std::int32_t earmark = finance_.earmarks.find(line.earmark.value->id);
    if (earmark == IdTable::kNone) return;
    const std::size_t row = static_cast<std::size_t>(earmark) * finance_.year_count() + year;
    finance_.earmark_years[row].spend.add(line.amount);
    record_input(sink_,
                 {.kind = FigureKind::EarmarkSpend,
                  .row = finance_.earmarks.id(earmark),
                  .period = finance_.pool[year].year},
                 [&] { return input_from(scheme, line); });
  }

  void add_to_fence(std::int32_t fence,
                    std::size_t year,
                    const Scheme& scheme,
                    const BudgetLine& line) {
    const FenceShare share = rules_.share_of(fence, line);
    if (share.kind == FenceShare::Kind::Nothing) return;
    const std::size_t row = static_cast<std::size_t>(fence) * finance_.year_count() + year;
    RingFenceYear& of = finance_.ring_fence_years[row];
    Total& total = of.spend.total;
    const std::optional<Money> amount = line.amount.value;
    if (!amount) ++of.undecided_without_amount;
    if (share.kind == FenceShare::Kind::Whole) {
      total.add(line.amount);
    } else {
      ++total.inputs;
      const bool counts = share.kind == FenceShare::Kind::Percent && amount;
      if (counts) parts_[row] += parts_of(*amount, share.percent);
      if (!counts) ++total.empty_inputs;
      if (!counts && amount && amount->pence() > 0) of.undecided += *amount;
    }
    record_input(sink_,
                 {.kind = FigureKind::FenceSpend,
                  .row = inputs_.round.ring_fences[static_cast<std::size_t>(fence)].id,
                  .period = finance_.pool[year].year},
                 [&] { return shared_input_from(scheme, line, share); });
  }

  const FinanceInputs& inputs_;
  Finance& finance_;
  Sink& sink_;
  FenceRules rules_;
  std::vector<WideInteger> parts_;  // by ring-fence and year
};

void record_formulas(const FinanceInputs& inputs, Recording& sink) {
  for (const Period year : inputs.index.years) {
    record_formula(sink, {.kind = FigureKind::SpendTotal, .period = year}, kSpendTotalInWords);
    for (std::size_t s = 0; s < inputs.index.streams.size(); ++s) {
      const std::string_view id = inputs.index.streams.id(static_cast<std::int32_t>(s));
      record_formula(
          sink, {.kind = FigureKind::StreamSpend, .row = id, .period = year}, kStreamSpendInWords);
    }
    for (const Scheme& scheme : inputs.plan.schemes) {
      record_formula(sink,
                     {.kind = FigureKind::SchemeTotal, .row = scheme.id, .period = year},
                     kSchemeTotalInWords);
    }
    for (const RingFence& fence : inputs.round.ring_fences) {
      record_formula(
          sink, {.kind = FigureKind::FenceSpend, .row = fence.id, .period = year}, fence.in_words);
    }
    for (const Earmark& earmark : inputs.round.earmarks) {
      record_formula(sink,
                     {.kind = FigureKind::EarmarkSpend, .row = earmark.id, .period = year},
                     kEarmarkSpendInWords);
    }
  }
}

}  // namespace

template <class Sink>
void add_spending(const FinanceInputs& inputs, Finance& finance, Sink& sink) {
  if constexpr (Sink::kRecords) record_formulas(inputs, sink);
  Spending<Sink> spending{inputs, finance, sink};
  const FundPlace* place = inputs.index.lines.data();
  for (std::size_t s = 0; s < inputs.plan.schemes.size(); ++s) {
    const Scheme& scheme = inputs.plan.schemes[s];
    for (const BudgetLine& line : scheme.lines) spending.add(s, scheme, line, *place++);
  }
  spending.finish();
}

template void add_spending(const FinanceInputs&, Finance&, NoRecording&);
template void add_spending(const FinanceInputs&, Finance&, Recording&);

}  // namespace core
