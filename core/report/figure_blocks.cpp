#include "core/report/figure_blocks.h"

#include "core/base/text.h"
#include "core/chart/funding_chart.h"
#include "core/chart/maturity_ladder.h"
#include "core/chart/plan_charts.h"
#include "core/chart/risk_map.h"
#include "core/chart/timeline_chart.h"
#include "core/delivery/delivery.h"
#include "core/plan/plan_words.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace core {
namespace {

using Blocks = std::vector<ReportBlock>;

constexpr std::size_t kMostRisks = 10;
constexpr std::size_t kRisksOfOnePage = 5;

std::string amount(const ReportOf& of, const std::optional<Money>& money) {
  return money ? money_text(*money, of.unit) : std::string{kNothing};
}
std::string change(const ReportOf& of, const std::optional<Money>& money) {
  return money ? change_text(*money, of.unit) : std::string{kNothing};
}
std::string percent(const std::optional<Ratio>& ratio) {
  return ratio ? percent_text(shown(*ratio, 1)) : std::string{kNothing};
}

std::string in_unit(const ReportOf& of, std::string words) {
  if (of.unit == MoneyUnit::Pounds) return words;
  return words + " (" + std::string{symbol_of(of.unit)} + ")";
}

Blocks of_table(ReportTable table) {
  if (table.rows.empty()) return {};
  return {table_block(std::move(table))};
}

Blocks of_chart(Chart chart) {
  if (chart.rows.empty()) return {};
  return {chart_block(std::move(chart))};
}

ChartOf chart_of(const ReportOf& of) {
  return {of.plan, of.round, of.derived, of.unit, of.today};
}

// By the round's words for it; high, medium, low, then those without a rating.
std::size_t rank_of(const Risk& risk) {
  constexpr std::array<std::string_view, 3> kRatings = {"high", "medium", "low"};
  const auto found = std::find(kRatings.begin(), kRatings.end(), rating_of(risk));
  return static_cast<std::size_t>(found - kRatings.begin());
}

std::vector<std::string> risk_row(const ReportOf& of, const Risk& risk) {
  const std::string_view rating = rating_of(risk);
  return {
      or_dash(row_name(of.plan, of.round, "risks/" + risk.id)),
      rating.empty() ? or_dash(risk.rating.as_written) : label_of(of.round, "risk_words", rating),
      or_dash(risk.mitigation.text),
      or_dash(risk.owner.empty() ? row_name(of.plan, of.round, "partners/" + risk.owner_body.id)
                                 : risk.owner)};
}

// The highest rated first.
Blocks risks_up_to(const ReportOf& of, std::size_t most) {
  std::vector<const Risk*> risks;
  for (const Risk& risk : of.plan.risks) risks.push_back(&risk);
  std::stable_sort(risks.begin(), risks.end(), [](const Risk* a, const Risk* b) {
    return rank_of(*a) < rank_of(*b);
  });
  ReportTable table{
      .caption = "Main risks",
      .columns = {{.head = "Risk"}, {.head = "Rating"}, {.head = "Mitigation"}, {.head = "Owner"}}};
  const std::size_t told = std::min(risks.size(), most);
  for (std::size_t i = 0; i < told; ++i) table.rows.push_back(risk_row(of, *risks[i]));
  Blocks blocks = of_table(std::move(table));
  if (risks.size() > told) {
    blocks.push_back(note_block("The register has " +
                                counted(static_cast<std::int64_t>(risks.size()), "risk", "risks") +
                                "; the first " + std::to_string(told) + " by rating are shown."));
  }
  return blocks;
}

ReportTable findings_of(const ReportOf& of, Severity severity, std::string caption) {
  ReportTable table{.caption = std::move(caption),
                    .columns = {{.head = "Finding"}, {.head = "What to do"}}};
  for (const Finding& finding : of.findings) {
    if (finding.severity != severity || !finding.is_open()) continue;
    const std::string_view mark = finding.is_unverified ? " (rests on an unverified fact)" : "";
    table.rows.push_back({finding.message + std::string{mark}, finding.remedy});
  }
  return table;
}

ReportTable accepted_findings(const ReportOf& of) {
  ReportTable table{.caption = "Accepted by the area",
                    .columns = {{.head = "Finding"}, {.head = "Reason"}}};
  for (const Finding& finding : of.findings) {
    if (finding.is_open()) continue;
    table.rows.push_back({finding.message, finding.accepted_because});
  }
  return table;
}

std::int64_t open_count(const ReportOf& of, Severity severity) {
  return std::count_if(of.findings.begin(), of.findings.end(), [&](const Finding& finding) {
    return finding.severity == severity && finding.is_open();
  });
}

// What is left of the income: nothing to say of where no spending is entered.
std::string left_text(const ReportOf& of, const Compared& spend, std::optional<Money> balance) {
  return amount(of, spend.value() ? balance : std::nullopt);
}

}  // namespace

