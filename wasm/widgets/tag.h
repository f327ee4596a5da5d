// Small coloured labels: a tag (a word or two) and a count in a pill.
#pragma once

#include "wasm/widgets/rect.h"

#include <string_view>

namespace widgets {

enum class BadgeKind : unsigned char { Info, Neutral, Good, Warning, Bad };

struct Badge {
  std::string_view words;
  BadgeKind kind = BadgeKind::Info;
  bool round = false;  // a count pill
  // What a screen reader says instead, such as "4 to mend"; when empty, the words.
  std::string_view spoken = {};
};

void tag(std::string_view words, BadgeKind kind = BadgeKind::Info);
// `spoken` says what is counted: count_pill("4", BadgeKind::Bad, "4 findings to mend").
void count_pill(std::string_view count, BadgeKind kind, std::string_view spoken);

// For widgets: the size it takes, and drawing it with its left edge and middle there.
float badge_width(const Badge& badge);
float badge_height();
void draw_badge(const Badge& badge, float x, float middle_y);

}  // namespace widgets
