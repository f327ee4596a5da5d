#include "wasm/widgets/layout.h"

#include "core/base/check.h"
#include "wasm/widgets/heading.h"
#include "wasm/widgets/layout_gap.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/ui.h"

#include <cmath>
#include <numeric>

namespace widgets {
namespace {

void open_grid(std::string_view id, std::span<const float> weights, float min_width, float gap) {
  LayoutBox& grid = open_block(gap);
  grid.flow = Flow::Grid;
  grid.id = ui().full_id(id);
  const int wanted = std::min(static_cast<int>(weights.size()), LayoutBox::kMostColumns);
  const int fitting = static_cast<int>((grid.width + gap) / (ui().px(min_width) + gap));
  grid.columns = std::clamp(fitting, 1, wanted);
  const float room = grid.width - gap * static_cast<float>(grid.columns - 1);
  const bool equal = grid.columns < wanted;
  const float total = equal ? static_cast<float>(grid.columns)
                            : std::accumulate(weights.begin(), weights.end(), 0.0F);
  float used = 0;
  for (int i = 0; i < grid.columns; ++i) {
    const auto at = static_cast<std::size_t>(i);
    const float share = equal ? 1 : weights[at];
    grid.column_widths[at] = i + 1 == grid.columns ? room - used : std::floor(room * share / total);
    used += grid.column_widths[at];
  }
}

LayoutBox& open_line(float gap) {
  LayoutBox& line = open_block(gap);
  line.flow = Flow::Line;
  line.nominal_height = line.line_height = ui().control_height();
  return line;
}

}  // namespace

float gap_px(Gap gap) {
  switch (gap) {
    case Gap::None:
      return 0;
    case Gap::Small:
      return ui().px(theme::space::kS);
    case Gap::Medium:
      return ui().px(theme::space::kL);
    case Gap::Large:
      return ui().px(theme::space::kXl);
  }
  return 0;
}

Stack::Stack(Gap gap) {
  open_block(gap_px(gap));
}
Stack::~Stack() {
  close_block();
}

Line::Line(Gap gap) {
  LayoutBox& line = open_line(gap_px(gap));
  // Tags and words alone need no height of a control; the first control makes the line higher.
  line.nominal_height = line.line_height = 0;
}

Line::Line(std::string_view id, Side side, Gap gap) {
  LayoutBox& line = open_line(gap_px(gap));
  if (side == Side::Left) return;
  id_ = ui().full_id(id);
  const float widest = ui().remembered(id_, "width");
  const float shift = widest > 0 ? std::max(0.0F, line.width - widest) : 0;
  line.x += shift;
  line.width -= shift;
}

Line::~Line() {
  LayoutBox& line = ui().boxes.back();
  if (!id_.empty()) {
    ui().remember_size(id_, "width", line.wanted);
  }
  close_block();
}

Toolbar::Toolbar(std::string_view id, std::string_view name) {
  LayoutBox& line = open_line(gap_px(Gap::Small));
  Node node{.id = ui().full_id(id), .role = Role::Group, .name = name};
  ui().open(node, {line.x, line.y, line.width, line.line_height});
}

Toolbar::~Toolbar() {
  ui().close(close_block());
}

Columns::Columns(std::string_view id, std::initializer_list<float> weights, float min_width) {
  CORE_CHECK(weights.size() > 0);
  open_grid(id, {weights.begin(), weights.size()}, min_width, gap_px(Gap::Medium));
}
Columns::~Columns() {
  close_block();
}

FormGrid::FormGrid(std::string_view id, int most_columns) {
  constexpr std::array<float, LayoutBox::kMostColumns> kEqual{1, 1, 1, 1, 1, 1};
  const auto count = static_cast<std::size_t>(std::clamp(most_columns, 1, 3));
  open_grid(id, {kEqual.data(), count}, theme::size::kFormColumn, gap_px(Gap::Medium));
}
FormGrid::~FormGrid() {
  close_block();
}

Section::Section(std::string_view id, std::string_view title) {
  LayoutBox& box = open_block(gap_px(Gap::Small));
  Node node{.id = ui().full_id(id), .role = Role::Region, .name = title};
  ui().open(node, {box.x, box.y, box.width, 0});
  heading(title, 2);
}
Section::~Section() {
  ui().close(close_block());
}

void space(Gap gap) {
  add_space(gap_px(gap));
}

void divider() {
  const Rect place = take_place(0, ui().hair());
  if (ui().visible(place)) fill(place, ui().colours().line);
}

}  // namespace widgets
