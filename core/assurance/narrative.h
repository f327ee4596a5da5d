// How much of the narrative is written: words, and prompts that have an answer.
#pragma once

#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace core {

// Words as a person counts them: runs of anything but white space that hold a letter or a digit.
// Marks of Markdown (bullets, table rules) are none.
std::int64_t words_in(std::string_view text);

// What answers one prompt of the round.
struct PromptAnswer {
  std::string_view prompt;  // its id, a view of the round
  std::int32_t sections = 0;
  std::int64_t words = 0;
};

struct Narrative {
  std::vector<PromptAnswer> prompts;  // in the order of the round
  std::int64_t words = 0;             // of all sections
  std::int32_t unanswered = 0;        // prompts without a word
};

Narrative narrative_of(const Plan& plan, const PlanningRound& round);

// How many rows of the engagement log cover each group that the round asks for; a row for "providers"
// covers both kinds of them.
struct GroupCoverage {
  std::string_view group;  // its id in "groups_to_cover", a view of the round
  std::int32_t rows = 0;
};
std::vector<GroupCoverage> coverage_of(const Plan& plan, const PlanningRound& round);

}  // namespace core
