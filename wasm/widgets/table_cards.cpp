#include "wasm/widgets/table_frame.h"

#include <cmath>

namespace widgets {
namespace {

float line_height() {
  return ui().theme.touch ? ui().px(theme::size::kControlTouch) : ui().px(theme::space::kXl);
}

bool is_shown(const Cell& cell) {
  return !cell.text.empty() || !cell.badges.empty() || cell.editor != Editor::None;
}

float label_width(float card) {
  return std::floor(card * 0.4F);
}

// "Open" stands there once: where the value is called as its column the label is left out.
std::string_view label_of(const TableFrame& frame, int column) {
  const auto at = static_cast<std::size_t>(column);
  const std::string_view name = frame.columns[at].name;
  return name == frame.cells[at].text ? std::string_view{} : name;
}

float label_height(const TableFrame& frame, int column) {
  return text_height(type_of(theme::type::kDense),
                     label_of(frame, column),
                     label_width(frame.width) - frame.padding);
}

// Lines that can be edited or pressed are high enough to hit; others as high as their words.
float value_height(const TableFrame& frame, const Row& row, int column) {
  const Cell& cell = frame.cells[static_cast<std::size_t>(column)];
  if (!is_shown(cell)) return 0;
  const bool edits = cell.editor != Editor::None;
  const float words = cell_height(frame, row, cell, {.width = frame.width * 0.6F});
  const float least = edits       ? std::max(line_height(), ui().px(theme::size::kRow))
                      : cell.link ? line_height()
                                  : type_of(theme::type::kDense).line;
  return std::max({words, least, label_height(frame, column)});
}

float title_height(const TableFrame& frame, const Row& row) {
  const float words =
      cell_height(frame, row, frame.cells[0], {.width = frame.width, .first = true});
  return words + ui().px(theme::space::kS);
}

}  // namespace

float card_height(TableFrame& frame, const Row& row) {
  frame.cells[0].strong = true;  // as it is drawn: bold words need more lines
  float height = title_height(frame, row) + 2 * ui().px(theme::space::kS);
  for (int i = 1; i < frame.column_count(); ++i) height += value_height(frame, row, i);
  return height + remarks_height(frame, frame.width);
}

void put_card(TableFrame& frame, const Row& row, int index, const Rect& place) {
  frame.cells[0].strong = true;
  const float top = ui().px(theme::space::kS);
  float y = place.y + top;
  const float title = title_height(frame, row);
  put_cell(frame, row, {index, 0, {place.x, y, place.w, title}, ColumnSide::Left});
  y += title;
  const Type type = type_of(theme::type::kDense);
  for (int i = 1; i < frame.column_count(); ++i) {
    const Cell& cell = frame.cells[static_cast<std::size_t>(i)];
    const float height = value_height(frame, row, i);
    if (!is_shown(cell)) continue;
    const float left = label_width(place.w);
    const float words = label_height(frame, i);
    const Rect label{
        place.x + frame.padding, y + std::floor((height - words) / 2), left - frame.padding, words};
    if (ui().visible(label)) {
      draw_wrapped(type, ui().colours().secondary, label, label_of(frame, i));
    }
    const Rect value{place.x + left, y, place.w - left, height};
    put_cell(frame, row, {index, i, value, ColumnSide::Right});
    y += height;
    const Rect room{place.x + frame.padding, y, place.w - 2 * frame.padding, 0};
    y += ui().visible(place) ? draw_remark(frame, i, value, room) : remark_height(cell, room.w);
  }
}

}  // namespace widgets
