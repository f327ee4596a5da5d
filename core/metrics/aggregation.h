// How the values of shorter periods make those of quarters and years.
#pragma once

#include "core/fields/series.h"
#include "core/money/ratio.h"
#include "core/round/planning_round.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace core {

enum class Aggregation : std::uint8_t {
  None,  // longer periods are only what somebody states
  Sum,
  Mean,         // each month counts the same
  DayWeighted,  // each month counts by its days, leap days too
  Cumulative,   // each value holds the year so far, so the last one is the longer period's
};

// None for a metric that the round does not know.
Aggregation aggregation_of(const MetricDefinition* metric);

// "Each month's value × its days, added up, ÷ all those days." Empty for None.
std::string_view formula_of(Aggregation aggregation);

// The numbers of one part of a series, by period.
class PartCells {
 public:
  PartCells(const Series& series, std::string_view part);

  // Null where the series holds nothing.
  const WrittenDecimal* at(Period period) const;

 private:
  struct Cell {
    Period period;
    const WrittenDecimal* number;
  };
  std::vector<Cell> cells_;  // ascending
};

// The numbers that a quarter or year is made of.
struct Components {
  struct Component {
    Period period = {};
    Decimal number = {};
  };
  std::array<Component, 12> all = {};
  std::size_t count = 0;
  std::int32_t empty_inputs = 0;  // cells with a text but no number
  bool is_complete = false;       // they cover the whole period

  std::span<const Component> used() const { return {all.data(), count}; }
};

// None for a month, and for a quarter or year that no shorter period is given of. A year is made of
// months where there are some, of quarters elsewhere.
Components components_of(const PartCells& cells, Period period, Aggregation aggregation);

// What a component counts in the aggregate: its days, its months, or 1.
std::int64_t weight_of(Period period, Aggregation aggregation);

// The aggregate of at least one component.
Ratio aggregate_of(const Components& components, Aggregation aggregation);

// The fewest decimals that one of the components shows.
int fewest_decimals_of(const Components& components);

}  // namespace core
