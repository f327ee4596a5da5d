// Which budget lines count towards which ring-fence, and with how much of their amount.
#pragma once

#include "core/base/id_table.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <cstdint>
#include <vector>

namespace core {

// How a line counts towards one ring-fence.
struct FenceShare {
  enum class Kind : std::uint8_t {
    Nothing,  // it does not count
    Whole,
    Percent,  // a joint line, with its NHS share
    Unknown,  // a field that decides it is empty: it does not count, and is reported as empty
  };
  Kind kind = Kind::Nothing;
  Decimal percent = {};
};

// The ring-fences of a round, ready to be asked about many lines.
class FenceRules {
 public:
  FenceRules(const PlanningRound& round, const IdTable& streams);

  // The ring-fences of the stream, as indexes in the round.
  const std::vector<std::int32_t>& fences_of(std::size_t stream) const {
    return fences_by_stream_[stream];
  }
  FenceShare share_of(std::int32_t ring_fence, const BudgetLine& line) const;

 private:
  struct Rule {
    std::vector<bool> counts_area;  // by index in areas_
    bool counts_other_areas = false;
    bool counts_nhs_share_only = false;
  };

  Rule rule_of(const RingFence& fence) const;

  IdTable areas_;  // all that a ring-fence names
  std::vector<Rule> rules_;
  std::vector<std::vector<std::int32_t>> fences_by_stream_;
};

}  // namespace core
