#include "core/chart/plan_charts.h"

#include "core/base/order.h"
#include "core/chart/chart_figures.h"
#include "core/period/period.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace core {
namespace {

std::string signed_words(Money amount, MoneyUnit unit) {
  return (amount.pence() > 0 ? "+" : "") + text_in_unit(amount, unit);
}

Money magnitude(Money amount) {
  return amount.pence() < 0 ? -amount : amount;
}

std::string sentence_of_change(const BarChart& chart,
                               const ChartOf& of,
                               Money before,
                               Money after) {
  const Money change = after - before;
  std::string words = "The pool is the same in both years.";
  if (change.pence() != 0) {
    words = "The pool is " + text_in_unit(magnitude(change), of.unit) +
            (change.pence() > 0 ? " larger" : " smaller") + " than the year before.";
  }
  const ChartBar* most = nullptr;
  for (const ChartBar& bar : chart.bars) {
    if (bar.kind == ChartBar::Kind::Whole) continue;
    const auto size = [](const ChartBar& of_bar) {
      return std::abs(of_bar.to.pence() - of_bar.from.pence());
    };
    if (most == nullptr || size(bar) > size(*most)) most = &bar;
  }
  if (most != nullptr) words += " Most changes in " + most->label + ": " + most->words + ".";
  return words;
}

std::string planned_year(const ChartOf& of) {
  const std::optional<Period> year = last_planned_year(of.round);
  return year ? year->text() : std::string{};
}

}  // namespace

BarChart pool_change_chart(const ChartOf& of, const std::string& year) {
  BarChart chart{.title = "The pool from the year before", .amounts = "Amount"};
  const Result<Period> period = Period::from_text(year);
  if (!period.has_value()) return chart;
  const std::string prior = period->year_before().text();
  chart.title = "The pool from " + prior + " to " + year;
  const auto before = computed_money(of, "finance/pool/" + prior + "/total");
  const auto after = computed_money(of, "finance/pool/" + year + "/total");
  if (!before || !after) return chart;
  chart.bars.push_back(
      {ChartBar::Kind::Whole, prior, text_in_unit(*before, of.unit), Money{}, *before});
  Money at = *before;
  for (const Stream& stream : of.round.streams) {
    const std::string base = "finance/streams/" + stream.id + "/";
    const Money was = computed_money(of, base + prior + "/income").value_or(Money{});
    const Money is = computed_money(of, base + year + "/income").value_or(Money{});
    const Money change = is - was;
    if (change.pence() == 0) continue;
    chart.bars.push_back({change.pence() > 0 ? ChartBar::Kind::More : ChartBar::Kind::Less,
                          short_name_of(stream),
                          signed_words(change, of.unit),
                          at,
                          at + change});
    at += change;
  }
  if (at != *after) {
    const Money rest = *after - at;
    chart.bars.push_back({rest.pence() > 0 ? ChartBar::Kind::More : ChartBar::Kind::Less,
                          "Without a stream of the round",
                          signed_words(rest, of.unit),
                          at,
                          *after});
  }
  chart.bars.push_back(
      {ChartBar::Kind::Whole, year, text_in_unit(*after, of.unit), Money{}, *after});
  chart.sentence = sentence_of_change(chart, of, *before, *after) +
                   words_of_empty(of, "finance/pool/" + prior + "/total", prior) +
                   words_of_empty(of, "finance/pool/" + year + "/total", year);
  fit_axis(chart, of.unit);
  return chart;
}

BarChart spend_by_type_chart(const ChartOf& of, const std::string& year) {
  BarChart chart{.title = "Spending by type of scheme in " + year, .amounts = year};
  const auto total = computed_money(of, "finance/spend/" + year + "/total");
  if (!total) return chart;
  Money rest = *total;
  for (const RoundChoice& type : choices_of(of.round, "scheme_types")) {
    const auto spend =
        computed_money(of, "finance/types/" + std::string{type.id} + "/" + year + "/total");
    if (!spend || spend->pence() == 0) continue;
    rest = rest - *spend;
    chart.bars.push_back({ChartBar::Kind::Part,
                          std::string{type.label},
                          text_in_unit(*spend, of.unit),
                          Money{},
                          *spend});
  }
  sort_stably(chart.bars,
              [](const ChartBar& a, const ChartBar& b) { return a.to.pence() > b.to.pence(); });
  if (!chart.bars.empty()) {
    const ChartBar& most = chart.bars.front();
    const std::string whole = text_in_unit(*total, of.unit);
    const bool is_mostly_known = most.to >= rest;
    chart.sentence = is_mostly_known ? ""
                                     : text_in_unit(rest, of.unit) + " of " + whole +
                                           " has no type of the round. Of the rest ";
    chart.sentence += (is_mostly_known ? "Most is spent on " : "most is spent on ") + most.label +
                      ": " + most.words + (is_mostly_known ? " of " + whole : "") + ".";
  }
  if (rest.pence() != 0) {
    chart.bars.push_back(
        {ChartBar::Kind::Part, "No type of the round", text_in_unit(rest, of.unit), Money{}, rest});
  }
  fit_axis(chart, of.unit);
  return chart;
}

Chart pool_change(const ChartOf& of) {
  return chart_of(pool_change_chart(of, planned_year(of)));
}

Chart spend_by_type(const ChartOf& of) {
  return chart_of(spend_by_type_chart(of, planned_year(of)));
}

}  // namespace core