Blocks pool_blocks(const ReportOf& of) {
  ReportTable table{.caption = in_unit(of, "The pool"),
                    .columns = {{.head = "Year"},
                                {.head = "Income", .is_number = true},
                                {.head = "Change", .is_number = true},
                                {.head = "Change, %", .is_number = true},
                                {.head = "Spending", .is_number = true},
                                {.head = "Left", .is_number = true}}};
  for (const PoolYear& year : of.derived.finance.pool) {
    if (!year.income.value() && !year.spend.value()) continue;
    table.rows.push_back(
        {year.year.text(),
         amount(of, year.income.value()),
         change(of, year.income.change()),
         percent(year.income.change_percent()),
         amount(of, year.spend.value()),
         left_text(of, year.spend, year.is_planned ? year.balance : std::nullopt)});
  }
  Blocks blocks = of_table(std::move(table));
  for (const PoolYear& year : of.derived.finance.pool) {
    const Money outside = year.outside_pool.value().value_or(Money{});
    if (outside.pence() == 0) continue;
    blocks.push_back(note_block(year.year.text() + " counts " + text_in_unit(outside, of.unit) +
                                " that was outside the pool that year."));
  }
  return blocks;
}

Blocks stream_blocks(const ReportOf& of) {
  ReportTable table{.caption = in_unit(of, "Funding streams"),
                    .columns = {{.head = "Stream"},
                                {.head = "Year"},
                                {.head = "Income", .is_number = true},
                                {.head = "Change", .is_number = true},
                                {.head = "Spending", .is_number = true},
                                {.head = "Left", .is_number = true}}};
  const Finance& finance = of.derived.finance;
  for (const StreamYear& row : finance.stream_years) {
    if (!row.income.value() && !row.spend.value()) continue;
    table.rows.push_back({label_of(of.round, "streams", finance.streams.id(row.stream)),
                          row.year.text(),
                          amount(of, row.income.value()),
                          change(of, row.income.change()),
                          amount(of, row.spend.value()),
                          left_text(of, row.spend, row.balance)});
  }
  return of_table(std::move(table));
}

Blocks funding_blocks(const ReportOf& of) {
  return of_chart(funding_chart(chart_of(of)));
}

Blocks ring_fence_blocks(const ReportOf& of) {
  ReportTable table{.caption = in_unit(of, "Ring-fences"),
                    .columns = {{.head = "Ring-fence"},
                                {.head = "Year"},
                                {.head = "Minimum", .is_number = true},
                                {.head = "Spending", .is_number = true},
                                {.head = "Difference", .is_number = true},
                                {.head = "Met"}}};
  const Finance& finance = of.derived.finance;
  for (const RingFenceYear& row : finance.ring_fence_years) {
    if (!row.minimum.value() && !row.spend.value()) continue;
    const std::optional<bool> is_met = row.is_met();
    table.rows.push_back({label_of(of.round, "ring_fences", finance.ring_fences.id(row.ring_fence)),
                          row.year.text(),
                          amount(of, row.minimum.value()),
                          amount(of, row.spend.value()),
                          change(of, row.difference),
                          is_met ? (*is_met ? "yes" : "no") : std::string{kNothing}});
  }
  return of_table(std::move(table));
}

