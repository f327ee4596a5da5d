// Amounts as horizontal bars: one below the other, or each from where the one above it ended.
#pragma once

#include "core/chart/chart.h"
#include "core/money/money.h"
#include "core/money/money_text.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core {

struct ChartBar {
  enum class Kind : std::uint8_t { Whole, Part, More, Less };
  Kind kind = Kind::Part;
  std::string label;  // "Improved Better Care Fund"
  std::string words;  // the amount as it is written beside the bar: "−£398,518"
  Money from, to;     // where the bar begins and ends, in any order
};

struct BarChart {
  std::string title = {};
  std::string sentence = {};  // what it shows, for those who do not see it
  std::string amounts = {};   // the head of the column of amounts in the table: "2019-20"
  std::vector<ChartBar> bars = {};
  // The ends of the axis, of which `most` lies above `least`. An axis that does not begin at 0 is
  // said to in `note`.
  Money least = {}, most = {};
  std::string note = {};
};

// Sets `least` and `most` so that every bar has its place and, where all of them lie far from 0, their
// ends can be told apart; `note` then says where they begin.
void fit_axis(BarChart& chart, MoneyUnit unit = MoneyUnit::Pounds);

// How far along the axis an amount lies, 0 to 1.
double place_on_axis(const BarChart& chart, Money amount);

// Round amounts from `least` to `most`, at most six, for an axis that ends there.
std::vector<ChartTick> money_ticks(Money least, Money most);

// With round amounts along its axis, and a table of what and how much.
Chart chart_of(const BarChart& bars);

}  // namespace core
