// Lines of values over periods, with a target to hold them against. Painted, announced as an image
// with its sentence, and as a table of its values for those who do not see it.
#pragma once

#include "wasm/widgets/text.h"

#include <optional>
#include <span>
#include <string_view>

namespace charts {

struct Point {
  std::string_view label;            // of the period: "Apr 2018"
  std::optional<double> value = {};  // nothing: not known, the line has a gap
  std::string_view words = {};       // the value as it is written: "63.5"
  // Words beside the point, where one is worth pointing out: "31.1 better".
  std::string_view note = {};
  widgets::Tone tone = widgets::Tone::Normal;  // of the note
};

struct Series {
  std::string_view name;
  std::span<const Point> points;  // all series have the same periods
};

struct Tick {
  double value;
  std::string_view words;
};

struct LineChart {
  std::string_view title;               // what it shows, announced; not drawn (a card has a title)
  std::string_view sentence;            // what it says: "worse than target in 14 of 15 months"
  std::span<const Series> series = {};  // at most four
  std::span<const Tick> ticks = {};     // rising; the first and last are the ends of the axis
  std::optional<double> target = {};
  std::string_view target_words = {};  // "Target 31.8"
  float height = 200;                  // CSS pixels
};

void line_chart(std::string_view id, const LineChart& chart);

}  // namespace charts
