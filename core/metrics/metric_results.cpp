#include "core/metrics/metric_results.h"

#include "core/base/text.h"
#include "core/explain/figure.h"
#include "core/metrics/metric_status.h"
#include "core/money/money_text.h"

#include <algorithm>
#include <tuple>

namespace core {
namespace {

// Only a hostile file has more; the rest is left out of the results.
constexpr std::size_t kMostParts = 64;

struct DatedPeriod {
  Period period;
  Date last_day;
};

auto order_of(const DatedPeriod& dated) {
  return std::tuple{dated.last_day, dated.period.kind()};
}

// All periods with a number, and the quarters and years that can be computed from them.
std::vector<DatedPeriod> periods_of(const MetricPlan& metric, Aggregation aggregation) {
  std::vector<Period> periods;
  for (const Series* series : {&metric.actual, &metric.target}) {
    for (const Series::Cell& cell : series->cells()) {
      if (!periods.empty() && periods.back() == cell.period) continue;
      periods.push_back(cell.period);
    }
  }
  if (aggregation != Aggregation::None) {
    const std::size_t given = periods.size();
    for (std::size_t i = 0; i < given; ++i) {
      const Period year = periods[i].year();
      periods.push_back(year);
      if (periods[i].kind() != PeriodKind::Month) continue;
      periods.push_back(year.quarters()[static_cast<std::size_t>(periods[i].quarter_number() - 1)]);
    }
  }
  std::sort(periods.begin(), periods.end());
  periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
  std::vector<DatedPeriod> dated;
  dated.reserve(periods.size());
  for (const Period period : periods) dated.push_back({period, period.last_day()});
  std::sort(dated.begin(), dated.end(), [](const DatedPeriod& a, const DatedPeriod& b) {
    return order_of(a) < order_of(b);
  });
  return dated;
}

MetricRow row_of(const MetricPlan& metric, const PlanningRound& round) {
  MetricRow row;
  row.parts.append(kWholePart);
  const std::string_view id =
      metric.metric.value ? std::string_view{metric.metric.value->id} : std::string_view{};
  if (const MetricDefinition* definition = find_row_in(round.metrics, id)) {
    row.definition = static_cast<std::int32_t>(definition - round.metrics.data());
    row.aggregation = aggregation_of(definition);
    row.is_percent = definition->unit == "%";
    constexpr std::int64_t kMostDecimals = Decimal::kMaxScale;
    row.decimals = static_cast<int>(
        std::clamp(definition->decimals.value.value_or(1), std::int64_t{0}, kMostDecimals));
    for (const MetricPart& part : definition->parts) row.parts.add(part.id);
  }
  for (const Series* series : {&metric.actual, &metric.target}) {
    for (const Series::Cell& cell : series->cells()) {
      if (row.parts.size() < kMostParts) row.parts.add(cell.part);
    }
  }
  return row;
}

// The targets of the periods that the actual of a year to date is made of; nothing when one is
// missing.
std::optional<Ratio> target_of_same_periods(const PartCells& targets,
                                            const Components& actuals,
                                            Aggregation aggregation) {
  Components same = actuals;
  for (std::size_t i = 0; i < same.count; ++i) {
    const WrittenDecimal* cell = targets.at(same.all[i].period);
    if (cell == nullptr || !cell->value) return std::nullopt;
    same.all[i].number = *cell->value;
  }
  return aggregate_of(same, aggregation);
}

// Works out one metric row, part by part.
template <class Sink>
class MetricCalculation {
 public:
  MetricCalculation(const MetricPlan& metric, const MetricRow& row, Direction direction, Sink& sink)
      : metric_(metric), row_(row), direction_(direction), sink_(sink) {
    for (std::size_t i = 0; i < row.parts.size(); ++i) {
      const std::string& part = row.parts.id(static_cast<std::int32_t>(i));
      actuals_.emplace_back(metric.actual, part);
      targets_.emplace_back(metric.target, part);
    }
  }

