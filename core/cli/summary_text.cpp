#include "core/cli/summary.h"

#include "core/base/text.h"
#include "core/cli/text_table.h"
#include "core/money/money_text.h"
#include "core/round/round_words.h"

#include <optional>
#include <utility>
#include <vector>

namespace core {
namespace {

using Align = TextTable::Align;

// Empty is not zero: it shows as a dash.
constexpr std::string_view kNothing = "\u2013";

std::string amount_or_dash(const std::optional<Money>& amount) {
  return amount ? money_text(*amount) : std::string{kNothing};
}
std::string change_or_dash(const std::optional<Money>& amount) {
  return amount ? change_text(*amount) : std::string{kNothing};
}
std::string percent_or_dash(const std::optional<Ratio>& percent) {
  return percent ? percent_text(shown(*percent, 1)) : std::string{kNothing};
}

std::string heading(const SummaryOf& of) {
  const About& about = of.plan.about;
  std::vector<std::string> parts;
  for (const std::string& part : {about.area, of.round.about.name, about.version}) {
    if (!part.empty()) parts.push_back(one_line(part));
  }
  return joined(parts, " \u00b7 ") + "\n";
}

TextTable pool_table(const Finance& finance) {
  TextTable table{"The pool",
                  {{"Year"},
                   {"Income", Align::Right},
                   {"Change", Align::Right},
                   {"", Align::Right},
                   {"Spending", Align::Right},
                   {"Left", Align::Right}}};
  for (const PoolYear& year : finance.pool) {
    table.add({year.year.text(),
               amount_or_dash(year.income.value()),
               change_or_dash(year.income.change()),
               percent_or_dash(year.income.change_percent()),
               amount_or_dash(year.spend.value()),
               amount_or_dash(year.balance)});
  }
  return table;
}

TextTable stream_table(const SummaryOf& of) {
  TextTable table{"Funding streams",
                  {{"Stream"},
                   {"Year"},
                   {"Income", Align::Right},
                   {"Spending", Align::Right},
                   {"Left", Align::Right}}};
  const Finance& finance = of.derived.finance;
  for (const StreamYear& row : finance.stream_years) {
    if (!row.income.value() && !row.spend.value()) continue;
    table.add({label_of(of.round, "streams", finance.streams.id(row.stream)),
               row.year.text(),
               amount_or_dash(row.income.value()),
               amount_or_dash(row.spend.value()),
               amount_or_dash(row.balance)});
  }
  return table;
}

TextTable ring_fence_table(const SummaryOf& of) {
  TextTable table{"Ring-fences",
                  {{"Ring-fence"},
                   {"Year"},
                   {"Minimum", Align::Right},
                   {"Spending", Align::Right},
                   {"Difference", Align::Right},
                   {"Met"}}};
  const Finance& finance = of.derived.finance;
  for (const RingFenceYear& row : finance.ring_fence_years) {
    if (!row.minimum.value() && !row.spend.value()) continue;
    table.add({label_of(of.round, "ring_fences", finance.ring_fences.id(row.ring_fence)),
               row.year.text(),
               amount_or_dash(row.minimum.value()),
               amount_or_dash(row.spend.value()),
               change_or_dash(row.difference),
               row.is_met() ? (*row.is_met() ? "yes" : "no") : std::string{kNothing}});
  }
  return table;
}

}  // namespace

TextTable metric_table(const SummaryOf& of, std::string title) {
  TextTable table{std::move(title),
                  {{"Metric"},
                   {"Measure"},
                   {"Period"},
                   {"Actual", Align::Right},
                   {"Target", Align::Right},
                   {"Status"}}};
  const Metrics& metrics = of.derived.metrics;
  for (const MetricResult& result : metrics.results) {
    const auto index = static_cast<std::size_t>(result.metric);
    const MetricRow& row = metrics.rows[index];
    const WrittenChoice& metric = of.plan.metrics[index].metric;
    const auto number = [&](const std::optional<Ratio>& value) {
      if (!value) return std::string{kNothing};
      return number_text(shown(*value, row.decimals)) + (row.is_percent ? "%" : "");
    };
    table.add({metric.value ? metric.value->id : std::string{kNothing},
               row.parts.id(result.part),
               result.period.text() + (result.actual.is_to_date ? " so far" : ""),
               number(result.actual.value()),
               number(result.compared_target),
               std::string{text_of(result.status)}});
  }
  return table;
}

std::string summary_text(const SummaryOf& of) {
  std::string text = heading(of);
  for (const TextTable& table : {pool_table(of.derived.finance),
                                 stream_table(of),
                                 ring_fence_table(of),
                                 metric_table(of, "Metrics")}) {
    if (!table.is_empty()) text += "\n" + table.text();
  }
  for (const auto& tables : {delivery_tables(of), share_tables(of), assurance_tables(of)}) {
    for (const TextTable& table : tables) {
      if (!table.is_empty()) text += "\n" + table.text();
    }
  }
  return text;
}

}  // namespace core
