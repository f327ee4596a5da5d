#include "core/chart/bar_chart.h"

#include <algorithm>
#include <string_view>

namespace core {
namespace {

constexpr std::int64_t kPoundPence = 100;

// The greatest of 1, 2 or 5 times a power of ten that is not above `most`; at least a pound.
std::int64_t round_step(std::int64_t most) {
  std::int64_t step = kPoundPence;
  while (step <= most / 10) step *= 10;
  if (step <= most / 5) return step * 5;
  if (step <= most / 2) return step * 2;
  return step;
}

Ink ink_of(ChartBar::Kind kind) {
  switch (kind) {
    case ChartBar::Kind::Whole:
      return Ink::Whole;
    case ChartBar::Kind::More:
      return Ink::Good;
    case ChartBar::Kind::Less:
      return Ink::Bad;
    case ChartBar::Kind::Part:
      break;
  }
  return Ink::Series1;
}

// In the largest unit in which the steps can be told apart.
MoneyUnit unit_of(std::int64_t step) {
  constexpr std::int64_t kThousand = 1'000 * kPoundPence;
  if (step >= 100 * kThousand) return MoneyUnit::Millions;
  return step >= kThousand ? MoneyUnit::Thousands : MoneyUnit::Pounds;
}

// "£10m" where all steps are whole: "£10.0m" says more than an axis knows.
std::string tick_words(std::int64_t at, std::int64_t step) {
  constexpr std::string_view kNoPart = ".0m";
  if (at == 0) return "£0";
  std::string words = text_in_unit(Money::from_literal(at), unit_of(step));
  constexpr std::int64_t kMillion = 1'000'000 * kPoundPence;
  const bool is_whole = step % kMillion == 0 && words.ends_with(kNoPart);
  if (is_whole) words.replace(words.size() - kNoPart.size(), kNoPart.size(), "m");
  return words;
}

}  // namespace

void fit_axis(BarChart& chart, MoneyUnit unit) {
  std::int64_t least = 0, most = 0, nearest = 0;
  bool is_first = true;
  for (const ChartBar& bar : chart.bars) {
    // A whole stands on the axis; what may be cut off below is the room under all bars.
    const std::int64_t low = bar.kind == ChartBar::Kind::Whole
                                 ? bar.to.pence()
                                 : std::min(bar.from.pence(), bar.to.pence());
    const std::int64_t high = std::max(bar.from.pence(), bar.to.pence());
    least = std::min({least, low, bar.from.pence(), bar.to.pence()});
    most = std::max(most, high);
    nearest = is_first ? low : std::min(nearest, low);
    is_first = false;
  }
  const std::int64_t range = most - nearest;
  const bool is_far = least == 0 && nearest > 0 && range < nearest / 2;
  if (is_far) {
    // As much room below the lowest end as between the ends, and then down to a round amount.
    const std::int64_t step = round_step(std::max(range, kPoundPence));
    least = std::max<std::int64_t>(0, (nearest - std::max(range, step)) / step * step);
  }
  if (most <= least) most = least + kPoundPence;
  chart.least = Money::from_literal(least);
  chart.most = Money::from_literal(most);
  chart.note =
      least > 0 ? "The bars begin at " + text_in_unit(chart.least, unit) + ", not at £0." : "";
}

double place_on_axis(const BarChart& chart, Money amount) {
  const double least = static_cast<double>(chart.least.pence());
  const double most = static_cast<double>(chart.most.pence());
  return std::clamp((static_cast<double>(amount.pence()) - least) / (most - least), 0.0, 1.0);
}

std::vector<ChartTick> money_ticks(Money least, Money most) {
  constexpr std::int64_t kMostSteps = 5;
  const std::int64_t from = least.pence();
  const std::int64_t range = most.pence() - from;
  std::int64_t step = round_step(range / kMostSteps);
  // round_step goes down to the round amount below.
  while (range / step > kMostSteps) step = round_step(step * 5 / 2);
  const std::int64_t first = from / step * step;
  std::vector<ChartTick> ticks;
  ticks.reserve(kMostSteps + 1);
  for (std::int64_t at = first < from ? first + step : first; at <= most.pence(); at += step) {
    ticks.push_back(
        {static_cast<double>(at - from) / static_cast<double>(range), tick_words(at, step)});
  }
  return ticks;
}

Chart chart_of(const BarChart& bars) {
  Chart chart{.title = bars.title, .sentence = bars.sentence, .note = bars.note};
  if (bars.bars.empty()) return chart;
  chart.ticks = money_ticks(bars.least, bars.most);
  chart.rows.reserve(bars.bars.size());
  chart.table = {{"What", bars.amounts}};
  for (const ChartBar& bar : bars.bars) {
    chart.rows.push_back({.label = bar.label,
                          .words = bar.words,
                          .marks = {{.ink = ink_of(bar.kind),
                                     .from = place_on_axis(bars, bar.from),
                                     .to = place_on_axis(bars, bar.to)}}});
    chart.table.push_back({bar.label, bar.words});
  }
  return chart;
}

}  // namespace core
