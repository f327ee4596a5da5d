#include "wasm/widgets/tag.h"

#include "wasm/widgets/paint.h"
#include "wasm/widgets/ui.h"

#include <cmath>

namespace widgets {
namespace {

void badge(const Badge& badge) {
  const Rect place = take_place(badge_width(badge), badge_height());
  const std::string_view spoken = badge.spoken.empty() ? badge.words : badge.spoken;
  ui().announce({.id = ui().counted_id(), .role = Role::Text, .name = spoken}, place);
  if (ui().visible(place)) draw_badge(badge, place.x, place.y + place.h / 2);
}

}  // namespace

void tag(std::string_view words, BadgeKind kind) {
  badge({.words = words, .kind = kind});
}

void count_pill(std::string_view count, BadgeKind kind, std::string_view spoken) {
  badge({.words = count, .kind = kind, .round = true, .spoken = spoken});
}

float badge_width(const Badge& badge) {
  const float side = ui().px(badge.round ? 7 : theme::space::kS);
  return std::ceil(text_width(type_of(theme::type::kSmallStrong), badge.words)) + 2 * side;
}

float badge_height() {
  return ui().px(20);
}

void draw_badge(const Badge& badge, float x, float middle_y) {
  const theme::Palette& p = ui().colours();
  theme::Colour inside = p.tint, words = p.on_tint;
  switch (badge.kind) {
    case BadgeKind::Neutral:
      inside = p.neutral_tint, words = p.on_neutral_tint;
      break;
    case BadgeKind::Good:
      inside = p.good_tint, words = p.on_good_tint;
      break;
    case BadgeKind::Warning:
      inside = p.warning_tint, words = p.on_warning_tint;
      break;
    case BadgeKind::Bad:
      inside = p.bad_tint, words = p.on_bad_tint;
      break;
    case BadgeKind::Info:
      break;
  }
  const float height = badge_height();
  const Rect place{x, std::floor(middle_y - height / 2), badge_width(badge), height};
  fill(place, inside, badge.round ? height / 2 : ui().px(theme::size::kRadiusSmall));
  draw_fitted(type_of(theme::type::kSmallStrong), words, place, badge.words, Align::Centre);
}

}  // namespace widgets
