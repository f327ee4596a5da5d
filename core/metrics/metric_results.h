// The metrics of a plan, worked out: actual and target by period and part, better or worse.
#pragma once

#include "core/base/id_table.h"
#include "core/explain/figure_sheet.h"
#include "core/explain/sink.h"
#include "core/metrics/metric_reading.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace core {

// Against the target, by the direction that is good for the metric: never "above" or "below".
enum class MetricStatus : std::uint8_t { None, Better, Worse, OnTarget };

// "better", "worse", "on target", or empty.
std::string_view text_of(MetricStatus status);

struct MetricResult {
  std::int32_t metric = 0;  // index in the plan's metrics
  std::int32_t part = 0;    // index in MetricRow::parts; 0 is the whole
  Period period = {};
  Date last_day = {};
  MetricReading actual = {};
  MetricReading target = {};
  // Of a quarter of a running total: what the quarter alone added.
  std::optional<Ratio> in_quarter = {};
  // The exact values compared. A year to date is held against the targets of the same periods.
  std::optional<Ratio> target_compared = {};
  MetricStatus status = MetricStatus::None;
  // What the actual is held against: of a year to date the target of the same periods, else `target`.
  std::optional<Ratio> compared_target = {};

  friend bool operator==(const MetricResult&, const MetricResult&) = default;
};

struct MetricRow {
  std::int32_t definition = -1;  // index in the round's metrics; -1 when it does not know it
  IdTable parts;                 // "all", those of the definition, then others that are given
  Aggregation aggregation = Aggregation::None;
  int decimals = 1;  // to be shown
  bool is_percent = false;
  std::int32_t first = 0;  // of its results
  std::int32_t count = 0;
  std::int32_t latest = -1;  // the result with the latest actual of the whole, of the kind of
                             // period that is collected

  friend bool operator==(const MetricRow&, const MetricRow&) = default;
};

struct Metrics {
  IdTable ids;                        // of the plan's metric rows
  std::vector<MetricRow> rows;        // one for each
  std::vector<MetricResult> results;  // row by row, by last day, the shorter first, then by part
  FigureSheet more;                   // rates, baselines, alternatives, ranks, trajectories

  std::span<const MetricResult> results_of(std::size_t row) const;
  // Null when there is none.
  const MetricResult* find(std::size_t row, Period period, std::string_view part) const;

  friend bool operator==(const Metrics&, const Metrics&) = default;
};

// Compiled for NoRecording and Recording.
template <class Sink>
Metrics metrics_of(const Plan& plan, const PlanningRound& round, Sink& sink);

}  // namespace core
