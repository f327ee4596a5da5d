#include "core/chart/timeline_chart.h"

#include "core/base/text.h"
#include "core/chart/timeline_entries.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace core {
namespace {

using Kind = TimelineEntry::Kind;
using Entries = std::vector<const TimelineEntry*>;

constexpr std::size_t kMostRows = 16, kMostInTable = 200;

// The days that the axis has.
struct Span {
  Date first, last;

  bool touches(const TimelineEntry& entry) const { return entry.from <= last && entry.to >= first; }
  double place(Date day) const {
    return std::clamp(static_cast<double>(day - first) / (last + 1 - first), 0.0, 1.0);
  }
};

std::optional<Span> planned_span(const PlanningRound& round) {
  std::optional<Span> span;
  for (const RoundYear& year : round.years) {
    if (!year.is_planned.value_or(false) || !year.year.value) continue;
    const Date first = year.year.value->first_day();
    const Date last = year.year.value->last_day();
    span =
        span ? Span{std::min(span->first, first), std::max(span->last, last)} : Span{first, last};
  }
  return span;
}

// The planned years, and before and after them whole quarters for the dates of plan and round, at most
// a year.
std::optional<Span> span_of(const ChartOf& of, const Timeline& timeline) {
  constexpr int kYear = 365;
  const std::optional<Span> planned = planned_span(of.round);
  if (!planned) return std::nullopt;
  Span span = *planned;
  for (const TimelineEntry& entry : timeline.entries) {
    if (entry.kind != Kind::Date || entry.from < planned->first + -kYear) continue;
    if (entry.to > planned->last + kYear) continue;
    span.first = std::min(span.first, entry.from);
    span.last = std::max(span.last, entry.to);
  }
  const auto quarter_of = [](Date day) {
    const Period month = Period::month(day.year(), day.month());
    const Period year = month.year();
    return year.quarters()[static_cast<std::size_t>(month.quarter_number()) - 1];
  };
  return Span{quarter_of(span.first).first_day(), quarter_of(span.last).last_day()};
}

// Where there are too many, these are kept in turn: dates, what is overdue, what comes next. What is
// past fills the rest, the latest first.
enum class Turn : std::uint8_t { Date, Overdue, Next, Past };

Turn turn_of(const TimelineEntry& entry, const ChartOf& of) {
  if (entry.is_overdue) return Turn::Overdue;
  if (entry.is_over || (of.today && entry.to < *of.today)) return Turn::Past;
  return entry.kind == Kind::Date ? Turn::Date : Turn::Next;
}

Entries shown_of(const Entries& all, const ChartOf& of) {
  struct Ranked {
    std::size_t place;
    const TimelineEntry* entry;
  };
  std::array<std::size_t, 4> places = {};
  std::vector<Ranked> ranked;
  ranked.reserve(all.size());
  for (const TimelineEntry* entry : all) {
    const Turn turn = turn_of(*entry, of);
    const std::size_t place = ++places[static_cast<std::size_t>(turn)];
    ranked.push_back({turn == Turn::Past ? 2 * all.size() - place : place, entry});
  }
  std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
    return a.place < b.place;
  });
  Entries shown;
  shown.reserve(kMostRows);
  for (std::size_t i = 0; i < std::min(ranked.size(), kMostRows); ++i) {
    shown.push_back(ranked[i].entry);
  }
  std::sort(shown.begin(), shown.end());  // as they lie in the timeline
  return shown;
}

std::string_view kind_words(Kind kind) {
  constexpr std::array<std::string_view, 3> kWords = {"Date", "Milestone", "Action"};
  return kWords[static_cast<std::size_t>(kind)];
}

Ink ink_of(const TimelineEntry& entry) {
  if (entry.is_overdue) return Ink::Bad;
  if (entry.is_over) return Ink::Series4;
  constexpr std::array kInks = {Ink::Whole, Ink::Series1, Ink::Series8};
  return kInks[static_cast<std::size_t>(entry.kind)];
}

ChartRow row_of(const TimelineEntry& entry, const Span& span) {
  ChartRow row{.label = entry.name, .ink = entry.is_overdue ? Ink::Bad : Ink::Secondary};
  row.words = std::string{kind_words(entry.kind)} + ", " + entry.when +
              (entry.state.empty() ? "" : ", " + entry.state);
  row.marks.push_back({.shape = entry.is_point() ? Shape::Diamond : Shape::Bar,
                       .ink = ink_of(entry),
                       .from = span.place(entry.from),
                       .to = span.place(entry.to + 1)});
  return row;
}

void add_months(const Span& span, Chart& chart) {
  for (Period month = Period::month(span.first.year(), span.first.month());
       month.first_day() <= span.last;
       month = month.next()) {
    chart.ticks.push_back({span.place(month.first_day()), month.short_text()});
  }
}

