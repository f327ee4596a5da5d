#include "core/base/text.h"
#include "core/explain/field_input.h"
#include "core/finance/finance_steps.h"
#include "core/finance/finance_words.h"
#include "core/money/money_text.h"
#include "core/round/round_words.h"

namespace core {
namespace {

// The ring-fence whose minimum the council receives for adult social care, in every round so far.
constexpr std::string_view kSocialCareMinimum = "asc_min";

// A figure that another one is made of, with its sign.
struct FigurePart {
  FigureName name;
  std::string_view label;
  const Total& total;
  bool is_less = false;
};

template <class Sink>
void record_part(Sink& sink, const FigureName& whole, const FigurePart& part) {
  record_input(sink, whole, [&] {
    const std::optional<Money> value = part.total.value();
    ExplanationInput input{.address = address_of(part.name),
                           .label = std::string{part.label},
                           .value = value ? money_text(*value) : "",
                           .weight = part.is_less ? std::string{kMinusSign} : "+"};
    if (value) input.contribution = Ratio::of(part.is_less ? -*value : *value);
    return input;
  });
}

// Fills in the year before of every row of a table that runs row by row and year by year.
template <class Rows, class Of>
void compare_years(const FundIndex& index, Rows& rows, Of of) {
  const std::size_t years = index.years.size();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const int before = index.year_before(i % years);
    if (before >= 0)
      of(rows[i]).before = of(rows[i - i % years + static_cast<std::size_t>(before)]).value();
  }
}

void compare_all_years(const FundIndex& index, Finance& finance) {
  compare_years(index, finance.pool, [](auto& row) -> Compared& { return row.income; });
  compare_years(index, finance.pool, [](auto& row) -> Compared& { return row.spend; });
  compare_years(index, finance.pool, [](auto& row) -> Compared& { return row.social_care; });
  compare_years(index, finance.stream_years, [](auto& row) -> Compared& { return row.income; });
  compare_years(index, finance.stream_years, [](auto& row) -> Compared& { return row.spend; });
  compare_years(
      index, finance.ring_fence_years, [](auto& row) -> Compared& { return row.minimum; });
  compare_years(index, finance.ring_fence_years, [](auto& row) -> Compared& { return row.spend; });
  compare_years(index, finance.scheme_years, [](auto& row) -> Compared& { return row; });
}

// In a year that is only compared with, a plan without any spending of that year says nothing.
bool shows_balance(const PoolYear& pool) {
  return pool.is_planned || pool.spend.total.inputs > 0;
}

std::optional<Money> difference_of(const Total& income, const Total& spend) {
  if (!income.value() && !spend.value()) return std::nullopt;
  return income.amount - spend.amount;
}

template <class Sink>
void add_stream_balances(const FinanceInputs& inputs, Finance& finance, Sink& sink) {
  for (StreamYear& row : finance.stream_years) {
    const PoolYear& pool = finance.pool[static_cast<std::size_t>(finance.year_index(row.year))];
    if (shows_balance(pool)) row.balance = difference_of(row.income.total, row.spend.total);
    const std::string_view id = inputs.index.streams.id(row.stream);
    const FigureName balance{.kind = FigureKind::StreamBalance, .row = id, .period = row.year};
    record_formula(sink, balance, kStreamBalanceInWords);
    record_part(sink,
                balance,
                {{.kind = FigureKind::StreamIncome, .row = id, .period = row.year},
                 "Income",
                 row.income.total});
    record_part(sink,
                balance,
                {{.kind = FigureKind::StreamSpend, .row = id, .period = row.year},
                 "Spending",
                 row.spend.total,
                 true});
  }
}

template <class Sink>
void add_pool_balances(Finance& finance, Sink& sink) {
  for (PoolYear& pool : finance.pool) {
    if (shows_balance(pool)) pool.balance = difference_of(pool.income.total, pool.spend.total);
    const FigureName balance{.kind = FigureKind::PoolBalance, .period = pool.year};
    record_formula(sink, balance, kPoolBalanceInWords);
    record_part(
        sink,
        balance,
        {{.kind = FigureKind::PoolIncome, .period = pool.year}, "Income", pool.income.total});
    record_part(sink,
                balance,
                {{.kind = FigureKind::SpendTotal, .period = pool.year},
                 "Spending",
                 pool.spend.total,
                 true});
  }
}

template <class Sink>
void add_fence_differences(const FinanceInputs& inputs, Finance& finance, Sink& sink) {
  for (RingFenceYear& row : finance.ring_fence_years) {
    const PoolYear& pool = finance.pool[static_cast<std::size_t>(finance.year_index(row.year))];
    if (row.minimum.value() && shows_balance(pool)) {
      row.difference = row.spend.total.amount - row.minimum.total.amount;
    }
    const std::string_view id =
        inputs.round.ring_fences[static_cast<std::size_t>(row.ring_fence)].id;
    const FigureName met{.kind = FigureKind::FenceMet, .row = id, .period = row.year};
    const FigureName difference{.kind = FigureKind::FenceDifference, .row = id, .period = row.year};
    const FigureName minimum{.kind = FigureKind::FenceMinimum, .row = id, .period = row.year};
    record_formula(sink, minimum, kFenceMinimumInWords);
    record_formula(sink, met, kFenceMetInWords);
    record_formula(sink, difference, kFenceDifferenceInWords);
    for (const FigureName& name : {met, difference}) {
      record_part(sink,
                  name,
                  {{.kind = FigureKind::FenceSpend, .row = id, .period = row.year},
                   "Spending that counts",
                   row.spend.total});
      record_part(sink,
                  name,
                  {{.kind = FigureKind::FenceMinimum, .row = id, .period = row.year},
                   "Minimum",
                   row.minimum.total,
                   true});
    }
  }
}

template <class Sink>
void add_social_care(const FinanceInputs& inputs, Finance& finance, Sink& sink) {
  const std::int32_t fence = finance.ring_fences.find(kSocialCareMinimum);
  for (std::size_t y = 0; y < finance.year_count(); ++y) {
    PoolYear& pool = finance.pool[y];
    const FigureName name{.kind = FigureKind::SocialCare, .period = pool.year};
    record_formula(sink, name, kSocialCareInWords);
    if (fence != IdTable::kNone) {
      const Total& minimum =
          finance.ring_fence_year(static_cast<std::size_t>(fence), y).minimum.total;
      pool.social_care.total.add(minimum);
      record_part(
          sink,
          name,
          {{.kind = FigureKind::FenceMinimum, .row = kSocialCareMinimum, .period = pool.year},
           inputs.round.ring_fences[static_cast<std::size_t>(fence)].label,
           minimum});
    }
    for (std::size_t s = 0; s < inputs.round.streams.size(); ++s) {
      const Stream& stream = inputs.round.streams[s];
      if (!stream.is_for_social_care.value_or(false)) continue;
      const Total& income = finance.stream_year(s, y).income.total;
      pool.social_care.total.add(income);
      record_part(sink,
                  name,
                  {{.kind = FigureKind::StreamIncome, .row = stream.id, .period = pool.year},
                   stream.label,
                   income});
    }
  }
}

// A10: of the grants that are passed down to districts in the year.
void add_district_percents(const FinanceInputs& inputs,
                           const Total& grant,
                           std::size_t year,
                           FigureTarget target) {
  const Figure whole = figure_of(grant.value());
  for (const District& district : inputs.plan.districts) {
    if (inputs.index.year_of(district.year) != static_cast<int>(year)) continue;
    put_figure(
        target,
        {.kind = FigureKind::DistrictPercent, .row = district.id},
        percent_figure(percent_of(ratio_of(district.amount), ratio_of(whole)), 1),
        kDistrictPercentInWords,
        [&]() -> std::vector<ExplanationInput> {
          return {field_input(
                      "districts/" + district.id + "/amount", district.name, district.amount, ""),
                  {.address = {}, .label = "Grant", .value = text_of(whole), .weight = "÷"}};
        });
  }
}

template <class Sink>
void add_unallocated(const FinanceInputs& inputs, Finance& finance, Sink& sink) {
  for (std::size_t y = 0; y < finance.year_count(); ++y) {
    PoolYear& pool = finance.pool[y];
    const FigureName name{.kind = FigureKind::DistrictUnallocated, .period = pool.year};
    record_formula(sink, name, kDistrictUnallocatedInWords);
    const FigureName districts{.kind = FigureKind::DistrictTotal, .period = pool.year};
    record_formula(sink, districts, kDistrictTotalInWords);
    Total grant;
    for (std::size_t s = 0; s < inputs.round.streams.size(); ++s) {
      const Stream& stream = inputs.round.streams[s];
      if (!stream.has_districts.value_or(false)) continue;
      const Total& income = finance.stream_year(s, y).income.total;
      grant.add(income);
      record_part(sink,
                  name,
                  {{.kind = FigureKind::StreamIncome, .row = stream.id, .period = pool.year},
                   stream.label,
                   income});
    }
    record_part(sink, name, {districts, "Districts", pool.districts, true});
    if (grant.value() && pool.districts.value()) {
      pool.district_unallocated = grant.amount - pool.districts.amount;
    }
    add_district_percents(inputs, grant, y, FigureTarget{finance.more, sink});
  }
}

}  // namespace

template <class Sink>
void add_balances(const FinanceInputs& inputs, Finance& finance, Sink& sink) {
  add_social_care(inputs, finance, sink);
  compare_all_years(inputs.index, finance);
  add_stream_balances(inputs, finance, sink);
  add_pool_balances(finance, sink);
  add_fence_differences(inputs, finance, sink);
  add_unallocated(inputs, finance, sink);
}

template void add_balances(const FinanceInputs&, Finance&, NoRecording&);
template void add_balances(const FinanceInputs&, Finance&, Recording&);

}  // namespace core
