// What widgets draw with: text set in lines of a fixed height, boxes with sharp edges, the focus
// ring and a few icons. Places are device pixels.
#pragma once

#include "wasm/theme/tokens.h"
#include "wasm/widgets/rect.h"

#include <imgui.h>

#include <cstdint>
#include <string_view>

namespace widgets {

enum class Align : std::uint8_t { Left, Right, Centre };

// A type token at the size of this screen.
struct Type {
  ImFont* font = nullptr;
  float size = 0;  // as Dear ImGui counts
  float line = 0;
};
Type type_of(const theme::TypeToken& token);

ImU32 packed(theme::Colour colour);

float text_width(const Type& type, std::string_view text);
// Height of the text broken into lines of at most this width; one line even when it is empty.
float text_height(const Type& type, std::string_view text, float width);
// Width of the widest of those lines.
float text_extent(const Type& type, std::string_view text, float width);
// Width of the widest word, which no line breaks while it has room; never less than `least`.
float word_width(const Type& type, std::string_view text, float least = 0);

// One line; y is the top of the line, in which the letters are centred.
void draw_text(const Type& type, theme::Colour colour, float x, float y, std::string_view text);
// Broken into lines; returns their height. Lines outside the clip are skipped.
float draw_wrapped(const Type& type,
                   theme::Colour colour,
                   const Rect& place,
                   std::string_view text,
                   Align align = Align::Left);
// One line within the place, centred in its height, cut with "…" when it is too long.
void draw_fitted(const Type& type,
                 theme::Colour colour,
                 const Rect& place,
                 std::string_view text,
                 Align align = Align::Left);

void fill(const Rect& place, theme::Colour colour, float radius = 0);
// A filled box inside an edge of this thickness.
void fill_edged(
    const Rect& place, theme::Colour inside, theme::Colour edge, float radius, float thickness);
// The yellow ring with a dark inner edge that NHS services show around what has the focus.
void focus_ring(const Rect& place, float radius);
// A soft edge under things that lie above the page.
void shadow(const Rect& place, float radius);

// Boxes drawn before what is in them is measured: construct with a place that is surely too high,
// draw the boxes, say drawn(), and stretch them to the true height when it is known.
class Stretch {
 public:
  explicit Stretch(const Rect& too_high);
  void drawn();
  void to_height(float height) const;

 private:
  ImDrawList* list_;
  Rect drawn_;
  int first_, last_;
};

enum class Icon : std::uint8_t {
  Tick,
  Cross,
  Down,
  Right,
  Up,
  Left,
  Menu,
  Undo,
  Redo,
  Search,
  Info,
  Warning,
  Plus,
  Dots,
};
void draw_icon(Icon icon, const Rect& place, theme::Colour colour);

}  // namespace widgets
