// The risks in the summary: how many there are of each rating, and the register, worst first.
#include "core/base/text.h"
#include "core/cli/explanation_text.h"
#include "core/cli/summary.h"
#include "core/delivery/delivery.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <utility>

namespace core {
namespace {

using Align = TextTable::Align;

constexpr std::string_view kNothing = "\u2013";

// Zero for a risk without a rating.
int rank_of_rating(std::string_view rating) {
  return rating == "high" ? 3 : rating == "medium" ? 2 : rating == "low" ? 1 : 0;
}

// By rating, since a register may be rated in words alone; by score among those of one rating.
std::pair<int, std::int64_t> badness_of(const Risk& risk) {
  return {rank_of_rating(rating_of(risk)), risk_score(risk.likelihood, risk.impact).value_or(0)};
}

// Worst first; equals as they stand in the plan, those without a rating last.
std::vector<const Risk*> register_of(const Plan& plan) {
  std::vector<const Risk*> risks;
  risks.reserve(plan.risks.size());
  for (const Risk& risk : plan.risks) risks.push_back(&risk);
  std::stable_sort(risks.begin(), risks.end(), [](const Risk* a, const Risk* b) {
    return badness_of(*a) > badness_of(*b);
  });
  return risks;
}

// Those that none is worse than; none while no risk is rated.
std::vector<const Risk*> worst_of(const Plan& plan) {
  std::vector<const Risk*> worst = register_of(plan);
  const auto is_less = [&](const Risk* risk) {
    return rating_of(*risk).empty() || badness_of(*risk) < badness_of(*worst.front());
  };
  worst.erase(std::find_if(worst.begin(), worst.end(), is_less), worst.end());
  return worst;
}

std::string_view rating_after(const Risk& risk) {
  if (risk.rating_after.value) return risk.rating_after.value->id;
  const auto score = risk_score(risk.likelihood_after, risk.impact_after);
  return score ? rating_of_score(*score) : std::string_view{};
}

std::string rating_text(const SummaryOf& of, std::string_view rating) {
  return rating.empty() ? std::string{kNothing} : label_of(of.round, "risk_words", rating);
}

Figure score_of(const SummaryOf& of, FigureKind kind, const Risk& risk) {
  return of.derived.figure({.kind = kind, .row = risk.id}).value_or(Figure{});
}

std::string score_text(const SummaryOf& of, FigureKind kind, const Risk& risk) {
  const Figure score = score_of(of, kind, risk);
  return score.is_empty() ? std::string{kNothing} : text_of(score);
}

std::string name_of(const Risk& risk) {
  return risk.title.empty() ? risk.id : risk.title;
}

Json text_or_null(std::string_view text) {
  return text.empty() ? Json{} : Json{text};
}

// A score is a whole number.
Json json_of_count(const std::optional<Figure>& figure) {
  const auto* number = figure ? std::get_if<FigureNumber>(&figure->value) : nullptr;
  return number == nullptr ? Json{} : Json{number->value.rounded(0).units()};
}

Json ratings_json(const SummaryOf& of) {
  Json ratings = Json::array();
  for (const RoundChoice& rating : choices_of(of.round, "risk_words")) {
    const auto count = of.derived.figure({.kind = FigureKind::RatingCount, .row = rating.id});
    ratings.push(Json::object().add("rating", rating.id).add("count", json_of_count(count)));
  }
  return ratings;
}

std::int64_t not_rated(const SummaryOf& of) {
  const auto has_rating = [&](const Risk& risk) {
    return has_choice(of.round, "risk_words", rating_of(risk));
  };
  return std::ssize(of.plan.risks) -
         std::count_if(of.plan.risks.begin(), of.plan.risks.end(), has_rating);
}

Json register_json(const SummaryOf& of) {
  Json rows = Json::array();
  for (const Risk* risk : register_of(of.plan)) {
    rows.push(
        Json::object()
            .add("id", risk->id)
            .add("number", text_or_null(risk->number))
            .add("title", text_or_null(risk->title))
            .add("rating", text_or_null(rating_of(*risk)))
            .add("score", json_of_count(score_of(of, FigureKind::RiskScore, *risk)))
            .add("rating_after", text_or_null(rating_after(*risk)))
            .add("score_after", json_of_count(score_of(of, FigureKind::RiskScoreAfter, *risk))));
  }
  return rows;
}

TextTable count_table(const SummaryOf& of) {
  TextTable table{"Risks", {{"Rating"}, {"Risks", Align::Right}}};
  if (of.plan.risks.empty()) return table;
  for (const RoundChoice& rating : choices_of(of.round, "risk_words")) {
    const auto count = of.derived.figure({.kind = FigureKind::RatingCount, .row = rating.id});
    table.add({std::string{rating.label}, text_of(count.value_or(Figure{}))});
  }
  const std::int64_t others = not_rated(of);
  if (others > 0) table.add({"Not rated", count_text(others)});
  const auto highest = of.derived.figure({.kind = FigureKind::HighestScore});
  if (highest && !highest->is_empty()) table.add({"Highest score", text_of(*highest)});
  return table;
}

// What the table of risks has columns for: a register rated in words has no scores.
struct Told {
  bool scores = false;
  bool after = false;
};

Told told_of(const Plan& plan) {
  Told told;
  for (const Risk& risk : plan.risks) {
    if (risk_score(risk.likelihood, risk.impact)) told.scores = true;
    if (!rating_after(risk).empty()) told.after = true;
  }
  return told;
}

TextTable table_of_risks(const SummaryOf& of,
                         std::string title,
                         const std::vector<const Risk*>& risks) {
  const Told told = told_of(of.plan);
  std::vector<TextTable::Column> columns = {{"Risk"}, {"Rating"}};
  if (told.scores) columns.push_back({"Score", Align::Right});
  if (told.after) columns.push_back({"After mitigation"});
  if (told.scores && told.after) columns.push_back({"Score after", Align::Right});
  TextTable table{std::move(title), std::move(columns)};
  for (const Risk* risk : risks) {
    std::vector<std::string> cells = {name_of(*risk), rating_text(of, rating_of(*risk))};
    if (told.scores) cells.push_back(score_text(of, FigureKind::RiskScore, *risk));
    if (told.after) cells.push_back(rating_text(of, rating_after(*risk)));
    if (told.scores && told.after) {
      cells.push_back(score_text(of, FigureKind::RiskScoreAfter, *risk));
    }
    table.add(std::move(cells));
  }
  return table;
}

}  // namespace

Json risks_json(const SummaryOf& of) {
  Json worst = Json::array();
  const std::vector<const Risk*> risks = worst_of(of.plan);
  for (const Risk* risk : risks) {
    worst.push(Json::object().add("id", risk->id).add("title", text_or_null(risk->title)));
  }
  return Json::object()
      .add("count", std::int64_t{std::ssize(of.plan.risks)})
      .add("ratings", ratings_json(of))
      .add("not_rated", not_rated(of))
      .add("highest", json_of_count(of.derived.figure({.kind = FigureKind::HighestScore})))
      .add("highest_rating", risks.empty() ? Json{} : Json{rating_of(*risks.front())})
      .add("highest_risks", std::move(worst))
      .add("register", register_json(of));
}

std::vector<TextTable> risk_tables(const SummaryOf& of) {
  const std::vector<const Risk*> worst = worst_of(of.plan);
  return {count_table(of),
          table_of_risks(of, worst.size() == 1 ? "Highest risk" : "Highest risks", worst),
          table_of_risks(of, "Risks, worst first", register_of(of.plan))};
}

}  // namespace core
