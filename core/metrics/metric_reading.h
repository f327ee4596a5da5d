// The actual or the target of one metric, part and period: as typed, as computed, or both.
#pragma once

#include "core/explain/sink.h"
#include "core/metrics/aggregation.h"

#include <cstdint>
#include <optional>

namespace core {

struct MetricReading {
  std::optional<Decimal> typed = {};
  std::optional<Ratio> computed = {};  // from the shorter periods that are given
  // Of a computed year: not all of its periods are there yet, so it is the year to date. A quarter
  // is only computed when all of its months are there.
  bool is_to_date = false;
  std::int16_t inputs = 0;  // numbers it is computed from
  std::int16_t empty_inputs = 0;
  std::int8_t fewest_decimals = 0;  // that one of those numbers shows

  bool is_empty() const { return !typed && !computed && empty_inputs == 0; }
  // Computed when it is whole; else what is typed; else the year to date.
  bool is_computed() const { return computed && !(is_to_date && typed); }
  std::optional<Ratio> value() const {
    if (is_computed()) return computed;
    return typed ? std::optional{Ratio::of(*typed)} : std::nullopt;
  }
  // By how much the rounding of the inputs to their shown digits can move a computed value.
  Ratio slack(Aggregation aggregation) const;

  friend bool operator==(const MetricReading&, const MetricReading&) = default;
};

// `components` are those of the period in the same cells.
MetricReading reading_of(const PartCells& cells,
                         Period period,
                         const Components& components,
                         Aggregation aggregation);

// For "why this number?": each component with its weight, or the typed number. `name` is the figure,
// `field` the address of the series ("metrics/m4/actual").
struct ReadingWorkings {
  const MetricReading& reading;
  const Components& components;
  Aggregation aggregation;
};
void record_reading(Recording& sink,
                    const FigureName& name,
                    const std::string& field,
                    const ReadingWorkings& workings);

}  // namespace core
