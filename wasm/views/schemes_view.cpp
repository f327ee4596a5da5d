#include "wasm/views/schemes_view.h"

#include "core/base/text.h"
#include "core/round/round_words.h"
#include "wasm/app/words.h"
#include "wasm/views/figures.h"
#include "wasm/views/scheme_detail.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/empty_state.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace app {
namespace {

using widgets::Column;
using widgets::ColumnSide;

constexpr std::string_view kNoStream = "none";

// A scheme stands under the stream of its first line.
std::string stream_of(const core::Scheme& scheme) {
  for (const core::BudgetLine& line : scheme.lines) {
    if (line.source.value) return line.source.value->id;
  }
  return std::string{kNoStream};
}

// The one line of a scheme in a year, which can be edited in the table itself.
const core::BudgetLine* only_line(const core::Scheme& scheme, std::string_view year) {
  const core::BudgetLine* found = nullptr;
  for (const core::BudgetLine& line : scheme.lines) {
    if (!line.year.value || line.year.value->text() != year) continue;
    if (found != nullptr) return nullptr;
    found = &line;
  }
  return found;
}

// Its whole amount stands under one stream: "with money from Improved Better Care Fund".
std::string other_streams(const ViewContext& ctx,
                          const core::Scheme& scheme,
                          const std::string& stream) {
  std::vector<std::string> names;
  for (const core::BudgetLine& line : scheme.lines) {
    if (!line.source.value || line.source.value->id == stream) continue;
    std::string name = core::label_of(ctx.round(), "streams", line.source.value->id);
    if (std::find(names.begin(), names.end(), name) == names.end())
      names.push_back(std::move(name));
  }
  return names.empty() ? "" : "with money from " + core::joined(names, ", ");
}

GridCell amount_cell(const ViewContext& ctx,
                     Grid& grid,
                     const core::Scheme& scheme,
                     const std::string& year) {
  if (const core::BudgetLine* line = only_line(scheme, year)) {
    return field_cell(ctx, grid, "schemes/" + scheme.id + "/lines/" + line->id + "/amount");
  }
  return figure_cell(ctx, "finance/schemes/" + scheme.id + "/" + year + "/total");
}

void add_group(const ViewContext& ctx,
               Grid& grid,
               const SchemesViewState& state,
               const std::string& stream,
               const std::string& label) {
  const std::string year = planned_year(ctx.round());
  const std::string before = prior_year(ctx.round());
  std::vector<const core::Scheme*> schemes;
  for (const core::Scheme& scheme : ctx.plan().schemes) {
    if (stream_of(scheme) == stream) schemes.push_back(&scheme);
  }
  if (schemes.empty()) return;
  const bool is_open = state.closed.find(stream) == state.closed.end();
  const std::string base = "finance/streams/" + stream + "/";
  GridRow group{.id = "stream/" + stream, .kind = widgets::RowKind::Group};
  group.expanded = is_open ? 1 : 0;
  const std::string count = " (" + std::to_string(schemes.size()) + ")";
  group.cells = {plain_cell(label + count),
                 plain_cell(""),
                 figure_cell(ctx, base + before + "/spend"),
                 figure_cell(ctx, base + year + "/spend"),
                 figure_cell(ctx, base + year + "/spend_change"),
                 figure_cell(ctx, base + year + "/spend_change_percent")};
  grid.add(std::move(group));
  if (!is_open) return;
  for (const core::Scheme* scheme : schemes) {
    const std::string total = "finance/schemes/" + scheme->id + "/" + year;
    GridRow row{.id = scheme->id, .pressable = true};
    const std::string type =
        scheme->type.value ? core::label_of(ctx.round(), "scheme_types", scheme->type.value->id)
                           : "";
    row.cells = {plain_cell(scheme->name.empty() ? "New scheme" : scheme->name),
                 plain_cell(type),
                 amount_cell(ctx, grid, *scheme, before),
                 amount_cell(ctx, grid, *scheme, year),
                 figure_cell(ctx, total + "/change"),
                 figure_cell(ctx, total + "/change_percent")};
    row.cells[1].tone = widgets::Tone::Secondary;
    row.cells[0].note = other_streams(ctx, *scheme, stream);
    grid.add(std::move(row));
  }
}

void fill_schemes(const ViewContext& ctx, SchemesViewState& state) {
  for (const core::Stream& stream : ctx.round().streams) {
    add_group(ctx, state.schemes, state, stream.id, stream.label);
  }
  add_group(ctx, state.schemes, state, std::string{kNoStream}, "No funding stream chosen yet");
  const std::string year = planned_year(ctx.round());
  const std::string base = "finance/spend/";
  GridRow total{.id = "total", .kind = widgets::RowKind::Total};
  total.cells = {plain_cell("All schemes"),
                 plain_cell(""),
                 figure_cell(ctx, base + prior_year(ctx.round()) + "/total"),
                 figure_cell(ctx, base + year + "/total"),
                 figure_cell(ctx, base + year + "/change"),
                 figure_cell(ctx, base + year + "/change_percent")};
  state.schemes.add(std::move(total));
}

std::string closed_key(const SchemesViewState& state) {
  std::string key;
  for (const std::string& stream : state.closed) key += stream + "|";
  return key;
}

void handle(const ViewContext& ctx,
            SchemesViewState& state,
            const std::optional<widgets::TableEvent>& event) {
  if (!event || event->row < 0) return;
  const GridRow& row = state.schemes.at(event->row);
  if (event->what == widgets::TableEvent::What::Toggled) {
    const std::string stream = row.id.substr(row.id.find('/') + 1);
    if (state.closed.erase(stream) == 0) state.closed.insert(stream);
  } else if (event->what == widgets::TableEvent::What::Pressed && event->column >= 0) {
    ctx.push(ExplainFigure{row.cells[static_cast<std::size_t>(event->column)].address});
  } else if (event->what == widgets::TableEvent::What::Pressed) {
    // What is shown of it stands further down: the focus goes there.
    ctx.push(ShowAddress{"schemes/" + row.id + "/name"});
  }
}

void draw_table(const ViewContext& ctx, SchemesViewState& state) {
  const std::string before = prior_year(ctx.round());
  const std::string year = planned_year(ctx.round());
  const std::array columns = {
      Column{.id = "name", .name = "Scheme", .min_width = 200, .weight = 3},
      Column{.id = "type", .name = "Type", .min_width = 120, .weight = 1.5F},
      Column{.id = "before", .name = before, .min_width = 112, .side = ColumnSide::Right},
      Column{.id = "year", .name = year, .min_width = 112, .side = ColumnSide::Right},
      Column{.id = "change", .name = "Change", .min_width = 104, .side = ColumnSide::Right},
      Column{.id = "percent", .name = "%", .min_width = 80, .side = ColumnSide::Right}};
  if (state.schemes.begin(grid_key(ctx, closed_key(state)))) fill_schemes(ctx, state);
  state.schemes.select(state.chosen);
  const widgets::Card card{"schemes_card", "", {.flush = true}};
  handle(ctx, state, state.schemes.draw(ctx, "table/schemes", columns, {.name = "Schemes"}));
}

void draw_table_choice(SchemesViewState& state) {
  const widgets::Line line;
  for (const bool sheet : {false, true}) {
    const widgets::ButtonOptions options{.pressed = state.shows_sheet == sheet ? 1 : 0};
    if (widgets::button(sheet ? "show_sheet" : "show_streams",
                        sheet ? "Every budget line" : "By funding stream",
                        options)) {
      state.shows_sheet = sheet;
    }
  }
}

// A scheme that was just added is the chosen one.
void choose_added(const ViewContext& ctx, SchemesViewState& state) {
  constexpr std::string_view kList = "schemes/";
  const std::string& added = ctx.app.added_row;
  if (added == state.seen_row || added.substr(0, kList.size()) != kList) return;
  state.seen_row = added;
  const std::string id = added.substr(kList.size());
  if (id.find('/') == std::string::npos) state.chosen = id;
}

void draw_empty(const ViewContext& ctx) {
  const widgets::Card card{"schemes_empty_card", ""};
  if (widgets::empty_state("schemes_empty",
                           "No schemes yet",
                           "What the money is spent on: each scheme with its budget lines, outputs "
                           "and effect on the metrics. Several at once can be pasted from a "
                           "spreadsheet into the table below.",
                           "Add the first scheme",
                           2)) {
    ctx.push(AddRowTo{"schemes", "add a scheme", "name"});
  }
}

}  // namespace

