// A44: every risk is scored, and its words fit its numbers.
#include "core/base/text.h"
#include "core/checks/check_context.h"
#include "core/delivery/delivery.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

// Empty where a hostile score has no difference that can be counted.
std::string difference_text(std::int64_t stated, std::int64_t score) {
  std::int64_t difference = 0;
  return __builtin_sub_overflow(stated, score, &difference) ? std::string{}
                                                            : count_text(difference);
}

// The lowest first.
constexpr std::array<std::string_view, 3> kRatings = {"low", "medium", "high"};

// -1 for a rating that is none of them.
int rank_of(std::string_view rating) {
  const auto found = std::find(kRatings.begin(), kRatings.end(), rating);
  return found == kRatings.end() ? -1 : static_cast<int>(found - kRatings.begin());
}

struct RiskCheck {
  const CheckContext& context;
  const Risk& risk;

  void tell(std::string_view rule, std::string_view field, std::string_view rest) const {
    context.tell(rule, place({"risks", risk.id, field}), in_short(risk.title, "A risk"), rest);
  }
};

bool is_off_scale(const WrittenCount& count) {
  return count.value && (*count.value < 1 || *count.value > kTopOfRiskScale);
}

struct Number {
  std::string_view field;
  const WrittenCount Risk::*count;
};
constexpr std::array kNumbers = {Number{"likelihood", &Risk::likelihood},
                                 Number{"impact", &Risk::impact},
                                 Number{"likelihood_after", &Risk::likelihood_after},
                                 Number{"impact_after", &Risk::impact_after}};

void check_scale(const RiskCheck& check) {
  for (const Number& number : kNumbers) {
    const WrittenCount& count = check.risk.*number.count;
    if (!is_off_scale(count)) continue;
    check.tell("risk_off_scale",
               number.field,
               words({count_text(*count.value), " is not on the scale from 1 to 5."}));
  }
}

void check_score(const RiskCheck& check, std::optional<std::int64_t> score) {
  const Risk& risk = check.risk;
  if (score && risk.score.value && *risk.score.value != *score) {
    check.context.add("risk_score_differs",
                      {.where = place({"risks", risk.id, "score"}),
                       .message = words({in_short(risk.title, "A risk"),
                                         ": the score is given as ",
                                         count_text(*risk.score.value),
                                         ", but ",
                                         count_text(*risk.likelihood.value),
                                         " × ",
                                         count_text(*risk.impact.value),
                                         " make ",
                                         count_text(*score),
                                         "."}),
                       .stated = count_text(*risk.score.value),
                       .recomputed = count_text(*score),
                       .difference = difference_text(*risk.score.value, *score)});
  }
  const bool has_words = !risk.rating.is_empty();
  if (!score && !has_words && risk.score.is_empty()) {
    check.tell("risk_unscored", "likelihood", "it has neither a score nor a rating.");
  }
  if (!score || !risk.rating.value) return;
  const int rank = rank_of(risk.rating.value->id);
  if (rank < 0 || rank >= rank_of(rating_of_score(*score))) return;
  check.tell("risk_rated_low",
             "rating",
             words({"its score of ",
                    count_text(*score),
                    " is ",
                    rating_of_score(*score),
                    ", but it is rated ",
                    risk.rating.value->id,
                    "."}));
}

void check_mitigation(const RiskCheck& check, std::optional<std::int64_t> score) {
  const Risk& risk = check.risk;
  if (risk.mitigation.text.empty()) {
    check.tell(
        "risk_without_mitigation", "mitigation", "nothing is said of what is done about it.");
  }
  const auto after = risk_score(risk.likelihood_after, risk.impact_after);
  if (!score || !after || *after <= *score) return;
  check.tell("mitigation_raises_risk",
             "likelihood_after",
             words({"its score goes from ",
                    count_text(*score),
                    " up to ",
                    count_text(*after),
                    " with the mitigation."}));
}

void check_risk(const RiskCheck& check) {
  const std::optional<std::int64_t> score = risk_score(check.risk.likelihood, check.risk.impact);
  check_scale(check);
  check_score(check, score);
  check_mitigation(check, score);
  if (check.risk.owner.empty() && check.risk.owner_body.id.empty()) {
    check.tell("risk_without_owner", "owner", "nobody is named as its owner.");
  }
}

bool is_closed(const Risk& risk) {
  return risk.status.value && risk.status.value->id == "closed";
}

// The overall rating against the highest of the risks that are still open.
void check_overall(const CheckContext& context) {
  const WrittenChoice& overall = context.plan.risk_sharing.overall_rating;
  const int rank = overall.value ? rank_of(overall.value->id) : -1;
  if (rank < 0) return;
  const Risk* highest = nullptr;
  for (const Risk& risk : context.plan.risks) {
    if (is_closed(risk)) continue;
    if (highest == nullptr || rank_of(rating_of(risk)) > rank_of(rating_of(*highest))) {
      highest = &risk;
    }
  }
  if (highest == nullptr || rank_of(rating_of(*highest)) <= rank) return;
  context.add(
      "overall_risk_low",
      {.where = "risk_sharing/overall_rating",
       .message = words({"The overall risk is rated ",
                         lower_case(label_of(context.round, "risk_words", overall.value->id)),
                         ", but one risk is ",
                         rating_of(*highest),
                         ": ",
                         in_short(highest->title, "one without a title"),
                         "."})});
}

}  // namespace

void check_risks(const CheckContext& context) {
  for (const Risk& risk : context.plan.risks) check_risk({context, risk});
  check_overall(context);
}

}  // namespace core
