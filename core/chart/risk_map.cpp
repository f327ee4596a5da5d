#include "core/chart/risk_map.h"

#include "core/base/text.h"
#include "core/chart/chart_figures.h"
#include "core/delivery/delivery.h"
#include "core/round/round_words.h"

#include <utility>

namespace core {
namespace {

constexpr std::int64_t kTop = kTopOfRiskScale;

Ink ink_of(std::string_view rating) {
  return rating == "high" ? Ink::High : rating == "medium" ? Ink::Medium : Ink::Low;
}

// In the round's word for it: "high".
std::string words_of(const ChartOf& of, std::string_view rating) {
  return lower_case(label_of(of.round, "risk_words", rating));
}

std::int64_t count_at(const ChartOf& of, std::int64_t likelihood, std::int64_t impact) {
  const std::string row = std::to_string(likelihood);
  const std::string column = std::to_string(impact);
  return computed_count(of, {.kind = FigureKind::HeatMapCount, .row = row, .sub_row = column})
      .value_or(0);
}

// "Falls; Delays".
std::string names_at(const ChartOf& of, std::int64_t likelihood, std::int64_t impact) {
  std::string names;
  for (const Risk& risk : of.plan.risks) {
    if (risk.likelihood.value != likelihood || risk.impact.value != impact) continue;
    (names += names.empty() ? "" : "; ") += risk.title.empty() ? risk.number : risk.title;
  }
  return names;
}

void add_cell(const ChartOf& of, std::int64_t likelihood, std::int64_t impact, Chart& chart) {
  const std::string_view rating = rating_of_score(likelihood * impact);
  const std::int64_t count = count_at(of, likelihood, impact);
  ChartMark cell{.shape = Shape::Cell,
                 .ink = ink_of(rating),
                 .from = static_cast<double>(impact - 1) / kTop,
                 .to = static_cast<double>(impact) / kTop};
  if (count == 0) {
    chart.table.back().emplace_back("none");
  } else {
    cell.words = count_text(count);
    cell.more = words_of(of, rating);
    cell.names = names_at(of, likelihood, impact);
    chart.table.back().push_back(cell.words + ", " + cell.more + ": " + cell.names);
  }
  chart.rows.back().marks.push_back(std::move(cell));
}

// "Low up to 5": what the ground of a cell stands for.
void add_keys(const ChartOf& of, Chart& chart) {
  std::int64_t from = 1;
  for (const std::string_view rating : {"low", "medium", "high"}) {
    std::int64_t to = from;
    while (to < kTop * kTop && rating_of_score(to + 1) == rating) ++to;
    chart.keys.push_back({Shape::Cell,
                          ink_of(rating),
                          label_of(of.round, "risk_words", rating) + ": a score of " +
                              count_text(from) + " to " + count_text(to)});
    from = to + 1;
  }
}

// "5 of 10 risks have scores; 1 is high. The highest score is 15: Falls."
std::string sentence_of(const ChartOf& of, std::int64_t scored) {
  const std::int64_t highest = computed_count(of, {.kind = FigureKind::HighestScore}).value_or(0);
  std::int64_t high = 0;
  std::string names;
  for (const Risk& risk : of.plan.risks) {
    const auto score = risk_score(risk.likelihood, risk.impact);
    if (score && rating_of_score(*score) == "high") ++high;
    if (score != highest) continue;
    (names += names.empty() ? "" : "; ") += risk.title.empty() ? risk.number : risk.title;
  }
  return count_text(scored) + " of " +
         counted(std::ssize(of.plan.risks), "risk has", "risks have") + " scores, " +
         count_text(high) + " of them " + words_of(of, "high") + ". The highest score is " +
         count_text(highest) + ": " + names + ".";
}

}  // namespace

Chart risk_map(const ChartOf& of) {
  Chart chart{.title = "Risks by likelihood and impact",
              .axes = "Up: likelihood, 1 to 5. Across: impact, 1 to 5."};
  std::int64_t scored = 0;
  for (const Risk& risk : of.plan.risks) scored += risk_score(risk.likelihood, risk.impact) ? 1 : 0;
  if (scored == 0) return chart;
  chart.sentence = sentence_of(of, scored);
  const std::int64_t others = std::ssize(of.plan.risks) - scored;
  if (others > 0) {
    chart.note = counted(others, "risk is", "risks are") +
                 " not on the map: likelihood or impact is empty or not on the scale of 1 to 5.";
  }
  chart.rows.reserve(kTop);
  chart.table = {{"Likelihood"}};
  for (std::int64_t impact = 1; impact <= kTop; ++impact) {
    chart.ticks.push_back({(static_cast<double>(impact) - 0.5) / kTop, count_text(impact)});
    chart.table.front().push_back("Impact " + count_text(impact));
  }
  for (std::int64_t likelihood = kTop; likelihood > 0; --likelihood) {
    chart.rows.push_back({.label = count_text(likelihood)});
    chart.table.push_back({count_text(likelihood)});
    for (std::int64_t impact = 1; impact <= kTop; ++impact) {
      add_cell(of, likelihood, impact, chart);
    }
  }
  add_keys(of, chart);
  return chart;
}

}  // namespace core
