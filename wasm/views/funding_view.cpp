#include "wasm/views/funding_view.h"

#include "core/base/text.h"
#include "core/chart/funding_chart.h"
#include "core/round/round_words.h"
#include "wasm/app/words.h"
#include "wasm/views/figures.h"
#include "wasm/views/funding_rows.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/empty_state.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/text.h"

#include <array>
#include <string>
#include <vector>

namespace app {
namespace {

using widgets::Column;
using widgets::ColumnSide;

// The income rows of a stream in a year: one a body.
std::vector<const core::Income*> income_rows(const ViewContext& ctx,
                                             std::string_view stream,
                                             std::string_view year) {
  std::vector<const core::Income*> rows;
  for (const core::Income& row : ctx.plan().income) {
    if (row.stream.value && row.stream.value->id == stream && row.year.value &&
        row.year.value->text() == year) {
      rows.push_back(&row);
    }
  }
  return rows;
}

GridCell income_cell(const ViewContext& ctx,
                     Grid& grid,
                     const std::string& stream,
                     const std::string& year) {
  const std::vector<const core::Income*> rows = income_rows(ctx, stream, year);
  // What several bodies pay is worked out; each of them has a row of its own.
  if (rows.size() != 1) {
    return figure_cell(ctx, "finance/streams/" + stream + "/" + year + "/income");
  }
  GridCell cell = field_cell(ctx, grid, "income/" + rows.front()->id + "/amount");
  if (rows.front()->is_outside_pool.value_or(false)) cell.note = "outside the pool";
  return cell;
}

bool is_used(const ViewContext& ctx, const core::Stream& stream) {
  for (const core::Income& row : ctx.plan().income) {
    if (row.stream.value && row.stream.value->id == stream.id) return true;
  }
  for (const core::Scheme& scheme : ctx.plan().schemes) {
    for (const core::BudgetLine& line : scheme.lines) {
      if (line.source.value && line.source.value->id == stream.id) return true;
    }
  }
  return false;
}

// A row for each payment into a stream that several bodies pay into in one year.
void add_payments(const ViewContext& ctx,
                  Grid& grid,
                  const std::string& stream,
                  const std::array<std::string, 2>& years) {
  for (std::size_t i = 0; i < years.size(); ++i) {
    const std::vector<const core::Income*> rows = income_rows(ctx, stream, years[i]);
    if (rows.size() < 2) continue;
    for (const core::Income* payment : rows) {
      const std::string address = "income/" + payment->id;
      const std::string body = row_name(ctx.plan(), ctx.round(), "partners/" + payment->body.id);
      GridRow row{.id = payment->id};
      row.cells.assign(7, plain_cell(""));
      row.cells[0] = plain_cell("From " + (body.empty() ? std::string{"a body not named"} : body));
      row.cells[0].tone = widgets::Tone::Secondary;
      row.cells[1 + i] = field_cell(ctx, grid, address + "/amount");
      if (payment->is_outside_pool.value_or(false)) row.cells[1 + i].note = "outside the pool";
      grid.add(std::move(row));
    }
  }
}

void fill_streams(const ViewContext& ctx, Grid& grid) {
  const std::string year = planned_year(ctx.round());
  const std::string before = prior_year(ctx.round());
  for (const core::Stream& stream : ctx.round().streams) {
    if (!is_used(ctx, stream)) continue;
    const std::string base = "finance/streams/" + stream.id + "/" + year;
    GridRow row{.id = stream.id};
    row.cells = {plain_cell(stream.label),
                 income_cell(ctx, grid, stream.id, before),
                 income_cell(ctx, grid, stream.id, year),
                 figure_cell(ctx, base + "/change"),
                 figure_cell(ctx, base + "/change_percent"),
                 figure_cell(ctx, base + "/spend"),
                 figure_cell(ctx, base + "/balance")};
    if (!stream.is_verified()) row.cells[0].note = kNotVerified;
    const auto left = figure_money(ctx, base + "/balance");
    if (left && left->pence() != 0) row.cells.back().tone = widgets::Tone::Bad;
    grid.add(std::move(row));
    add_payments(ctx, grid, stream.id, {before, year});
  }
  const std::string base = "finance/pool/" + year;
  GridRow total{.id = "total", .kind = widgets::RowKind::Total};
  total.cells = {plain_cell("Total"),
                 figure_cell(ctx, "finance/pool/" + before + "/total"),
                 figure_cell(ctx, base + "/total"),
                 figure_cell(ctx, base + "/change"),
                 figure_cell(ctx, base + "/change_percent"),
                 figure_cell(ctx, "finance/spend/" + year + "/total"),
                 figure_cell(ctx, base + "/balance")};
  grid.add(std::move(total));
}

// The heads name the years, which are the round's.
std::array<Column, 7> stream_columns(const std::string& before, const std::string& year) {
  return {Column{.id = "stream", .name = "Funding stream", .min_width = 200, .weight = 2},
          Column{.id = "before", .name = before, .min_width = 124, .side = ColumnSide::Right},
          Column{.id = "year", .name = year, .min_width = 124, .side = ColumnSide::Right},
          Column{.id = "change", .name = "Change", .min_width = 104, .side = ColumnSide::Right},
          Column{.id = "percent", .name = "%", .min_width = 80, .side = ColumnSide::Right},
          Column{.id = "spend", .name = "Spent", .min_width = 112, .side = ColumnSide::Right},
          Column{.id = "left", .name = "Left", .min_width = 112, .side = ColumnSide::Right}};
}

void follow(const ViewContext& ctx, Grid& grid, const std::optional<widgets::TableEvent>& event) {
  if (!event || event->what != widgets::TableEvent::What::Pressed || event->column < 0) return;
  const GridCell& cell = grid.at(event->row).cells[static_cast<std::size_t>(event->column)];
  if (!cell.address.empty()) ctx.push(ExplainFigure{cell.address});
}

// A row of income for each year of a stream that the plan does not have yet.
void add_missing_income(const ViewContext& ctx) {
  core::Edits edits;
  std::string after = ctx.plan().income.empty() ? "" : ctx.plan().income.back().id;
  for (const core::Stream& stream : ctx.round().streams) {
    for (const core::RoundYear& year : ctx.round().years) {
      if (!year.year.value || !income_rows(ctx, stream.id, year.year.value->text()).empty())
        continue;
      if (!stream.must_be_pooled.value_or(false)) continue;
      const std::string id = "i_" + stream.id + "_" + year.id;
      const std::string row = "income/" + id;
      edits.push_back(core::AddRow{"income", id, after});
      edits.push_back(core::SetField{row + "/stream", {}, {core::ChoiceId{stream.id}}});
      edits.push_back(core::SetField{row + "/year", {}, {*year.year.value}});
      after = id;
    }
  }
  if (edits.empty()) return;
  const std::string first = "income/" + std::get<core::AddRow>(edits.front()).id + "/amount";
  ctx.push(MakeEdits{std::move(edits), "add the streams of the round", first});
}

void draw_streams(const ViewContext& ctx, FundingViewState& state) {
  const widgets::Card card{"streams_card", "The pool by stream"};
  if (ctx.plan().income.empty()) {
    if (widgets::empty_state("income_empty",
                             "No funding yet",
                             "What is paid into each stream of the round, year by year, belongs "
                             "here. The round's streams can be laid out for you.",
                             "Lay out the round's streams")) {
      add_missing_income(ctx);
    }
    return;
  }
  const std::string before = prior_year(ctx.round());
  const std::string year = planned_year(ctx.round());
  if (state.streams.begin(grid_key(ctx))) fill_streams(ctx, state.streams);
  follow(ctx,
         state.streams,
         state.streams.draw(
             ctx, "table/streams", stream_columns(before, year), {.name = "The pool by stream"}));
  widgets::text("Spent and left are for " + year + ". Press a figure to see where it comes from.",
                widgets::kSmall);
}

}  // namespace

std::string focus_funding(std::string_view address) {
  const std::vector<std::string_view> steps = core::split(address, '/');
  if (steps[0] != "income" || steps.size() < 2) return std::string{address};
  if (steps.size() == 3 && steps[2] == "certainty") return std::string{address};
  const char* field = steps.size() == 2 ? "/stream" : "";
  return std::string{kPaymentScope} + std::string{address} + field;
}

void draw_funding_view(const ViewContext& ctx, FundingViewState& state, PartViewState& parts) {
  {
    const widgets::PageHeader header{
        "Funding",
        "Where the money comes from, and what must be spent how. All money in " +
            std::string{core::symbol_of(ctx.app.unit)} + "."};
    if (widgets::button("load_allocations", "Load allocations")) ctx.push(LoadAllocations{});
  }
  draw_streams(ctx, state);
  state.by_year.draw(ctx, "by_year_card", &core::funding_chart);
  constexpr std::size_t kTotalsAndOneChange = 3;
  state.change.draw(ctx, "change_card", &core::pool_change, kTotalsAndOneChange);
  draw_funding_rows(ctx, state);
  const auto draw_more = [&](std::string_view list, std::string_view title) {
    draw_part_card(ctx, parts, list, {.without = kShownOfFunding, .title = title});
  };
  draw_more("income", "More on the payments");
  draw_more("minimums", "More on the ring-fences");
  draw_more("districts", "More on the districts");
  draw_part_card(ctx, parts, "risk_sharing");
}

}  // namespace app
