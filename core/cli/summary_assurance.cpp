// What vouches for the plan, as the summary shows it: narrative, engagement, dates worked back,
// requirements, and how far actions and risks stand.
#include "core/assurance/countdown.h"
#include "core/assurance/narrative.h"
#include "core/base/text.h"
#include "core/cli/explanation_text.h"
#include "core/cli/summary.h"
#include "core/delivery/delivery.h"
#include "core/round/round_words.h"

#include <array>
#include <utility>

namespace core {
namespace {

using Align = TextTable::Align;

constexpr std::string_view kNothing = "\u2013";

// Figures of the whole plan.
struct Standing {
  std::string_view name;  // in JSON
  std::string_view label;
  FigureKind kind;
};
constexpr std::array kStandings = {
    Standing{"actions_done_percent", "Actions done", FigureKind::ActionsDone},
    Standing{"overall_rating", "Overall rating of the risks", FigureKind::OverallRating},
    Standing{"requirements_met_percent", "Requirements met", FigureKind::RequirementsMet},
    Standing{"requirements_open", "Requirements open", FigureKind::RequirementsOpen},
    Standing{"performance_at_risk", "Depends on performance", FigureKind::PerformanceAtRisk}};

Json standing_json(const SummaryOf& of) {
  Json standing = Json::object();
  for (const Standing& row : kStandings) {
    standing.add(std::string{row.name},
                 figure_json(of.derived.figure({.kind = row.kind}).value_or(Figure{})));
  }
  return standing;
}

TextTable standing_table(const SummaryOf& of) {
  TextTable table{"Standing", {{"Of the plan"}, {"", Align::Right}}};
  for (const Standing& row : kStandings) {
    const Figure figure = of.derived.figure({.kind = row.kind}).value_or(Figure{});
    if (!figure.is_empty()) table.add({std::string{row.label}, text_of(figure)});
  }
  return table;
}

// A cell of the heat map; its figure is a count.
Figure cell_at(const SummaryOf& of, std::int64_t likelihood, std::int64_t impact) {
  const std::string row = std::to_string(likelihood);
  const std::string column = std::to_string(impact);
  return of.derived.figure({.kind = FigureKind::HeatMapCount, .row = row, .sub_row = column})
      .value_or(Figure{});
}

bool has_scores(const SummaryOf& of) {
  const auto highest = of.derived.figure({.kind = FigureKind::HighestScore});
  return highest && !highest->is_empty();
}

Json heat_map_json(const SummaryOf& of) {
  Json cells = Json::array();
  if (!has_scores(of)) return cells;
  for (std::int64_t likelihood = 1; likelihood <= kTopOfRiskScale; ++likelihood) {
    for (std::int64_t impact = 1; impact <= kTopOfRiskScale; ++impact) {
      cells.push(Json::object()
                     .add("likelihood", likelihood)
                     .add("impact", impact)
                     .add("count", figure_json(cell_at(of, likelihood, impact))));
    }
  }
  return cells;
}

TextTable heat_map_table(const SummaryOf& of) {
  std::vector<TextTable::Column> columns = {{"Likelihood"}};
  columns.reserve(1 + static_cast<std::size_t>(kTopOfRiskScale));
  for (std::int64_t impact = 1; impact <= kTopOfRiskScale; ++impact) {
    columns.push_back({"Impact " + std::to_string(impact), Align::Right});
  }
  TextTable table{"Heat map of the risks", std::move(columns)};
  if (!has_scores(of)) return table;
  for (std::int64_t likelihood = kTopOfRiskScale; likelihood >= 1; --likelihood) {
    std::vector<std::string> cells = {std::to_string(likelihood)};
    cells.reserve(1 + static_cast<std::size_t>(kTopOfRiskScale));
    for (std::int64_t impact = 1; impact <= kTopOfRiskScale; ++impact) {
      cells.push_back(text_of(cell_at(of, likelihood, impact)));
    }
    table.add(std::move(cells));
  }
  return table;
}

// A60.
Json narrative_json(const SummaryOf& of) {
  const Narrative narrative = narrative_of(of.plan, of.round);
  Json prompts = Json::array();
  for (const PromptAnswer& row : narrative.prompts) {
    prompts.push(Json::object()
                     .add("prompt", row.prompt)
                     .add("sections", row.sections)
                     .add("words", row.words));
  }
  return Json::object()
      .add("words", narrative.words)
      .add("unanswered", narrative.unanswered)
      .add("prompts", std::move(prompts));
}

TextTable narrative_table(const SummaryOf& of) {
  TextTable table{"Narrative", {{"Prompt"}, {"Sections", Align::Right}, {"Words", Align::Right}}};
  if (of.plan.sections.empty()) return table;
  const Narrative narrative = narrative_of(of.plan, of.round);
  for (const PromptAnswer& row : narrative.prompts) {
    table.add({label_of(of.round, "prompts", row.prompt),
               count_text(row.sections),
               count_text(row.words)});
  }
  table.add({"All sections",
             count_text(static_cast<std::int64_t>(of.plan.sections.size())),
             count_text(narrative.words)});
  if (!narrative.prompts.empty()) {
    table.add({"Prompts without an answer", count_text(narrative.unanswered), ""});
  }
  return table;
}

// The answer to a condition of the round, or null.
const ConditionAnswer* answer_to(const Plan& plan, std::string_view condition) {
  for (const ConditionAnswer& answer : plan.conditions) {
    if (answer.condition.value && answer.condition.value->id == condition) return &answer;
  }
  return nullptr;
}

// What is answered to each condition of the round.
struct AnsweredCondition {
  RoundChoice condition;
  std::optional<bool> is_met = {};
  std::int64_t words = 0;
};

std::vector<AnsweredCondition> answered_conditions(const SummaryOf& of) {
  std::vector<AnsweredCondition> rows;
  for (const RoundChoice& condition : choices_of(of.round, "conditions")) {
    AnsweredCondition row{.condition = condition};
    if (const ConditionAnswer* answer = answer_to(of.plan, condition.id)) {
      row.is_met = answer->is_met;
      row.words = words_in(answer->text.text);
    }
    rows.push_back(row);
  }
  return rows;
}

Json conditions_json(const SummaryOf& of) {
  Json list = Json::array();
  for (const AnsweredCondition& row : answered_conditions(of)) {
    list.push(Json::object()
                  .add("condition", row.condition.id)
                  .add("met", row.is_met ? Json{*row.is_met} : Json{})
                  .add("words", row.words));
  }
  return list;
}

TextTable condition_table(const SummaryOf& of) {
  TextTable table{"National conditions", {{"Condition"}, {"Met"}, {"Words", Align::Right}}};
  if (of.plan.conditions.empty()) return table;
  for (const AnsweredCondition& row : answered_conditions(of)) {
    std::string_view answer = kNothing;
    if (row.is_met) answer = *row.is_met ? "yes" : "no";
    table.add({std::string{row.condition.label}, std::string{answer}, count_text(row.words)});
  }
  return table;
}

// A64.
Json coverage_json(const SummaryOf& of) {
  Json list = Json::array();
  for (const GroupCoverage& row : coverage_of(of.plan, of.round)) {
    list.push(Json::object().add("group", row.group).add("rows", row.rows));
  }
  return list;
}

TextTable coverage_table(const SummaryOf& of) {
  TextTable table{"Engagement", {{"Group"}, {"Entries", Align::Right}}};
  if (of.plan.engagement.empty()) return table;
  for (const GroupCoverage& row : coverage_of(of.plan, of.round)) {
    table.add({label_of(of.round, "groups_to_cover", row.group), count_text(row.rows)});
  }
  return table;
}

// A63: worked back from the submission or the board.
Json countdown_json(const SummaryOf& of) {
  Json list = Json::array();
  for (const LeadTime& lead_time : of.plan.lead_times) {
    const std::optional<Date> date = date_of(lead_time, of.plan.about, of.round);
    list.push(
        Json::object().add("what", lead_time.what).add("date", date ? Json{date->text()} : Json{}));
  }
  return list;
}

TextTable countdown_table(const SummaryOf& of) {
  TextTable table{"Dates worked back", {{"Step"}, {"By"}}};
  for (const LeadTime& lead_time : of.plan.lead_times) {
    const std::optional<Date> date = date_of(lead_time, of.plan.about, of.round);
    table.add({lead_time.what, date ? date->long_text() : std::string{kNothing}});
  }
  return table;
}

}  // namespace

void add_assurance_to(Json& summary, const SummaryOf& of) {
  summary.add("standing", standing_json(of));
  summary.add("heat_map", heat_map_json(of));
  summary.add("conditions", conditions_json(of));
  summary.add("narrative", narrative_json(of));
  summary.add("engagement", coverage_json(of));
  summary.add("countdown", countdown_json(of));
}

std::vector<TextTable> assurance_tables(const SummaryOf& of) {
  return {standing_table(of),
          heat_map_table(of),
          condition_table(of),
          narrative_table(of),
          coverage_table(of),
          countdown_table(of)};
}

}  // namespace core
