#include "wasm/widgets/scroll.h"

#include "wasm/widgets/ui.h"

#include <cmath>

namespace widgets {

ScrollRegion::ScrollRegion(
    std::string_view id, std::string_view name, const Rect& place, float padding, float gap)
    : place_(place), padding_(padding) {
  Ui& u = ui();
  const std::string_view full = u.full_id(id);
  const float most = std::max(0.0F, u.remembered(full, "content") - place.h);
  const float offset = std::round(std::clamp(u.remembered(full, "scroll y"), 0.0F, most));
  NodeDetails details;
  details.content_w = u.css(place.w);
  Node node{.id = full, .role = Role::Scroll, .name = name};
  node_ = u.open_scrolled(node, place, place.x, place.y - offset, &details);
  u.push_clip(place);
  LayoutBox box{.x = place.x + padding,
                .y = place.y - offset + padding,
                .width = place.w - 2 * padding,
                .gap_x = gap,
                .gap_y = gap};
  u.boxes.push_back(box);
}

ScrollRegion::~ScrollRegion() {
  Ui& u = ui();
  const float content = u.boxes.back().bottom + 2 * padding_;
  u.boxes.pop_back();
  u.pop_clip();
  Node& node = u.tree.at(node_);
  node.details->content_h = u.css(std::max(content, place_.h));
  u.remember_size(node.id, "content", content);
  u.close();
}

}  // namespace widgets
