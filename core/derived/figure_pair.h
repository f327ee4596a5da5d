// Figures that are worked out of two others, and only when somebody asks: shares, and changes on the
// year before. Nothing is kept for them.
#pragma once

#include "core/derived/derived.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace core {

struct FigurePair {
  enum class How : std::uint8_t { Difference, PercentMore, PercentOf };

  FigureName first;
  FigureName second;
  How how = How::PercentOf;
  std::string_view formula;  // in words
};

// Nothing for a figure that is not made of two others.
std::optional<FigurePair> pair_of(const FigureName& name);

// Nothing when one of the two figures is not there.
std::optional<Figure> figure_of(const FigurePair& pair, const Derived& derived);

}  // namespace core
