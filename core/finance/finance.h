// The money of a plan, worked out: the pool, the streams, the ring-fences and the schemes by year.
//
// Rows stand in flat lists, row by row and year by year: row × years + year. The ids of the rows are
// in tables beside them. Formulas in words are finance_words.h.
#pragma once

#include "core/base/id_table.h"
#include "core/explain/figure_sheet.h"
#include "core/explain/sink.h"
#include "core/finance/output_cost.h"
#include "core/finance/total.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace core {

// The whole pool in one year.
struct PoolYear {
  Period year = {};
  bool is_planned = false;  // not only compared with
  Compared income = {};     // of all streams, also what is outside the pool that year
  Total outside_pool = {};
  Compared spend = {};
  std::optional<Money> balance = {};
  Compared social_care = {};  // what the council receives for adult social care
  Total districts = {};
  std::optional<Money> district_unallocated = {};
  // Rows whose stream is empty: part of the totals, but of no stream.
  Total income_without_stream = {};
  Total spend_without_stream = {};
  friend bool operator==(const PoolYear&, const PoolYear&) = default;
};

struct StreamYear {
  std::int32_t stream = 0;  // index in Finance::streams
  Period year = {};
  Compared income = {};
  Total outside_pool = {};
  Compared spend = {};
  // Income less spending. Nothing while there is neither, and in years that are only compared with
  // when the plan has no spending of that year at all.
  std::optional<Money> balance = {};
  friend bool operator==(const StreamYear&, const StreamYear&) = default;
};

struct RingFenceYear {
  std::int32_t ring_fence = 0;  // index in Finance::ring_fences
  Period year = {};
  Compared minimum = {};
  Compared spend = {};  // rounded to the penny, once, on the sum
  // Of the lines that do not count only because a field that decides it is empty: what they would add
  // at most, and how many of them have no amount either.
  Money undecided = {};
  std::int32_t undecided_without_amount = 0;
  // Above zero when more is spent than the minimum. Nothing without a minimum.
  std::optional<Money> difference = {};
  // Whether what is missing may be among the lines that are not decided yet.
  bool may_still_be_met() const {
    return difference && difference->pence() < 0 &&
           (undecided_without_amount > 0 || undecided >= -*difference);
  }
  // Nothing also while that is open.
  std::optional<bool> is_met() const {
    return difference && !may_still_be_met() ? std::optional{difference->pence() >= 0}
                                             : std::nullopt;
  }
  friend bool operator==(const RingFenceYear&, const RingFenceYear&) = default;
};

struct EarmarkYear {
  std::int32_t earmark = 0;  // index in Finance::earmarks
  Period year = {};
  Total spend = {};
  friend bool operator==(const EarmarkYear&, const EarmarkYear&) = default;
};

struct Finance {
  std::vector<PoolYear> pool;  // a row a year, ascending
  IdTable streams;             // those of the round, then others that the plan uses
  std::vector<StreamYear> stream_years;
  IdTable ring_fences;
  std::vector<RingFenceYear> ring_fence_years;
  IdTable earmarks;
  std::vector<EarmarkYear> earmark_years;
  IdTable schemes;  // in the order of the plan
  std::vector<Compared> scheme_years;
  OutputCosts outputs;
  FigureSheet more;  // by theme, type, purpose and payer; benefits; pay for performance
  // Rows that stand in no total because their year is empty.
  std::int32_t income_without_year = 0;
  std::int32_t lines_without_year = 0;

  std::size_t year_count() const { return pool.size(); }
  // The index of the year, or -1.
  int year_index(Period year) const;
  const StreamYear& stream_year(std::size_t stream, std::size_t year) const {
    return stream_years[stream * pool.size() + year];
  }
  const RingFenceYear& ring_fence_year(std::size_t ring_fence, std::size_t year) const {
    return ring_fence_years[ring_fence * pool.size() + year];
  }
  const EarmarkYear& earmark_year(std::size_t earmark, std::size_t year) const {
    return earmark_years[earmark * pool.size() + year];
  }
  const Compared& scheme_year(std::size_t scheme, std::size_t year) const {
    return scheme_years[scheme * pool.size() + year];
  }

  friend bool operator==(const Finance&, const Finance&) = default;
};

// Compiled for NoRecording and Recording.
template <class Sink>
Finance finance_of(const Plan& plan, const PlanningRound& round, Sink& sink);

}  // namespace core
