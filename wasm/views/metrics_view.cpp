#include "wasm/views/metrics_view.h"

#include "core/base/text.h"
#include "wasm/views/field_view.h"
#include "wasm/views/metric_chart.h"
#include "wasm/views/metric_values.h"
#include "wasm/views/metric_words.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/empty_state.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/text.h"

#include <algorithm>
#include <array>

namespace app {
namespace {

using widgets::Column;
using widgets::ColumnSide;

void add_metrics_of_round(const ViewContext& ctx) {
  core::Edits edits;
  std::string after = ctx.plan().metrics.empty() ? "" : ctx.plan().metrics.back().id;
  for (const core::MetricDefinition& metric : ctx.round().metrics) {
    const std::string id = "m_" + metric.id;
    edits.push_back(core::AddRow{"metrics", id, after});
    edits.push_back(core::SetField{"metrics/" + id + "/metric", {}, {core::ChoiceId{metric.id}}});
    after = id;
  }
  ctx.push(MakeEdits{std::move(edits), "add the metrics of the round"});
}

std::string unit_words(const ViewContext& ctx, const core::MetricPlan& metric) {
  const core::MetricDefinition* definition = definition_of(ctx, metric);
  if (definition == nullptr) return {};
  std::string words = definition->unit;
  if (definition->is_cumulative.value_or(false))
    words += words.empty() ? "cumulative" : ", cumulative";
  if (definition->direction.value) {
    if (!words.empty()) words += "; ";
    words += definition->direction.value->id == "low" ? "low is good" : "high is good";
  }
  return words;
}

void fill_board(const ViewContext& ctx, Grid& board) {
  for (const core::MetricPlan& metric : ctx.plan().metrics) {
    const LatestResult latest = latest_result(ctx, metric);
    GridRow row{.id = metric.id, .pressable = true};
    GridCell name = plain_cell(metric_name(ctx, metric));
    name.note =
        unit_words(ctx, metric) + (latest.period.empty() ? std::string{} : "; " + latest.period);
    name.strong = true;
    GridCell status = plain_cell(latest.status);
    status.tone = latest.tone;
    status.strong = true;
    row.cells = {
        std::move(name), plain_cell(latest.actual), plain_cell(latest.target), std::move(status)};
    board.add(std::move(row));
  }
}

void draw_board(const ViewContext& ctx, MetricsViewState& state) {
  constexpr std::array kColumns = {
      Column{.id = "metric", .name = "Metric", .min_width = 150, .weight = 1},
      Column{.id = "actual", .name = "Actual", .min_width = 72, .side = ColumnSide::Right},
      Column{.id = "target", .name = "Target", .min_width = 72, .side = ColumnSide::Right},
      Column{.id = "status", .name = "Result", .min_width = 88}};
  const widgets::Card card{"board_card", "", {.flush = true}};
  if (state.board.begin(grid_key(ctx))) fill_board(ctx, state.board);
  state.board.select(state.chosen);
  const auto event = state.board.draw(ctx, "table/board", kColumns, {.name = "All metrics"});
  if (event && event->what == widgets::TableEvent::What::Pressed && event->row >= 0) {
    state.chosen = state.board.at(event->row).id;
  }
}

// What is shown of a metric by itself; the rest of its fields and lists stands below.
constexpr std::array<std::string_view, 5> kShownOfMetric = {"metrics/actual",
                                                            "metrics/target",
                                                            "metrics/target_reason",
                                                            "metrics/performance",
                                                            "metrics/route"};

void draw_rest(const ViewContext& ctx, PartViewState& parts, const core::MetricPlan& metric) {
  const std::string address = "metrics/" + metric.id;
  const widgets::Card card{"metric_rest", "More about the metric"};
  draw_part_items(ctx, parts, address, {.without = kShownOfMetric});
  if (ctx.may_edit() &&
      widgets::button(
          "remove_metric", "Remove this metric", {.kind = widgets::ButtonKind::Ghost})) {
    ctx.push(RemoveRowAt{address, "remove " + metric_name(ctx, metric), "add_metric"});
  }
}

void draw_one(const ViewContext& ctx, MetricsViewState& state, const core::MetricPlan& metric) {
  {
    const widgets::Card card{"metric_chart", metric_name(ctx, metric)};
    state.chart.draw(ctx, metric);
  }
  {
    const widgets::Card card{"metric_values", "Values", {.flush = true}};
    if (state.values.begin(grid_key(ctx, metric.id))) fill_metric_values(ctx, metric, state.values);
    const std::vector<Column> columns = metric_columns(ctx, metric);
    const std::string name = metric_name(ctx, metric) + ", values";
    const auto event = state.values.draw(ctx, "table/values", columns, {.name = name});
    if (event && event->what == widgets::TableEvent::What::Pressed && event->column >= 0) {
      const GridRow& row = state.values.at(event->row);
      ctx.push(ExplainFigure{row.cells[static_cast<std::size_t>(event->column)].address});
    }
  }
  const widgets::Card card{"metric_words", "In words"};
  for (const char* field : {"target_reason", "performance", "route"}) {
    draw_field(ctx, "metrics/" + metric.id + "/" + field);
  }
}

}  // namespace

void focus_metric(MetricsViewState& state, std::string_view address) {
  const std::vector<std::string_view> steps = core::split(address, '/');
  if (steps.size() >= 2 && (steps[0] == "metrics" || steps[0] == "results"))
    state.chosen = steps[1];
}

void draw_metrics_view(const ViewContext& ctx, MetricsViewState& state, PartViewState& parts) {
  const auto count = static_cast<std::int64_t>(ctx.plan().metrics.size());
  {
    const widgets::PageHeader header{"Metrics", core::counted(count, "metric", "metrics") + "."};
    if (ctx.may_edit() && count > 0 &&
        widgets::button("add_metric", "Add metric", {.icon = widgets::ButtonIcon::Add})) {
      ctx.push(AddRowTo{"metrics", "add a metric", "metric"});
    }
  }
  if (ctx.plan().metrics.empty()) {
    const widgets::Card card{"metrics_empty_card", ""};
    if (widgets::empty_state("metrics_empty",
                             "No metrics yet",
                             "Actual values and targets of the round's metrics belong here.",
                             "Add the round's metrics")) {
      add_metrics_of_round(ctx);
    }
    return;
  }
  const core::MetricPlan* chosen = core::find_row_in(ctx.plan().metrics, state.chosen);
  if (chosen == nullptr) {
    chosen = &ctx.plan().metrics.front();
    state.chosen = chosen->id;
  }
  const widgets::Columns columns{"metrics_columns", {1, 1.4F}, 420};
  {
    const widgets::Stack board;  // as high as its rows, not as all that stands beside it
    draw_board(ctx, state);
  }
  const widgets::Stack stack{widgets::Gap::Medium};
  draw_one(ctx, state, *chosen);
  draw_rest(ctx, parts, *chosen);
}

}  // namespace app
