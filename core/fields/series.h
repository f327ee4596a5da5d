// Numbers by period and part: the actual or target values of a metric.
#pragma once

#include "core/fields/kinds.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

// The part of a series that is the whole; others are ids of the round ("nhs", "social_care").
inline constexpr std::string_view kWholePart = "all";

class Series {
 public:
  struct Cell {
    Period period;
    std::string part;
    WrittenDecimal number;
    friend bool operator==(const Cell&, const Cell&) = default;
  };

  // By period, then in the order of the part ids. No cell is empty.
  const std::vector<Cell>& cells() const { return cells_; }
  bool is_empty() const { return cells_.empty(); }

  // The empty number when there is no such cell.
  const WrittenDecimal& at(Period period, std::string_view part = kWholePart) const;

  // An empty number takes the cell away.
  void set(Period period, std::string_view part, WrittenDecimal number);

  friend bool operator==(const Series&, const Series&) = default;

 private:
  std::vector<Cell>::const_iterator position(Period period, std::string_view part) const;

  std::vector<Cell> cells_;
};

}  // namespace core
