// What a chart is painted and written as: shapes and words at their places, in CSS pixels.
#pragma once

#include "core/chart/chart.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace core {

enum class Letters : std::uint8_t { Normal, Strong, Small };
enum class Side : std::uint8_t { Left, Middle, Right };

// The height of a line.
float line_of(Letters letters);

// What a chart is laid out on.
struct Paper {
  float width = 640;
  float (*text_width)(Letters letters, std::string_view words) = nullptr;
};

// Words on one line, cut with "…" where they are wider than `w`; or a shape that fills its place. A
// line is as thin as can be.
struct Piece {
  enum class Kind : std::uint8_t { Words, Box, Cell, Line, Dot, Ring, Diamond };
  Kind kind = Kind::Words;
  Ink ink = Ink::Text;
  float x = 0, y = 0, w = 0, h = 0;
  std::string_view words = {};
  Letters letters = Letters::Normal;
  Side side = Side::Left;
};

struct Picture {
  float height = 0;
  std::vector<Piece> pieces = {};  // the first lie under the last
};

// Puts words in lines of at most `place.w`, the last of the `most` lines cut; returns their height.
float put_words(Picture& picture, const Paper& paper, Piece place, int most);

}  // namespace core
