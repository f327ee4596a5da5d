#include "core/finance/finance_steps.h"
#include "core/finance/finance_words.h"
#include "core/money/money_text.h"
#include "core/round/round_words.h"

namespace core {
namespace {

// Each stream's first year in the pool, or nothing.
std::vector<std::optional<Period>> pooled_from(const PlanningRound& round, std::size_t streams) {
  std::vector<std::optional<Period>> from(streams);
  for (std::size_t i = 0; i < round.streams.size() && i < streams; ++i) {
    if (round.streams[i].pooled_from.value) from[i] = round.streams[i].pooled_from.value->year();
  }
  return from;
}

ExplanationInput input_from(const FinanceInputs& inputs, const Income& row, bool is_outside) {
  std::string label =
      row.stream.value ? label_of(inputs.round, "streams", row.stream.value->id) : "Income";
  const Partner* body = find_row_in(inputs.plan.partners, row.body.id);
  if (body != nullptr) label += ", " + (body->short_name.empty() ? body->name : body->short_name);
  std::string note = row.note;
  if (is_outside) note = note.empty() ? "Outside the pool." : "Outside the pool. " + note;
  ExplanationInput input{.address = "income/" + row.id + "/amount",
                         .label = std::move(label),
                         .value = row.amount.value ? money_text(*row.amount.value) : "",
                         .weight = "+",
                         .note = std::move(note)};
  if (row.amount.value) input.contribution = Ratio::of(*row.amount.value);
  return input;
}

void record_formulas(const FinanceInputs& inputs, Recording& sink) {
  for (const Period year : inputs.index.years) {
    record_formula(sink, {.kind = FigureKind::PoolIncome, .period = year}, kPoolTotalInWords);
    record_formula(sink, {.kind = FigureKind::PoolOutside, .period = year}, kPoolOutsideInWords);
    for (std::size_t s = 0; s < inputs.index.streams.size(); ++s) {
      const std::string_view id = inputs.index.streams.id(static_cast<std::int32_t>(s));
      record_formula(sink,
                     {.kind = FigureKind::StreamIncome, .row = id, .period = year},
                     kStreamIncomeInWords);
    }
  }
}

// A row whose year is known.
struct PlacedIncome {
  const Income& row;
  FundPlace place;
  bool is_outside;
};

template <class Sink>
void add_to_stream(const FinanceInputs& inputs,
                   const PlacedIncome& income,
                   Finance& finance,
                   Sink& sink) {
  const auto stream = static_cast<std::size_t>(income.place.stream);
  const auto year = static_cast<std::size_t>(income.place.year);
  StreamYear& cell = finance.stream_years[stream * finance.year_count() + year];
  cell.income.total.add(income.row.amount);
  if (income.is_outside) cell.outside_pool.add(income.row.amount);
  const FigureName name{.kind = FigureKind::StreamIncome,
                        .row = inputs.index.streams.id(income.place.stream),
                        .period = cell.year};
  record_input(sink, name, [&] { return input_from(inputs, income.row, income.is_outside); });
}

template <class Sink>
void add_to_pool(const FinanceInputs& inputs,
                 const PlacedIncome& income,
                 PoolYear& pool,
                 Sink& sink) {
  const auto input = [&] { return input_from(inputs, income.row, income.is_outside); };
  pool.income.total.add(income.row.amount);
  record_input(sink, {.kind = FigureKind::PoolIncome, .period = pool.year}, input);
  if (!income.is_outside) return;
  pool.outside_pool.add(income.row.amount);
  record_input(sink, {.kind = FigureKind::PoolOutside, .period = pool.year}, input);
}

}  // namespace

template <class Sink>
void add_income(const FinanceInputs& inputs, Finance& finance, Sink& sink) {
  if constexpr (Sink::kRecords) record_formulas(inputs, sink);
  const auto from = pooled_from(inputs.round, inputs.index.streams.size());
  for (std::size_t i = 0; i < inputs.plan.income.size(); ++i) {
    const Income& row = inputs.plan.income[i];
    const FundPlace place = inputs.index.income[i];
    if (place.year < 0) {
      ++finance.income_without_year;
      continue;
    }
    PoolYear& pool = finance.pool[static_cast<std::size_t>(place.year)];
    const auto pooled =
        place.stream < 0 ? std::nullopt : from[static_cast<std::size_t>(place.stream)];
    const bool is_early = pooled.has_value() && pool.year < *pooled;
    const PlacedIncome income{row, place, row.is_outside_pool.value_or(is_early)};
    if (place.stream < 0) {
      pool.income_without_stream.add(row.amount);
    } else {
      add_to_stream(inputs, income, finance, sink);
    }
    add_to_pool(inputs, income, pool, sink);
  }
}

template void add_income(const FinanceInputs&, Finance&, NoRecording&);
template void add_income(const FinanceInputs&, Finance&, Recording&);

}  // namespace core
