#include "core/fields/series.h"

#include <algorithm>
#include <utility>

namespace core {

std::vector<Series::Cell>::const_iterator Series::position(Period period,
                                                           std::string_view part) const {
  return std::lower_bound(
      cells_.begin(), cells_.end(), std::pair{period, part}, [](const Cell& cell, const auto& key) {
        return cell.period != key.first ? cell.period < key.first : cell.part < key.second;
      });
}

const WrittenDecimal& Series::at(Period period, std::string_view part) const {
  static const WrittenDecimal kEmpty;
  const auto cell = position(period, part);
  const bool found = cell != cells_.end() && cell->period == period && cell->part == part;
  return found ? cell->number : kEmpty;
}

void Series::set(Period period, std::string_view part, WrittenDecimal number) {
  const auto index = position(period, part) - cells_.cbegin();
  const auto cell = cells_.begin() + index;
  const bool found = cell != cells_.end() && cell->period == period && cell->part == part;
  if (found && number.is_empty()) {
    cells_.erase(cell);
  } else if (found) {
    cell->number = std::move(number);
  } else if (!number.is_empty()) {
    cells_.insert(cell, Cell{period, std::string{part}, std::move(number)});
  }
}

}  // namespace core
