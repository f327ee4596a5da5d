#include "core/chart/chart_columns.h"

#include <algorithm>

namespace core {
namespace {

constexpr float kGap = 12, kSmallGap = 8, kFold = 480, kLeastSlot = 32;
constexpr float kMostOfLabels = 0.34F;

float width_of(const Paper& paper, Letters letters, std::string_view words) {
  return words.empty() ? 0 : paper.text_width(letters, words) + 1;
}

// Whether these ticks can be named without touching.
bool has_room(const Columns& columns, const Chart& chart, const Paper& paper, std::size_t step) {
  float end = -kSmallGap;
  for (std::size_t i = 0; i < chart.ticks.size(); i += step) {
    const float width = small_width(paper, chart.ticks[i].words);
    const float start = columns.start_of(chart.ticks[i].at, width);
    if (start < end + kSmallGap) return false;
    end = start + width;
  }
  return true;
}

// As many as do not touch: of a few always the first and the last, of months those that come again
// each year.
void choose_ticks(const Chart& chart, const Paper& paper, Columns& columns) {
  constexpr std::size_t kFew = 8, kMonths = 12;
  const std::size_t count = chart.ticks.size();
  for (columns.step = 1; columns.step < count; ++columns.step) {
    const bool is_even =
        count <= kFew ? (count - 1) % columns.step == 0 : kMonths % columns.step == 0;
    if (is_even && has_room(columns, chart, paper, columns.step)) break;
  }
  const float slot = columns.room / static_cast<float>(std::max<std::size_t>(count, 1));
  columns.grid_step = slot >= kLeastSlot ? 1 : columns.step;
}

}  // namespace

float Columns::start_of(double at, float width) const {
  return std::clamp(x_of(at) - width / 2, 0.0F, std::max(0.0F, paper - width));
}

Columns columns_of(const Chart& chart, const Paper& paper) {
  Columns columns{.paper = paper.width};
  const bool is_right = chart.words_at == WordsAt::Right;
  float labels = 0;
  for (const ChartRow& row : chart.rows) {
    labels = std::max(labels, width_of(paper, Letters::Normal, row.label));
    float& widest = is_right ? columns.words : labels;
    widest =
        std::max(widest, width_of(paper, is_right ? Letters::Normal : Letters::Small, row.words));
    for (const ChartMark& mark : row.marks) columns.has_cells |= mark.shape == Shape::Cell;
  }
  columns.is_folded = paper.width < kFold && !columns.has_cells;
  columns.words = std::min(columns.words, paper.width / 2);
  const float right = columns.words > 0 ? columns.words + kGap : 0;
  columns.labels =
      columns.is_folded ? paper.width - right : std::min(labels, paper.width * kMostOfLabels);
  columns.left = columns.is_folded ? 0 : columns.labels + kGap;
  columns.room = paper.width - columns.left - (columns.is_folded ? 0 : right);
  choose_ticks(chart, paper, columns);
  return columns;
}

float small_width(const Paper& paper, std::string_view words) {
  return width_of(paper, Letters::Small, words);
}

}  // namespace core
