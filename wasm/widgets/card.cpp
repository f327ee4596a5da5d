#include "wasm/widgets/heading.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/layout_gap.h"
#include "wasm/widgets/link.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/text.h"
#include "wasm/widgets/ui.h"

#include <cmath>

namespace widgets {
namespace {

constexpr float kTooHigh = 100'000;

Stretch* draw_boxes(const LayoutBox& box, bool accent) {
  const Rect place{box.x, box.y, box.width, kTooHigh};
  const theme::Palette& colours = ui().colours();
  const float radius = ui().px(theme::size::kRadius);
  Stretch stretch{place};
  if (accent) {
    // The coloured edge lies across the top; only the corners below are round.
    const float edge = ui().px(theme::size::kEdge);
    const float hair = ui().hair();
    const Rect below{place.x, place.y + edge, place.w, place.h - edge};
    const Rect inside{below.x + hair, below.y, below.w - 2 * hair, below.h - hair};
    fill({place.x, place.y, place.w, edge + 2 * radius}, colours.primary, radius);
    fill(below, colours.line, radius);
    fill({below.x, below.y, below.w, radius}, colours.line);
    fill(inside, colours.surface, radius - hair);
    fill({inside.x, inside.y, inside.w, radius}, colours.surface);
  } else {
    fill_edged(place, colours.surface, colours.line, radius, ui().hair());
  }
  stretch.drawn();
  return ui().tree.arena().make(stretch);
}

}  // namespace

Card::Card(std::string_view id, std::string_view title, const CardOptions& options) {
  const float before = row_height_before();
  LayoutBox& box = open_block(gap_px(Gap::Small));
  stretch_ = draw_boxes(box, options.accent);
  Node node{.id = ui().full_id(id), .role = Role::Group, .name = title};
  ui().open(node, {box.x, box.y, box.width, 0});
  padding_ = options.flush ? ui().hair() : ui().px(theme::space::kL);
  // The inside is a block of its own, so that the card knows its height and its row's.
  box.x += padding_;
  box.width -= 2 * padding_;
  box.y += padding_;
  box.row_height = before;
  box.corner = options.flush ? ui().px(theme::size::kRadius) - ui().hair() : 0;
  if (!title.empty() && !options.flush) draw_header(title, options);
}

void Card::draw_header(std::string_view title, const CardOptions& options) {
  if (options.note.empty() && options.link.empty()) return heading(title, options.level);
  // The note shares the line of the title when both fit.
  const Type type = type_of(theme::type::kDense);
  const Type head = type_of(theme::type::kH2);
  const std::string_view beside = options.link.empty() ? options.note : options.link;
  const theme::TypeToken& token =
      options.link.empty() ? theme::type::kDense : theme::type::kDenseStrong;
  const float width = std::ceil(text_width(type_of(token), beside));
  const Rect line = [&] {
    LayoutBox& box = ui().boxes.back();
    return Rect{box.x, box.y, box.width, head.line};
  }();
  heading(title, options.level);
  const bool fits = text_width(head, title) + width + gap_px(Gap::Medium) <= line.w;
  const Rect place =
      fits ? Rect{line.right() - width, line.y, width, line.h} : take_place(width, type.line);
  if (!options.link.empty()) {
    link_pressed_ = link_at("link", options.link, place);
    return;
  }
  text_at(options.note, place, kSecondary);
}

Card::~Card() {
  LayoutBox& box = ui().boxes.back();
  const float before = box.row_height;
  const float natural = box.bottom + 2 * padding_;
  const float actual = std::max(natural, before);
  box.x -= padding_;
  box.y -= padding_;
  box.width += 2 * padding_;
  box.row_height = 0;
  const Rect place = close_block(natural, actual);
  static_cast<Stretch*>(stretch_)->to_height(actual);
  ui().close(place);
}

}  // namespace widgets
