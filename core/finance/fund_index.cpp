#include "core/finance/fund_index.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::size_t kMostStreams = 256;

// Years are first numbered as they are met, then put in order.
class Builder {
 public:
  explicit Builder(FundIndex& index) : index_(index) {}

  void add_round(const PlanningRound& round) {
    for (const RoundYear& year : round.years) year_of(year.year);
    for (const Stream& stream : round.streams) index_.streams.add(stream.id);
  }

  FundPlace place_of(const WrittenChoice& stream, const WrittenPeriod& year) {
    return {.stream = stream_of(stream), .year = year_of(year)};
  }
  std::int16_t year_of(const WrittenPeriod& year) {
    if (!year.value.has_value()) return -1;
    const Period wanted = year.value->kind() == PeriodKind::Year ? *year.value : year.value->year();
    for (std::size_t i = 0; i < index_.years.size(); ++i) {
      if (index_.years[i] == wanted) return static_cast<std::int16_t>(i);
    }
    index_.years.push_back(wanted);
    return static_cast<std::int16_t>(index_.years.size() - 1);
  }

  void put_years_in_order() {
    std::vector<Period>& years = index_.years;
    if (std::is_sorted(years.begin(), years.end())) return;
    std::vector<Period> sorted = years;
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::int16_t> now_at;
    for (const Period year : years) {
      const auto at = std::lower_bound(sorted.begin(), sorted.end(), year) - sorted.begin();
      now_at.push_back(static_cast<std::int16_t>(at));
    }
    years = std::move(sorted);
    for (auto* places : {&index_.income, &index_.lines}) {
      for (FundPlace& place : *places) {
        if (place.year >= 0) place.year = now_at[static_cast<std::size_t>(place.year)];
      }
    }
  }

 private:
  std::int16_t stream_of(const WrittenChoice& stream) {
    if (!stream.value.has_value()) return -1;
    const std::int32_t known = index_.streams.find(stream.value->id);
    if (known != IdTable::kNone) return static_cast<std::int16_t>(known);
    if (index_.streams.size() >= kMostStreams) return -1;
    return static_cast<std::int16_t>(index_.streams.append(stream.value->id));
  }

  FundIndex& index_;
};

}  // namespace

int FundIndex::year_of(const WrittenPeriod& year) const {
  if (!year.value.has_value()) return -1;
  const Period wanted = year.value->year();
  const auto found = std::lower_bound(years.begin(), years.end(), wanted);
  return found != years.end() && *found == wanted ? static_cast<int>(found - years.begin()) : -1;
}

int FundIndex::year_before(std::size_t year) const {
  return year > 0 && years[year - 1] == years[year].year_before() ? static_cast<int>(year) - 1 : -1;
}

FundIndex fund_index_of(const Plan& plan, const PlanningRound& round) {
  FundIndex index;
  Builder builder{index};
  builder.add_round(round);
  index.income.reserve(plan.income.size());
  std::size_t lines = 0;
  for (const Scheme& scheme : plan.schemes) lines += scheme.lines.size();
  index.lines.reserve(lines);
  for (const Income& income : plan.income) {
    index.income.push_back(builder.place_of(income.stream, income.year));
  }
  for (const Scheme& scheme : plan.schemes) {
    for (const BudgetLine& line : scheme.lines) {
      index.lines.push_back(builder.place_of(line.source, line.year));
    }
  }
  for (const District& district : plan.districts) builder.year_of(district.year);
  for (const Minimum& minimum : plan.minimums) builder.year_of(minimum.year);
  builder.put_years_in_order();
  index.is_planned.resize(index.years.size());
  for (const RoundYear& year : round.years) {
    const int at = index.year_of(year.year);
    if (at >= 0) index.is_planned[static_cast<std::size_t>(at)] = year.is_planned.value_or(true);
  }
  return index;
}

}  // namespace core
