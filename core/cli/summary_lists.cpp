#include "core/cli/summary_lists.h"

#include "core/cli/explanation_text.h"
#include "core/money/money_text.h"
#include "core/plan/plan_words.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <utility>

namespace core {
namespace {

using Align = TextTable::Align;

constexpr std::string_view kNothing = "\u2013";

struct FigureRow {
  const ListOwner* owner = nullptr;
  std::optional<Period> period = {};
  std::vector<Figure> figures;  // by column
};

bool is_yearly(const FigureList& list) {
  return std::any_of(list.columns.begin(), list.columns.end(), [](const ListColumn& column) {
    return column.from_plan == nullptr && has_period(column.kind);
  });
}

FigureRow row_of(const SummaryOf& of,
                 const FigureList& list,
                 const ListOwner& owner,
                 std::optional<Period> period) {
  FigureRow row{.owner = &owner, .period = period, .figures = {}};
  const FigureName of_row{.row = owner.id,
                          .sub_row = owner.sub_id,
                          .period = period.value_or(Period{}),
                          .part = owner.part};
  row.figures.reserve(list.columns.size());
  for (const ListColumn& column : list.columns) {
    if (column.from_plan != nullptr) {
      row.figures.push_back(column.from_plan(of, owner));
      continue;
    }
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

// The periods of a list, or the one time when it has none.
std::vector<std::optional<Period>> periods_of(const SummaryOf& of, const FigureList& list) {
  std::vector<std::optional<Period>> periods{list.periods.begin(), list.periods.end()};
  if (!periods.empty()) return periods;
  if (!is_yearly(list)) return {std::nullopt};
  periods.reserve(of.derived.finance.pool.size());
  for (const PoolYear& pool : of.derived.finance.pool) periods.emplace_back(pool.year);
  return periods;
}

// Rows that say something.
std::vector<FigureRow> rows_in(const SummaryOf& of, const FigureList& list) {
  const std::vector<std::optional<Period>> periods = periods_of(of, list);
  std::vector<FigureRow> rows;
  for (const ListOwner& owner : list.owners) {
    for (const auto& period : periods) {
      FigureRow row = row_of(of, list, owner, period);
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

// A change of an amount has its sign, as in the table of the pool.
std::string cell_text(const Figure& figure, Measure measure) {
  if (figure.is_empty()) return std::string{kNothing};
  const Money* amount = std::get_if<Money>(&figure.value);
  return measure == Measure::Change && amount != nullptr ? change_text(*amount) : text_of(figure);
}

// A list of the whole plan has no owner to name.
bool is_of_plan(const FigureList& list) {
  return list.owners.size() == 1 && list.owners[0].id.empty();
}

std::vector<std::string> cells_of(const FigureList& list,
                                  const FigureRow& row,
                                  const std::vector<std::size_t>& told) {
  std::vector<std::string> cells;
  cells.reserve(told.size() + 2);
  if (!is_of_plan(list)) cells.push_back(row.owner->label);
  if (row.period) cells.push_back(row.period->text());
  for (const std::size_t i : told) {
    cells.push_back(cell_text(row.figures[i], list.columns[i].measure));
  }
  return cells;
}

}  // namespace

// Metrics go by the ids of their definitions, as in the table of results.
std::string list_name_of(const MetricPlan& metric) {
  return metric.metric.value ? metric.metric.value->id : std::string{kNothing};
}

std::string name_or_id(const SummaryOf& of, const std::string& row_address, const std::string& id) {
  std::string name = row_name(of.plan, of.round, row_address);
  return name.empty() ? id : name;
}

ListOwners choices_as_owners(const SummaryOf& of, std::string_view list) {
  ListOwners owners;
  const std::vector<RoundChoice> all = choices_of(of.round, list);
  owners.reserve(all.size());
  for (const RoundChoice& choice : all) {
    owners.push_back({.id = std::string{choice.id}, .label = std::string{choice.label}});
  }
  return owners;
}

ListOwners metrics_as_owners(const SummaryOf& of) {
  ListOwners owners;
  owners.reserve(of.plan.metrics.size());
  for (const MetricPlan& metric : of.plan.metrics) {
    owners.push_back({.id = metric.id, .label = list_name_of(metric)});
  }
  return owners;
}

TextTable table_of(const SummaryOf& of, const FigureList& list) {
  const std::vector<FigureRow> rows = rows_in(of, list);
  const std::vector<std::size_t> told = told_columns(list, rows);
  std::vector<TextTable::Column> columns;
  columns.reserve(told.size() + 2);
  if (!is_of_plan(list)) columns.push_back({"Of"});
  if (!list.periods.empty()) {
    columns.push_back({"Period"});
  } else if (is_yearly(list)) {
    columns.push_back({"Year"});
  }
  for (const std::size_t i : told) {
    columns.push_back({std::string{list.columns[i].head}, Align::Right});
  }
  TextTable table{std::string{list.title}, std::move(columns)};
  for (const FigureRow& row : rows) table.add(cells_of(list, row, told));
  return table;
}

Json json_of(const SummaryOf& of, const FigureList& list) {
  Json rows = Json::array();
  for (const FigureRow& row : rows_in(of, list)) {
    Json json = Json::object();
    if (!row.owner->id.empty()) json.add("id", row.owner->id);
    if (!row.owner->sub_id.empty()) json.add("row", row.owner->sub_id);
    if (!list.part_name.empty()) json.add(std::string{list.part_name}, row.owner->part);
    if (row.period) json.add(list.periods.empty() ? "year" : "period", row.period->text());
    for (std::size_t i = 0; i < list.columns.size(); ++i) {
      json.add(std::string{list.columns[i].name}, figure_json(row.figures[i]));
    }
    rows.push(std::move(json));
  }
  return rows;
}

void add_shares_to(Json& summary, const SummaryOf& of) {
  for (const auto& lists : {money_lists(of), metric_lists(of), delivery_lists(of)}) {
    for (const FigureList& list : lists) summary.add(std::string{list.name}, json_of(of, list));
  }
}

std::vector<TextTable> share_tables(const SummaryOf& of) {
  std::vector<TextTable> tables;
  for (const auto& lists : {money_lists(of), metric_lists(of), delivery_lists(of)}) {
    for (const FigureList& list : lists) {
      if (!list.is_only_for_programs) tables.push_back(table_of(of, list));
    }
  }
  return tables;
}

}  // namespace core
