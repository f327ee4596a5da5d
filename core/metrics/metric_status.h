// Better or worse, by the direction that is good.
#pragma once

#include "core/metrics/metric_results.h"

namespace core {

enum class Direction : std::uint8_t { Unknown, LowIsGood, HighIsGood };

Direction direction_of(const MetricDefinition* metric);

// "low is good".
std::string_view text_of(Direction direction);

// None while a value or the direction is missing.
MetricStatus status_of(const std::optional<Ratio>& actual,
                       const std::optional<Ratio>& target,
                       Direction direction);

}  // namespace core