Blocks type_blocks(const ReportOf& of) {
  return of_chart(spend_by_type(chart_of(of)));
}

// Years without any spending of a scheme have no column.
Blocks scheme_blocks(const ReportOf& of) {
  const Finance& finance = of.derived.finance;
  ReportTable table{.caption = in_unit(of, "Schemes and what is spent on them"),
                    .columns = {{.head = "Scheme"}, {.head = "Type"}}};
  std::vector<std::size_t> years;
  std::vector<std::string> totals = {"All schemes", ""};
  for (std::size_t year = 0; year < finance.year_count(); ++year) {
    if (!finance.pool[year].spend.value()) continue;
    years.push_back(year);
    table.columns.push_back({.head = finance.pool[year].year.text(), .is_number = true});
    totals.push_back(amount(of, finance.pool[year].spend.value()));
  }
  for (std::size_t i = 0; i < of.plan.schemes.size(); ++i) {
    const Scheme& scheme = of.plan.schemes[i];
    const std::string number = scheme.number.empty() ? "" : scheme.number + " ";
    std::vector<std::string> row = {number + or_dash(scheme.name),
                                    scheme.type.value
                                        ? label_of(of.round, "scheme_types", scheme.type.value->id)
                                        : or_dash(scheme.type.as_written)};
    for (const std::size_t year : years) {
      row.push_back(amount(of, finance.scheme_year(i, year).value()));
    }
    table.rows.push_back(std::move(row));
  }
  if (table.rows.empty()) return {};
  if (!years.empty()) table.rows.push_back(std::move(totals));
  table.has_total = !years.empty();
  return {table_block(std::move(table))};
}

Blocks maturity_blocks(const ReportOf& of) {
  return of_chart(maturity_ladder(chart_of(of)));
}

Blocks timeline_blocks(const ReportOf& of) {
  return of_chart(timeline_chart(chart_of(of)));
}

Blocks risk_map_blocks(const ReportOf& of) {
  return of_chart(risk_map(chart_of(of)));
}

Blocks main_risk_blocks(const ReportOf& of) {
  if (of.plan.risks.empty()) return {paragraph_block("The plan records no risks yet.")};
  return risks_up_to(of, kMostRisks);
}

// Without what is done about them, which takes more than the page has.
Blocks top_risk_blocks(const ReportOf& of) {
  if (of.plan.risks.empty()) return main_risk_blocks(of);
  Blocks blocks = risks_up_to(of, kRisksOfOnePage);
  constexpr std::ptrdiff_t kMitigation = 2;
  ReportTable& table = blocks.front().table;
  table.columns.erase(table.columns.begin() + kMitigation);
  for (std::vector<std::string>& row : table.rows) row.erase(row.begin() + kMitigation);
  return blocks;
}

Blocks finding_blocks(const ReportOf& of) {
  Blocks blocks;
  for (ReportTable table : {findings_of(of, Severity::Error, "To mend"),
                            findings_of(of, Severity::Warning, "To look at"),
                            findings_of(of, Severity::ToDo, "To do"),
                            findings_of(of, Severity::Info, "To know"),
                            accepted_findings(of)}) {
    if (!table.rows.empty()) blocks.push_back(table_block(std::move(table)));
  }
  return blocks;
}

Blocks standing_blocks(const ReportOf& of) {
  return {paragraph_block("The checks of the round find " +
                          counted(open_count(of, Severity::Error), "error", "errors") + ", " +
                          counted(open_count(of, Severity::Warning), "warning", "warnings") +
                          " and " + counted(open_count(of, Severity::ToDo), "thing", "things") +
                          " still to do.")};
}

}  // namespace core
