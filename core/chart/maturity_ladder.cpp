#include "core/chart/maturity_ladder.h"

#include "core/base/text.h"
#include "core/chart/chart_figures.h"
#include "core/round/round_words.h"

#include <utility>

namespace core {
namespace {

std::string name_of(const ChartOf& of, const ChangeMaturity& change) {
  if (!change.change.value) return "A change not named";
  return label_of(of.round, "changes", change.change.value->id);
}

std::string level_of(const ChartOf& of, const WrittenChoice& level) {
  return level.value ? label_of(of.round, "levels", level.value->id) : std::string{};
}

std::string text_of(const WrittenDate& date) {
  return date.as_written.empty() && date.value ? date.value->long_text() : date.as_written;
}

// In the middle of its step; nothing for a level that the round does not have.
std::optional<double> place_of(const ChartOf& of, const WrittenChoice& level) {
  const Maturity& maturity = of.derived.maturity;
  const std::int32_t index = level.value ? maturity.levels.find(level.value->id) : IdTable::kNone;
  if (index == IdTable::kNone) return std::nullopt;
  return (index + 0.5) / static_cast<double>(maturity.counts.size());
}

// "Plans in place, aimed at: Established by March 2020".
std::string words_of(const ChartOf& of, const ChangeMaturity& change) {
  const std::string now = level_of(of, change.current);
  const std::string target = level_of(of, change.target);
  const std::string date = text_of(change.target_date);
  const std::string by = date.empty() || target.empty() ? "" : " by " + date;
  if (now.empty()) return "Not said where it stands; aimed at: " + target + by;
  if (target.empty()) return now + "; not said what is aimed at";
  if (now == target) return now + ", and to stay there";
  return now + "; aimed at: " + target + by;
}

// Nothing where the change stands on no step.
std::optional<ChartRow> row_of(const ChartOf& of, const ChangeMaturity& change) {
  const std::optional<double> now = place_of(of, change.current);
  const std::optional<double> target = place_of(of, change.target);
  if (!now && !target) return std::nullopt;
  ChartRow row{.label = name_of(of, change), .words = words_of(of, change), .ink = Ink::Secondary};
  if (now && target && *now != *target) {
    row.marks.push_back({Shape::Link, Ink::Secondary, *now, *target});
  }
  if (target) row.marks.push_back({.shape = Shape::Ring, .ink = Ink::Text, .from = *target});
  if (now) row.marks.push_back({.shape = Shape::Dot, .ink = Ink::Series1, .from = *now});
  return row;
}

// "3 at Plans in place, 5 at Established".
std::string counts_of(const ChartOf& of, std::int32_t LevelCount::*side) {
  const Maturity& maturity = of.derived.maturity;
  std::vector<std::string> counts;
  counts.reserve(maturity.counts.size());
  for (const LevelCount& count : maturity.counts) {
    if (count.*side == 0) continue;
    counts.push_back(count_text(count.*side) + " at " +
                     label_of(of.round, "levels", maturity.levels.id(count.level)));
  }
  return counts.empty() ? "nothing said" : joined(counts, ", ");
}

std::string sentence_of(const ChartOf& of) {
  std::int64_t up = 0;
  std::int64_t down = 0;
  for (const ChangeMaturity& change : of.plan.changes) {
    const auto moved = computed_count(of, {.kind = FigureKind::LevelsMoved, .row = change.id});
    up += moved && *moved > 0 ? 1 : 0;
    down += moved && *moved < 0 ? 1 : 0;
  }
  return count_text(up) + " of " +
         counted(std::ssize(of.plan.changes), "change is", "changes are") + " to move up" +
         (down > 0 ? ", " + count_text(down) + " down" : "") +
         ". Now: " + counts_of(of, &LevelCount::current) +
         ". Aimed at: " + counts_of(of, &LevelCount::target) + ".";
}

}  // namespace

Chart maturity_ladder(const ChartOf& of) {
  Chart chart{.title = "Maturity now and aimed at", .words_at = WordsAt::UnderLabel};
  chart.table = {{"Change", "Now", "Aimed at", "By"}};
  for (const ChangeMaturity& change : of.plan.changes) {
    std::optional<ChartRow> row = row_of(of, change);
    if (!row) continue;
    chart.table.push_back({row->label,
                           level_of(of, change.current),
                           level_of(of, change.target),
                           text_of(change.target_date)});
    chart.rows.push_back(std::move(*row));
  }
  if (chart.rows.empty()) return chart;
  const std::int64_t others = std::ssize(of.plan.changes) - std::ssize(chart.rows);
  if (others > 0) chart.note = counted(others, "change has", "changes have") + " no level yet.";
  chart.sentence = sentence_of(of);
  const Maturity& maturity = of.derived.maturity;
  const auto steps = static_cast<double>(maturity.counts.size());
  for (const LevelCount& count : maturity.counts) {
    chart.ticks.push_back({(count.level + 0.5) / steps,
                           label_of(of.round, "levels", maturity.levels.id(count.level))});
  }
  chart.keys = {{Shape::Dot, Ink::Series1, "Now"}, {Shape::Ring, Ink::Text, "Aimed at"}};
  return chart;
}

}  // namespace core
