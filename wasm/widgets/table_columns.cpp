#include "wasm/widgets/table_frame.h"

#include <cmath>
#include <string>

namespace widgets {
namespace {

// A word that is longer is no figure or range but a web address, and is cut anyway. CSS pixels.
constexpr float kLongestWord = 200;

std::string words_name(std::size_t column) {
  return "words " + std::to_string(column);
}

// What a column would like to have: its longest word and its head uncut.
float wanted_width(const TableFrame& frame, std::size_t column) {
  const float head = text_width(type_of(theme::type::kSmallStrong), frame.columns[column].name);
  const float words =
      std::max(ui().remembered(frame.id, words_name(column)), std::ceil(head) + 2 * frame.padding);
  return std::min(words, ui().px(kLongestWord));
}

// Columns whose words would be cut get room from those that have more than they need.
void widen(TableFrame& frame) {
  std::array<float, TableFrame::kMostColumns> missing = {}, spare = {};
  float all_missing = 0, all_spare = 0;
  for (std::size_t i = 0; i < frame.columns.size(); ++i) {
    const float wanted = wanted_width(frame, i);
    const float least = std::max(wanted, ui().px(frame.columns[i].min_width));
    missing[i] = std::max(0.0F, wanted - frame.column_w[i]);
    spare[i] = std::max(0.0F, frame.column_w[i] - least);
    all_missing += missing[i];
    all_spare += spare[i];
  }
  const float moved = std::min(all_missing, all_spare);
  if (moved <= 0) return;
  for (std::size_t i = 0; i < frame.columns.size(); ++i) {
    frame.column_w[i] += std::floor(missing[i] * moved / all_missing);
    frame.column_w[i] -= std::ceil(spare[i] * moved / all_spare);
  }
}

}  // namespace

float lay_columns(TableFrame& frame, float available) {
  float least = 0, weights = 0;
  for (const Column& column : frame.columns) {
    least += ui().px(column.min_width);
    weights += column.weight;
  }
  const float over = std::max(0.0F, available - least);
  for (std::size_t i = 0; i < frame.columns.size(); ++i) {
    const Column& column = frame.columns[i];
    const float share =
        weights > 0 ? column.weight / weights : 1 / static_cast<float>(frame.columns.size());
    frame.column_w[i] = ui().px(column.min_width) + std::floor(over * share);
  }
  if (over > 0) widen(frame);
  float x = frame.x;
  for (std::size_t i = 0; i < frame.columns.size(); ++i) {
    frame.column_x[i] = x;
    x += frame.column_w[i];
  }
  // What rounding left over goes to the last column, so that rows reach the edge.
  if (over > 0) frame.column_w[frame.columns.size() - 1] += frame.x + available - x;
  return std::max(least, available);
}

void note_words(TableFrame& frame, const Row& row) {
  for (std::size_t i = 0; i < frame.columns.size(); ++i) {
    const Cell& cell = frame.cells[i];
    if (cell.span != 1) continue;  // several columns have room enough
    const float known = frame.words[i];
    frame.words[i] = std::max(known, cell_word_width(frame, row, cell, i == 0, known));
  }
}

void remember_words(const TableFrame& frame) {
  for (std::size_t i = 0; i < frame.columns.size(); ++i) {
    ui().remember_size(frame.id, words_name(i), frame.words[i]);
  }
}

}  // namespace widgets
