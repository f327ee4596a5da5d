#include "wasm/views/funding_rows.h"

#include "wasm/views/figures.h"
#include "wasm/views/row_table.h"
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

void draw_payments(const ViewContext& ctx, FundingViewState& state) {
  constexpr std::array<std::string_view, 6> kFields = {
      "stream", "body", "year", "amount", "is_outside_pool", "note"};
  constexpr std::array kColumns = {
      Column{.id = "stream", .name = "Funding stream", .min_width = 150, .weight = 1},
      Column{.id = "body", .name = "Paid by", .min_width = 170, .weight = 2},
      Column{.id = "year", .name = "Year", .min_width = 96},
      Column{.id = "amount", .name = "Amount", .min_width = 120, .side = ColumnSide::Right},
      Column{.id = "outside", .name = "Outside the pool", .min_width = 124},
      Column{.id = "note", .name = "Note", .min_width = 130, .weight = 1}};
  const widgets::Card card{"payments_card", "What each body pays"};
  // The amounts stand in the table of streams as well.
  state.payments.set_scope(kPaymentScope);
  draw_row_table(ctx,
                 state.payments,
                 {.list = "income",
                  .name = "What each body pays",
                  .one = "a payment",
                  .fields = kFields,
                  .columns = kColumns,
                  .empty = "No payment yet: who pays how much into which stream."});
}

// The computed figures of a ring-fence in the year of a minimum.
std::vector<GridCell> fence_figures(const ViewContext& ctx, const core::Minimum& minimum) {
  const std::string fence = minimum.ring_fence.value ? minimum.ring_fence.value->id : "";
  const std::string year = minimum.year.value ? minimum.year.value->text() : "";
  const std::string base = "finance/ring_fences/" + fence + "/" + year;
  std::vector<GridCell> cells = {figure_cell(ctx, base + "/spend"),
                                 figure_cell(ctx, base + "/difference")};
  const auto difference = figure_money(ctx, base + "/difference");
  if (difference && difference->pence() < 0) cells.back().tone = widgets::Tone::Bad;
  return cells;
}

// A row for each ring-fence and year of the round.
void add_minimums_of_round(const ViewContext& ctx) {
  core::Edits edits;
  std::string after;
  for (const core::RingFence& fence : ctx.round().ring_fences) {
    for (const core::RoundYear& year : ctx.round().years) {
      if (!year.year.value) continue;
      const std::string id = "m_" + fence.id + "_" + year.id;
      const std::string row = "minimums/" + id;
      edits.push_back(core::AddRow{"minimums", id, after});
      edits.push_back(core::SetField{row + "/ring_fence", {}, {core::ChoiceId{fence.id}}});
      edits.push_back(core::SetField{row + "/year", {}, {*year.year.value}});
      after = id;
    }
  }
  if (edits.empty()) return;
  const std::string first = "minimums/" + std::get<core::AddRow>(edits.front()).id + "/amount";
  ctx.push(MakeEdits{std::move(edits), "add the ring-fences of the round", first});
}

void draw_minimums(const ViewContext& ctx, FundingViewState& state) {
  const widgets::Card card{"minimums_card", "Ring-fences"};
  if (ctx.plan().minimums.empty() && ctx.may_edit()) {
    if (widgets::empty_state("minimums_empty",
                             "No minimums yet",
                             "What the area was told to spend at least on social care and out of "
                             "hospital belongs here.",
                             "Lay out the round's minimums")) {
      add_minimums_of_round(ctx);
    }
    return;
  }
  constexpr std::array<std::string_view, 3> kFields = {"ring_fence", "year", "amount"};
  constexpr std::array kColumns = {
      Column{.id = "fence", .name = "Ring-fence", .min_width = 200, .weight = 2},
      Column{.id = "year", .name = "Year", .min_width = 96},
      Column{.id = "minimum", .name = "Minimum", .min_width = 120, .side = ColumnSide::Right},
      Column{.id = "spend", .name = "Spent", .min_width = 120, .side = ColumnSide::Right},
      Column{.id = "difference",
             .name = "Over or short",
             .min_width = 120,
             .side = ColumnSide::Right}};
  draw_row_table(ctx,
                 state.minimums,
                 {.list = "minimums",
                  .name = "Ring-fences",
                  .one = "a minimum",
                  .fields = kFields,
                  .columns = kColumns,
                  .empty = "The minimums that were allocated belong here.",
                  .figures = [&](const std::string& address) {
                    const core::Minimum* minimum =
                        core::find_row_in(ctx.plan().minimums, std::string_view{address}.substr(9));
                    return minimum == nullptr ? std::vector<GridCell>(2)
                                              : fence_figures(ctx, *minimum);
                  }});
}

void add_district_totals(const ViewContext& ctx, Grid& grid) {
  const std::string year = planned_year(ctx.round());
  const std::string base = "finance/districts/" + year;
  for (const char* figure : {"total", "unallocated"}) {
    const bool is_total = std::string_view{figure} == "total";
    GridRow row{.id = figure, .kind = widgets::RowKind::Total};
    row.cells = {plain_cell(is_total ? "Total" : "Not allocated"),
                 plain_cell(year),
                 figure_cell(ctx, base + "/" + figure),
                 plain_cell("")};
    grid.add(std::move(row));
  }
}

void draw_districts(const ViewContext& ctx, FundingViewState& state) {
  const widgets::Card card{"districts_card", "Disabled Facilities Grant by district"};
  constexpr std::array<std::string_view, 4> kFields = {"name", "year", "amount", "is_passed_down"};
  constexpr std::array kColumns = {
      Column{.id = "name", .name = "Housing authority", .min_width = 180, .weight = 2},
      Column{.id = "year", .name = "Year", .min_width = 104},
      Column{.id = "amount", .name = "Amount", .min_width = 120, .side = ColumnSide::Right},
      Column{.id = "passed", .name = "Passed down", .min_width = 120}};
  draw_row_table(ctx,
                 state.districts,
                 {.list = "districts",
                  .name = "Disabled Facilities Grant by district",
                  .one = "a district",
                  .fields = kFields,
                  .columns = kColumns,
                  .empty = "In a county with districts, what each housing authority receives "
                           "belongs here.",
                  .totals = [&](Grid& grid) { add_district_totals(ctx, grid); }});
}

void draw_partners(const ViewContext& ctx, FundingViewState& state) {
  const widgets::Card card{"partners_card", "Partners"};
  constexpr std::array<std::string_view, 4> kFields = {"name", "short_name", "kind", "role"};
  constexpr std::array kColumns = {
      Column{.id = "name", .name = "Name", .min_width = 220, .weight = 2},
      Column{.id = "short_name", .name = "Short name", .min_width = 130},
      Column{.id = "kind", .name = "Kind of body", .min_width = 150},
      Column{.id = "role", .name = "Role in the plan", .min_width = 150, .weight = 1}};
  draw_row_table(ctx,
                 state.partners,
                 {.list = "partners",
                  .name = "Partners",
                  .one = "a partner",
                  .fields = kFields,
                  .columns = kColumns,
                  .empty = "The bodies that make the plan and pay into the pool belong here."});
}

}  // namespace

void draw_funding_rows(const ViewContext& ctx, FundingViewState& state) {
  if (!ctx.plan().income.empty()) draw_payments(ctx, state);
  draw_minimums(ctx, state);
  draw_districts(ctx, state);
  draw_partners(ctx, state);
}

}  // namespace app
