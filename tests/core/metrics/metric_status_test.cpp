#include "core/metrics/metric_status.h"

#include <doctest/doctest.h>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/metrics/metric_status");

TEST_CASE("less is better where low is good, and worse where high is good") {
  const Ratio less = Ratio::of(317, 10);
  const Ratio more = Ratio::of(318, 10);
  CHECK(status_of(less, more, Direction::LowIsGood) == MetricStatus::Better);
  CHECK(status_of(less, more, Direction::HighIsGood) == MetricStatus::Worse);
  CHECK(status_of(more, less, Direction::LowIsGood) == MetricStatus::Worse);
  CHECK(status_of(more, less, Direction::HighIsGood) == MetricStatus::Better);
}

TEST_CASE("on target means exactly on target") {
  CHECK(status_of(Ratio::of(75), Ratio::of(750, 10), Direction::HighIsGood) ==
        MetricStatus::OnTarget);
  CHECK(status_of(Ratio::of(74'999, 1000), Ratio::of(75), Direction::HighIsGood) ==
        MetricStatus::Worse);
}

TEST_CASE("without an actual, a target or a direction there is no status") {
  CHECK(status_of(std::nullopt, Ratio::of(1), Direction::LowIsGood) == MetricStatus::None);
  CHECK(status_of(Ratio::of(1), std::nullopt, Direction::LowIsGood) == MetricStatus::None);
  CHECK(status_of(Ratio::of(1), Ratio::of(2), Direction::Unknown) == MetricStatus::None);
  CHECK(text_of(MetricStatus::None).empty());
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
