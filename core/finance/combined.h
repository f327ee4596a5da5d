// The money of several areas whose plans are aligned: a row for each stream or theme and year, an
// amount for each area, and the sum. Metrics stay with their area: they do not add up.
#pragma once

#include "core/base/result.h"
#include "core/finance/finance.h"
#include "core/money/maybe_ratio.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

struct AreaMoney {
  const Plan& plan;
  const PlanningRound& round;
  const Finance& finance;
};

// Empty is not zero: nothing where an area has no amount, and no sum where none has.
struct CombinedAmounts {
  std::vector<std::optional<Money>> by_area;  // in the order of the areas
  std::optional<Money> sum;
  // How many areas have no amount: the sum is of the others.
  std::int64_t empty_areas() const;
  // Of the sum, in per cent. Nothing for an area without an amount, or while the sum is zero.
  MaybeRatio share_percent(std::size_t area) const;
  friend bool operator==(const CombinedAmounts&, const CombinedAmounts&) = default;
};

struct CombinedRow {
  std::string id;    // of the stream; empty for a theme and for what is of no stream
  std::string name;  // of the stream or theme; empty for what is of none, and for the pool
  Period year;
  CombinedAmounts income;  // of streams and the pool
  CombinedAmounts spend;
  friend bool operator==(const CombinedRow&, const CombinedRow&) = default;
};

struct Combined {
  std::vector<CombinedRow> pool;  // a row a year, of all streams and of none
  std::vector<CombinedRow>
      streams;                      // by stream, then by year; rows without any amount are left out
  std::vector<CombinedRow> themes;  // themes of one name are one
};

// Fails with OutOfRange when a sum is beyond all bounds.
Result<Combined> combine(std::span<const AreaMoney> areas);

}  // namespace core
