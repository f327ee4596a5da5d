#include "wasm/widgets/table_frame.h"

#include <cmath>

namespace widgets {
namespace {

void draw_head_cell(const TableFrame& frame, int index, const Rect& place) {
  const Column& column = frame.columns[static_cast<std::size_t>(index)];
  const theme::Palette& colours = ui().colours();
  Rect inside{place.x + frame.padding, place.y, place.w - 2 * frame.padding, place.h};
  const bool right = column.side == ColumnSide::Right;
  if (frame.options.sorted_column == index) {
    const float size = ui().px(12);
    inside.w -= size;
    const float x =
        right
            ? inside.right()
            : inside.x +
                  std::min(inside.w, text_width(type_of(theme::type::kSmallStrong), column.name)) +
                  2;
    draw_icon(frame.options.ascending ? Icon::Up : Icon::Down,
              {x, place.y + std::floor((place.h - size) / 2), size, size},
              colours.secondary);
  }
  draw_fitted(type_of(theme::type::kSmallStrong),
              colours.secondary,
              inside,
              column.name,
              right ? Align::Right : Align::Left);
}

void put_head_cell(TableFrame& frame, int index, const Rect& place, bool seen) {
  const Column& column = frame.columns[static_cast<std::size_t>(index)];
  Arena& arena = ui().tree.arena();
  Node node{.id = arena.join(arena.join(frame.id, '/', "head"), '/', column.id),
            .role = Role::ColumnHeader,
            .name = column.name};
  node.column_index = index + 1;
  if (!seen) node.states |= kVisuallyHidden;
  NodeDetails details;
  if (frame.options.sorted_column == index) {
    details.sort = frame.options.ascending ? "ascending" : "descending";
  }
  ui().open(node, place, &details);
  if (column.sortable && seen) {
    const std::string_view id = arena.join(node.id, '/', "sort");
    ui().announce({.id = id, .role = Role::Button, .name = column.name}, place);
    const Look look = ui().interact(id, place);
    if (look.hovered) fill(place, ui().colours().hover);
    if (ui().took(id, "press")) frame.event = {TableEvent::What::Sort, -1, index, {}};
    draw_head_cell(frame, index, place);
    if (look.focused) focus_ring(place.inset(ui().px(3)), 2);
  } else if (seen) {
    draw_head_cell(frame, index, place);
  }
  ui().close();
}

}  // namespace

void fill_rounded(const Rect& place, theme::Colour colour, float corner, Edge edge) {
  if (corner <= 0 || edge == Edge::None) return fill(place, colour);
  const ImDrawFlags corners =
      edge == Edge::Top ? ImDrawFlags_RoundCornersTop : ImDrawFlags_RoundCornersBottom;
  ui().draw()->AddRectFilled(
      {place.x, place.y}, {place.right(), place.bottom()}, packed(colour), corner, corners);
}

float head_height() {
  return ui().px(theme::size::kRow);
}

void put_head(TableFrame& frame, const Rect& place, bool seen) {
  Arena& arena = ui().tree.arena();
  ui().open({.id = arena.join(frame.id, '/', "head-rows"), .role = Role::RowGroup}, place);
  Node row{.id = arena.join(frame.id, '/', "head"), .role = Role::Row};
  row.row_index = 1;
  ui().open(row, place);
  if (seen) {
    const bool at_top = place.y <= ui().boxes.back().y;
    fill_rounded(place, ui().colours().header, frame.corner, at_top ? Edge::Top : Edge::None);
    const float line = ui().px(2);
    fill({place.x, place.bottom() - line, place.w, line}, ui().colours().line);
  }
  for (int i = 0; i < frame.column_count(); ++i) {
    const auto at = static_cast<std::size_t>(i);
    const Rect cell{frame.column_x[at], place.y, frame.column_w[at], place.h};
    put_head_cell(frame, i, frame.cards ? place : cell, seen);
  }
  ui().close();
  ui().close();
}

}  // namespace widgets
