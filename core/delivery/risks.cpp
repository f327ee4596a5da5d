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

template <class Sink>
std::optional<std::int64_t> add_score(const Risk& risk,
                                      const Side& side,
                                      FigureSheet& sheet,
                                      Sink& sink) {
  const std::optional<std::int64_t> score = risk_score(risk.*side.likelihood, risk.*side.impact);
  put_figure(
      FigureTarget{sheet, sink},
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

template <class Sink>
void add_rating_count(const Plan& plan,
                      const PlanningRound& round,
                      std::string_view rating,
                      FigureSheet& sheet,
                      Sink& sink) {
  std::int64_t count = 0;
  for (const Risk& risk : plan.risks) count += rating_of(risk) == rating ? 1 : 0;
  put_figure(FigureTarget{sheet, sink},
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

template <class Sink>
void add_risks(const Plan& plan, const PlanningRound& round, FigureSheet& sheet, Sink& sink) {
  std::optional<std::int64_t> highest;
  for (const Risk& risk : plan.risks) {
    highest = std::max(highest, add_score(risk, kBefore, sheet, sink));
    add_score(risk, kAfter, sheet, sink);
  }
  for (const RoundChoice& rating : choices_of(round, "risk_words")) {
    add_rating_count(plan, round, rating.id, sheet, sink);
  }
  put_figure(
      FigureTarget{sheet, sink},
      {.kind = FigureKind::HighestScore},
      count_figure(highest),
      kHighestScoreInWords,
      [&] {
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

template void add_risks(const Plan&, const PlanningRound&, FigureSheet&, NoRecording&);
template void add_risks(const Plan&, const PlanningRound&, FigureSheet&, Recording&);

}  // namespace core
