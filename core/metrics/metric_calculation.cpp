#include "core/metrics/metric_calculation.h"

#include "core/base/text.h"
#include "core/explain/figure.h"
#include "core/money/money_text.h"

namespace core {
namespace {

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

std::string shown_text(const std::optional<Ratio>& value, int decimals) {
  return value ? number_text(shown(*value, decimals)) : "";
}

}  // namespace

template <class Sink>
MetricCalculation<Sink>::MetricCalculation(const MetricPlan& metric,
                                           const MetricRow& row,
                                           Direction direction,
                                           Sink& sink)
    : metric_(metric), row_(row), direction_(direction), sink_(sink) {
  for (std::size_t i = 0; i < row.parts.size(); ++i) {
    const std::string& part = row.parts.id(static_cast<std::int32_t>(i));
    actuals_.emplace_back(metric.actual, part);
    targets_.emplace_back(metric.target, part);
  }
}

template <class Sink>
void MetricCalculation<Sink>::add_results(std::int32_t metric_index,
                                          const DatedPeriod& dated,
                                          std::vector<MetricResult>& results) {
  for (std::int32_t part = 0; part < static_cast<std::int32_t>(row_.parts.size()); ++part) {
    MetricResult result = result_of(part, dated);
    if (result.actual.is_empty() && result.target.is_empty()) continue;
    result.metric = metric_index;
    results.push_back(result);
  }
}

template <class Sink>
MetricResult MetricCalculation<Sink>::result_of(std::int32_t part, const DatedPeriod& dated) {
  const PartCells& actuals = actuals_[static_cast<std::size_t>(part)];
  const PartCells& targets = targets_[static_cast<std::size_t>(part)];
  const Aggregation aggregation = row_.aggregation;
  const Components of_actual = components_of(actuals, dated.period, aggregation);
  const Components of_target = components_of(targets, dated.period, aggregation);
  MetricResult result{.part = part, .period = dated.period, .last_day = dated.last_day};
  result.actual = reading_of(actuals, dated.period, of_actual, aggregation);
  result.target = reading_of(targets, dated.period, of_target, aggregation);
  const bool is_to_date = result.actual.is_to_date && result.actual.is_computed();
  const std::optional<Ratio> target =
      is_to_date ? target_of_same_periods(targets, of_actual, aggregation) : result.target.value();
  result.target_compared = target;
  result.status = status_of(result.actual.value(), target, direction_);
  result.compared_target = target;
  add_in_quarter(result);
  if constexpr (Sink::kRecords) {
    const std::string field = "metrics/" + metric_.id;
    record_reading(sink_,
                   name_of(FigureKind::ResultActual, result),
                   field + "/actual",
                   {result.actual, of_actual, aggregation});
    record_reading(sink_,
                   name_of(FigureKind::ResultTarget, result),
                   field + "/target",
                   {result.target, of_target, aggregation});
    record_status(result);
  }
  return result;
}

template <class Sink>
FigureName MetricCalculation<Sink>::name_of(FigureKind kind, const MetricResult& result) const {
  const bool has_part = kind != FigureKind::ResultInQuarter;
  return {.kind = kind,
          .row = metric_.id,
          .period = result.period,
          .part = has_part ? std::string_view{row_.parts.id(result.part)} : std::string_view{}};
}

template <class Sink>
std::optional<Ratio> MetricCalculation<Sink>::value_in(std::int32_t part, Period period) const {
  const PartCells& cells = actuals_[static_cast<std::size_t>(part)];
  const Components components = components_of(cells, period, row_.aggregation);
  return reading_of(cells, period, components, row_.aggregation).value();
}

template <class Sink>
void MetricCalculation<Sink>::add_in_quarter(MetricResult& result) {
  const Period period = result.period;
  if (row_.aggregation != Aggregation::Cumulative || period.kind() != PeriodKind::Quarter) return;
  const int number = period.quarter_number();
  const Period before =
      number == 1 ? period : period.year().quarters()[static_cast<std::size_t>(number) - 2];
  const std::optional<Ratio> was =
      number == 1 ? std::optional{Ratio{}} : value_in(result.part, before);
  const std::optional<Ratio> is = result.actual.value();
  if (is && was) result.in_quarter = *is - *was;
  if (result.part == 0) record_in_quarter(result, before);
}

template <class Sink>
void MetricCalculation<Sink>::record_in_quarter(const MetricResult& result, Period before) {
  const FigureName name = name_of(FigureKind::ResultInQuarter, result);
  record_formula(sink_, name, "The year so far, less the year so far at the last quarter's end.");
  const auto record_part = [&](Period period, bool is_less) {
    record_input(sink_, name, [&] {
      const FigureName part{.kind = FigureKind::ResultActual,
                            .row = metric_.id,
                            .period = period,
                            .part = kWholePart};
      const std::optional<Ratio> value = value_in(0, period);
      ExplanationInput input{.address = address_of(part),
                             .label = period.long_text(),
                             .value = shown_text(value, row_.decimals),
                             .weight = is_less ? std::string{kMinusSign} : "+"};
      if (value) input.contribution = is_less ? Ratio{} - *value : *value;
      return input;
    });
  };
  record_part(result.period, false);
  if (before != result.period) record_part(before, true);
}

template <class Sink>
void MetricCalculation<Sink>::record_status(const MetricResult& result) {
  using enum FigureKind;
  const std::string status =
      "The actual compared with the target, both exact; " + std::string{text_of(direction_)} + ".";
  record_comparison(ResultStatus, result, status);
  record_comparison(ResultDifference, result, "The actual, less the target.");
  record_comparison(
      ResultDifferencePercent, result, "The actual, less the target, ÷ the target × 100.");
  record_comparison(ResultReached, result, "The actual ÷ the target of the whole period × 100.");
}

template <class Sink>
void MetricCalculation<Sink>::record_comparison(FigureKind kind,
                                                const MetricResult& result,
                                                std::string_view formula) {
  const FigureName name = name_of(kind, result);
  const bool is_of_whole = kind == FigureKind::ResultReached;
  const std::optional<Ratio> target = is_of_whole ? result.target.value() : result.target_compared;
  const auto record_side =
      [&](FigureKind side, std::string_view label, const std::optional<Ratio>& value) {
        record_input(sink_, name, [&] {
          return ExplanationInput{.address = address_of(name_of(side, result)),
                                  .label = std::string{label},
                                  .value = shown_text(value, row_.decimals),
                                  .weight = {}};
        });
      };
  record_formula(sink_, name, formula);
  record_side(FigureKind::ResultActual, "Actual", result.actual.value());
  record_side(FigureKind::ResultTarget, "Target", target);
  record_note(sink_, name, [&] {
    const bool is_whole = !target || result.target.value() == target;
    return std::string{is_whole ? "" : "The target is that of the periods given so far."};
  });
}

template class MetricCalculation<NoRecording>;
template class MetricCalculation<Recording>;

}  // namespace core
