#include "core/metrics/metric_outlook.h"

#include "core/base/text.h"
#include "core/explain/field_input.h"
#include "core/money/money_text.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::string_view kTrailingInWords =
    "The latest twelve months, or four quarters, put together as those of a year are.";
constexpr std::string_view kForecastInWords =
    "The year so far × 12 ÷ the months that it covers; an average stays as it is.";
constexpr std::string_view kTrendInWords =
    "The actual of a year before, moved on by its change on the year before that.";
constexpr std::string_view kStretchInWords = "The target, less the trend, ÷ the trend × 100.";

using Inputs = std::vector<ExplanationInput>;

bool is_mean(Aggregation aggregation) {
  return aggregation == Aggregation::Mean || aggregation == Aggregation::DayWeighted;
}

int months_in(Period period) {
  return period.kind() == PeriodKind::Month ? 1 : period.kind() == PeriodKind::Quarter ? 3 : 12;
}

// The months of the year up to the end of the period.
int months_through(Period period) {
  constexpr int kFromApril = 8;  // April is the fourth month
  return (period.first_day().month() + kFromApril) % 12 + months_in(period);
}

int months_covered(const Components& components, Aggregation aggregation) {
  if (aggregation == Aggregation::Cumulative) return months_through(components.all[0].period);
  int months = 0;
  for (const auto& component : components.used()) months += months_in(component.period);
  return months;
}

class MetricOutlook {
 public:
  MetricOutlook(const MetricRow& row, const MetricPlan& metric, FigureTarget target)
      : row_(row), metric_(metric), target_(target), actuals_(metric.actual, kWholePart) {}

  void add() {
    add_trailing_year();
    Period year;
    for (const Series::Cell& cell : metric_.actual.cells()) {
      if (cell.part != kWholePart || cell.period.year() == year) continue;
      year = cell.period.year();
      add_forecast(year);
    }
    for (const StretchTarget& stretch : metric_.stretch_targets) add_stretch(stretch);
  }

 private:
  FigureName name(FigureKind kind) const { return {.kind = kind, .row = metric_.id}; }

  Figure shown_figure(const MaybeRatio& value) const {
    return row_.is_percent ? percent_figure(value, row_.decimals)
                           : number_figure(value, row_.decimals);
  }

  Inputs inputs_of(const Components& components, std::string_view weight) const {
    Inputs inputs;
    inputs.reserve(components.count);
    for (const auto& component : components.used()) {
      inputs.push_back({.address = "metrics/" + metric_.id + "/actual/" + component.period.text() +
                                   "/" + std::string{kWholePart},
                        .label = component.period.long_text(),
                        .value = number_text(component.number),
                        .weight = std::string{weight}});
    }
    return inputs;
  }

  // The latest so many periods of the kind; none unless they follow each other without a gap.
  Components latest(PeriodKind kind, std::size_t wanted) const {
    std::vector<const Series::Cell*> cells;
    cells.reserve(metric_.actual.cells().size());
    for (const Series::Cell& cell : metric_.actual.cells()) {
      const bool is_such = cell.period.kind() == kind && cell.part == kWholePart;
      if (is_such && cell.number.value) cells.push_back(&cell);
    }
    Components components;
    if (cells.size() < wanted) return components;
    const auto first = cells.end() - static_cast<std::ptrdiff_t>(wanted);
    if ((*first)->period != cells.back()->period.year_before().next()) return components;
    for (auto cell = first; cell != cells.end(); ++cell) {
      components.all[components.count++] = {.period = (*cell)->period,
                                            .number = *(*cell)->number.value};
    }
    return components;
  }

  // A22. A running total has no latest twelve months.
  void add_trailing_year() {
    const bool may_be = row_.aggregation == Aggregation::Sum || is_mean(row_.aggregation);
    Components components;
    if (may_be) components = latest(PeriodKind::Month, 12);
    if (may_be && components.count == 0) components = latest(PeriodKind::Quarter, 4);
    MaybeRatio value;
    if (components.count > 0) value = aggregate_of(components, row_.aggregation);
    put_figure(target_, name(FigureKind::TrailingYear), shown_figure(value), kTrailingInWords, [&] {
      return inputs_of(components, "");
    });
  }

  // A26, on a straight line.
  void add_forecast(Period year) {
    const Components components = components_of(actuals_, year, row_.aggregation);
    if (components.count == 0) return;
    const int months = months_covered(components, row_.aggregation);
    MaybeRatio value = aggregate_of(components, row_.aggregation);
    if (!is_mean(row_.aggregation)) value = product_of(value, Ratio::of(12, months));
    FigureName forecast = name(FigureKind::ResultForecast);
    forecast.period = year;
    put_figure(target_, forecast, shown_figure(value), kForecastInWords, [&] {
      Inputs inputs = inputs_of(components, "");
      inputs.push_back(
          {.address = {}, .label = "Months covered", .value = count_text(months), .weight = "÷"});
      return inputs;
    });
  }

  MaybeRatio actual_in(Period period) const {
    const Components components = components_of(actuals_, period, row_.aggregation);
    return reading_of(actuals_, period, components, row_.aggregation).value();
  }

  ExplanationInput actual_input(Period period, std::string_view weight) const {
    FigureName actual = name(FigureKind::ResultActual);
    actual.period = period;
    actual.part = kWholePart;
    return {.address = address_of(actual),
            .label = period.long_text(),
            .value = text_of(shown_figure(actual_in(period))),
            .weight = std::string{weight}};
  }

  // A23.
  void add_stretch(const StretchTarget& stretch) {
    FigureName trend_name = name(FigureKind::StretchTrend);
    trend_name.sub_row = stretch.id;
    MaybeRatio trend;
    const Period before = stretch.period.value.value_or(Period{}).year_before();
    if (stretch.period.value) {
      const MaybeRatio last = actual_in(before);
      trend = sum_of(last, difference_of(last, actual_in(before.year_before())));
    }
    put_figure(target_, trend_name, shown_figure(trend), kTrendInWords, [&]() -> Inputs {
      if (!stretch.period.value) return {};
      return {actual_input(before, "× 2"), actual_input(before.year_before(), "−")};
    });
    FigureName percent_name = trend_name;
    percent_name.kind = FigureKind::StretchPercent;
    put_figure(target_,
               percent_name,
               percent_figure(percent_of(difference_of(ratio_of(stretch.target), trend), trend), 1),
               kStretchInWords,
               [&]() -> Inputs {
                 return {field_input(
                             "metrics/" + metric_.id + "/stretch_targets/" + stretch.id + "/target",
                             "Target",
                             stretch.target,
                             ""),
                         {.address = address_of(trend_name),
                          .label = "Trend",
                          .value = text_of(shown_figure(trend)),
                          .weight = "÷"}};
               });
  }

  const MetricRow& row_;
  const MetricPlan& metric_;
  FigureTarget target_;
  PartCells actuals_;
};

}  // namespace

void add_metric_outlook(const MetricRow& row, const MetricPlan& metric, FigureTarget target) {
  MetricOutlook{row, metric, target}.add();
}

}  // namespace core
