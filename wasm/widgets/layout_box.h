// Where the next widget goes: the containers that are open, each with its cursor.
#pragma once

#include "wasm/widgets/rect.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace widgets {

// Stack: one under the other. Line: one beside the other, wrapping. Grid: cells of rows, of which
// each is as high as its highest.
enum class Flow : std::uint8_t { Stack, Line, Grid };

struct LayoutBox {
  static constexpr int kMostColumns = 6;

  Flow flow = Flow::Stack;
  float x = 0, y = 0, width = 0;  // device pixels
  float gap_x = 0, gap_y = 0;
  float bottom = 0;  // lowest point used, relative to y
  bool any = false;  // something is in it
  float corner = 0;  // radius of the box it fills to the edge: a table in a card

  // Line
  float line_x = 0, line_top = 0, line_height = 0, nominal_height = 0;
  float wanted = 0;  // its width, had there been room for all of it

  // Grid
  int columns = 1;
  std::array<float, kMostColumns> column_widths = {};
  int cell = 0;
  float row_top = 0, row_height = 0, row_natural = 0;
  std::string_view id = {};  // in the frame's arena
};

// Takes a place of this size in the innermost container; a width of 0 or less fills what there is.
Rect take_place(float width, float height);

// The width a widget that fills would get.
float available_width();

// Opens a stack as the next thing in the innermost container. `width` as in take_place.
LayoutBox& open_block(float gap, float width = 0);

// The height the row of a grid had last frame, so that neighbours can be as high; else 0.
float row_height_before();

// Closes it. `natural` is its height by content, `actual` what it takes. Returns its place.
Rect close_block(float natural, float actual);
Rect close_block();

// Leaves a gap in a stack.
void add_space(float height);

}  // namespace widgets
