#include "wasm/views/scheme_detail.h"

#include "core/round/round_words.h"
#include "wasm/app/words.h"
#include "wasm/views/field_view.h"
#include "wasm/views/figures.h"
#include "wasm/views/row_bar.h"
#include "wasm/views/row_table.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/heading.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/say.h"
#include "wasm/widgets/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace app {
namespace {

using widgets::Column;
using widgets::ColumnSide;

void draw_lines(const ViewContext& ctx, SchemesViewState& state, const core::Scheme& scheme) {
  constexpr std::array<std::string_view, 7> kFields = {
      "source", "year", "amount", "commissioner", "nhs_share", "provider", "area_of_spend"};
  constexpr std::array kColumns = {
      Column{.id = "source", .name = "Source of funding", .min_width = 150, .weight = 1},
      Column{.id = "year", .name = "Year", .min_width = 96},
      Column{.id = "amount", .name = "Expenditure", .min_width = 112, .side = ColumnSide::Right},
      Column{.id = "commissioner", .name = "Commissioner", .min_width = 120},
      Column{.id = "nhs_share", .name = "NHS %", .min_width = 72, .side = ColumnSide::Right},
      Column{.id = "provider", .name = "Provider", .min_width = 130},
      Column{.id = "area", .name = "Area of spend", .min_width = 130}};
  state.lines.set_scope(kDetailScope);
  draw_row_table(ctx,
                 state.lines,
                 {.list = "schemes/" + scheme.id + "/lines",
                  .name = "Budget lines",
                  .one = "a budget line",
                  .fields = kFields,
                  .columns = kColumns,
                  .empty = "No budget line yet: what is spent, from which source, in which year."});
}

// A row that names the budget line or output, and more of its fields.
template <std::size_t N>
GridRow further_row(const ViewContext& ctx,
                    Grid& grid,
                    const std::string& address,
                    const std::array<std::string_view, N>& fields) {
  GridRow row{.id = address.substr(address.rfind('/') + 1)};
  row.cells.push_back(plain_cell(row_name(ctx.plan(), ctx.round(), address)));
  for (const std::string_view field : fields) {
    row.cells.push_back(field_cell(ctx, grid, address + "/" + std::string{field}));
  }
  return row;
}

// What has no room beside the amounts of the lines.
void draw_further_of_lines(const ViewContext& ctx,
                           SchemesViewState& state,
                           const core::Scheme& scheme) {
  constexpr std::array<std::string_view, 3> kFields = {"earmark", "new_or_existing", "note"};
  constexpr std::array kColumns = {
      Column{.id = "line", .name = "Budget line", .min_width = 200, .weight = 1},
      Column{.id = "earmark", .name = "Earmark", .min_width = 160},
      Column{.id = "new", .name = "New or existing", .min_width = 130},
      Column{.id = "note", .name = "Note", .min_width = 200, .weight = 1}};
  if (scheme.lines.empty()) return;
  const std::string list = "schemes/" + scheme.id + "/lines";
  state.further_of_lines.set_scope(kDetailScope);
  if (state.further_of_lines.begin(grid_key(ctx, scheme.id))) {
    for (const core::BudgetLine& line : scheme.lines) {
      state.further_of_lines.add(
          further_row(ctx, state.further_of_lines, list + "/" + line.id, kFields));
    }
  }
  state.further_of_lines.draw(
      ctx, "table/" + list + "/further", kColumns, {.name = "More of the budget lines"});
}

void draw_outputs(const ViewContext& ctx, SchemesViewState& state, const core::Scheme& scheme) {
  constexpr std::array<std::string_view, 8> kFields = {
      "what", "quantity", "unit", "quantity_basis", "unit_cost", "cost_basis", "from", "to"};
  constexpr std::array kColumns = {
      Column{.id = "what", .name = "Output", .min_width = 150, .weight = 1},
      Column{.id = "quantity", .name = "Quantity", .min_width = 96, .side = ColumnSide::Right},
      Column{.id = "unit", .name = "Unit", .min_width = 120},
      Column{.id = "counts", .name = "Counts", .min_width = 110},
      Column{.id = "unit_cost", .name = "Unit cost", .min_width = 96, .side = ColumnSide::Right},
      Column{.id = "basis", .name = "Pays for", .min_width = 96},
      Column{.id = "from", .name = "First day", .min_width = 130},
      Column{.id = "to", .name = "Last day", .min_width = 130}};
  state.outputs.set_scope(kDetailScope);
  draw_row_table(ctx,
                 state.outputs,
                 {.list = "schemes/" + scheme.id + "/outputs",
                  .name = "Planned outputs",
                  .one = "an output",
                  .fields = kFields,
                  .columns = kColumns,
                  .empty = "No output yet: what the money is to bring about, in numbers."});
}

void draw_impacts(const ViewContext& ctx, SchemesViewState& state, const core::Scheme& scheme) {
  constexpr std::array<std::string_view, 2> kFields = {"metric", "level"};
  constexpr std::array kColumns = {
      Column{.id = "metric", .name = "Metric", .min_width = 200, .weight = 2},
      Column{.id = "level", .name = "Impact", .min_width = 130, .weight = 1}};
  state.impacts.set_scope(kDetailScope);
  draw_row_table(ctx,
                 state.impacts,
                 {.list = "schemes/" + scheme.id + "/impacts",
                  .name = "Effect on the metrics",
                  .one = "a metric",
                  .fields = kFields,
                  .columns = kColumns,
                  .empty = "No metric named yet that this scheme is to move."});
}

void draw_further_of_outputs(const ViewContext& ctx,
                             SchemesViewState& state,
                             const core::Scheme& scheme) {
  constexpr std::array<std::string_view, 2> kFields = {"year", "note"};
  constexpr std::array kColumns = {
      Column{.id = "output", .name = "Output", .min_width = 200, .weight = 1},
      Column{.id = "year", .name = "Year", .min_width = 130},
      Column{.id = "note", .name = "Note", .min_width = 200, .weight = 2}};
  if (scheme.outputs.empty()) return;
  const std::string list = "schemes/" + scheme.id + "/outputs";
  state.further_of_outputs.set_scope(kDetailScope);
  if (state.further_of_outputs.begin(grid_key(ctx, scheme.id))) {
    for (const core::Output& output : scheme.outputs) {
      state.further_of_outputs.add(
          further_row(ctx, state.further_of_outputs, list + "/" + output.id, kFields));
    }
  }
  state.further_of_outputs.draw(
      ctx, "table/" + list + "/further", kColumns, {.name = "More of the outputs"});
  const std::string cost = figure_text(ctx, "finance/outputs/" + scheme.id + "/cost");
  if (cost.empty()) return;
  widgets::value_line("Quantity × unit cost × time", cost, widgets::kStrong);
}

void draw_words(const ViewContext& ctx, const core::Scheme& scheme) {
  const std::string address = "schemes/" + scheme.id;
  {
    const widgets::FormGrid grid{"scheme_form", 2};
    draw_field(ctx, address + "/name");
    draw_field(ctx, address + "/type");
    draw_field(ctx, address + "/sub_type");
    draw_field(ctx, address + "/place");
  }
  draw_field(ctx, address + "/description");
}

// The schemes of the table in its order; one whose stream is folded away stands alone.
std::vector<std::string> schemes_in_table(const SchemesViewState& state) {
  std::vector<std::string> ids;
  const Grid& table = state.shows_sheet ? state.sheet.grid : state.schemes;
  ids.reserve(static_cast<std::size_t>(table.row_count()));
  for (int i = 0; i < table.row_count(); ++i) {
    const GridRow& row = table.at(i);
    const std::string id = row.id.substr(0, row.id.find('/'));
    const bool is_line = row.kind == widgets::RowKind::Normal && !row.is_new;
    // The lines of a scheme may stand apart.
    if (is_line && std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  }
  if (std::find(ids.begin(), ids.end(), state.chosen) == ids.end()) ids = {state.chosen};
  return ids;
}

void draw_bar(const ViewContext& ctx, SchemesViewState& state) {
  const std::vector<std::string> ids = schemes_in_table(state);
  const auto here = std::find(ids.begin(), ids.end(), state.chosen);
  const auto step = draw_row_bar({.list = "schemes",
                                  .one = "a scheme",
                                  .index = static_cast<std::size_t>(here - ids.begin()),
                                  .count = ids.size()});
  if (!step) return;
  if (step->index) {
    state.chosen = ids[*step->index];
    return widgets::say(row_name(ctx.plan(), ctx.round(), "schemes/" + state.chosen));
  }
  widgets::focus(state.shows_sheet ? "sheet/schemes/" + state.chosen + "/name"
                                   : "table/schemes/" + state.chosen + "/name/press");
  state.chosen.clear();
}

}  // namespace

void draw_scheme_detail(const ViewContext& ctx, SchemesViewState& state, PartViewState& parts) {
  const core::Scheme* scheme = core::find_row_in(ctx.plan().schemes, state.chosen);
  if (scheme == nullptr) {
    widgets::text(state.shows_sheet ? "Open a scheme to see and change all of it."
                                    : "Press a scheme to see and change all of it.",
                  widgets::kSecondary);
    return;
  }
  const widgets::Card card{"scheme", scheme->name.empty() ? "New scheme" : scheme->name};
  draw_bar(ctx, state);
  draw_words(ctx, *scheme);
  const std::string address = "schemes/" + scheme->id;
  widgets::heading("Budget lines", 3);
  draw_lines(ctx, state, *scheme);
  draw_further_of_lines(ctx, state, *scheme);
  widgets::heading("Planned outputs", 3);
  draw_outputs(ctx, state, *scheme);
  draw_further_of_outputs(ctx, state, *scheme);
  widgets::heading("Effect on the metrics", 3);
  draw_impacts(ctx, state, *scheme);
  widgets::heading("More about the scheme", 3);
  draw_part_items(ctx, parts, address, {.without = kShownOfScheme});
  if (ctx.may_edit() &&
      widgets::button("remove", "Remove this scheme", {.kind = widgets::ButtonKind::Ghost})) {
    ctx.push(RemoveRowAt{address, "remove " + scheme->name, "add_scheme"});
  }
}

}  // namespace app
