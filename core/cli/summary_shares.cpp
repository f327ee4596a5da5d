// The figures of the summary that belong to rows: one table of lists serves people and programs.
#include "core/base/text.h"
#include "core/cli/explanation_text.h"
#include "core/cli/summary.h"
#include "core/plan/plan_words.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>

namespace core {
namespace {

using Align = TextTable::Align;
using enum FigureKind;

constexpr std::string_view kNothing = "\u2013";

struct Owner {
  std::string id;
  std::string sub_id;  // of a row below it
  std::string label;
};
using Owners = std::vector<Owner>;

struct Column {
  std::string_view name;  // in JSON
  std::string_view head;
  FigureKind kind;
  Measure measure = Measure::Value;
};

constexpr Column kStreamColumns[] = {{"share_percent", "Of the pool", StreamPercent},
                                     {"uplifted", "With the uplift", StreamUplifted}};
constexpr Column kFenceColumns[] = {{"difference_percent", "Above the minimum", FencePercent},
                                    {"uplifted", "Minimum with the uplift", FenceUplifted}};
constexpr Column kEarmarkColumns[] = {{"uplifted", "With the uplift", EarmarkUplifted}};
constexpr Column kSchemeColumns[] = {{"total", "Spending", SchemeTotal},
                                     {"share_percent", "Of the pool", SchemePercent}};
constexpr Column kPurposeColumns[] = {{"share_percent", "Of all purposes", PurposePercent}};
constexpr Column kDistrictColumns[] = {{"share_percent", "Of the grant", DistrictPercent}};
constexpr Column kOutputColumns[] = {{"cost", "Cost", OutputCost},
                                     {"share_percent", "Of the outputs", OutputPercent},
                                     {"unit_cost", "Spending a unit", OutputUnitCost},
                                     {"weekly_cost", "A unit a week", OutputWeekly},
                                     {"monthly", "A month", OutputMonthly},
                                     {"total", "In all", OutputTotal}};
constexpr Column kBenefitColumns[] = {{"total", "Benefit", BenefitTotal},
                                      {"cost_ratio", "Cost for each \u00a31", BenefitCostRatio}};
constexpr Column kPartnerColumns[] = {{"balance", "Of the balance", PartnerBalance},
                                      {"at_risk", "Of the performance", PartnerAtRisk}};
constexpr Column kAgreementColumns[] = {{"days", "Days to the deadline", AgreementDays}};
constexpr Column kYearColumns[] = {{"change", "Change", ResultActual, Measure::Change},
                                   {"change_percent", "", ResultActual, Measure::ChangePercent},
                                   {"difference", "To the target", ResultDifference},
                                   {"difference_percent", "", ResultDifferencePercent},
                                   {"reached_percent", "Reached", ResultReached},
                                   {"forecast", "Forecast", ResultForecast}};
constexpr Column kTrailingColumns[] = {{"trailing_year", "Latest twelve months", TrailingYear}};
constexpr Column kOptionColumns[] = {{"difference", "To the baseline", OptionDifference},
                                     {"difference_percent", "", OptionPercent},
                                     {"to_actual", "To the actual", OptionToActual}};
constexpr Column kStretchColumns[] = {{"trend", "Trend", StretchTrend},
                                      {"over_trend_percent", "Beyond it", StretchPercent}};
constexpr Column kBenchmarkColumns[] = {{"rank", "Rank", BenchmarkRank},
                                        {"quartile", "Quartile", BenchmarkQuartile},
                                        {"gap", "Gap", BenchmarkGap}};
constexpr Column kTrajectoryColumns[] = {{"yearly_percent", "Change a year", TrajectoryYearly}};
constexpr Column kTrajectoryYearColumns[] = {{"value", "At the year's end", TrajectoryValue}};
constexpr Column kMovedColumns[] = {{"moved", "Levels to move", LevelsMoved}};
constexpr Column kMidpointColumns[] = {{"midpoint", "Rating", ImpactMidpoint}};

template <class Rows>
Owners rows_of(const SummaryOf& of, const Rows& rows, const std::string& list) {
  Owners owners;
  owners.reserve(rows.size());
  for (const auto& row : rows) {
    owners.push_back({row.id, {}, row_name(of.plan, of.round, list + "/" + row.id)});
  }
  return owners;
}

// Metrics go by the ids of their definitions, as in the table of results.
std::string name_of(const MetricPlan& metric) {
  return metric.metric.value ? metric.metric.value->id : std::string{kNothing};
}
std::string name_of(const Scheme& scheme) {
  return scheme.name;
}

template <class Row, class Sub>
Owners rows_below(const SummaryOf& of,
                  const std::vector<Row>& rows,
                  std::vector<Sub> Row::*below,
                  const std::string& list,
                  const std::string& sub_list) {
  Owners owners;
  for (const Row& row : rows) {
    const std::string place = joined({list, row.id, sub_list, ""}, "/");
    for (const Sub& sub : row.*below) {
      const std::string name = row_name(of.plan, of.round, place + sub.id);
      owners.push_back(
          {row.id, sub.id, joined({name_of(row), name.empty() ? sub.id : name}, ", ")});
    }
  }
  return owners;
}

Owners choices(const SummaryOf& of, std::string_view list) {
  Owners owners;
  const std::vector<RoundChoice> all = choices_of(of.round, list);
  owners.reserve(all.size());
  for (const RoundChoice& choice : all) {
    owners.push_back({std::string{choice.id}, {}, std::string{choice.label}});
  }
  return owners;
}

Owners metrics_of(const SummaryOf& of) {
  Owners owners;
  owners.reserve(of.plan.metrics.size());
  for (const MetricPlan& metric : of.plan.metrics) {
    owners.push_back({metric.id, {}, name_of(metric)});
  }
  return owners;
}

struct FigureList {
  std::string_view name;   // in JSON
  std::string_view title;  // of the table
  std::span<const Column> columns;
  Owners owners;
};

std::vector<FigureList> money_lists(const SummaryOf& of) {
  const Plan& plan = of.plan;
  return {
      {"stream_shares", "Streams: shares and uplifts", kStreamColumns, choices(of, "streams")},
      {"ring_fence_shares", "Ring-fences in per cent", kFenceColumns, choices(of, "ring_fences")},
      {"earmark_uplifts", "Earmarks with the uplift", kEarmarkColumns, choices(of, "earmarks")},
      {"scheme_shares", "Schemes", kSchemeColumns, rows_of(of, plan.schemes, "schemes")},
      {"purpose_shares", "Purposes in per cent", kPurposeColumns, choices(of, "ibcf_purposes")},
      {"district_shares", "Districts", kDistrictColumns, rows_of(of, plan.districts, "districts")},
      {"output_costs",
       "Outputs",
       kOutputColumns,
       rows_below(of, plan.schemes, &Scheme::outputs, "schemes", "outputs")},
      {"benefits", "Benefits", kBenefitColumns, rows_of(of, plan.benefits, "benefits")},
      {"partner_shares",
       "Partners' parts",
       kPartnerColumns,
       rows_of(of, plan.risk_sharing.shares, "risk_sharing/shares")},
      {"agreements", "Agreements", kAgreementColumns, rows_of(of, plan.agreements, "agreements")}};
}

std::vector<FigureList> metric_lists(const SummaryOf& of) {
  const std::vector<MetricPlan>& metrics = of.plan.metrics;
  const auto below = [&](auto list, const std::string& name) {
    return rows_below(of, metrics, list, "metrics", name);
  };
  return {
      {"metric_years", "Metrics by year", kYearColumns, metrics_of(of)},
      {"trailing_years", "Latest twelve months", kTrailingColumns, metrics_of(of)},
      {"options", "Target alternatives", kOptionColumns, below(&MetricPlan::options, "options")},
      {"stretch_targets",
       "Stretch targets",
       kStretchColumns,
       below(&MetricPlan::stretch_targets, "stretch_targets")},
      {"benchmarks", "Benchmarks", kBenchmarkColumns, below(&MetricPlan::benchmarks, "benchmarks")},
      {"trajectories",
       "Trajectories",
       kTrajectoryColumns,
       below(&MetricPlan::trajectories, "trajectories")},
      {"trajectory_years",
       "Trajectories by year",
       kTrajectoryYearColumns,
       below(&MetricPlan::trajectories, "trajectories")},
      {"levels_moved", "Changes", kMovedColumns, rows_of(of, of.plan.changes, "changes")},
      {"impact_ratings",
       "Ratings of impacts",
       kMidpointColumns,
       rows_below(of, of.plan.schemes, &Scheme::impacts, "schemes", "impacts")}};
}

std::vector<FigureList> all_lists(const SummaryOf& of) {
  std::vector<FigureList> lists = money_lists(of);
  for (FigureList& list : metric_lists(of)) lists.push_back(std::move(list));
  return lists;
}

struct FigureRow {
  const Owner* owner = nullptr;
  std::optional<Period> year = {};
  std::vector<Figure> figures;  // by column
};

bool is_yearly(const FigureList& list) {
  return std::any_of(list.columns.begin(), list.columns.end(), [](const Column& column) {
    return has_period(column.kind);
  });
}

FigureRow row_of(const SummaryOf& of,
                 const FigureList& list,
                 const Owner& owner,
                 std::optional<Period> year) {
  FigureRow row{.owner = &owner, .year = year, .figures = {}};
  const FigureName of_row{.row = owner.id,
                          .sub_row = owner.sub_id,
                          .period = year.value_or(Period{}),
                          .part = kWholePart};
  row.figures.reserve(list.columns.size());
  for (const Column& column : list.columns) {
    FigureName name = beside(of_row, column.kind);
    name.measure = column.measure;
    row.figures.push_back(of.derived.figure(name).value_or(Figure{}));
  }
  return row;
}

bool says_something(const FigureRow& row) {
  return std::any_of(row.figures.begin(), row.figures.end(), [](const Figure& figure) {
    return !figure.is_empty();
  });
}

// The years of a list, or the one time when it has none.
std::vector<std::optional<Period>> years_of(const SummaryOf& of, const FigureList& list) {
  if (!is_yearly(list)) return {std::nullopt};
  std::vector<std::optional<Period>> years;
  years.reserve(of.derived.finance.pool.size());
  for (const PoolYear& pool : of.derived.finance.pool) years.emplace_back(pool.year);
  return years;
}

// Rows that say something.
std::vector<FigureRow> rows_in(const SummaryOf& of, const FigureList& list) {
  const std::vector<std::optional<Period>> years = years_of(of, list);
  std::vector<FigureRow> rows;
  rows.reserve(list.owners.size() * years.size());
  for (const Owner& owner : list.owners) {
    for (const auto& year : years) {
      FigureRow row = row_of(of, list, owner, year);
      if (says_something(row)) rows.push_back(std::move(row));
    }
  }
  return rows;
}

// Those in which some row says something.
std::vector<std::size_t> told_columns(const FigureList& list, const std::vector<FigureRow>& rows) {
  std::vector<std::size_t> told;
  told.reserve(list.columns.size());
  for (std::size_t i = 0; i < list.columns.size(); ++i) {
    const bool is_told = std::any_of(
        rows.begin(), rows.end(), [&](const FigureRow& row) { return !row.figures[i].is_empty(); });
    if (is_told) told.push_back(i);
  }
  return told;
}

TextTable table_of(const SummaryOf& of, const FigureList& list) {
  const std::vector<FigureRow> rows = rows_in(of, list);
  const std::vector<std::size_t> told = told_columns(list, rows);
  std::vector<TextTable::Column> columns = {{"Of"}};
  columns.reserve(told.size() + 2);
  if (is_yearly(list)) columns.push_back({"Year"});
  for (const std::size_t i : told) {
    columns.push_back({std::string{list.columns[i].head}, Align::Right});
  }
  TextTable table{std::string{list.title}, std::move(columns)};
  for (const FigureRow& row : rows) {
    std::vector<std::string> cells = {row.owner->label};
    cells.reserve(told.size() + 2);
    if (row.year) cells.push_back(row.year->text());
    for (const std::size_t i : told) {
      const Figure& figure = row.figures[i];
      cells.push_back(figure.is_empty() ? std::string{kNothing} : text_of(figure));
    }
    table.add(std::move(cells));
  }
  return table;
}

Json json_of(const SummaryOf& of, const FigureList& list) {
  Json rows = Json::array();
  for (const FigureRow& row : rows_in(of, list)) {
    Json json = Json::object().add("id", row.owner->id);
    if (!row.owner->sub_id.empty()) json.add("row", row.owner->sub_id);
    if (row.year) json.add("year", row.year->text());
    for (std::size_t i = 0; i < list.columns.size(); ++i) {
      json.add(std::string{list.columns[i].name}, figure_json(row.figures[i]));
    }
    rows.push(std::move(json));
  }
  return rows;
}

}  // namespace

void add_shares_to(Json& summary, const SummaryOf& of) {
  for (const FigureList& list : all_lists(of)) {
    summary.add(std::string{list.name}, json_of(of, list));
  }
}

std::vector<TextTable> share_tables(const SummaryOf& of) {
  std::vector<TextTable> tables;
  const std::vector<FigureList> lists = all_lists(of);
  tables.reserve(lists.size());
  for (const FigureList& list : lists) tables.push_back(table_of(of, list));
  return tables;
}

}  // namespace core