  MetricResult result_of(std::int32_t part, const DatedPeriod& dated) {
    const auto index = static_cast<std::size_t>(part);
    const Period period = dated.period;
    const PartCells& actuals = actuals_[index];
    const PartCells& targets = targets_[index];
    const Components of_actual = components_of(actuals, period, row_.aggregation);
    const Components of_target = components_of(targets, period, row_.aggregation);
    MetricResult result{.part = part, .period = period, .last_day = dated.last_day};
    result.actual = reading_of(actuals, period, of_actual, row_.aggregation);
    result.target = reading_of(targets, period, of_target, row_.aggregation);
    const bool is_to_date = result.actual.is_to_date && result.actual.is_computed();
    const std::optional<Ratio> target =
        is_to_date ? target_of_same_periods(targets, of_actual, row_.aggregation)
                   : result.target.value();
    result.status = status_of(result.actual.value(), target, direction_);
    if constexpr (Sink::kRecords) {
      record(result, of_actual, of_target);
      record_status(result, target);
    }
    add_in_quarter(result);
    return result;
  }

 private:
  FigureName name_of(FigureKind kind, const MetricResult& result) const {
    const std::string_view part =
        kind == FigureKind::ResultInQuarter ? std::string_view{} : row_.parts.id(result.part);
    return {.kind = kind, .row = metric_.id, .period = result.period, .part = part};
  }

  void record(const MetricResult& result,
              const Components& of_actual,
              const Components& of_target) {
    const std::string field = "metrics/" + metric_.id;
    record_reading(sink_,
                   name_of(FigureKind::ResultActual, result),
                   field + "/actual",
                   result.actual,
                   of_actual,
                   row_.aggregation);
    record_reading(sink_,
                   name_of(FigureKind::ResultTarget, result),
                   field + "/target",
                   result.target,
                   of_target,
                   row_.aggregation);
  }

  void record_status(const MetricResult& result, const std::optional<Ratio>& target) {
    const FigureName name = name_of(FigureKind::ResultStatus, result);
    if (!sink_.wants(name)) return;
    sink_.set_formula("The actual compared with the target, both exact; " +
                      std::string{text_of(direction_)} + ".");
    const auto add = [&](FigureKind kind, std::string label, const std::optional<Ratio>& value) {
      sink_.add_input({.address = address_of(name_of(kind, result)),
                       .label = std::move(label),
                       .value = value ? number_text(shown(*value, row_.decimals)) : "",
                       .weight = {}});
    };
    add(FigureKind::ResultActual, "Actual", result.actual.value());
    add(FigureKind::ResultTarget, "Target", target);
    const bool is_other_target = target && result.target.value() != target;
    if (is_other_target) sink_.set_note("The target is that of the periods given so far.");
  }

  std::optional<Ratio> value_in(std::size_t part, Period period) const {
    const Components components = components_of(actuals_[part], period, row_.aggregation);
    return reading_of(actuals_[part], period, components, row_.aggregation).value();
  }

  void add_in_quarter(MetricResult& result) {
    const Period period = result.period;
    if (row_.aggregation != Aggregation::Cumulative || period.kind() != PeriodKind::Quarter) return;
    const std::optional<Ratio> now = result.actual.value();
    const bool is_first = period.quarter_number() == 1;
    const Period before_period =
        is_first ? period
                 : period.year().quarters()[static_cast<std::size_t>(period.quarter_number() - 2)];
    const std::optional<Ratio> before =
        is_first ? std::optional{Ratio{}}
                 : value_in(static_cast<std::size_t>(result.part), before_period);
    if (now && before) result.in_quarter = *now - *before;
    const FigureName name = name_of(FigureKind::ResultInQuarter, result);
    if (result.part != 0) return;
    record_formula(sink_, name, "The year so far, less the year so far at the last quarter's end.");
    const auto record_part =
        [&](Period part_period, const std::optional<Ratio>& value, bool is_less) {
          record_input(sink_, name, [&] {
            const FigureName part{.kind = FigureKind::ResultActual,
                                  .row = metric_.id,
                                  .period = part_period,
                                  .part = kWholePart};
            ExplanationInput input{.address = address_of(part),
                                   .label = part_period.long_text(),
                                   .value = value ? number_text(shown(*value, row_.decimals)) : "",
                                   .weight = is_less ? std::string{kMinusSign} : "+"};
            if (value) input.contribution = is_less ? Ratio{} - *value : *value;
            return input;
          });
        };
    record_part(period, now, false);
    if (!is_first) record_part(before_period, before, true);
  }

