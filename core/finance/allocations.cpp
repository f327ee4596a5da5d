#include "core/finance/finance_steps.h"
#include "core/money/money_text.h"

namespace core {
namespace {

ExplanationInput input_from(std::string address, std::string label, const WrittenMoney& amount) {
  ExplanationInput input{.address = std::move(address),
                         .label = std::move(label),
                         .value = amount.value ? money_text(*amount.value) : "",
                         .weight = "+"};
  if (amount.value) input.contribution = Ratio::of(*amount.value);
  return input;
}

template <class Sink>
void add_minimums(const FinanceInputs& inputs, Finance& finance, Sink& sink) {
  for (const Minimum& minimum : inputs.plan.minimums) {
    const int year = inputs.index.year_of(minimum.year);
    if (year < 0 || !minimum.ring_fence.value) continue;
    const std::int32_t fence = finance.ring_fences.find(minimum.ring_fence.value->id);
    if (fence == IdTable::kNone) continue;
    const std::size_t row = static_cast<std::size_t>(fence) * finance.year_count();
    RingFenceYear& cell = finance.ring_fence_years[row + static_cast<std::size_t>(year)];
    cell.minimum.total.add(minimum.amount);
    const FigureName name{.kind = FigureKind::FenceMinimum,
                          .row = finance.ring_fences.id(fence),
                          .period = cell.year};
    record_input(sink, name, [&] {
      return input_from("minimums/" + minimum.id + "/amount",
                        inputs.round.ring_fences[static_cast<std::size_t>(fence)].label,
                        minimum.amount);
    });
  }
}

template <class Sink>
void add_districts(const FinanceInputs& inputs, Finance& finance, Sink& sink) {
  for (const District& district : inputs.plan.districts) {
    const int year = inputs.index.year_of(district.year);
    if (year < 0) continue;
    PoolYear& pool = finance.pool[static_cast<std::size_t>(year)];
    pool.districts.add(district.amount);
    const FigureName name{.kind = FigureKind::DistrictTotal, .period = pool.year};
    record_input(sink, name, [&] {
      return input_from("districts/" + district.id + "/amount", district.name, district.amount);
    });
  }
}

}  // namespace

template <class Sink>
void add_allocations(const FinanceInputs& inputs, Finance& finance, Sink& sink) {
  add_minimums(inputs, finance, sink);
  add_districts(inputs, finance, sink);
}

template void add_allocations(const FinanceInputs&, Finance&, NoRecording&);
template void add_allocations(const FinanceInputs&, Finance&, Recording&);

}  // namespace core
