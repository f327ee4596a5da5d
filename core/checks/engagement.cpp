// A64: whom the round wants heard, and what came of it.
#include "core/assurance/narrative.h"
#include "core/base/text.h"
#include "core/checks/check_context.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr std::string_view kGroups = "groups_to_cover";

// A group that the log names more narrowly.
struct Narrower {
  std::string_view group;
  std::string_view also;
};
constexpr std::array kNarrower = {Narrower{"providers", "health_providers"},
                                  Narrower{"providers", "social_care_providers"},
                                  Narrower{"providers", "nhs_trusts"},
                                  Narrower{"health_providers", "nhs_trusts"}};

bool has_row(const Plan& plan, std::string_view group) {
  return std::any_of(plan.engagement.begin(), plan.engagement.end(), [&](const Engagement& row) {
    return row.group.value && row.group.value->id == group;
  });
}

// Some rounds ask for housing authorities, others for those who provide housing.
bool is_of_authorities(const CheckContext& context, std::string_view group) {
  return group == "housing" &&
         label_of(context.round, kGroups, group).find("authorities") != std::string::npos;
}

bool is_covered(const CheckContext& context, const GroupCoverage& coverage) {
  if (coverage.rows > 0) return true;
  // Where there are no districts, the council that plans is the housing authority too.
  const bool is_one_tier = !context.plan.about.is_two_tier.value_or(true);
  if (is_one_tier &&
      (coverage.group == "districts" || is_of_authorities(context, coverage.group))) {
    return true;
  }
  return std::any_of(kNarrower.begin(), kNarrower.end(), [&](const Narrower& narrower) {
    return narrower.group == coverage.group && has_row(context.plan, narrower.also);
  });
}

void check_groups(const CheckContext& context) {
  MissingLabels labels;
  std::size_t index = 0;
  const std::vector<RoundChoice> choices = choices_of(context.round, kGroups);
  for (const GroupCoverage& coverage : coverage_of(context.plan, context.round)) {
    const RoundChoice& choice = choices[index++];  // of the same list, in the same order
    if (!is_covered(context, coverage)) labels.add(choice.label, choice.is_verified);
  }
  if (labels.count() == 0) return;
  context.add(
      "group_not_covered",
      {.where = "engagement",
       .message = words({"No row of the engagement log is of these groups: ", labels.text(), "."}),
       .is_unverified = !labels.is_verified()});
}

}  // namespace

void check_engagement(const CheckContext& context) {
  check_groups(context);
  for (const Engagement& row : context.plan.engagement) {
    if (row.said.text.empty() || !row.response.text.empty()) continue;
    context.tell("engagement_without_response",
                 place({"engagement", row.id, "response"}),
                 in_short(row.who, "A row"),
                 "what was said is there, and not what was done about it.");
  }
}

}  // namespace core
