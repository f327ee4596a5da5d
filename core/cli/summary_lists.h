// Lists of figures in the summary: each is described once, by rows and columns, and serves people as
// a table and programs as JSON.
#pragma once

#include "core/base/text.h"
#include "core/cli/summary.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// Whose figures stand in a row.
struct ListOwner {
  std::string id = {};      // empty for the whole plan
  std::string sub_id = {};  // of a row below it
  std::string label = {};
  std::string part = std::string{kWholePart};  // of a metric, or a second row below the owner
};
using ListOwners = std::vector<ListOwner>;

struct ListColumn {
  std::string_view name;  // in JSON
  std::string_view head;
  FigureKind kind = {};
  Measure measure = Measure::Value;
  // For what stands in the plan and is not computed: takes the place of the kind.
  Figure (*from_plan)(const SummaryOf& of, const ListOwner& owner) = nullptr;
};

struct FigureList {
  std::string_view name;   // in JSON
  std::string_view title;  // of the table
  std::span<const ListColumn> columns;
  ListOwners owners;
  std::vector<Period> periods = {};   // of the rows; none: the years, where the figures have any
  std::string_view part_name = {};    // in JSON; empty where the part is always the whole
  bool is_only_for_programs = false;  // where a table elsewhere says the same
};

// Rows of the plan, choices of the round, and the metrics by the ids of their definitions.
ListOwners choices_as_owners(const SummaryOf& of, std::string_view list);
ListOwners metrics_as_owners(const SummaryOf& of);
std::string list_name_of(const MetricPlan& metric);
inline std::string list_name_of(const Scheme& scheme) {
  return scheme.name;
}

// The row's name, or its id while it has none.
std::string name_or_id(const SummaryOf& of, const std::string& row_address, const std::string& id);

template <class Rows>
ListOwners rows_as_owners(const SummaryOf& of, const Rows& rows, const std::string& list) {
  ListOwners owners;
  owners.reserve(rows.size());
  for (const auto& row : rows) {
    owners.push_back({.id = row.id, .label = name_or_id(of, list + "/" + row.id, row.id)});
  }
  return owners;
}

template <class Row, class Sub>
ListOwners rows_below_as_owners(const SummaryOf& of,
                                const std::vector<Row>& rows,
                                std::vector<Sub> Row::*below,
                                const std::string& list,
                                const std::string& sub_list) {
  ListOwners owners;
  for (const Row& row : rows) {
    const std::string place = joined({list, row.id, sub_list, ""}, "/");
    for (const Sub& sub : row.*below) {
      owners.push_back(
          {.id = row.id,
           .sub_id = sub.id,
           .label = joined({list_name_of(row), name_or_id(of, place + sub.id, sub.id)}, ", ")});
    }
  }
  return owners;
}

// Both leave out rows that say nothing.
TextTable table_of(const SummaryOf& of, const FigureList& list);
Json json_of(const SummaryOf& of, const FigureList& list);

// The lists by family.
std::vector<FigureList> money_lists(const SummaryOf& of);
std::vector<FigureList> metric_lists(const SummaryOf& of);
std::vector<FigureList> delivery_lists(const SummaryOf& of);

}  // namespace core
