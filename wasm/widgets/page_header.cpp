#include "wasm/widgets/layout.h"
#include "wasm/widgets/layout_gap.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/ui.h"

namespace widgets {

PageHeader::PageHeader(std::string_view title, std::string_view subtitle) {
  const Type head = type_of(theme::type::kH1);
  const Type sub = type_of(theme::type::kDense);
  LayoutBox& outer = open_block(ui().px(theme::space::kS));
  const std::string_view id = ui().full_id("page-actions");
  const float actions = ui().remembered(id, "width");
  const float gap = gap_px(Gap::Large);
  const float wanted = std::max(text_width(head, title), text_width(sub, subtitle));
  beside_ = actions > 0 && wanted + gap + actions <= outer.width;
  const float width = beside_ ? outer.width - gap - actions : outer.width;
  const float head_height = text_height(head, title, width);
  const float sub_height = subtitle.empty() ? 0 : text_height(sub, subtitle, width);
  head_ = {outer.x, outer.y, width, head_height + sub_height};

  Node node{.id = ui().counted_id(), .role = Role::Heading, .name = title};
  node.level = 1;
  const Rect title_place{head_.x, head_.y, width, head_height};
  ui().announce(node, title_place);
  draw_wrapped(head, ui().colours().heading, title_place, title);
  if (!subtitle.empty()) {
    const Rect place{head_.x, head_.y + head_height, width, sub_height};
    ui().announce({.id = ui().counted_id(), .role = Role::Text, .name = subtitle}, place);
    draw_wrapped(sub, ui().colours().secondary, place, subtitle);
  }

  LayoutBox line;
  line.flow = Flow::Line;
  line.id = id;
  line.gap_x = line.gap_y = ui().px(theme::space::kS);
  line.nominal_height = line.line_height = ui().control_height();
  line.x = beside_ ? outer.x + outer.width - actions : outer.x;
  line.y = beside_ ? std::max(outer.y, outer.y + head_.h - line.nominal_height)
                   : outer.y + head_.h + line.gap_y;
  line.width = beside_ ? actions : outer.width;
  ui().boxes.push_back(line);
}

PageHeader::~PageHeader() {
  const LayoutBox line = ui().boxes.back();
  ui().boxes.pop_back();
  ui().remember_size(line.id, "width", line.wanted);
  const float below = line.any ? line.y + line.bottom - head_.y : 0;
  ui().boxes.back().bottom = std::max(head_.h, below) + ui().px(theme::space::kS);
  close_block();
}

}  // namespace widgets
