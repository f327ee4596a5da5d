#include "wasm/theme/typefaces.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/ui.h"

#include <cfloat>
#include <cmath>
#include <cstring>

namespace widgets {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// Behind the last dash or slash of a word that is wider than its line, or where the line is full. A
// range of figures or a date in figures ("2.1–3.4", "2019-20") is cut there only if nothing else is.
const char* cut_of(const char* at, const char* full, const char* end) {
  constexpr std::string_view kDash = "–";
  for (const char* cut = full; cut > at + 1; --cut) {
    const auto before = static_cast<std::size_t>(cut - at);
    const bool is_dash = std::string_view{at, before}.ends_with(kDash);
    if (!is_dash && cut[-1] != '-' && cut[-1] != '/') continue;
    const std::size_t width = is_dash ? kDash.size() : 1;
    const bool is_in_figures = before > width && is_digit(cut[-1 - static_cast<int>(width)]) &&
                               cut < end && is_digit(*cut);
    if (!is_in_figures) return cut;
  }
  return full;
}

// Where a line that begins at `at` ends: before the last word that does not fit. Dear ImGui's own
// wrapping also breaks after commas, and so inside 2,213,000.
const char* line_end(const Type& type, const char* at, const char* end, float width) {
  const char* rest = nullptr;
  type.font->CalcTextSizeA(type.size, width + 0.5F, 0, at, end, &rest);
  if (rest >= end || *rest == ' ') return rest;
  for (const char* space = rest; space > at; --space) {
    if (*space == ' ') return space;
  }
  // A word wider than the line is cut where it ends, but never without taking a letter.
  if (rest > at) return cut_of(at, rest, end);
  do ++rest;
  while (rest < end && (*rest & 0xC0) == 0x80);
  return rest;
}

// Calls line(words) for each line of the text broken to this width.
template <class Line>
void each_line(const Type& type, std::string_view text, float width, const Line& line) {
  const char* at = text.data();
  const char* const end = at + text.size();
  if (text.empty()) return line(text);
  while (at < end) {
    const auto* newline =
        static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
    const char* const paragraph_end = newline != nullptr ? newline : end;
    do {
      const char* stop = line_end(type, at, paragraph_end, width);
      line(std::string_view{at, static_cast<std::size_t>(stop - at)});
      at = stop;
      while (at < paragraph_end && *at == ' ') ++at;
    } while (at < paragraph_end);
    if (newline != nullptr) at = newline + 1;
  }
}

float aligned(Align align, float x, float room, float width) {
  if (align == Align::Right) return x + room - width;
  if (align == Align::Centre) return x + std::floor((room - width) / 2);
  return x;
}

}  // namespace

Type type_of(const theme::TypeToken& token) {
  const float unit = ui().theme.density * ui().theme.text_scale;
  return {theme::typeface(token.face),
          theme::imgui_size(token.size * unit),
          std::round(token.line * unit)};
}

float text_width(const Type& type, std::string_view text) {
  if (text.empty()) return 0;
  return type.font->CalcTextSizeA(type.size, FLT_MAX, 0, text.data(), text.data() + text.size()).x;
}

float text_height(const Type& type, std::string_view text, float width) {
  // Most texts are short: measuring once is cheaper than looking for breaks.
  if (text.find('\n') == text.npos && text_width(type, text) <= width) return type.line;
  int lines = 0;
  each_line(type, text, width, [&](std::string_view) { ++lines; });
  return static_cast<float>(lines) * type.line;
}

float text_extent(const Type& type, std::string_view text, float width) {
  float widest = 0;
  each_line(type, text, width, [&](std::string_view line) {
    widest = std::max(widest, text_width(type, line));
  });
  return std::ceil(widest);
}

float word_width(const Type& type, std::string_view text, float least) {
  // No letter or figure of ours is wider than this part of the type's size.
  const float widest_letter = type.size * 0.9F;
  float widest = least;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    // Measuring is dear, counting is not.
    if (static_cast<float>(word.size()) * widest_letter <= widest) continue;
    widest = std::max(widest, std::ceil(text_width(type, word)));
  }
  return widest;
}

void draw_text(const Type& type, theme::Colour colour, float x, float y, std::string_view text) {
  if (text.empty()) return;
  const float top = y + std::floor((type.line - type.size) / 2);
  ui().draw()->AddText(type.font,
                       type.size,
                       {std::floor(x), std::floor(top)},
                       packed(colour),
                       text.data(),
                       text.data() + text.size());
}

float draw_wrapped(
    const Type& type, theme::Colour colour, const Rect& place, std::string_view text, Align align) {
  float y = place.y;
  each_line(type, text, place.w, [&](std::string_view line) {
    if (ui().visible({place.x, y, place.w, type.line})) {
      const float width = align == Align::Left ? 0 : text_width(type, line);
      draw_text(type, colour, aligned(align, place.x, place.w, width), y, line);
    }
    y += type.line;
  });
  return y - place.y;
}

void draw_fitted(
    const Type& type, theme::Colour colour, const Rect& place, std::string_view text, Align align) {
  const float y = place.y + std::floor((place.h - type.line) / 2);
  float width = text_width(type, text);
  if (width <= place.w + 0.5F) {
    return draw_text(type, colour, aligned(align, place.x, place.w, width), y, text);
  }
  constexpr std::string_view kMore = "…";
  const float room = std::max(0.0F, place.w - text_width(type, kMore));
  const char* rest = nullptr;
  const ImVec2 shown =
      type.font->CalcTextSizeA(type.size, room, 0, text.data(), text.data() + text.size(), &rest);
  const auto length = static_cast<std::size_t>(rest - text.data());
  draw_text(type, colour, place.x, y, text.substr(0, length));
  draw_text(type, colour, place.x + shown.x, y, kMore);
}

}  // namespace widgets
