#include "wasm/widgets/message.h"

#include "wasm/widgets/button.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/layout_box.h"
#include "wasm/widgets/link.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/text.h"
#include "wasm/widgets/ui.h"

#include <cmath>

namespace widgets {
namespace {

constexpr float kTooHigh = 100'000;

theme::Colour edge_of(MessageKind kind) {
  const theme::Palette& colours = ui().colours();
  switch (kind) {
    case MessageKind::Success:
      return colours.good;
    case MessageKind::Warning:
      return colours.warning_line;
    case MessageKind::Error:
      return colours.danger;
    case MessageKind::Info:
      break;
  }
  return colours.info;
}

Role role_of(MessageKind kind, bool announce) {
  if (!announce) return Role::Group;
  return kind == MessageKind::Error ? Role::Alert : Role::Status;
}

// How much room the links take beside each other.
struct Links {
  float width = 0, height = 0;
};

Links links_of(const MessageOptions& options) {
  if (options.link.empty()) return {};
  const Type type = type_of(theme::type::kDenseStrong);
  Links links{std::ceil(text_width(type, options.link)), type.line};
  if (!options.more.empty()) {
    links.width += ui().px(theme::space::kM) + std::ceil(text_width(type, options.more));
  }
  return links;
}

std::optional<MessagePart> draw_links_at(const MessageOptions& options,
                                         const Rect& place,
                                         std::string_view words) {
  std::optional<MessagePart> pressed;
  const float first = std::ceil(text_width(type_of(theme::type::kDenseStrong), options.link));
  if (link_at("link", options.link, {place.x, place.y, first, place.h}, words)) {
    pressed = MessagePart::Link;
  }
  if (options.more.empty()) return pressed;
  const float second = place.x + first + ui().px(theme::space::kM);
  if (link_at("more", options.more, {second, place.y, place.right() - second, place.h}, words)) {
    pressed = MessagePart::More;
  }
  return pressed;
}

}  // namespace

std::optional<MessagePart> message(std::string_view id,
                                   MessageKind kind,
                                   std::string_view title,
                                   std::string_view words,
                                   const MessageOptions& options) {
  LayoutBox& box = open_block(ui().px(theme::space::kXs));
  const std::string_view full = ui().full_id(id);
  const Rect place{box.x, box.y, box.width, kTooHigh};
  Stretch stretch{place};
  const theme::Palette& colours = ui().colours();
  const float edge = ui().px(theme::size::kEdge);
  const float hair = ui().hair();
  fill(place, colours.line, ui().px(theme::size::kRadiusControl));
  fill({place.x, place.y, edge, place.h}, edge_of(kind));
  fill({place.x + edge, place.y + hair, place.w - edge - hair, place.h - 2 * hair},
       colours.surface,
       ui().px(theme::size::kRadiusControl) - hair);
  fill({place.x + edge, place.y + hair, ui().px(theme::size::kRadiusControl), place.h - 2 * hair},
       colours.surface);
  stretch.drawn();
  ui().open({.id = full, .role = role_of(kind, options.announce), .name = title},
            {box.x, box.y, box.width, 0});
  const float padding = ui().px(theme::space::kM);
  box.x += edge + padding;
  box.width -= edge + 2 * padding;
  box.bottom = ui().px(theme::space::kS + 2);
  ui().push_id(id);
  // Links stand at the right of the words where that leaves them room, else under them.
  const Links links = links_of(options);
  const float gap = ui().px(theme::space::kL);
  const bool is_beside =
      links.width > 0 && box.width - links.width - gap > ui().px(theme::size::kFormColumn);
  const Rect links_place{box.x + box.width - links.width,
                         box.y + box.bottom,
                         links.width,
                         std::max(ui().px(theme::size::kTarget), links.height)};
  if (is_beside) box.width -= links.width + gap;
  if (words.empty()) {
    text(title, kStrong);
  } else if (title.empty()) {
    text(words, kDense);
  } else {
    rich_text({{title, kStrong}, {" "}, {words, kDense}});
  }
  std::optional<MessagePart> pressed;
  if (is_beside) {
    pressed = draw_links_at(options, links_place, words);
    LayoutBox& around = ui().boxes.back();
    around.width += links.width + gap;
    around.bottom = std::max(around.bottom, links_place.bottom() - around.y);
  } else if (links.width > 0) {
    const Line line;
    if (link("link", options.link, words)) pressed = MessagePart::Link;
    if (!options.more.empty() && link("more", options.more, words)) pressed = MessagePart::More;
  }
  if (!options.action.empty() && button("action", options.action)) pressed = MessagePart::Action;
  ui().pop_id();
  LayoutBox& inside = ui().boxes.back();
  inside.bottom += ui().px(theme::space::kS + 2);
  inside.x -= edge + padding;
  inside.width += edge + 2 * padding;
  const Rect whole = close_block();
  stretch.to_height(whole.h);
  ui().close(whole);
  return pressed;
}

}  // namespace widgets
