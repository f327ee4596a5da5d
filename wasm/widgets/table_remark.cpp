#include "wasm/widgets/table_frame.h"

#include <cmath>

namespace widgets {
namespace {

Type remark_type() {
  return type_of(theme::type::kSmallStrong);
}

std::string_view words_of(const Cell& cell) {
  return !cell.error.empty() ? cell.error : cell.remark;
}

}  // namespace

float remark_height(const Cell& cell, float width) {
  const std::string_view words = words_of(cell);
  if (words.empty() || cell.span == 0) return 0;
  return text_height(remark_type(), words, width) + ui().px(theme::space::kXs);
}

// As near to its cell as the room allows: it begins under it, or ends under it at the right.
float draw_remark(const TableFrame& frame, int column, const Rect& at, const Rect& room) {
  const Cell& cell = frame.cells[static_cast<std::size_t>(column)];
  const std::string_view words = words_of(cell);
  const float height = remark_height(cell, room.w);
  if (height == 0) return 0;
  const Type type = remark_type();
  const float width = std::min(std::ceil(text_extent(type, words, room.w)), room.w);
  const bool right = frame.columns[static_cast<std::size_t>(column)].side == ColumnSide::Right;
  const float wanted = right ? at.right() - frame.padding - width : at.x + frame.padding;
  const float x = std::clamp(wanted, room.x, room.right() - width);
  const theme::Colour colour =
      cell.error.empty() ? tone_colour(cell.remark_tone) : ui().colours().bad;
  draw_wrapped(type, colour, {x, room.y, width + 1, height}, words);
  return height;
}

float remarks_height(const TableFrame& frame, float width) {
  float height = 0;
  for (int i = 0; i < frame.column_count(); ++i) {
    height += remark_height(frame.cells[static_cast<std::size_t>(i)], width - 2 * frame.padding);
  }
  return height;
}

void draw_remarks(const TableFrame& frame, const Rect& place) {
  Rect room{place.x + frame.padding, place.y, place.w - 2 * frame.padding, place.h};
  for (int i = 0; i < frame.column_count(); ++i) {
    const auto column = static_cast<std::size_t>(i);
    const Rect at{frame.column_x[column], place.y, frame.column_w[column], place.h};
    room.y += draw_remark(frame, i, at, room);
  }
}

}  // namespace widgets
