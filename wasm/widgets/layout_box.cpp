#include "wasm/widgets/layout_box.h"

#include "core/base/check.h"
#include "wasm/widgets/ui.h"

#include <string>

namespace widgets {
namespace {

struct Corner {
  float x, y, width;
};

float column_x(const LayoutBox& grid, int column) {
  float x = grid.x;
  for (int i = 0; i < column; ++i) {
    x += grid.column_widths[static_cast<std::size_t>(i)] + grid.gap_x;
  }
  return x;
}

std::string row_name(const LayoutBox& grid) {
  return "row " + std::to_string(grid.cell / grid.columns);
}

// Where something of this width begins. A width of 0 asks for all there is.
Corner next_corner(LayoutBox& box, float width) {
  if (box.flow == Flow::Grid) {
    const int column = box.cell % box.columns;
    const float cell_width = box.column_widths[static_cast<std::size_t>(column)];
    return {column_x(box, column),
            box.y + box.row_top,
            width > 0 ? std::min(width, cell_width) : cell_width};
  }
  if (box.flow == Flow::Stack) {
    const float top = box.bottom + (box.any ? box.gap_y : 0);
    return {box.x, box.y + top, width > 0 ? std::min(width, box.width) : box.width};
  }
  box.wanted += (box.wanted > 0 ? box.gap_x : 0) + std::max(width, 0.0F);
  const bool fits = box.line_x + width <= box.width + 0.5F;
  if (box.line_x > 0 && !fits) {
    box.line_top += box.line_height + box.gap_y;
    box.line_x = 0;
    box.line_height = box.nominal_height;
  }
  const float rest = box.width - box.line_x;
  return {box.x + box.line_x, box.y + box.line_top, width > 0 ? std::min(width, rest) : rest};
}

void finish_row(LayoutBox& grid) {
  if (!grid.id.empty()) ui().remember_size(grid.id, row_name(grid), grid.row_natural);
  grid.bottom = grid.row_top + grid.row_height;
  grid.row_top = grid.bottom + grid.gap_y;
  grid.row_height = grid.row_natural = 0;
}

void use(LayoutBox& box, const Corner& corner, float natural, float actual) {
  box.any = true;
  switch (box.flow) {
    case Flow::Stack:
      box.bottom = corner.y - box.y + actual;
      return;
    case Flow::Line:
      box.line_x = corner.x - box.x + corner.width + box.gap_x;
      box.line_height = std::max(box.line_height, actual);
      box.bottom = box.line_top + box.line_height;
      return;
    case Flow::Grid:
      box.row_height = std::max(box.row_height, actual);
      box.row_natural = std::max(box.row_natural, natural);
      box.bottom = box.row_top + box.row_height;
      if (box.cell % box.columns == box.columns - 1) finish_row(box);
      ++box.cell;
      return;
  }
}

}  // namespace

Rect take_place(float width, float height) {
  LayoutBox& box = ui().boxes.back();
  const Corner corner = next_corner(box, width);
  Rect place{corner.x, corner.y, corner.width, height};
  if (box.flow == Flow::Line && height < box.nominal_height) {
    place.y += static_cast<float>(static_cast<int>((box.nominal_height - height) / 2));
  }
  use(box, corner, height, height);
  return place;
}

float available_width() {
  LayoutBox probe = ui().boxes.back();
  return next_corner(probe, 0).width;
}

LayoutBox& open_block(float gap, float width) {
  const Corner corner = next_corner(ui().boxes.back(), width);
  LayoutBox& box = ui().boxes.emplace_back();
  box.x = corner.x;
  box.y = corner.y;
  box.width = corner.width;
  box.gap_x = box.gap_y = gap;
  return box;
}

float row_height_before() {
  const LayoutBox& box = ui().boxes.back();
  if (box.flow != Flow::Grid || box.id.empty() || box.columns == 1) return 0;
  return ui().remembered(box.id, row_name(box));
}

Rect close_block(float natural, float actual) {
  const LayoutBox block = ui().boxes.back();
  ui().boxes.pop_back();
  CORE_CHECK(!ui().boxes.empty());
  use(ui().boxes.back(), {block.x, block.y, block.width}, natural, actual);
  return {block.x, block.y, block.width, actual};
}

Rect close_block() {
  LayoutBox& box = ui().boxes.back();
  if (box.flow == Flow::Grid && box.cell % box.columns != 0) finish_row(box);
  const float height = box.bottom;
  return close_block(height, height);
}

void add_space(float height) {
  LayoutBox& box = ui().boxes.back();
  if (box.flow == Flow::Stack) box.bottom += height;
}

}  // namespace widgets
