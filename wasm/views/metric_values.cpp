#include "wasm/views/metric_values.h"

#include "wasm/views/figures.h"
#include "wasm/views/metric_words.h"

#include <algorithm>
#include <optional>
#include <set>

namespace app {
namespace {

using widgets::Column;
using widgets::ColumnSide;

core::PeriodKind collected_by(const ViewContext& ctx, const core::MetricPlan& metric) {
  const core::MetricDefinition* definition = definition_of(ctx, metric);
  const std::string_view id = definition != nullptr && definition->collected.value
                                  ? std::string_view{definition->collected.value->id}
                                  : "year";
  return id == "month"     ? core::PeriodKind::Month
         : id == "quarter" ? core::PeriodKind::Quarter
                           : core::PeriodKind::Year;
}

std::vector<std::string> parts_of(const ViewContext& ctx, const core::MetricPlan& metric) {
  std::vector<std::string> parts;
  if (const core::MetricDefinition* definition = definition_of(ctx, metric)) {
    for (const core::MetricPart& part : definition->parts) parts.push_back(part.id);
  }
  parts.emplace_back(core::kWholePart);
  return parts;
}

std::set<core::Period> years_of(const ViewContext& ctx, const core::MetricPlan& metric) {
  std::set<core::Period> years;
  for (const core::Series* series : {&metric.actual, &metric.target}) {
    for (const core::Series::Cell& cell : series->cells()) years.insert(cell.period.year());
  }
  for (const core::RoundYear& year : ctx.round().years) {
    if (year.year.value) years.insert(*year.year.value);
  }
  return years;
}

GridCell status_cell(const ViewContext& ctx, const std::string& address) {
  GridCell cell = plain_cell(figure_text(ctx, address));
  cell.tone = tone_of_status(cell.text);
  cell.strong = true;
  return cell;
}

// A row of entered values.
GridRow entered_row(const ViewContext& ctx,
                    const core::MetricPlan& metric,
                    core::Period period,
                    Grid& grid) {
  const std::string address = "metrics/" + metric.id + "/";
  const std::string when = "/" + period.text() + "/";
  GridRow row{.id = period.text()};
  row.cells.push_back(plain_cell(period.long_text()));
  for (const std::string& part : parts_of(ctx, metric)) {
    row.cells.push_back(field_cell(ctx, grid, address + "actual" + when + part));
  }
  row.cells.push_back(field_cell(ctx, grid, address + "target" + when + "all"));
  row.cells.push_back(status_cell(ctx, "results/" + metric.id + "/status" + when + "all"));
  return row;
}

// Whether some of its periods are still to come, so that what is worked out is the year to date.
bool is_so_far(const ViewContext& ctx, const core::MetricPlan& metric, core::Period period) {
  for (const core::MetricResult& result : ctx.open().derived().metrics.results) {
    const core::MetricPlan& of = ctx.plan().metrics[static_cast<std::size_t>(result.metric)];
    if (&of == &metric && result.part == 0 && result.period == period) {
      return result.actual.is_to_date && result.actual.is_computed();
    }
  }
  return false;
}

// A quarter or year that is worked out from its months.
GridRow computed_row(const ViewContext& ctx, const core::MetricPlan& metric, core::Period period) {
  const std::string base = "results/" + metric.id + "/";
  const std::string when = "/" + period.text() + "/";
  GridRow row{.id = period.text(), .kind = widgets::RowKind::Group};
  row.cells.push_back(
      plain_cell(period.long_text() + (is_so_far(ctx, metric, period) ? " so far" : "")));
  for (const std::string& part : parts_of(ctx, metric)) {
    row.cells.push_back(figure_cell(ctx, base + "actual" + when + part));
  }
  row.cells.push_back(figure_cell(ctx, base + "target" + when + "all"));
  row.cells.push_back(status_cell(ctx, base + "status" + when + "all"));
  return row;
}

}  // namespace

std::vector<Column> metric_columns(const ViewContext& ctx, const core::MetricPlan& metric) {
  std::vector<Column> columns = {
      Column{.id = "period", .name = "Period", .min_width = 150, .weight = 1}};
  const core::MetricDefinition* definition = definition_of(ctx, metric);
  if (definition != nullptr) {
    for (const core::MetricPart& part : definition->parts) {
      columns.push_back(
          {.id = part.id, .name = part.label, .min_width = 88, .side = ColumnSide::Right});
    }
  }
  const bool has_parts = definition != nullptr && !definition->parts.empty();
  columns.push_back({.id = "all",
                     .name = has_parts ? "All" : "Actual",
                     .min_width = 88,
                     .side = ColumnSide::Right});
  columns.push_back({.id = "target", .name = "Target", .min_width = 88, .side = ColumnSide::Right});
  columns.push_back({.id = "status", .name = "Result", .min_width = 88});
  return columns;
}

void fill_metric_values(const ViewContext& ctx, const core::MetricPlan& metric, Grid& grid) {
  const core::PeriodKind kind = collected_by(ctx, metric);
  for (const core::Period year : years_of(ctx, metric)) {
    if (kind == core::PeriodKind::Year) {
      grid.add(entered_row(ctx, metric, year, grid));
      continue;
    }
    for (const core::Period quarter : year.quarters()) {
      if (kind == core::PeriodKind::Quarter) {
        grid.add(entered_row(ctx, metric, quarter, grid));
        continue;
      }
      for (const core::Period month : quarter.months()) {
        grid.add(entered_row(ctx, metric, month, grid));
      }
      grid.add(computed_row(ctx, metric, quarter));
    }
    grid.add(computed_row(ctx, metric, year));
  }
}

std::vector<core::Period> metric_periods(const ViewContext& ctx, const core::MetricPlan& metric) {
  const core::PeriodKind kind = collected_by(ctx, metric);
  std::vector<core::Period> periods;
  for (const core::Period year : years_of(ctx, metric)) {
    std::vector<core::Period> some = {year};
    if (kind == core::PeriodKind::Quarter) some = year.quarters();
    if (kind == core::PeriodKind::Month) some = year.months();
    periods.insert(periods.end(), some.begin(), some.end());
  }
  return periods;
}

}  // namespace app
