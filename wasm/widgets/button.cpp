#include "wasm/widgets/button.h"

#include "wasm/widgets/paint.h"
#include "wasm/widgets/ui.h"

#include <cmath>

namespace widgets {
namespace {

struct Colours {
  theme::Colour inside, edge, words;
};

Colours colours_of(ButtonKind kind, const Look& look, bool pressed, bool enabled) {
  const theme::Palette& p = ui().colours();
  constexpr theme::Colour kNone{0, 0, 0, 0};
  if (!enabled && kind == ButtonKind::Ghost) return {kNone, kNone, p.secondary};
  if (!enabled) return {p.neutral_tint, p.neutral_tint, p.secondary};
  switch (kind) {
    case ButtonKind::Primary: {
      const theme::Colour inside = look.held      ? p.primary_pressed
                                   : look.hovered ? p.primary_hover
                                                  : p.primary;
      return {inside, inside, p.on_primary};
    }
    case ButtonKind::Danger: {
      const theme::Colour inside = look.hovered ? p.danger_hover : p.danger;
      return {inside, inside, p.on_danger};
    }
    case ButtonKind::Ghost:
      return {look.hovered ? p.tint : kNone, kNone, look.hovered ? p.primary_hover : p.primary};
    case ButtonKind::Secondary:
      break;
  }
  if (pressed) return {p.tint, p.primary, p.on_tint};
  return {look.held ? p.tint : look.hovered ? p.hover : p.surface, p.control_line, p.text};
}

Icon icon_of(ButtonIcon icon) {
  switch (icon) {
    case ButtonIcon::Undo:
      return Icon::Undo;
    case ButtonIcon::Redo:
      return Icon::Redo;
    case ButtonIcon::Close:
      return Icon::Cross;
    case ButtonIcon::Menu:
      return Icon::Menu;
    case ButtonIcon::Search:
      return Icon::Search;
    case ButtonIcon::Add:
      return Icon::Plus;
    case ButtonIcon::More:
    case ButtonIcon::None:
      break;
  }
  return Icon::Dots;
}

void draw_inside(const Rect& place,
                 std::string_view name,
                 const ButtonOptions& options,
                 theme::Colour colour,
                 float padding) {
  const float icon = ui().px(16);
  const float middle = place.y + std::floor((place.h - icon) / 2);
  float x = place.x + padding;
  if (options.icon_only) x = place.x + std::floor((place.w - icon) / 2);
  if (options.icon != ButtonIcon::None) {
    draw_icon(icon_of(options.icon), {x, middle, icon, icon}, colour);
    x += icon + ui().px(theme::space::kXs + 2);
  }
  const float right = place.right() - padding;
  const float arrow = ui().px(12);
  if (options.opens) {
    const float top = place.y + std::floor((place.h - arrow) / 2) + 1;
    draw_icon(Icon::Down, {right - arrow, top, arrow, arrow}, colour);
  }
  if (options.icon_only) return;
  const float end = options.opens ? right - arrow - ui().px(theme::space::kXs) : right;
  draw_fitted(type_of(theme::type::kDenseStrong), colour, {x, place.y, end - x, place.h}, name);
}

void announce_button(std::string_view full,
                     std::string_view name,
                     const ButtonOptions& options,
                     const Rect& place) {
  Node node{.id = full, .role = Role::Button, .name = name};
  if (!options.disabled_because.empty()) node.states |= kDisabled;
  if (options.pressed >= 0) node.states |= kPressable | (options.pressed != 0 ? kPressed : 0U);
  if (options.expanded >= 0) node.states |= kExpandable | (options.expanded != 0 ? kExpanded : 0U);
  NodeDetails details;
  details.keys = options.keys;
  details.description =
      options.disabled_because.empty() ? options.description : options.disabled_because;
  const bool plain = details.keys.empty() && details.description.empty();
  ui().announce(node, place, plain ? nullptr : &details);
}

}  // namespace

bool button(std::string_view id, std::string_view name, const ButtonOptions& options) {
  const bool ghost = options.kind == ButtonKind::Ghost;
  const float padding = ui().px(ghost ? theme::space::kS : theme::space::kM + 1);
  float width = ui().control_height();
  if (!options.icon_only) {
    width = std::ceil(text_width(type_of(theme::type::kDenseStrong), name)) + 2 * padding;
    if (options.icon != ButtonIcon::None) width += ui().px(16) + ui().px(theme::space::kXs + 2);
    if (options.opens) width += ui().px(12) + ui().px(theme::space::kXs);
  }
  const Rect place = take_place(width, ui().control_height());
  const std::string_view full = ui().full_id(id);
  const bool enabled = options.disabled_because.empty();
  announce_button(full, name, options, place);
  const Look look = ui().interact(full, place, enabled);
  if (ui().visible(place)) {
    const bool down = options.pressed == 1 || options.expanded == 1;
    const Colours colours = colours_of(options.kind, look, down, enabled);
    const float radius = ui().px(theme::size::kRadiusControl);
    if (colours.inside.a > 0) {
      fill_edged(place, colours.inside, colours.edge, radius, ui().hair());
    }
    draw_inside(place, name, options, colours.words, padding);
    if (look.focused) focus_ring(place, radius);
  }
  return ui().took(full, "press") && enabled;
}

}  // namespace widgets