// "On 5 September 2019 2 are overdue. Next: Plan submitted, 27 September 2019."
std::string words_of_today(const Timeline& timeline, Date today) {
  std::int64_t overdue = 0;
  const TimelineEntry* next = nullptr;
  for (const TimelineEntry& entry : timeline.entries) {
    overdue += entry.is_overdue ? 1 : 0;
    if (next == nullptr && entry.from >= today && !entry.is_over) next = &entry;
  }
  std::string words =
      " On " + today.long_text() + ", " +
      (overdue == 0 ? "none is overdue." : counted(overdue, "is overdue.", "are overdue."));
  if (next != nullptr) {
    words += " Next: " + next->name + ", " + next->when + ".";
  }
  return words;
}

std::string sentence_of(const ChartOf& of, const Timeline& timeline, const Entries& all) {
  constexpr std::array<std::array<std::string_view, 2>, 3> kWords = {
      {{"date", "dates"}, {"milestone", "milestones"}, {"action", "actions"}}};
  std::array<std::int64_t, 3> counts = {};
  for (const TimelineEntry* entry : all) ++counts[static_cast<std::size_t>(entry->kind)];
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] > 0) parts.push_back(counted(counts[i], kWords[i][0], kWords[i][1]));
  }
  std::string words = "In this time: " + joined(parts, ", ") + ".";
  if (of.today) words += words_of_today(timeline, *of.today);
  return words;
}

// What the picture leaves out.
std::string note_of(const Timeline& timeline, const Span& span, std::int64_t left_out) {
  std::int64_t before = 0;
  std::int64_t after = 0;
  for (const TimelineEntry& entry : timeline.entries) {
    before += entry.to < span.first ? 1 : 0;
    after += entry.from > span.last ? 1 : 0;
  }
  std::vector<std::string> parts;
  const auto add = [&](std::int64_t count, std::string_view what) {
    if (count > 0) parts.push_back(count_text(count) + std::string{what});
  };
  add(left_out, " more in this time");
  add(before, " before it");
  add(after, " after it");
  add(timeline.undated, " without a day");
  if (parts.empty()) return {};
  return "And " + joined(parts, ", ") + ": all stand in the lists of milestones and actions.";
}

// Of the colours that there are.
void add_keys(Chart& chart) {
  const std::array keys = {ChartKey{Shape::Diamond, Ink::Whole, "Date of the plan or the round"},
                           ChartKey{Shape::Bar, Ink::Series1, "Milestone"},
                           ChartKey{Shape::Bar, Ink::Series8, "Action"},
                           ChartKey{Shape::Bar, Ink::Bad, "Overdue"},
                           ChartKey{Shape::Bar, Ink::Series4, "Complete or dropped"}};
  for (const ChartKey& key : keys) {
    const auto has_it = [&](const ChartRow& row) { return row.marks.front().ink == key.ink; };
    if (std::any_of(chart.rows.begin(), chart.rows.end(), has_it)) chart.keys.push_back(key);
  }
}

// What the picture shows is always in it; of very many others those that come first.
void add_table(const Entries& all, const Entries& shown, Chart& chart) {
  chart.table = {{"What", "Kind", "When", "State"}};
  std::size_t others = kMostInTable - std::min(kMostInTable, shown.size());
  for (const TimelineEntry* entry : all) {
    const bool is_shown = std::find(shown.begin(), shown.end(), entry) != shown.end();
    if (!is_shown && others == 0) continue;
    if (!is_shown) --others;
    chart.table.push_back(
        {entry->name, std::string{kind_words(entry->kind)}, entry->when, entry->state});
  }
}

}  // namespace

Chart timeline_chart(const ChartOf& of) {
  Chart chart{.words_at = WordsAt::UnderLabel};
  const Timeline timeline = timeline_of(of);
  const std::optional<Span> span = span_of(of, timeline);
  if (!span) return chart;
  chart.title = "Timeline, " + days_in_words(span->first, span->last);
  Entries all;
  all.reserve(timeline.entries.size());
  for (const TimelineEntry& entry : timeline.entries) {
    if (span->touches(entry)) all.push_back(&entry);
  }
  if (all.empty()) return chart;
  const Entries shown = shown_of(all, of);
  chart.rows.reserve(shown.size());
  for (const TimelineEntry* entry : shown) chart.rows.push_back(row_of(*entry, *span));
  add_months(*span, chart);
  if (of.today && *of.today >= span->first && *of.today <= span->last) {
    chart.line = {span->place(*of.today), "Today, " + of.today->long_text()};
  }
  chart.sentence = sentence_of(of, timeline, all);
  chart.note = note_of(timeline, *span, std::ssize(all) - std::ssize(shown));
  add_keys(chart);
  add_table(all, shown, chart);
  return chart;
}

}  // namespace core