std::string focus_scheme(SchemesViewState& state, std::string_view address) {
  const std::vector<std::string_view> steps = core::split(address, '/');
  if (address == "schemes") return "add_scheme";
  if (steps.size() < 2 || steps[0] != "schemes") return std::string{address};
  state.chosen = steps[1];
  state.closed.clear();  // it may stand in a part that is folded away
  if (steps.size() != 5) return std::string{address};
  // An amount is not always in the upper table: the one below is sure to be there.
  std::string pattern = "schemes/";
  pattern += steps[2];
  pattern += '/';
  pattern += steps[4];
  const bool is_in_table =
      std::find(kShownOfScheme.begin(), kShownOfScheme.end(), pattern) != kShownOfScheme.end();
  return (is_in_table ? std::string{kDetailScope} : std::string{}) + std::string{address};
}

void draw_schemes_view(const ViewContext& ctx, SchemesViewState& state, PartViewState& parts) {
  choose_added(ctx, state);
  const auto count = static_cast<std::int64_t>(ctx.plan().schemes.size());
  {
    const widgets::PageHeader header{"Schemes",
                                     core::counted(count, "scheme", "schemes") + ". All money in " +
                                         std::string{core::symbol_of(ctx.app.unit)} + "."};
    if (ctx.may_edit() &&
        widgets::button("add_scheme",
                        "Add scheme",
                        {.kind = widgets::ButtonKind::Primary, .icon = widgets::ButtonIcon::Add})) {
      ctx.push(AddRowTo{"schemes", "add a scheme", "name"});
    }
  }
  if (ctx.plan().schemes.empty()) {
    draw_empty(ctx);
    // Where all is still to be filled in, that is the table to do it in.
    state.shows_sheet = ctx.may_edit();
    if (state.shows_sheet) draw_line_sheet(ctx, state.sheet);
  } else {
    draw_table_choice(state);
    if (state.shows_sheet)
      draw_line_sheet(ctx, state.sheet);
    else
      draw_table(ctx, state);
    draw_scheme_detail(ctx, state, parts);
    // Where no scheme has a type the one bar says nothing.
    state.by_type.draw(ctx, "by_type_card", &core::spend_by_type, 2);
  }
  for (const Home& home : kHomes) {
    if (home.screen == Screen::Schemes && home.list != "schemes") {
      draw_part_card(ctx, parts, home.list);
    }
  }
}

}  // namespace app
