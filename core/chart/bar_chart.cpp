#include "core/chart/bar_chart.h"

#include <algorithm>

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

}  // namespace core
