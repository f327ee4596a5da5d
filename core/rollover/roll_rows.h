// Moving the rows of a list to the years of another round; for the steps of roll_over.
#pragma once

#include "core/rollover/rollover_steps.h"

namespace core {

struct YearCounts {
  std::size_t compared = 0;
  std::size_t begun = 0;
  std::size_t dropped = 0;
};

struct RowNames {
  std::string_view one;
  std::string_view many;
};

inline void forget_written_year(WrittenPeriod& year, Period value) {
  year = {.value = value};
}

// Moves the rows of one list to their years. `begin` makes a started row out of a copy of the base
// year's, whose id and year are set; it answers whether there is to be one.
template <class RowType, class Begin>
YearCounts roll_rows(const Rolling& rolling, std::vector<RowType>& rows, Begin begin) {
  const RolloverYears& years = rolling.years;
  YearCounts counts;
  FreeIds ids{rows};
  std::vector<RowType> rolled;
  for (const RowType& row : rows) {
    const YearFate fate = years.fate_of(row.year);
    if (fate == YearFate::Kept) rolled.push_back(row);
    if (fate == YearFate::Dropped) ++counts.dropped;
    if (fate != YearFate::Base) continue;
    if (years.compared) {
      rolled.push_back(row);
      if (years.has_gap()) forget_written_year(rolled.back().year, *years.compared);
      ++counts.compared;
    }
    const std::size_t before = counts.begun;
    for (const Period year : years.begun) {
      RowType started = row;
      forget_written_year(started.year, year);
      if (!begin(started, year)) continue;
      started.id = ids.take(row.id, year);
      rolled.push_back(std::move(started));
      ++counts.begun;
    }
    if (!years.compared && counts.begun == before) ++counts.dropped;
  }
  rows = std::move(rolled);
  return counts;
}

// "2023-24, 2024-25".
std::string years_in_words(const std::vector<Period>& years);

// What roll_rows did to the list at `where`.
void say_years(Rolling& rolling,
               const std::string& where,
               const YearCounts& counts,
               const RowNames& names,
               BegunAmounts amounts);

// The stream of the round under which a choice of the old one goes on.
std::string stream_of(const Rolling& rolling, const WrittenChoice& stream);

// Started only where the new round has the stream: what ended is not planned on.
bool is_planned_on(const Rolling& rolling, const WrittenChoice& stream);

}  // namespace core
