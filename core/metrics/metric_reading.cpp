#include "core/metrics/metric_reading.h"

#include "core/base/text.h"
#include "core/money/money_text.h"

namespace core {
namespace {

std::string address_in(const std::string& field, Period period, std::string_view part) {
  return field + "/" + period.text() + "/" + std::string{part};
}

std::string weight_text(Period period, Aggregation aggregation) {
  const std::int64_t weight = weight_of(period, aggregation);
  if (aggregation == Aggregation::DayWeighted) return "× " + counted(weight, "day", "days");
  if (aggregation == Aggregation::Mean && weight != 1) return "× " + count_text(weight) + " months";
  return "+";
}

void record_components(Recording& sink,
                       const FigureName& name,
                       const std::string& field,
                       const Components& components,
                       Aggregation aggregation) {
  const bool is_mean = aggregation == Aggregation::Mean || aggregation == Aggregation::DayWeighted;
  std::int64_t weights = 0;
  for (const auto& component : components.used()) {
    weights += weight_of(component.period, aggregation);
  }
  for (const auto& component : components.used()) {
    const std::int64_t weight = weight_of(component.period, aggregation);
    sink.add_input(
        {.address = address_in(field, component.period, name.part),
         .label = component.period.long_text(),
         .value = number_text(component.number),
         .weight = weight_text(component.period, aggregation),
         .contribution = Ratio::of(component.number) * Ratio::of(weight, is_mean ? weights : 1)});
  }
}

}  // namespace

Ratio MetricReading::slack(Aggregation aggregation) const {
  if (!is_computed() || aggregation == Aggregation::Cumulative) return {};
  const Decimal digit = Decimal::from_literal(1, fewest_decimals);
  const bool is_sum = aggregation == Aggregation::Sum;
  return Ratio::of(digit) * Ratio::of(is_sum ? inputs : 1, 2);
}

MetricReading reading_of(const PartCells& cells,
                         Period period,
                         const Components& components,
                         Aggregation aggregation) {
  MetricReading reading;
  if (const WrittenDecimal* cell = cells.at(period)) {
    reading.typed = cell->value;
    if (!cell->value) ++reading.empty_inputs;
  }
  reading.inputs = static_cast<std::int16_t>(components.count);
  reading.empty_inputs = static_cast<std::int16_t>(reading.empty_inputs + components.empty_inputs);
  const bool may_be_partial = period.kind() == PeriodKind::Year;
  if (components.count == 0 || (!components.is_complete && !may_be_partial)) return reading;
  reading.computed = aggregate_of(components, aggregation);
  reading.is_to_date = !components.is_complete;
  reading.fewest_decimals = static_cast<std::int8_t>(fewest_decimals_of(components));
  return reading;
}

void record_reading(Recording& sink,
                    const FigureName& name,
                    const std::string& field,
                    const ReadingWorkings& workings) {
  const MetricReading& reading = workings.reading;
  if (!sink.wants(name)) return;
  const std::string own_address = address_in(field, name.period, name.part);
  if (!reading.is_computed()) {
    sink.set_formula("As given in the plan.");
    sink.add_input(
        {.address = own_address,
         .label = name.period.long_text(),
         .value = reading.typed ? number_text(*reading.typed) : "",
         .weight = {},
         .contribution = reading.typed ? std::optional{Ratio::of(*reading.typed)} : std::nullopt});
    return;
  }
  sink.set_formula(formula_of(workings.aggregation));
  record_components(sink, name, field, workings.components, workings.aggregation);
  std::string note;
  if (reading.is_to_date) note = "The year to date: later periods are not given yet.";
  if (reading.typed) {
    note += note.empty() ? "" : " ";
    note += "The plan states " + number_text(*reading.typed) + " itself.";
  }
  sink.set_note(note);
}

}  // namespace core
