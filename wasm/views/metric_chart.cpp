#include "wasm/views/metric_chart.h"

#include "core/base/text.h"
#include "core/money/money_text.h"
#include "wasm/views/figures.h"
#include "wasm/views/metric_values.h"
#include "wasm/views/metric_words.h"
#include "wasm/widgets/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace app {
namespace {

// For the place of a point on the screen; the words beside it are exact.
double number_of(core::Decimal number) {
  return static_cast<double>(number.units()) / std::pow(10.0, number.scale());
}

// 1, 2 or 5 times a power of ten: at most five steps over the range.
double nice_step(double range) {
  const double raw = range / 4;
  const double power = std::pow(10.0, std::floor(std::log10(raw)));
  for (const double times : {1.0, 2.0, 5.0}) {
    if (times * power >= raw) return times * power;
  }
  return 10 * power;
}

std::string tick_words(double value, double step) {
  const int decimals = step < 1 ? 1 : 0;
  const double scaled = value * (decimals == 1 ? 10 : 1);
  return core::number_text(
      core::Decimal::from_literal(static_cast<std::int64_t>(std::llround(scaled)), decimals));
}

}  // namespace

void MetricChart::draw(const ViewContext& ctx, const core::MetricPlan& metric) {
  GridKey key = grid_key(ctx, metric.id);
  if (key_ != key) {
    key_ = std::move(key);
    fill(ctx, metric);
  }
  if (points_.empty()) {
    widgets::text("The chart appears with the first actual value.", widgets::kSecondary);
    return;
  }
  const std::array<charts::Series, 2> series = {
      {{.name = "Actual", .points = points_}, {.name = "Target", .points = targets_}}};
  widgets::text(sentence_, widgets::kSecondary);
  charts::line_chart("chart/" + metric.id,
                     {.title = title_,
                      .sentence = sentence_,
                      .series = {series.data(), targets_.empty() ? 1U : 2U},
                      .ticks = ticks_,
                      .target = target_,
                      .target_words = target_words_});
}

std::string_view MetricChart::keep(std::string text) {
  texts_.push_back(std::move(text));
  return texts_.back();
}

void MetricChart::fill(const ViewContext& ctx, const core::MetricPlan& metric) {
  texts_.clear();
  points_.clear();
  targets_.clear();
  ticks_.clear();
  target_.reset();
  worse_ = compared_ = 0;
  title_ = metric_name(ctx, metric);
  const core::MetricDefinition* definition = definition_of(ctx, metric);
  is_low_good_ = definition == nullptr || !definition->direction.value ||
                 definition->direction.value->id == "low";
  add_points(ctx, metric);
  if (points_.empty()) return;
  add_notes();
  add_ticks();
  sentence_ = compared_ == 0
                  ? core::counted(static_cast<std::int64_t>(points_.size()), "value", "values")
                  : "Worse than target in " + std::to_string(worse_) + " of " +
                        core::counted(compared_, "period", "periods") + ".";
}

void MetricChart::add_points(const ViewContext& ctx, const core::MetricPlan& metric) {
  for (const core::Period period : metric_periods(ctx, metric)) {
    const core::WrittenDecimal& actual = metric.actual.at(period);
    const core::WrittenDecimal& target = metric.target.at(period);
    if (target.value && actual.value) {
      const int order = core::compare_value(*actual.value, *target.value);
      ++compared_;
      if (is_low_good_ ? order > 0 : order < 0) ++worse_;
    }
    const std::string_view label = keep(period.short_text());
    points_.push_back(point_of(label, actual));
    targets_.push_back(point_of(label, target));
  }
  keep_known_periods();
  keep_one_target();
}

charts::Point MetricChart::point_of(std::string_view label, const core::WrittenDecimal& number) {
  charts::Point point{.label = label};
  if (number.value) {
    point.value = number_of(*number.value);
    point.words = keep(core::number_text(*number.value));
  }
  return point;
}

// The axis begins with the first actual value and ends with the last.
void MetricChart::keep_known_periods() {
  while (!points_.empty() && !points_.back().value) points_.pop_back();
  const auto first = std::find_if(
      points_.begin(), points_.end(), [](const charts::Point& p) { return p.value.has_value(); });
  const auto before = first - points_.begin();
  points_.erase(points_.begin(), first);
  targets_.erase(targets_.begin(), targets_.begin() + before);
  targets_.resize(points_.size());
}

void MetricChart::keep_one_target() {
  const charts::Point* one = nullptr;
  for (const charts::Point& point : targets_) {
    if (!point.value) continue;
    if (one != nullptr && *one->value != *point.value) return;
    one = &point;
  }
  if (one != nullptr) {
    target_ = one->value;
    target_words_ = "Target " + std::string{one->words};
  }
  targets_.clear();
}

// The best and the worst value are named.
void MetricChart::add_notes() {
  charts::Point* most = nullptr;
  charts::Point* least = nullptr;
  for (charts::Point& point : points_) {
    if (!point.value) continue;
    if (most == nullptr || *point.value > *most->value) most = &point;
    if (least == nullptr || *point.value < *least->value) least = &point;
  }
  if (most == nullptr || most == least) return;
  most->note = most->words;
  most->tone = is_low_good_ ? widgets::Tone::Bad : widgets::Tone::Good;
  least->note = least->words;
  least->tone = is_low_good_ ? widgets::Tone::Good : widgets::Tone::Bad;
}

void MetricChart::add_ticks() {
  double least = target_.value_or(*points_.front().value);
  double most = least;
  for (const std::vector<charts::Point>* line : {&points_, &targets_}) {
    for (const charts::Point& point : *line) {
      if (!point.value) continue;
      least = std::min(least, *point.value);
      most = std::max(most, *point.value);
    }
  }
  const double step = nice_step(std::max(most - least, 1.0));
  for (double value = std::floor(least / step) * step; value < most + step; value += step) {
    ticks_.push_back({value, keep(tick_words(value, step))});
  }
}

}  // namespace app
