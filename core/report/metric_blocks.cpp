#include "core/report/metric_blocks.h"

#include "core/plan/plan_words.h"
#include "core/report/markdown.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace core {
namespace {

using Blocks = std::vector<ReportBlock>;

constexpr int kTextLevel = 4;

ReportTable metric_heads() {
  return {.caption = "Metrics: actual and target",
          .columns = {{.head = "Metric"},
                      {.head = "Period"},
                      {.head = "Actual", .is_number = true},
                      {.head = "Target", .is_number = true},
                      {.head = "Against the target"}}};
}

// "Admissions to care homes (per 100,000)".
std::string metric_name(const ReportOf& of, std::size_t index) {
  std::string name = row_name(of.plan, of.round, "metrics/" + of.plan.metrics[index].id);
  const MetricRow& row = of.derived.metrics.rows[index];
  if (row.definition < 0 || row.is_percent) return name;
  const std::string& unit = of.round.metrics[static_cast<std::size_t>(row.definition)].unit;
  return unit.empty() ? name : name + " (" + unit + ")";
}

std::vector<std::string> metric_row(const ReportOf& of, const MetricResult& result) {
  const auto index = static_cast<std::size_t>(result.metric);
  const MetricRow& row = of.derived.metrics.rows[index];
  const auto number = [&](const std::optional<Ratio>& value) {
    if (!value) return std::string{kNothing};
    return number_text(shown(*value, row.decimals)) + (row.is_percent ? "%" : "");
  };
  return {metric_name(of, index),
          result.period.text() + (result.actual.is_to_date ? " so far" : ""),
          number(result.actual.value()),
          number(result.compared_target),
          or_dash(std::string{text_of(result.status)})};
}

bool is_planned(const ReportOf& of, Period year) {
  const std::vector<PoolYear>& pool = of.derived.finance.pool;
  return std::any_of(pool.begin(), pool.end(), [&](const PoolYear& each) {
    return each.is_planned && each.year == year;
  });
}

// A target of the whole of a planned year, which a year to date does not tell.
bool is_planned_target(const ReportOf& of, const MetricResult& result) {
  return result.part == 0 && result.target.value() && is_planned(of, result.period);
}

std::vector<std::string> target_row(const ReportOf& of, const MetricResult& result) {
  MetricResult target = result;
  target.actual = {};
  target.status = MetricStatus::None;
  target.compared_target = result.target.value();
  return metric_row(of, target);
}

void add_metric(const ReportOf& of, std::size_t index, ReportTable& table) {
  const Metrics& metrics = of.derived.metrics;
  const std::size_t before = table.rows.size();
  const std::int32_t latest = metrics.rows[index].latest;
  const MetricResult* told =
      latest < 0 ? nullptr : &metrics.results[static_cast<std::size_t>(latest)];
  if (told != nullptr) table.rows.push_back(metric_row(of, *told));
  const MetricResult* last_target = nullptr;
  for (const MetricResult& result : metrics.results_of(index)) {
    if (result.part == 0 && result.compared_target) last_target = &result;
    const bool is_told = &result == told && !result.actual.is_to_date;
    if (!is_told && is_planned_target(of, result)) table.rows.push_back(target_row(of, result));
  }
  if (table.rows.size() > before) return;
  if (last_target != nullptr) {
    table.rows.push_back(metric_row(of, *last_target));
  } else {
    const std::string none{kNothing};
    table.rows.push_back({metric_name(of, index), none, none, none, "no target entered"});
  }
}

}  // namespace

Blocks metric_blocks(const ReportOf& of) {
  ReportTable table = metric_heads();
  for (const MetricResult& result : of.derived.metrics.results) {
    if (result.part == 0) table.rows.push_back(metric_row(of, result));
  }
  if (table.rows.empty()) return {};
  return {table_block(std::move(table))};
}

Blocks latest_metric_blocks(const ReportOf& of) {
  ReportTable table = metric_heads();
  table.caption = "Metrics: the latest actual, and the targets of the plan";
  for (std::size_t i = 0; i < of.derived.metrics.rows.size(); ++i) add_metric(of, i, table);
  if (table.rows.empty()) return {};
  return {table_block(std::move(table))};
}

Blocks metric_text_blocks(const ReportOf& of) {
  Blocks blocks;
  for (std::size_t i = 0; i < of.derived.metrics.rows.size(); ++i) {
    const MetricPlan& metric = of.plan.metrics[i];
    if (metric.performance.text.empty() || of.derived.metrics.rows[i].latest >= 0) continue;
    blocks.push_back(label_block(row_name(of.plan, of.round, "metrics/" + metric.id)));
    append(blocks, blocks_of_markdown(metric.performance.text, kTextLevel));
  }
  return blocks;
}

}  // namespace core
