#include "core/assurance/narrative.h"

#include "core/round/round_words.h"

#include <algorithm>

namespace core {
namespace {

bool is_white(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

// A letter of any script counts: its bytes are above ASCII.
bool makes_a_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return is_letter || (c >= '0' && c <= '9') || byte >= 0x80;
}

bool is_both_providers(std::string_view given, std::string_view group) {
  return given == "providers" &&
         (group == "health_providers" || group == "social_care_providers" || group == "nhs_trusts");
}

}  // namespace

std::int64_t words_in(std::string_view text) {
  std::int64_t words = 0;
  bool is_counted = false;  // the run of characters that we are in
  for (const char c : text) {
    if (is_white(c)) {
      is_counted = false;
    } else if (!is_counted && makes_a_word(c)) {
      is_counted = true;
      ++words;
    }
  }
  return words;
}

Narrative narrative_of(const Plan& plan, const PlanningRound& round) {
  Narrative narrative;
  for (const Prompt& prompt : round.prompts) narrative.prompts.push_back({.prompt = prompt.id});
  for (const Section& section : plan.sections) {
    const std::int64_t words = words_in(section.text.text);
    narrative.words += words;
    if (!section.prompt.value) continue;
    const std::string_view id = section.prompt.value->id;
    const auto answer = std::find_if(narrative.prompts.begin(),
                                     narrative.prompts.end(),
                                     [&](const PromptAnswer& row) { return row.prompt == id; });
    if (answer == narrative.prompts.end()) continue;
    ++answer->sections;
    answer->words += words;
  }
  narrative.unanswered = static_cast<std::int32_t>(std::count_if(
      narrative.prompts.begin(), narrative.prompts.end(), [](const PromptAnswer& row) {
        return row.words == 0;
      }));
  return narrative;
}

std::vector<GroupCoverage> coverage_of(const Plan& plan, const PlanningRound& round) {
  std::vector<GroupCoverage> coverage;
  for (const RoundChoice& group : choices_of(round, "groups_to_cover")) {
    GroupCoverage& row = coverage.emplace_back(GroupCoverage{.group = group.id});
    for (const Engagement& engagement : plan.engagement) {
      if (!engagement.group.value) continue;
      const std::string_view given = engagement.group.value->id;
      if (given == group.id || is_both_providers(given, group.id)) ++row.rows;
    }
  }
  return coverage;
}

}  // namespace core
