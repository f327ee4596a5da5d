// Words that cannot be acted on.
#pragma once

#include "wasm/theme/tokens.h"
#include "wasm/widgets/rect.h"

#include <initializer_list>
#include <string_view>

namespace widgets {

enum class Tone : unsigned char { Normal, Secondary, Good, Bad, Warning, Accent };

struct TextStyle {
  theme::TypeToken type = theme::type::kDense;
  Tone tone = Tone::Normal;
};

// Running text of pages is kBody; in cards, panels and tables kDense.
inline constexpr TextStyle kBody{theme::type::kBody, Tone::Normal};
inline constexpr TextStyle kDense{theme::type::kDense, Tone::Normal};
inline constexpr TextStyle kStrong{theme::type::kDenseStrong, Tone::Normal};
inline constexpr TextStyle kSecondary{theme::type::kDense, Tone::Secondary};
inline constexpr TextStyle kSmall{theme::type::kSmall, Tone::Secondary};
inline constexpr TextStyle kFigure{theme::type::kFigure, Tone::Normal};
inline constexpr TextStyle kGood{theme::type::kDenseStrong, Tone::Good};
inline constexpr TextStyle kBad{theme::type::kDenseStrong, Tone::Bad};

// A paragraph, wrapped to the width there is. In a Line it takes only the width of its words.
void text(std::string_view words, const TextStyle& style = kDense);

// Words in several styles that flow as one paragraph and are announced as one.
struct Run {
  std::string_view words;
  TextStyle style = kDense;
};
void rich_text(std::initializer_list<Run> runs);

// A label at the left and its value at the right, announced "label: value".
void value_line(std::string_view label,
                std::string_view value,
                const TextStyle& value_style = kDense);

// Words at a place, one line. For widgets.
void text_at(std::string_view words, const Rect& place, const TextStyle& style);
theme::Colour tone_colour(Tone tone);

}  // namespace widgets
