// A chart as rows under one axis: bars of amounts, points in time, the steps of a ladder, the cells of
// a map. Its table says all that the picture shows. Where each part lies is chart_layout.h.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core {

// What a part is coloured for. The screen has the colours of its theme, SVG the light ones.
enum class Ink : std::uint8_t {
  Text,
  Secondary,
  Grid,
  Edge,
  Whole,
  Good,
  Bad,
  Low,  // the grounds of a rating, and what is written on them
  Medium,
  High,
  OnLow,
  OnMedium,
  OnHigh,
  Series1,
  Series2,
  Series3,
  Series4,
  Series5,
  Series6,
  Series7,
  Series8,
};
inline constexpr std::size_t kSeriesInks = 8;
Ink series_ink(std::size_t index);

// A bar and a link go from one place to the other, and a cell fills its row between them; the others
// stand at the first.
enum class Shape : std::uint8_t { Bar, Link, Cell, Dot, Ring, Diamond };

struct ChartMark {
  Shape shape = Shape::Bar;
  Ink ink = Ink::Series1;
  double from = 0, to = 0;  // along the axis, 0 to 1
  // In a cell, one under the other: "3", "high", and the last, where there is room, "Falls; Delays".
  std::string words = {}, more = {}, names = {};
};

struct ChartRow {
  std::string label;       // "Improved Better Care Fund"
  std::string words = {};  // "−£398,518"; "action, by 31 March 2020"
  Ink ink = Ink::Text;     // of the words
  std::vector<ChartMark> marks = {};
};

struct ChartTick {
  double at = 0;
  std::string words;
};

struct ChartKey {
  Shape shape;
  Ink ink;
  std::string words;
};

// Where the words of a row stand.
enum class WordsAt : std::uint8_t { Right, UnderLabel };

struct Chart {
  std::string title = {};
  std::string sentence = {};  // what it shows, for those who do not see it
  std::string note = {};      // stands under the picture
  std::string axes = {};      // stands over it, where the axes need a name
  WordsAt words_at = WordsAt::Right;
  std::vector<ChartTick> ticks = {};
  std::optional<ChartTick> line = {};  // today's
  std::vector<ChartRow> rows = {};
  std::vector<ChartKey> keys = {};
  std::vector<std::vector<std::string>> table = {};  // the heads first
};

}  // namespace core
