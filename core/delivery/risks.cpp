#include "core/base/text.h"
#include "core/delivery/delivery_steps.h"
#include "core/delivery/delivery_words.h"
#include "core/explain/field_input.h"
#include "core/round/round_words.h"

#include <algorithm>

namespace core {
namespace {

using Inputs = std::vector<ExplanationInput>;

// One side of the mitigation.
struct Side {
  FigureKind kind;
  const WrittenCount Risk::*likelihood;
  const WrittenCount Risk::*impact;
  std::string_view suffix;
};
constexpr Side kBefore{FigureKind::RiskScore, &Risk::likelihood, &Risk::impact, ""};
constexpr Side kAfter{
    FigureKind::RiskScoreAfter, &Risk::likelihood_after, &Risk::impact_after, "_after"};

std::optional<std::int64_t> add_score(const Risk& risk, const Side& side, FigureTarget target) {
  const std::optional<std::int64_t> score = risk_score(risk.*side.likelihood, risk.*side.impact);
  put_figure(
      target,
      {.kind = side.kind, .row = risk.id},
      count_figure(score),
      kRiskScoreInWords,
      [&]() -> Inputs {
        const std::string place = "risks/" + risk.id + "/";
        const std::string suffix{side.suffix};
        return {field_input(place + "likelihood" + suffix, "Likelihood", risk.*side.likelihood, ""),
                field_input(place + "impact" + suffix, "Impact", risk.*side.impact, "×")};
      });
  return score;
}

ExplanationInput counted_risk(const PlanningRound& round, const Risk& risk) {
  return {.address = "risks/" + risk.id + "/rating",
          .label = risk.title,
          .value = label_of(round, "risk_words", rating_of(risk)),
          .weight = "+",
          .note = risk.rating.as_written,
          .contribution = Ratio::of(1)};
}

ExplanationInput counted_score(const Risk& risk) {
  return {.address = address_of({.kind = FigureKind::RiskScore, .row = risk.id}),
          .label = risk.title,
          .value = "1",
          .weight = "+",
          .contribution = Ratio::of(1)};
}

void add_rating_count(const Plan& plan,
                      const PlanningRound& round,
                      std::string_view rating,
                      FigureTarget target) {
  std::int64_t count = 0;
  for (const Risk& risk : plan.risks) count += rating_of(risk) == rating ? 1 : 0;
  put_figure(target,
             {.kind = FigureKind::RatingCount, .row = rating},
             count_figure(count),
             kRatingCountInWords,
             [&] {
               Inputs inputs;
               for (const Risk& risk : plan.risks) {
                 if (rating_of(risk) == rating) inputs.push_back(counted_risk(round, risk));
               }
               return inputs;
             });
}

bool stands_at(const Risk& risk, std::int64_t likelihood, std::int64_t impact) {
  return risk.likelihood.value == likelihood && risk.impact.value == impact;
}

// A44: a cell of the heat map, which has no place in the plan.
void add_cell(const Plan& plan, std::int64_t likelihood, std::int64_t impact, FigureTarget target) {
  const auto count = std::count_if(plan.risks.begin(), plan.risks.end(), [&](const Risk& risk) {
    return stands_at(risk, likelihood, impact);
  });
  const std::string row = std::to_string(likelihood);
  const std::string column = std::to_string(impact);
  put_figure(target,
             {.kind = FigureKind::HeatMapCount, .row = row, .sub_row = column},
             count_figure(count),
             kHeatMapInWords,
             [&] {
               Inputs inputs;
               for (const Risk& risk : plan.risks) {
                 if (stands_at(risk, likelihood, impact)) inputs.push_back(counted_score(risk));
               }
               return inputs;
             });
}

// A44: the highest rating, in the round's word for it.
void add_overall(const Plan& plan, const PlanningRound& round, FigureTarget target) {
  const auto has = [&](std::string_view rating) {
    return std::any_of(plan.risks.begin(), plan.risks.end(), [&](const Risk& risk) {
      return rating_of(risk) == rating;
    });
  };
  Figure figure;
  for (const std::string_view rating : {"low", "medium", "high"}) {
    if (has(rating)) figure.value = label_of(round, "risk_words", rating);
  }
  put_figure(target, {.kind = FigureKind::OverallRating}, figure, kOverallRatingInWords, [&] {
    Inputs inputs;
    inputs.reserve(plan.risks.size());
    for (const Risk& risk : plan.risks) {
      inputs.push_back(counted_risk(round, risk));
      inputs.back().weight.clear();
      inputs.back().contribution.reset();
    }
    return inputs;
  });
}

}  // namespace

std::optional<std::int64_t> risk_score(const WrittenCount& likelihood, const WrittenCount& impact) {
  const auto is_on_scale = [](const WrittenCount& count) {
    return count.value && *count.value >= 1 && *count.value <= kTopOfRiskScale;
  };
  if (!is_on_scale(likelihood) || !is_on_scale(impact)) return std::nullopt;
  return *likelihood.value * *impact.value;
}

std::string_view rating_of_score(std::int64_t score) {
  constexpr std::int64_t kMostOfLow = 5;
  constexpr std::int64_t kMostOfMedium = 12;
  return score <= kMostOfLow ? "low" : score <= kMostOfMedium ? "medium" : "high";
}

std::string_view rating_of(const Risk& risk) {
  if (risk.rating.value) return risk.rating.value->id;
  const std::optional<std::int64_t> score = risk_score(risk.likelihood, risk.impact);
  return score ? rating_of_score(*score) : std::string_view{};
}

Figure count_figure(std::optional<std::int64_t> count) {
  return number_figure(count ? MaybeRatio{Ratio::of(*count)} : std::nullopt, 0);
}

void add_risks(const Plan& plan, const PlanningRound& round, FigureTarget target) {
  std::optional<std::int64_t> highest;
  for (const Risk& risk : plan.risks) {
    highest = std::max(highest, add_score(risk, kBefore, target));
    add_score(risk, kAfter, target);
  }
  for (const RoundChoice& rating : choices_of(round, "risk_words")) {
    add_rating_count(plan, round, rating.id, target);
  }
  add_overall(plan, round, target);
  // No risks, no map.
  const std::int64_t cells = plan.risks.empty() ? 0 : kTopOfRiskScale * kTopOfRiskScale;
  for (std::int64_t cell = 0; cell < cells; ++cell) {
    add_cell(plan, cell / kTopOfRiskScale + 1, cell % kTopOfRiskScale + 1, target);
  }
  put_figure(
      target, {.kind = FigureKind::HighestScore}, count_figure(highest), kHighestScoreInWords, [&] {
        Inputs inputs;
        for (const Risk& risk : plan.risks) {
          const auto score = risk_score(risk.likelihood, risk.impact);
          if (!score) continue;
          inputs.push_back({.address = address_of({.kind = FigureKind::RiskScore, .row = risk.id}),
                            .label = risk.title,
                            .value = count_text(*score),
                            .weight = {}});
        }
        return inputs;
      });
}

}  // namespace core
