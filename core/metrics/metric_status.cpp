#include "core/metrics/metric_status.h"

namespace core {

std::string_view text_of(MetricStatus status) {
  switch (status) {
    case MetricStatus::None:
      return "";
    case MetricStatus::Better:
      return "better";
    case MetricStatus::Worse:
      return "worse";
    case MetricStatus::OnTarget:
      return "on target";
  }
  return "";
}

Direction direction_of(const MetricDefinition* metric) {
  if (metric == nullptr || !metric->direction.value.has_value()) return Direction::Unknown;
  const std::string_view id = metric->direction.value->id;
  if (id == "low") return Direction::LowIsGood;
  return id == "high" ? Direction::HighIsGood : Direction::Unknown;
}

std::string_view text_of(Direction direction) {
  switch (direction) {
    case Direction::Unknown:
      return "the round does not say which is good";
    case Direction::LowIsGood:
      return "low is good";
    case Direction::HighIsGood:
      return "high is good";
  }
  return "";
}

MetricStatus status_of(const std::optional<Ratio>& actual,
                       const std::optional<Ratio>& target,
                       Direction direction) {
  if (!actual || !target || direction == Direction::Unknown) return MetricStatus::None;
  const int order = compare(*actual, *target);
  if (order == 0) return MetricStatus::OnTarget;
  const bool is_lower = order < 0;
  return is_lower == (direction == Direction::LowIsGood) ? MetricStatus::Better
                                                         : MetricStatus::Worse;
}

}  // namespace core
