// The lists of a plan as tables of texts: for CSV files and spreadsheets. What becomes a table, a column
// and a cell is said by the descriptions of the plan; no list has code of its own.
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

// Every list is a table, so is a list inside rows ("schemes/lines"), a series of rows
// ("metrics/target", a row a value) and a part that is there once ("about").
enum class PlanTableKind : std::uint8_t { Rows, Series, Part };

struct PlanTableShape {
  std::string id;     // the pattern of its rows: "schemes/lines"
  std::string label;  // "Schemes: Lines"
  PlanTableKind kind = PlanTableKind::Rows;
  std::vector<FieldInfo> fields = {};  // of a row; of a series its own
};
// In the order of the plan.
const std::vector<PlanTableShape>& plan_table_shapes();
// Null when there is none of that id.
const PlanTableShape* find_table_shape(std::string_view id);
// The same, or UnknownAddress with those that there are as its remedy.
Result<PlanTableShape> plan_table_shape(std::string_view id);

// What stands in a column: where the row stands in the plan, a field of it, or of a series the period,
// part and value.
enum class TableColumnKind : std::uint8_t { Row, In, Field, Period, Part, Value };

struct PlanTableColumn {
  TableColumnKind kind = TableColumnKind::Field;
  FieldInfo info = {};
  std::string head = {};  // no two columns have the same, not even in other letters
};
// Row is first: the address of the row ("schemes/s7/lines/b1"), by which it is known when the table
// comes back. In is there for what lies inside rows: the name of the row that it is in.
std::vector<PlanTableColumn> columns_of(const PlanTableShape& shape, const PlanningRound& round);

struct PlanTable {
  std::vector<PlanTableColumn> columns;
  std::vector<std::vector<std::string>> rows = {};  // each as wide as there are columns
};
// Fails as plan_table_shape.
Result<PlanTable> plan_table(const Plan& plan, const PlanningRound& round, std::string_view id);
// Heads and rows, without the columns that tell how people are reached unless they are wanted.
std::vector<std::vector<std::string>> table_rows(const PlanTable& table, bool with_contacts);

// Names of choices and rows, where one name means one of them; else their ids.
class TableNames {
 public:
  TableNames(const Plan& plan, const PlanningRound& round) : plan_(plan), round_(round) {}

  // The name of an id of the list, or the id.
  std::string name(FieldKind kind, std::string_view list, std::string_view id);
  // The id that a name or an id means, in small or capital letters; empty when none or several.
  std::string id(FieldKind kind, std::string_view list, std::string_view name);

 private:
  struct Entry {
    std::string id, name;
    bool is_unique = true;
  };
  struct Known {
    FieldKind kind;
    std::string list;
    std::vector<Entry> by_id;
    std::vector<std::pair<std::string, std::string>> by_name;  // in small letters: {name, id}
  };
  const Known& known(FieldKind kind, std::string_view list);

  const Plan& plan_;
  const PlanningRound& round_;
  std::vector<Known> known_;
};

// A value as a program or a person reads it in a cell: amounts in pounds without groups ("1234.5"),
// days as 2019-09-05, percentages with their sign, choices and rows by name, several between
// semicolons. What was written and not understood stands as it was written.
std::string table_cell(TableNames& names, const FieldInfo& info, const FieldRef& field);

}  // namespace core
