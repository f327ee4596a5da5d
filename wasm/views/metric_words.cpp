#include "wasm/views/metric_words.h"

#include "core/round/round_words.h"
#include "wasm/views/figures.h"

#include <optional>

namespace app {
namespace {

std::string result_address(const core::MetricPlan& metric,
                           std::string_view what,
                           core::Period period) {
  return "results/" + metric.id + "/" + std::string{what} + "/" + period.text() + "/all";
}

std::optional<core::Period> latest_actual(const core::MetricPlan& metric) {
  std::optional<core::Period> latest;
  for (const core::Series::Cell& cell : metric.actual.cells()) {
    if (cell.part != core::kWholePart || !cell.number.value) continue;
    if (!latest || *latest < cell.period) latest = cell.period;
  }
  return latest;
}

core::Period quarter_of(core::Period month) {
  for (const core::Period quarter : month.year().quarters()) {
    if (quarter.contains(month)) return quarter;
  }
  return month;
}

}  // namespace

const core::MetricDefinition* definition_of(const ViewContext& ctx,
                                            const core::MetricPlan& metric) {
  if (!metric.metric.value) return nullptr;
  return core::find_row_in(ctx.round().metrics, metric.metric.value->id);
}

std::string metric_name(const ViewContext& ctx, const core::MetricPlan& metric) {
  const core::MetricDefinition* definition = definition_of(ctx, metric);
  if (definition == nullptr) return metric.metric.value ? metric.metric.value->id : "Metric";
  return definition->short_label.empty() ? definition->label : definition->short_label;
}

LatestResult latest_result(const ViewContext& ctx, const core::MetricPlan& metric) {
  LatestResult latest;
  std::optional<core::Period> period = latest_actual(metric);
  if (!period) return latest;
  if (period->kind() == core::PeriodKind::Month) {
    // A whole quarter says more than its last month.
    const core::Period quarter = quarter_of(*period);
    if (!figure_at(ctx, result_address(metric, "actual", quarter)).is_empty()) period = quarter;
  }
  latest.period = period->text();
  latest.actual = figure_text(ctx, result_address(metric, "actual", *period));
  latest.target = figure_text(ctx, result_address(metric, "target", *period));
  latest.status = figure_text(ctx, result_address(metric, "status", *period));
  latest.tone = tone_of_status(latest.status);
  return latest;
}

widgets::Tone tone_of_status(std::string_view status) {
  if (status == "worse") return widgets::Tone::Bad;
  if (status == "better" || status == "on target") return widgets::Tone::Good;
  return widgets::Tone::Secondary;
}

}  // namespace app
