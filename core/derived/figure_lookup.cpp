#include "core/derived/figure_pair.h"
#include "core/explain/field_input.h"

#include <algorithm>

namespace core {
namespace {

Figure measured(const Compared& compared, Measure measure) {
  switch (measure) {
    case Measure::Value:
      return figure_of(compared.value(), compared.total.empty_inputs);
    case Measure::Change:
      return figure_of(compared.change(), compared.total.empty_inputs);
    case Measure::ChangePercent:
      return figure_of_percent(compared.change_percent());
  }
  return {};
}

Figure figure_of(const Total& total) {
  return figure_of(total.value(), total.empty_inputs);
}

Figure figure_of(std::optional<bool> is_met) {
  Figure figure;
  if (is_met.has_value()) figure.value = std::string{*is_met ? "yes" : "no"};
  return figure;
}

Figure figure_of(const std::optional<ExactCost>& cost, std::int32_t empty_inputs) {
  return figure_of(cost ? std::optional{cost->rounded_to_pence()} : std::nullopt, empty_inputs);
}

Figure figure_of_count(std::int32_t count) {
  return Figure{.value = FigureNumber{.value = Ratio::of(count), .decimals = 0}};
}

// The row and year of a figure in the flat lists, or nothing.
std::optional<std::size_t> place_in(const Finance& finance,
                                    const IdTable& rows,
                                    const FigureName& name) {
  const std::int32_t row = rows.find(name.row);
  const int year = finance.year_index(name.period);
  if (row == IdTable::kNone || year < 0) return std::nullopt;
  return static_cast<std::size_t>(row) * finance.year_count() + static_cast<std::size_t>(year);
}

std::optional<Figure> pool_figure(const Finance& finance, const FigureName& name) {
  const int year = finance.year_index(name.period);
  if (year < 0) return std::nullopt;
  const PoolYear& pool = finance.pool[static_cast<std::size_t>(year)];
  switch (name.kind) {
    case FigureKind::PoolIncome:
      return measured(pool.income, name.measure);
    case FigureKind::PoolOutside:
      return figure_of(pool.outside_pool);
    case FigureKind::PoolBalance:
      return figure_of(pool.balance,
                       pool.income.total.empty_inputs + pool.spend.total.empty_inputs);
    case FigureKind::SpendTotal:
      return measured(pool.spend, name.measure);
    case FigureKind::SocialCare:
      return measured(pool.social_care, name.measure);
    case FigureKind::DistrictTotal:
      return figure_of(pool.districts);
    default:
      return figure_of(pool.district_unallocated, pool.districts.empty_inputs);
  }
}

std::optional<Figure> stream_figure(const Finance& finance, const FigureName& name) {
  const auto place = place_in(finance, finance.streams, name);
  if (!place) return std::nullopt;
  const StreamYear& row = finance.stream_years[*place];
  if (name.kind == FigureKind::StreamIncome) return measured(row.income, name.measure);
  if (name.kind == FigureKind::StreamSpend) return measured(row.spend, name.measure);
  return figure_of(row.balance, row.income.total.empty_inputs + row.spend.total.empty_inputs);
}

std::optional<Figure> fence_figure(const Finance& finance, const FigureName& name) {
  const auto place = place_in(finance, finance.ring_fences, name);
  if (!place) return std::nullopt;
  const RingFenceYear& row = finance.ring_fence_years[*place];
  if (name.kind == FigureKind::FenceMinimum) return measured(row.minimum, name.measure);
  if (name.kind == FigureKind::FenceSpend) return measured(row.spend, name.measure);
  if (name.kind == FigureKind::FenceMet) return figure_of(row.is_met());
  return figure_of(row.difference, row.spend.total.empty_inputs);
}

std::optional<Figure> output_figure(const Derived& derived, const FigureName& name) {
  const std::int32_t scheme = derived.finance.schemes.find(name.row);
  if (scheme == IdTable::kNone) return std::nullopt;
  const SchemeOutputCost* sum = derived.finance.outputs.of_scheme(scheme);
  if (name.kind == FigureKind::SchemeOutputCost) {
    return sum == nullptr ? Figure{} : figure_of(sum->cost, sum->empty_inputs);
  }
  const OutputCost* row = derived.finance.outputs.find(scheme, name.sub_row);
  return row == nullptr ? std::nullopt : std::optional{figure_of(row->cost, row->cost ? 0 : 1)};
}

Figure figure_of(const std::optional<Ratio>& value, const MetricRow& row, int typed_decimals = 0) {
  if (!value) return {};
  return Figure{.value = FigureNumber{.value = *value,
                                      .decimals = std::max(row.decimals, typed_decimals),
                                      .is_percent = row.is_percent}};
}

Figure figure_of(const MetricReading& reading, const MetricRow& row) {
  const bool is_typed = reading.typed && !reading.is_computed();
  Figure figure = figure_of(reading.value(), row, is_typed ? reading.typed->scale() : 0);
  figure.empty_inputs = reading.empty_inputs;
  return figure;
}

// A21, A26: against the target. Differences of per cents are no per cents.
Figure compared_figure(const MetricResult& result, const MetricRow& row, FigureKind kind) {
  const MaybeRatio actual = result.actual.value();
  const MaybeRatio difference = difference_of(actual, result.target_compared);
  if (kind == FigureKind::ResultDifference) return number_figure(difference, row.decimals);
  if (kind == FigureKind::ResultDifferencePercent) {
    return percent_figure(percent_of(difference, result.target_compared), 1);
  }
  // Of a target that is only given so far nobody knows what part is reached.
  const bool is_whole = !(result.target.is_to_date && result.target.is_computed());
  return percent_figure(is_whole ? percent_of(actual, result.target.value()) : std::nullopt, 1);
}

std::optional<Figure> result_figure(const Metrics& metrics, const FigureName& name) {
  const std::int32_t index = metrics.ids.find(name.row);
  if (index == IdTable::kNone) return std::nullopt;
  const auto row_index = static_cast<std::size_t>(index);
  const bool is_in_quarter = name.kind == FigureKind::ResultInQuarter;
  const MetricResult* result =
      metrics.find(row_index, name.period, is_in_quarter ? kWholePart : name.part);
  if (result == nullptr) return std::nullopt;
  const MetricRow& row = metrics.rows[row_index];
  if (is_in_quarter) return figure_of(result->in_quarter, row);
  if (name.kind == FigureKind::ResultActual) return figure_of(result->actual, row);
  if (name.kind == FigureKind::ResultTarget) return figure_of(result->target, row);
  if (name.kind != FigureKind::ResultStatus) return compared_figure(*result, row, name.kind);
  Figure figure;
  if (result->status != MetricStatus::None) figure.value = std::string{text_of(result->status)};
  return figure;
}

// A20. A year so far cannot be compared with a whole one.
std::optional<Figure> result_change(const Derived& derived, const FigureName& name) {
  const std::optional<FigurePair> pair = pair_of(name);
  for (const FigureName* side : {&pair->first, &pair->second}) {
    const std::int32_t row = derived.metrics.ids.find(side->row);
    if (row == IdTable::kNone) return std::nullopt;
    const MetricResult* result =
        derived.metrics.find(static_cast<std::size_t>(row), side->period, side->part);
    const bool is_so_far =
        result != nullptr && result->actual.is_to_date && result->actual.is_computed();
    if (is_so_far) return Figure{};
  }
  return figure_of(*pair, derived);
}

std::optional<Figure> level_figure(const Maturity& maturity, const FigureName& name) {
  const std::int32_t level = maturity.levels.find(name.row);
  if (level == IdTable::kNone) return std::nullopt;
  const LevelCount& row = maturity.counts[static_cast<std::size_t>(level)];
  return figure_of_count(name.kind == FigureKind::LevelCurrentCount ? row.current : row.target);
}

std::optional<Figure> other_figure(const Derived& derived, const FigureName& name) {
  if (const auto pair = pair_of(name)) return figure_of(*pair, derived);
  for (const FigureSheet* sheet :
       {&derived.finance.more, &derived.metrics.more, &derived.delivery}) {
    if (std::optional<Figure> figure = sheet->find(name)) return figure;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Figure> Derived::figure(const FigureName& name) const {
  switch (name.kind) {
    case FigureKind::PoolIncome:
    case FigureKind::PoolOutside:
    case FigureKind::PoolBalance:
    case FigureKind::SpendTotal:
    case FigureKind::SocialCare:
    case FigureKind::DistrictTotal:
    case FigureKind::DistrictUnallocated:
      return pool_figure(finance, name);
    case FigureKind::StreamIncome:
    case FigureKind::StreamSpend:
    case FigureKind::StreamBalance:
      return stream_figure(finance, name);
    case FigureKind::FenceMinimum:
    case FigureKind::FenceSpend:
    case FigureKind::FenceDifference:
    case FigureKind::FenceMet:
      return fence_figure(finance, name);
    case FigureKind::EarmarkSpend: {
      if (name.measure != Measure::Value) return other_figure(*this, name);
      const auto place = place_in(finance, finance.earmarks, name);
      return place ? std::optional{figure_of(finance.earmark_years[*place].spend)} : std::nullopt;
    }
    case FigureKind::SchemeTotal: {
      const auto place = place_in(finance, finance.schemes, name);
      return place ? std::optional{measured(finance.scheme_years[*place], name.measure)}
                   : std::nullopt;
    }
    case FigureKind::SchemeOutputCost:
    case FigureKind::OutputCost:
      return output_figure(*this, name);
    case FigureKind::LevelCurrentCount:
    case FigureKind::LevelTargetCount:
      return level_figure(maturity, name);
    case FigureKind::ResultActual:
    case FigureKind::ResultTarget:
    case FigureKind::ResultInQuarter:
    case FigureKind::ResultStatus:
    case FigureKind::ResultDifference:
    case FigureKind::ResultDifferencePercent:
    case FigureKind::ResultReached:
      return name.measure == Measure::Value ? result_figure(metrics, name)
                                            : result_change(*this, name);
    default:
      return other_figure(*this, name);
  }
}

std::optional<Figure> Derived::figure(std::string_view address) const {
  const std::optional<FigureName> name = figure_name_from(address);
  return name ? figure(*name) : std::nullopt;
}

}  // namespace core
