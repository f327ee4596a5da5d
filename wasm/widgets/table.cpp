#include "wasm/widgets/table.h"

#include "core/base/check.h"
#include "wasm/widgets/table_frame.h"

#include <cmath>

namespace widgets {
namespace {

float least_row() {
  return ui().px(ui().theme.touch ? theme::size::kControlTouch : theme::size::kRow);
}

float row_height(TableFrame& frame, const Row& row) {
  float height = 0;
  for (int i = 0; i < frame.column_count(); ++i) {
    const Cell& cell = frame.cells[static_cast<std::size_t>(i)];
    if (cell.span == 0) continue;
    const float width = frame.cell_width(i, cell.span);
    const ColumnSide side = frame.columns[static_cast<std::size_t>(i)].side;
    height = std::max(height, cell_height(frame, row, cell, {width, side, i == 0}));
  }
  const float padding = height > type_of(theme::type::kDense).line ? ui().px(theme::space::kXs) : 0;
  return std::max(least_row(), height + 2 * padding) + remarks_height(frame, frame.width);
}

void draw_row_ground(
    const TableFrame& frame, const Row& row, int index, const Rect& place, bool hovered) {
  const theme::Palette& colours = ui().colours();
  const bool last = index + 1 == frame.model.row_count();
  const bool first = frame.cards && index == 0;
  const Edge edge = last ? Edge::Bottom : first ? Edge::Top : Edge::None;
  if (row.selected) {
    fill_rounded(place, colours.tint, frame.corner, edge);
  } else if (row.kind != RowKind::Normal) {
    fill_rounded(place, colours.group, frame.corner, edge);
  } else if (hovered) {
    fill_rounded(place, colours.header, frame.corner, edge);
  }
  if (last && frame.corner > 0) return;
  const float line = ui().hair();
  fill({place.x, place.bottom() - line, place.w, line}, colours.line_soft);
}

void put_row(TableFrame& frame, const Row& row, int index, const Rect& place) {
  Node node{.id = ui().tree.arena().join(frame.id, '/', row.id), .role = Role::Row};
  node.row_index = index + 2;  // the head is row 1
  if (row.selected) node.states |= kSelected;
  if (row.pressable) node.states |= kRowPressable;
  ui().open(node, place);
  if (ui().visible(place)) {
    const Look look = row.pressable ? ui().interact(node.id, place) : Look{};
    draw_row_ground(frame, row, index, place, look.hovered);
  }
  if (frame.cards) {
    put_card(frame, row, index, place);
  } else {
    const float remarks = remarks_height(frame, place.w);
    const float cells = std::max(place.h - remarks, least_row());
    if (remarks > 0 && ui().visible(place)) {
      draw_remarks(frame, {place.x, place.y + cells, place.w, remarks});
    }
    for (int i = 0; i < frame.column_count(); ++i) {
      const Cell& cell = frame.cells[static_cast<std::size_t>(i)];
      if (cell.span == 0) continue;
      const Rect at{frame.column_x[static_cast<std::size_t>(i)],
                    place.y,
                    frame.cell_width(i, cell.span),
                    cells};
      put_cell(frame, row, {index, i, at, frame.columns[static_cast<std::size_t>(i)].side});
    }
  }
  if (frame.pending() && row.pressable && ui().took(node.id, "press")) {
    frame.event = {TableEvent::What::Pressed, index, -1, {}};
  }
  ui().close();
}

// Rows in full: their heights follow from their words. Returns the height of all.
float put_all_rows(TableFrame& frame, float top) {
  float y = top;
  for (int i = 0; i < frame.model.row_count(); ++i) {
    const Row row = frame.model.row(i);
    frame.read_cells(i);
    note_words(frame, row);
    const float height = frame.cards ? card_height(frame, row) : row_height(frame, row);
    put_row(frame, row, i, {frame.x, y, frame.width, height});
    y += height;
  }
  remember_words(frame);
  return y - top;
}

// Very many rows: all equally high, announced only around what is in sight.
float put_row_window(TableFrame& frame, float top) {
  const int count = frame.model.row_count();
  const float height = frame.cards ? 6 * least_row() : least_row();
  const float above = std::max(0.0F, ui().clip().y - top);
  const float below = std::max(0.0F, ui().clip().bottom() - top);
  constexpr int kBeyond = 40;
  const int first = std::clamp(static_cast<int>(above / height) - kBeyond, 0, count);
  const int last = std::clamp(static_cast<int>(below / height) + kBeyond, first, count);
  for (int i = first; i < last; ++i) {
    const Row row = frame.model.row(i);
    frame.read_cells(i);
    put_row(frame, row, i, {frame.x, top + static_cast<float>(i) * height, frame.width, height});
  }
  return static_cast<float>(count) * height;
}

// What is said in place of rows is a row of one cell. Returns its height.
float put_empty(const TableFrame& frame, float top) {
  const Type type = type_of(theme::type::kDense);
  const float width = frame.width - 2 * frame.padding;
  const float words = text_height(type, frame.options.empty, width);
  const float height = std::max(least_row(), words + ui().px(theme::space::kS));
  const Rect place{frame.x, top, frame.width, height};
  Arena& arena = ui().tree.arena();
  Node row{.id = arena.join(frame.id, '/', "empty"), .role = Role::Row};
  row.row_index = 2;
  ui().open(row, place);
  Node cell{
      .id = arena.join(row.id, '/', "words"), .role = Role::Cell, .name = frame.options.empty};
  cell.column_index = 1;
  NodeDetails details;
  details.column_span = frame.column_count();
  ui().announce(cell, place, &details);
  if (ui().visible(place)) {
    const float y = top + std::floor((height - words) / 2);
    draw_wrapped(type,
                 ui().colours().secondary,
                 {frame.x + frame.padding, y, width, words},
                 frame.options.empty);
  }
  ui().close();
  return height;
}

float put_rows(TableFrame& frame, float top) {
  Node body{.id = ui().tree.arena().join(frame.id, '/', "rows"), .role = Role::RowGroup};
  ui().open(body, {frame.x, top, frame.width, 0});
  const int count = frame.model.row_count();
  float height = 0;
  if (count == 0) {
    height = put_empty(frame, top);
  } else {
    height = ui().announces_all || count <= TableFrame::kMostAnnounced ? put_all_rows(frame, top)
                                                                       : put_row_window(frame, top);
  }
  ui().close({frame.x, top, frame.width, height});
  return height;
}

// The head lies over the rows and stays in sight while any of them is.
void put_sticky_head(TableFrame& frame, const Rect& table) {
  const float lowest = std::max(table.y, table.bottom() - 2 * head_height());
  const float y = std::clamp(ui().clip().y, table.y, lowest);
  put_head(frame, {frame.x, y, frame.width, head_height()}, true);
}

}  // namespace

float TableFrame::cell_width(int column, int span) const {
  const int last = std::min(column + std::max(span, 1), column_count()) - 1;
  return column_x[static_cast<std::size_t>(last)] + column_w[static_cast<std::size_t>(last)] -
         column_x[static_cast<std::size_t>(column)];
}

void TableFrame::read_cells(int row) {
  int covered = 0;
  for (int i = 0; i < column_count(); ++i) {
    Cell& cell = cells[static_cast<std::size_t>(i)];
    if (covered > 0) {
      cell = {.span = 0};
      --covered;
      continue;
    }
    cell = model.cell(row, i);
    covered = cell.span - 1;
  }
}

std::optional<TableEvent> table(std::string_view id,
                                std::span<const Column> columns,
                                const TableModel& model,
                                const TableOptions& options) {
  CORE_CHECK(!columns.empty() && columns.size() <= TableFrame::kMostColumns);
  const float corner = ui().boxes.back().corner;
  LayoutBox& box = open_block(0);
  TableFrame frame{ui().full_id(id), columns, model, options};
  frame.padding = ui().px(theme::space::kS + 2);
  frame.corner = corner;
  frame.x = box.x;
  frame.width = lay_columns(frame, box.width);
  const bool too_wide = frame.width > box.width + 0.5F;
  // Where the page lays out what is announced, a card would only be a row without some of its cells.
  frame.cards = too_wide && options.folds_to_cards && !ui().announces_all;
  if (frame.cards) frame.width = box.width;

  const Rect start{box.x, box.y, box.width, 0};
  NodeDetails scroll;
  float shift = 0;
  int scroll_node = -1;
  if (too_wide && !frame.cards) {
    const std::string_view scroll_id = ui().tree.arena().join(frame.id, '/', "scroll");
    shift = std::clamp(ui().remembered(scroll_id, "scroll x"), 0.0F, frame.width - box.width);
    Node node{.id = scroll_id, .role = Role::Scroll, .name = options.name};
    scroll.content_w = ui().css(frame.width);
    scroll_node = ui().open_scrolled(node, start, start.x - shift, start.y, &scroll);
    ui().push_clip({box.x, ui().clip().y, box.width, ui().clip().h});
    frame.x -= shift;
    for (float& x : frame.column_x) x -= shift;
  }

  NodeDetails details;
  details.row_count = std::max(model.row_count(), 1) + 1;
  details.column_count = frame.column_count();
  Node node{.id = frame.id, .role = Role::Table, .name = options.name};
  ui().open(node, {frame.x, start.y, frame.width, 0}, &details);
  const float head = frame.cards ? 0 : head_height();
  // The head is announced before the rows and drawn over them.
  ImDrawListSplitter& layers = ui().table_layers;
  layers.Split(ui().draw(), 2);
  layers.SetCurrentChannel(ui().draw(), 1);
  if (frame.cards) {
    put_head(frame, {frame.x, start.y, frame.width, 0}, false);
  } else {
    const float rows_before = ui().remembered(frame.id, "rows");
    put_sticky_head(frame, {frame.x, start.y, frame.width, head + rows_before});
  }
  layers.SetCurrentChannel(ui().draw(), 0);
  const float height = head + put_rows(frame, start.y + head);
  layers.Merge(ui().draw());
  ui().remember_size(frame.id, "rows", height - head);
  const Rect whole{frame.x, start.y, frame.width, height};
  ui().close(whole);
  if (scroll_node >= 0) {
    ui().tree.at(scroll_node).details->content_h = ui().css(height);
    ui().pop_clip();
    ui().close({box.x, start.y, box.width, height});
  }
  ui().boxes.back().bottom = height;
  close_block();
  return frame.event;
}

}  // namespace widgets
