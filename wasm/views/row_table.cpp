#include "wasm/views/row_table.h"

#include "core/fields/place.h"
#include "wasm/app/words.h"
#include "wasm/views/field_help.h"
#include "wasm/views/figures.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/disclosure.h"
#include "wasm/widgets/layout.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace app {
namespace {

using widgets::Column;

GridCell remove_cell(const ViewContext& ctx, const RowTable& table, const std::string& address) {
  GridCell cell{.text = "Remove", .address = address + "/remove", .link = true};
  const std::string name = row_name(ctx.plan(), ctx.round(), address);
  cell.spoken = "Remove " + (name.empty() ? std::string{table.one} : name);
  return cell;
}

void fill(const ViewContext& ctx, Grid& grid, const RowTable& table) {
  const core::PartRef root{const_cast<core::Plan&>(ctx.plan())};  // NOLINT: only looked at
  const core::Result<core::RowList> rows = core::find_rows(root, table.list);
  if (!rows.has_value()) return;
  for (std::size_t i = 0; i < rows->size(); ++i) {
    const std::string address = core::address_of(table.list, rows->id(i));
    GridRow row{.id = rows->id(i)};
    for (const std::string_view field : table.fields) {
      row.cells.push_back(field_cell(ctx, grid, address + "/" + std::string{field}));
    }
    if (table.figures) {
      for (GridCell& cell : table.figures(address)) row.cells.push_back(std::move(cell));
    }
    if (ctx.may_edit()) row.cells.push_back(remove_cell(ctx, table, address));
    grid.add(std::move(row));
  }
  if (table.totals && rows->size() > 0) table.totals(grid);
}

void remove(const ViewContext& ctx, const RowTable& table, const std::string& id) {
  const std::string address = core::address_of(table.list, id);
  const std::string name = row_name(ctx.plan(), ctx.round(), address);
  std::string words = "remove " + std::string{table.one};
  if (!name.empty()) words += ", " + name;
  ctx.push(RemoveRowAt{address, std::move(words), "add/" + table.list});
}

void handle(const ViewContext& ctx,
            const Grid& grid,
            const RowTable& table,
            const std::optional<widgets::TableEvent>& event) {
  if (!event || event->what != widgets::TableEvent::What::Pressed || event->column < 0) return;
  const GridRow& row = grid.at(event->row);
  const auto column = static_cast<std::size_t>(event->column);
  if (column == table.columns.size()) return remove(ctx, table, row.id);
  ctx.push(ExplainFigure{row.cells[column].address});
}

// A new row is about the year that is planned, until it says otherwise.
std::optional<core::Period> year_of_new_row(const ViewContext& ctx, const RowTable& table) {
  if (std::find(table.fields.begin(), table.fields.end(), "year") == table.fields.end()) return {};
  const core::Result<core::Period> year = core::Period::from_text(planned_year(ctx.round()));
  return year.has_value() ? std::optional{*year} : std::nullopt;
}

// What grows the table, and whether help on its columns is wanted.
bool draw_foot(const ViewContext& ctx, const Grid& grid, const RowTable& table) {
  const widgets::Line line{"foot/" + table.list, widgets::Line::Side::Left};
  const std::string one{table.one};
  if (ctx.may_edit() &&
      widgets::button("add/" + table.list, "Add " + one, {.icon = widgets::ButtonIcon::Add})) {
    ctx.push(AddRowTo{table.list,
                      "add " + one,
                      std::string{table.fields.front()},
                      grid.scope(),
                      year_of_new_row(ctx, table)});
  }
  const std::string name = "Help: " + std::string{table.name};
  return widgets::disclosure("help/" + table.list, name);
}

}  // namespace

void draw_row_table(const ViewContext& ctx, Grid& grid, const RowTable& table) {
  std::vector<Column> columns{table.columns.begin(), table.columns.end()};
  if (ctx.may_edit()) columns.push_back({.id = "remove", .name = "Remove", .min_width = 80});
  if (grid.begin(grid_key(ctx, table.list))) fill(ctx, grid, table);
  const auto event = grid.draw(ctx,
                               "table/" + table.list,
                               columns,
                               {.name = table.name, .empty = table.empty},
                               {table.list, table.fields, year_of_new_row(ctx, table)});
  handle(ctx, grid, table, event);
  if (draw_foot(ctx, grid, table)) draw_columns_help(ctx, table);
}

}  // namespace app
