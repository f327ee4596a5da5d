// Colours, spaces and type sizes of the screen: the only place where a literal colour or size
// stands. The values follow the NHS identity; the meaning of each is in its name.
#pragma once

#include <cstdint>

namespace theme {

struct Colour {
  std::uint8_t r = 0, g = 0, b = 0, a = 255;
  friend constexpr bool operator==(Colour, Colour) = default;
};

constexpr Colour rgb(std::uint32_t hex) {
  return {static_cast<std::uint8_t>(hex >> 16),
          static_cast<std::uint8_t>(hex >> 8 & 0xFF),
          static_cast<std::uint8_t>(hex & 0xFF),
          255};
}
constexpr Colour with_alpha(Colour colour, std::uint8_t alpha) {
  return {colour.r, colour.g, colour.b, alpha};
}

enum class Scheme : std::uint8_t { Light, Dark, Contrast };

// Every colour by what it is for. "on_x" is text upon x; "x_tint" a pale ground and "x_text" the
// text that reads on it (at least 4.5 to 1).
struct Palette {
  Colour page, surface, header, group, tint, hover;
  Colour line, line_soft, control_line;
  Colour text, secondary, heading;
  Colour primary, primary_hover, primary_pressed, on_primary, on_tint;
  Colour danger, danger_hover, on_danger;
  Colour good, bad, warning_line, info;
  Colour good_tint, bad_tint, warning_tint, neutral_tint;
  Colour on_good_tint, on_bad_tint, on_warning_tint, on_neutral_tint;
  Colour focus, focus_edge;
  Colour scrim, shadow;
  Colour series[8];  // parts and lines side by side; the names beside them tell them apart too
};

const Palette& palette(Scheme scheme);

// Distances in CSS pixels at 100 % text, on a grid of four.
namespace space {
inline constexpr float kHair = 1;
inline constexpr float kXs = 4;
inline constexpr float kS = 8;
inline constexpr float kM = 12;
inline constexpr float kL = 16;
inline constexpr float kXl = 24;
inline constexpr float kXxl = 32;
}  // namespace space

namespace size {
inline constexpr float kTopBar = 52;
inline constexpr float kNavigation = 216;
inline constexpr float kAside = 300;
inline constexpr float kStatusBar = 28;
inline constexpr float kControl = 36;       // buttons and fields under a mouse
inline constexpr float kControlTouch = 44;  // and under a finger
inline constexpr float kRow = 32;
inline constexpr float kTarget = 24;  // the least a pointer may have to hit (WCAG 2.5.8)
inline constexpr float kTick = 20;    // the box of a checkbox
inline constexpr float kRadius = 8;   // cards
inline constexpr float kRadiusControl = 6;
inline constexpr float kRadiusSmall = 4;
inline constexpr float kBar = 10;  // gauges
inline constexpr float kEdge = 4;  // the coloured edge of messages and the current section
inline constexpr float kFocusOuter = 3;
inline constexpr float kFocusInner = 2;
inline constexpr float kFormColumn = 264;  // a form grid has as many columns as have this width
inline constexpr float kFoldWidth = 768;   // below it navigation folds away
inline constexpr float kAllWidth =
    1440;  // from it on navigation, page and panel have room beside each other
inline constexpr float kFoldHeight = 480;    // below it the bars scroll with the page
inline constexpr float kReadingWidth = 720;  // the longest line of running text
inline constexpr float kDialog = 560;
inline constexpr float kMenu = 224;
}  // namespace size

enum class Face : std::uint8_t { Regular, Semibold, Bold };

// Size of the letters and height of a line, CSS pixels at 100 % text.
struct TypeToken {
  Face face;
  float size, line;
};

namespace type {
inline constexpr TypeToken kH1{Face::Bold, 24, 32};
inline constexpr TypeToken kH2{Face::Semibold, 16, 24};
inline constexpr TypeToken kH3{Face::Semibold, 14, 20};
inline constexpr TypeToken kTitle{Face::Semibold, 18, 28};
inline constexpr TypeToken kFigure{Face::Bold, 28, 36};
inline constexpr TypeToken kBody{Face::Regular, 16, 24};
inline constexpr TypeToken kBodyStrong{Face::Semibold, 16, 24};
inline constexpr TypeToken kDense{Face::Regular, 14, 20};
inline constexpr TypeToken kDenseStrong{Face::Semibold, 14, 20};
inline constexpr TypeToken kSmall{Face::Regular, 12, 16};
inline constexpr TypeToken kSmallStrong{Face::Semibold, 12, 16};
}  // namespace type

// How this screen is to be drawn: chosen by the person or told by the page.
struct Theme {
  Scheme scheme = Scheme::Light;
  float text_scale = 1;  // 1 to 4
  float density = 1;     // device pixels a CSS pixel, may be fractional
  bool touch = false;
  bool reduced_motion = false;

  const Palette& colours() const { return palette(scheme); }
  friend bool operator==(const Theme&, const Theme&) = default;
};

}  // namespace theme
