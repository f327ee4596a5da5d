#include "wasm/widgets/app_frame.h"
#include "wasm/widgets/layout_gap.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/text.h"
#include "wasm/widgets/ui.h"

#include <cmath>

namespace widgets {
namespace {

// Opens the line of a bar, whose things are centred in its height.
void open_bar_line(const Rect& place, float side, float gap, float height) {
  LayoutBox line{.flow = Flow::Line,
                 .x = place.x + side,
                 .y = place.y,
                 .width = place.w - 2 * side,
                 .gap_x = gap,
                 .gap_y = ui().px(theme::space::kXs)};
  line.nominal_height = line.line_height = height;
  ui().boxes.push_back(line);
}

// Turns the open line into its right part: what follows ends at the right edge.
void turn_right(LayoutBox& line, std::string_view id) {
  const float width = ui().remembered(id, "right");
  const float used = line.line_x;
  const float room = line.width - used;
  line.id = id;
  if (width > room && used > 0) {
    // No room beside: in a line of its own below.
    line.y += line.line_height + line.gap_y;
    line.bottom = line.line_top = line.line_x = line.wanted = 0;
    line.line_height = line.nominal_height;
    return;
  }
  const float taken = width > 0 ? std::min(width, room) : room;
  line.x += line.width - taken;
  line.width = taken;
  line.line_x = line.wanted = 0;
}

}  // namespace

TopBar::TopBar() {
  AppFrame& frame = *ui().app_frame;
  place_ = frame.top_;
  in_flow_ = frame.low_;
  if (in_flow_) {
    const LayoutBox& box = ui().boxes.back();
    place_.x = box.x;
    place_.y = box.y + box.bottom;
    place_.w = box.width;
  }
  fill(place_, ui().colours().surface);
  fill({place_.x, place_.bottom() - ui().hair(), place_.w, ui().hair()}, ui().colours().line);
  ui().open({.id = ui().full_id("top-bar"), .role = Role::Banner}, place_);
  const float side = ui().px(ui().narrow() ? theme::space::kM : theme::space::kL);
  open_bar_line(place_, side, ui().px(theme::space::kM), ui().px(theme::size::kTopBar));
}

void TopBar::to_right() {
  right_ = true;
  turn_right(ui().boxes.back(), "top-bar");
}

TopBar::~TopBar() {
  const LayoutBox line = ui().boxes.back();
  ui().boxes.pop_back();
  if (right_) ui().remember_size("top-bar", "right", line.wanted);
  const float height = line.y - place_.y + line.line_top + line.line_height;
  ui().remember_size("top-bar", "height", height);
  ui().close();
  if (in_flow_) ui().boxes.back().bottom += height, ui().boxes.back().any = true;
}

StatusBar::StatusBar() {
  AppFrame& frame = *ui().app_frame;
  in_flow_ = frame.low_;
  if (!in_flow_) frame.column_.reset();
  Rect place = frame.status_;
  if (in_flow_) {
    const LayoutBox& box = ui().boxes.back();
    place.y = box.y + box.bottom;
  }
  fill(place, ui().colours().surface);
  fill({place.x, place.y, place.w, ui().hair()}, ui().colours().line);
  ui().open({.id = ui().full_id("status-bar"), .role = Role::ContentInfo}, place);
  const float side = ui().px(ui().narrow() ? theme::space::kM : theme::space::kL);
  open_bar_line(place,
                side,
                ui().px(theme::space::kL + theme::space::kXs),
                std::max(ui().control_height(), ui().px(theme::size::kStatusBar)));
}

void StatusBar::to_right() {
  right_ = true;
  turn_right(ui().boxes.back(), "status-bar");
}

StatusBar::~StatusBar() {
  const LayoutBox line = ui().boxes.back();
  ui().boxes.pop_back();
  if (right_) ui().remember_size("status-bar", "right", line.wanted);
  const Rect& place = ui().app_frame->status_;
  const float top = in_flow_ ? ui().boxes.back().y + ui().boxes.back().bottom : place.y;
  const float height = line.y - top + line.line_top + line.line_height;
  ui().remember_size("status-bar", "height", height);
  ui().close();
  if (in_flow_) ui().boxes.back().bottom += height;
}

void status_item(std::string_view words) {
  const Type type = type_of(theme::type::kSmall);
  const Rect place = take_place(std::ceil(text_width(type, words)), type.line);
  ui().announce({.id = ui().counted_id(), .role = Role::Text, .name = words}, place);
  if (ui().visible(place)) draw_fitted(type, ui().colours().secondary, place, words);
}

}  // namespace widgets
