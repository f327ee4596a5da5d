#include "wasm/widgets/app_frame.h"

#include "wasm/widgets/button.h"
#include "wasm/widgets/heading.h"
#include "wasm/widgets/layout_gap.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/text.h"
#include "wasm/widgets/ui.h"

namespace widgets {

namespace {

bool is_low() {
  return ui().height < ui().px(theme::size::kFoldHeight);
}

// The region that the page scrolls in.
std::string_view page_region() {
  return ui().narrow() || is_low() ? "page" : "main-scroll";
}

}  // namespace

bool is_narrow() {
  return ui().narrow();
}

bool is_crowded() {
  return !ui().narrow() && ui().width < ui().px(theme::size::kAllWidth);
}

float page_scroll() {
  return ui().remembered(page_region(), "scroll y");
}

void scroll_page_to(float y) {
  ui().remembered(page_region(), "scroll y") = y;
  ui().scroll_wishes.push_back({std::string{page_region()}, y});
}

AppFrame::AppFrame(const AppFrameOptions& options) : options_(options) {
  Ui& u = ui();
  u.app_frame = this;
  low_ = is_low();
  folded_ = u.narrow() || low_;
  fill({0, 0, u.width, u.height}, u.colours().page);
  const float top = std::max(u.px(theme::size::kTopBar), u.remembered("top-bar", "height"));
  const float status =
      std::max(u.px(theme::size::kStatusBar), u.remembered("status-bar", "height"));
  top_ = {0, 0, u.width, top};
  status_ = {0, u.height - status, u.width, status};
  middle_ = {0, top, u.width, u.height - top - status};
  if (low_) middle_ = {0, 0, u.width, u.height};
  main_ = middle_;
  const float notices = low_ ? 0 : u.remembered("notices", "height");
  if (folded_) {
    middle_.y += notices;
    middle_.h -= notices;
    main_ = middle_;
  } else {
    const float left = options.navigation ? u.px(theme::size::kNavigation) : 0;
    const float right = options.aside ? u.px(theme::size::kAside) : 0;
    navigation_ = {0, middle_.y, left, middle_.h};
    aside_ = {u.width - right, middle_.y, right, middle_.h};
    main_ = {left, middle_.y + notices, u.width - left - right, middle_.h - notices};
  }
  if (low_) open_column();
}

AppFrame::~AppFrame() {
  column_.reset();
  ui().app_frame = nullptr;
}

void AppFrame::open_column() {
  if (folded_ && !column_) column_.emplace("page", "Page", middle_, 0.0F, 0.0F);
}

NoticeBar::NoticeBar(bool has_any) : has_any_(has_any) {
  AppFrame& frame = *ui().app_frame;
  in_flow_ = frame.low_;
  Node node{.id = ui().full_id("notices"), .role = Role::Region, .name = "Messages"};
  const float side = ui().px(frame.folded_ ? theme::space::kM : theme::space::kXl);
  const float above = ui().px(theme::space::kM);
  if (in_flow_) {
    const LayoutBox& box = open_block(gap_px(Gap::Small));
    if (has_any_) ui().open(node, {box.x, box.y, box.width, 0});
    return;
  }
  const float height = ui().remembered("notices", "height");
  place_ = {frame.main_.x, frame.main_.y - height, frame.main_.w, height};
  if (has_any_) ui().open(node, place_);
  ui().boxes.push_back({.x = place_.x + side,
                        .y = place_.y + above,
                        .width = place_.w - 2 * side,
                        .gap_y = gap_px(Gap::Small)});
}

NoticeBar::~NoticeBar() {
  if (in_flow_) {
    const Rect place = close_block();
    if (has_any_) ui().close(place);
    return;
  }
  if (has_any_) ui().close();
  const LayoutBox box = ui().boxes.back();
  ui().boxes.pop_back();
  ui().remember_size("notices", "height", box.any ? box.bottom + ui().px(theme::space::kM) : 0);
}

SideNavigation::SideNavigation() {
  AppFrame& frame = *ui().app_frame;
  open_ = frame.options_.navigation && (!frame.folded_ || frame.options_.navigation_open);
  frame.open_column();
  if (!open_) return;
  const theme::Palette& colours = ui().colours();
  Node node{.id = ui().full_id("navigation"), .role = Role::Navigation, .name = "Sections"};
  if (frame.folded_) {
    LayoutBox& box = open_block(0);
    ui().open(node, {box.x, box.y, box.width, 0});
    const float height = ui().remembered("navigation", "height");
    fill({box.x, box.y, box.width, height}, colours.surface);
    box.x += ui().px(theme::space::kS);
    box.width -= 2 * ui().px(theme::space::kS);
    return;
  }
  const Rect& place = frame.navigation_;
  fill(place, colours.surface);
  fill({place.right() - ui().hair(), place.y, ui().hair(), place.h}, colours.line);
  ui().open(node, place);
  scroll_.emplace("navigation-scroll",
                  "Sections",
                  Rect{place.x, place.y, place.w - ui().hair(), place.h},
                  ui().px(theme::space::kS),
                  0.0F);
}

SideNavigation::~SideNavigation() {
  if (!open_) return;
  if (scroll_) {
    scroll_.reset();
    ui().close();
    return;
  }
  LayoutBox& box = ui().boxes.back();
  box.x -= ui().px(theme::space::kS);
  box.width += 2 * ui().px(theme::space::kS);
  box.bottom += ui().px(theme::space::kS);
  const Rect place = close_block();
  ui().remember_size("navigation", "height", place.h);
  ui().close(place);
}

MainArea::MainArea() {
  AppFrame& frame = *ui().app_frame;
  frame.open_column();
  Node node{.id = ui().full_id("main"), .role = Role::Main};
  if (frame.folded_) {
    LayoutBox& box = open_block(gap_px(Gap::Medium));
    ui().open(node, {box.x, box.y, box.width, 0});
    const float side = ui().px(theme::space::kM);
    box.x += side;
    box.width -= 2 * side;
    box.bottom = side;
    return;
  }
  ui().open(node, frame.main_);
  scroll_.emplace("main-scroll",
                  "Page",
                  frame.main_,
                  ui().px(theme::space::kXl),
                  ui().px(theme::space::kM + 2));
}

MainArea::~MainArea() {
  if (scroll_) {
    scroll_.reset();
    ui().close();
    return;
  }
  LayoutBox& box = ui().boxes.back();
  const float side = ui().px(theme::space::kM);
  box.x -= side;
  box.width += 2 * side;
  box.bottom += side;
  ui().close(close_block());
}

Aside::Aside(std::string_view title) {
  AppFrame& frame = *ui().app_frame;
  frame.open_column();
  const theme::Palette& colours = ui().colours();
  Node node{.id = ui().full_id("aside"), .role = Role::Complementary, .name = title};
  if (frame.folded_) {
    LayoutBox& box = open_block(gap_px(Gap::Small));
    ui().open(node, {box.x, box.y, box.width, 0});
    fill({box.x, box.y, box.width, ui().remembered("aside", "height")}, colours.surface);
    box.x += ui().px(theme::space::kL);
    box.width -= 2 * ui().px(theme::space::kL);
    box.bottom = ui().px(theme::space::kS);
  } else {
    const Rect& place = frame.aside_;
    fill(place, colours.surface);
    fill({place.x, place.y, ui().hair(), place.h}, colours.line);
    ui().open(node, place);
    scroll_.emplace("aside-scroll",
                    title,
                    Rect{place.x + ui().hair(), place.y, place.w - ui().hair(), place.h},
                    ui().px(theme::space::kL),
                    gap_px(Gap::Small));
  }
  const Type type = type_of(theme::type::kH2);
  const float close_size = ui().control_height();
  LayoutBox& line = open_block(0);
  const Rect head{line.x, line.y, line.width, std::max(close_size, type.line)};
  Node words{.id = ui().counted_id(), .role = Role::Heading, .name = title};
  words.level = 2;
  const Rect title_place{head.x, head.y, head.w - close_size, head.h};
  ui().announce(words, title_place);
  draw_fitted(type, colours.heading, title_place, title);
  line.flow = Flow::Line;
  line.line_x = line.width - close_size;
  line.any = true;
  closed_ = button("close-aside",
                   "Close panel",
                   {.kind = ButtonKind::Ghost, .icon = ButtonIcon::Close, .icon_only = true});
  close_block();
}

Aside::~Aside() {
  if (scroll_) {
    scroll_.reset();
    ui().close();
    return;
  }
  LayoutBox& box = ui().boxes.back();
  box.x -= ui().px(theme::space::kL);
  box.width += 2 * ui().px(theme::space::kL);
  box.bottom += ui().px(theme::space::kL);
  const Rect place = close_block();
  ui().remember_size("aside", "height", place.h);
  ui().close(place);
}

}  // namespace widgets
