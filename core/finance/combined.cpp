#include "core/finance/combined.h"

#include "core/base/text.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {
namespace {

// Sums up rows by group and year. A group keeps the place in which it was first seen.
class RowSums {
 public:
  explicit RowSums(std::size_t areas) : areas_(areas) {}

  enum class Side { Income, Spend };
  struct Group {
    std::string id;
    std::string name;
  };

  void add(
      const Group& group, Period year, std::size_t area, Side side, std::optional<Money> value) {
    if (!value) return;
    CombinedRow& row = row_at(group, year);
    CombinedAmounts& amounts = side == Side::Income ? row.income : row.spend;
    add_to(amounts.by_area[area], *value);
    add_to(amounts.sum, *value);
  }

  bool is_out_of_range() const { return is_out_of_range_; }

  std::vector<CombinedRow> take() {
    std::vector<CombinedRow> rows;
    for (auto& group : groups_) {
      for (auto& [year, row] : group) rows.push_back(std::move(row));
    }
    return rows;
  }

 private:
  CombinedRow& row_at(const Group& group, Period year) {
    const auto [index, is_new] = index_of_.emplace(std::pair{group.id, group.name}, groups_.size());
    if (is_new) groups_.emplace_back();
    const auto [row, is_new_row] = groups_[index->second].try_emplace(year);
    if (is_new_row) {
      row->second.id = group.id;
      row->second.name = group.name;
      row->second.year = year;
      row->second.income.by_area.resize(areas_);
      row->second.spend.by_area.resize(areas_);
    }
    return row->second;
  }

  // Each area is within bounds, but files of strangers together may not be.
  void add_to(std::optional<Money>& sum, Money value) {
    std::int64_t pence = 0;
    if (__builtin_add_overflow(sum.value_or(Money{}).pence(), value.pence(), &pence)) {
      is_out_of_range_ = true;
      return;
    }
    sum = Money::from_literal(pence);
  }

  std::size_t areas_;
  bool is_out_of_range_ = false;
  std::map<std::pair<std::string, std::string>, std::size_t> index_of_;
  std::vector<std::map<Period, CombinedRow>> groups_;
};

using Side = RowSums::Side;

// The name of a stream in the first round that knows it.
std::string stream_name(std::span<const AreaMoney> areas, std::string_view id) {
  for (const AreaMoney& area : areas) {
    if (has_choice(area.round, "streams", id)) return label_of(area.round, "streams", id);
  }
  return std::string{id};
}

void add_streams(std::span<const AreaMoney> areas, std::size_t index, RowSums& sums) {
  const Finance& finance = areas[index].finance;
  for (std::size_t s = 0; s < finance.streams.size(); ++s) {
    const std::string id{finance.streams.id(static_cast<std::int32_t>(s))};
    const RowSums::Group group{id, stream_name(areas, id)};
    for (std::size_t y = 0; y < finance.year_count(); ++y) {
      const StreamYear& row = finance.stream_year(s, y);
      sums.add(group, row.year, index, Side::Income, row.income.value());
      sums.add(group, row.year, index, Side::Spend, row.spend.value());
    }
  }
}

void add_without_stream(const Finance& finance, std::size_t index, RowSums& sums) {
  for (const PoolYear& year : finance.pool) {
    sums.add({}, year.year, index, Side::Income, year.income_without_stream.value());
    sums.add({}, year.year, index, Side::Spend, year.spend_without_stream.value());
  }
}

void add_pool(const Finance& finance, std::size_t index, RowSums& sums) {
  for (const PoolYear& year : finance.pool) {
    sums.add({}, year.year, index, Side::Income, year.income.value());
    sums.add({}, year.year, index, Side::Spend, year.spend.value());
  }
}

std::optional<Money> theme_spend(const Finance& finance, const Theme& theme, Period year) {
  const std::optional<Figure> figure =
      finance.more.find({.kind = FigureKind::ThemeSpend, .row = theme.id, .period = year});
  const Money* amount = figure ? std::get_if<Money>(&figure->value) : nullptr;
  return amount == nullptr ? std::nullopt : std::optional{*amount};
}

void add_themes(const AreaMoney& area, std::size_t index, RowSums& sums) {
  for (const Theme& theme : area.plan.themes) {
    const std::string name{trimmed(theme.name)};
    for (const PoolYear& year : area.finance.pool) {
      sums.add({{}, name.empty() ? theme.id : name},
               year.year,
               index,
               Side::Spend,
               theme_spend(area.finance, theme, year.year));
    }
  }
}

// What an area spends under no theme.
void add_without_theme(const AreaMoney& area, std::size_t index, RowSums& sums) {
  for (const PoolYear& year : area.finance.pool) {
    if (!year.spend.value()) continue;
    Money rest = *year.spend.value();
    for (const Theme& theme : area.plan.themes) {
      rest = rest - theme_spend(area.finance, theme, year.year).value_or(Money{});
    }
    if (rest != Money{}) sums.add({}, year.year, index, Side::Spend, rest);
  }
}

}  // namespace

std::int64_t CombinedAmounts::empty_areas() const {
  return std::count(by_area.begin(), by_area.end(), std::nullopt);
}

MaybeRatio CombinedAmounts::share_percent(std::size_t area) const {
  if (!by_area[area] || !sum) return std::nullopt;
  return percent_of(Ratio::of(*by_area[area]), Ratio::of(*sum));
}

Result<Combined> combine(std::span<const AreaMoney> areas) {
  RowSums pool{areas.size()};
  RowSums streams{areas.size()};
  RowSums themes{areas.size()};
  for (std::size_t i = 0; i < areas.size(); ++i) {
    add_pool(areas[i].finance, i, pool);
    add_streams(areas, i, streams);
    add_themes(areas[i], i, themes);
  }
  for (std::size_t i = 0; i < areas.size(); ++i) {
    add_without_stream(areas[i].finance, i, streams);
    add_without_theme(areas[i], i, themes);
  }
  if (pool.is_out_of_range() || streams.is_out_of_range() || themes.is_out_of_range()) {
    return Error{.code = ErrorCode::OutOfRange,
                 .message = "The amounts of these areas together are beyond all bounds.",
                 .remedy = "Look for an amount that is far too large."};
  }
  return Combined{pool.take(), streams.take(), themes.take()};
}

}  // namespace core