  const MetricPlan& metric_;
  const MetricRow& row_;
  Direction direction_;
  Sink& sink_;
  std::vector<PartCells> actuals_;  // by part
  std::vector<PartCells> targets_;
};

// The latest actual of the whole: of the kind of period that is collected, else of any.
std::int32_t latest_of(std::span<const MetricResult> results, const MetricDefinition* definition) {
  const auto is_collected = [&](Period period) {
    if (definition == nullptr || !definition->collected.value) return false;
    const std::string_view id = definition->collected.value->id;
    return id == (period.kind() == PeriodKind::Month     ? "month"
                  : period.kind() == PeriodKind::Quarter ? "quarter"
                                                         : "year");
  };
  std::int32_t latest_any = -1;
  for (std::size_t i = results.size(); i-- > 0;) {
    const MetricResult& result = results[i];
    if (result.part != 0 || !result.actual.value() || result.actual.is_to_date) continue;
    if (is_collected(result.period)) return static_cast<std::int32_t>(i);
    if (latest_any < 0) latest_any = static_cast<std::int32_t>(i);
  }
  return latest_any;
}

}  // namespace

std::span<const MetricResult> Metrics::results_of(std::size_t row) const {
  return {results.data() + rows[row].first, static_cast<std::size_t>(rows[row].count)};
}

const MetricResult* Metrics::find(std::size_t row, Period period, std::string_view part) const {
  const std::int32_t part_index = rows[row].parts.find(part);
  const std::tuple wanted{period.last_day(), period.kind(), part_index};
  const std::span<const MetricResult> all = results_of(row);
  const auto key = [](const MetricResult& result) {
    return std::tuple{result.last_day, result.period.kind(), result.part};
  };
  const auto found = std::lower_bound(
      all.begin(), all.end(), wanted, [&](const MetricResult& result, const auto& sought) {
        return key(result) < sought;
      });
  return found != all.end() && key(*found) == wanted ? &*found : nullptr;
}

template <class Sink>
Metrics metrics_of(const Plan& plan, const PlanningRound& round, Sink& sink) {
  Metrics metrics;
  for (const MetricPlan& metric : plan.metrics) {
    metrics.ids.append(metric.id);
    MetricRow row = row_of(metric, round);
    const MetricDefinition* definition =
        row.definition < 0 ? nullptr : &round.metrics[static_cast<std::size_t>(row.definition)];
    row.first = static_cast<std::int32_t>(metrics.results.size());
    MetricCalculation calculation{metric, row, direction_of(definition), sink};
    for (const DatedPeriod& dated : periods_of(metric, row.aggregation)) {
      for (std::int32_t part = 0; part < static_cast<std::int32_t>(row.parts.size()); ++part) {
        MetricResult result = calculation.result_of(part, dated);
        if (result.actual.is_empty() && result.target.is_empty()) continue;
        result.metric = static_cast<std::int32_t>(metrics.rows.size());
        metrics.results.push_back(std::move(result));
      }
    }
    row.count = static_cast<std::int32_t>(metrics.results.size()) - row.first;
    const auto own = std::span{metrics.results}.subspan(static_cast<std::size_t>(row.first));
    const std::int32_t latest = latest_of(own, definition);
    row.latest = latest < 0 ? -1 : row.first + latest;
    metrics.rows.push_back(std::move(row));
  }
  return metrics;
}

template Metrics metrics_of(const Plan&, const PlanningRound&, NoRecording&);
template Metrics metrics_of(const Plan&, const PlanningRound&, Recording&);

}  // namespace core
