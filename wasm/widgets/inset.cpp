#include "wasm/widgets/inset.h"

#include "wasm/widgets/heading.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/layout_gap.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/ui.h"

namespace widgets {
namespace {

constexpr float kTooHigh = 100'000;

}  // namespace

Inset::Inset(std::string_view id, std::string_view title, Title look) {
  LayoutBox& box = open_block(gap_px(Gap::Small));
  const float edge = ui().px(theme::size::kEdge);
  const Rect place{box.x, box.y, edge, kTooHigh};
  Stretch stretch{place};
  fill(place, ui().colours().primary, edge / 2);
  stretch.drawn();
  stretch_ = ui().tree.arena().make(stretch);
  Node node{.id = ui().full_id(id), .role = Role::Group, .name = title};
  ui().open(node, {box.x, box.y, box.width, 0});
  shift_ = edge + ui().px(theme::space::kM);
  box.x += shift_;
  box.width -= shift_;
  if (look == Title::Shown) heading(title, 3);
}

Inset::~Inset() {
  LayoutBox& box = ui().boxes.back();
  box.x -= shift_;
  box.width += shift_;
  const Rect place = close_block();
  static_cast<Stretch*>(stretch_)->to_height(place.h);
  ui().close(place);
}

}  // namespace widgets
