// Two places of a plan's prose that state different figures for the same named thing.
//
// The same thing is: the same topic and year, or the same words of two or more beside the figure and
// the same periods in the sentence; and the figures look as if one was meant.
#pragma once

#include "core/prose/figure_match.h"

#include <cstdint>
#include <vector>

namespace core {

struct Contradiction {
  std::uint32_t field = 0;  // index in PlanProse::fields
  std::uint32_t mention = 0;
  std::uint32_t other_field = 0;    // the earlier one
  std::uint32_t other_mention = 0;  // both index in PlanProse::mentions
};

// `matches` beside PlanProse::mentions.
std::vector<Contradiction> contradictions_in(const PlanProse& prose,
                                             const std::vector<MentionMatch>& matches);

}  // namespace core
