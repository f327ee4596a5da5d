#include "core/exchange/plan_table.h"

#include "core/base/text.h"
#include "core/fields/place.h"
#include "core/fields/typed_value.h"
#include "core/plan/plan_words.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace core {
namespace {

// Finds the tables of a part, in a plan whose lists are given one row each.
class FindShapes final : public FieldVisitor {
 public:
  FindShapes(std::vector<PlanTableShape>& shapes, std::size_t own) : shapes_(shapes), own_(own) {}

  void field(const FieldInfo& info, FieldRef field) override {
    if (std::holds_alternative<Series*>(field)) {
      add(info, PlanTableKind::Series).fields.push_back(info);
    } else if (own_ < shapes_.size()) {
      shapes_[own_].fields.push_back(info);
    }
  }
  void rows(const FieldInfo& info, RowList rows) override {
    add(info, PlanTableKind::Rows);
    rows.insert_empty(0, "x");
    look_into(rows.part(0));
  }
  void part(const FieldInfo& info, PartRef part) override {
    add(info, PlanTableKind::Part);
    look_into(part);
  }

 private:
  PlanTableShape& add(const FieldInfo& info, PlanTableKind kind) {
    PlanTableShape shape{
        .id = std::string{info.id}, .label = std::string{info.label}, .kind = kind};
    if (own_ < shapes_.size()) {
      shape.id = shapes_[own_].id + "/" + shape.id;
      shape.label = shapes_[own_].label + ": " + shape.label;
    }
    return shapes_.emplace_back(std::move(shape));
  }
  void look_into(const PartRef& part) {
    FindShapes inside{shapes_, shapes_.size() - 1};
    part.visit(inside);
  }

  std::vector<PlanTableShape>& shapes_;
  std::size_t own_;  // index of the table of this part; none at the top
};

std::string text_of_decimal(const WrittenDecimal& number) {
  return number.value ? number.value->text() : number.as_written;
}

// Goes down to the rows of one table.
class FillRows final : public FieldVisitor {
 public:
  struct Target {
    const PlanTableShape& shape;
    const std::vector<PlanTableColumn>& columns;
    TableNames& names;
    const Plan& plan;
    const PlanningRound& round;
    std::vector<std::vector<std::string>>& rows;
  };
  struct Here {
    std::string address;  // of the part that is visited, empty at the top
    std::string pattern;
  };
  FillRows(const Target& target, Here here) : target_(target), here_(std::move(here)) {}

  void field(const FieldInfo& info, FieldRef field) override {
    const auto* series = std::get_if<Series*>(&field);
    if (series == nullptr || below(info) != target_.shape.id) return;
    for (const Series::Cell& cell : (*series)->cells()) add_value(info, cell);
  }
  void rows(const FieldInfo& info, RowList rows) override {
    if (!leads_on(info)) return;
    const std::string list = at(info);
    for (std::size_t i = 0; i < rows.size(); ++i)
      visit(info, rows.part(i), list + "/" + rows.id(i));
  }
  void part(const FieldInfo& info, PartRef part) override {
    if (leads_on(info)) visit(info, part, at(info));
  }

 private:
  std::string below(const FieldInfo& info) const {
    return here_.pattern.empty() ? std::string{info.id}
                                 : here_.pattern + "/" + std::string{info.id};
  }
  std::string at(const FieldInfo& info) const {
    return here_.address.empty() ? std::string{info.id}
                                 : here_.address + "/" + std::string{info.id};
  }
  bool leads_on(const FieldInfo& info) const {
    const std::string pattern = below(info);
    const std::string& id = target_.shape.id;
    return id == pattern || id.compare(0, pattern.size() + 1, pattern + "/") == 0;
  }
  std::string name_here() const {
    return here_.address.empty() ? std::string{}
                                 : row_name(target_.plan, target_.round, here_.address);
  }

  void visit(const FieldInfo& info, const PartRef& part, std::string address) {
    const std::string pattern = below(info);
    if (pattern == target_.shape.id) return add_row(part, address);
    FillRows inside{target_, {std::move(address), pattern}};
    part.visit(inside);
  }

  void add_row(const PartRef& part, const std::string& address);

  void add_value(const FieldInfo& info, const Series::Cell& cell) {
    std::vector<std::string>& row = target_.rows.emplace_back();
    for (const PlanTableColumn& column : target_.columns) {
      switch (column.kind) {
        case TableColumnKind::Row:
          row.push_back(at(info) + "/" + cell.period.text() + "/" + cell.part);
          break;
        case TableColumnKind::In:
          row.push_back(name_here());
          break;
        case TableColumnKind::Period:
          row.push_back(cell.period.text());
          break;
        case TableColumnKind::Part:
          row.push_back(cell.part);
          break;
        default:
          row.push_back(text_of_decimal(cell.number));
      }
    }
  }

  const Target& target_;
  Here here_;
};

// The cells of one row, in the order of the columns: that of the description.
class FillCells final : public FieldVisitor {
 public:
  FillCells(TableNames& names, std::vector<std::string>& cells) : names_(names), cells_(cells) {}
  void field(const FieldInfo& info, FieldRef field) override {
    if (!std::holds_alternative<Series*>(field)) cells_.push_back(table_cell(names_, info, field));
  }
  void rows(const FieldInfo&, RowList) override {}
  void part(const FieldInfo&, PartRef) override {}

 private:
  TableNames& names_;
  std::vector<std::string>& cells_;
};

void FillRows::add_row(const PartRef& part, const std::string& address) {
  std::vector<std::string>& row = target_.rows.emplace_back();
  row.push_back(address);
  const bool has_in = target_.columns.size() > 1 && target_.columns[1].kind == TableColumnKind::In;
  if (has_in) row.push_back(name_here());
  FillCells cells{target_.names, row};
  part.visit(cells);
}

std::string ids_of_tables() {
  std::vector<std::string> ids;
  for (const PlanTableShape& shape : plan_table_shapes()) ids.push_back(shape.id);
  return joined(ids, ", ");
}

// "Amount", and "Amount (amount_2)" where there is one already.
std::string head_beside(const std::vector<PlanTableColumn>& columns,
                        std::string_view label,
                        std::string_view id) {
  const std::string lower = lower_case(label);
  const bool is_taken =
      std::any_of(columns.begin(), columns.end(), [&](const PlanTableColumn& column) {
        return lower_case(column.head) == lower;
      });
  std::string head{label};
  return is_taken ? head + " (" + std::string{id} + ")" : head;
}

}  // namespace

const std::vector<PlanTableShape>& plan_table_shapes() {
  static const std::vector<PlanTableShape> kShapes = [] {
    std::vector<PlanTableShape> shapes;
    Plan plan;
    FindShapes looking{shapes, static_cast<std::size_t>(-1)};
    PartRef{plan}.visit(looking);
    return shapes;
  }();
  return kShapes;
}

const PlanTableShape* find_table_shape(std::string_view id) {
  const std::vector<PlanTableShape>& shapes = plan_table_shapes();
  const auto found = std::find_if(
      shapes.begin(), shapes.end(), [&](const PlanTableShape& shape) { return shape.id == id; });
  return found == shapes.end() ? nullptr : &*found;
}

Result<PlanTableShape> plan_table_shape(std::string_view id) {
  if (const PlanTableShape* shape = find_table_shape(id)) return *shape;
  return Error{.code = ErrorCode::UnknownAddress,
               .message = "A plan has no table \"" + std::string{id} + "\".",
               .remedy = "Name one of these: " + ids_of_tables() + "."};
}

std::vector<PlanTableColumn> columns_of(const PlanTableShape& shape, const PlanningRound& round) {
  std::vector<PlanTableColumn> columns = {{.kind = TableColumnKind::Row, .head = "Row"}};
  const bool is_inside = shape.id.find('/') != std::string::npos;
  if (is_inside) columns.push_back({.kind = TableColumnKind::In, .head = "In"});
  if (shape.kind == PlanTableKind::Series) {
    columns.push_back({.kind = TableColumnKind::Period, .head = "Period"});
    columns.push_back({.kind = TableColumnKind::Part, .head = "Part"});
    columns.push_back(
        {.kind = TableColumnKind::Value, .info = shape.fields.front(), .head = "Value"});
    return columns;
  }
  for (const FieldInfo& info : shape.fields) {
    const std::string pattern = shape.id + "/" + std::string{info.id};
    const FieldWords words = words_for(round, pattern, info);
    columns.push_back({.info = info, .head = head_beside(columns, words.label, info.id)});
  }
  return columns;
}

Result<PlanTable> plan_table(const Plan& plan, const PlanningRound& round, std::string_view id) {
  ASSIGN_OR_RETURN(const PlanTableShape shape, plan_table_shape(id));
  PlanTable table{.columns = columns_of(shape, round)};
  TableNames names{plan, round};
  const FillRows::Target target{shape, table.columns, names, plan, round, table.rows};
  FillRows filling{target, {}};
  visit_constant(plan, filling);
  return table;
}

std::vector<std::vector<std::string>> table_rows(const PlanTable& table, bool with_contacts) {
  std::vector<std::vector<std::string>> rows(1 + table.rows.size());
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    if (table.columns[column].info.is_contact && !with_contacts) continue;
    rows[0].push_back(table.columns[column].head);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      rows[i + 1].push_back(table.rows[i][column]);
    }
  }
  return rows;
}

std::string table_cell(TableNames& names, const FieldInfo& info, const FieldRef& field) {
  const FieldValue value = value_of(field);
  if (std::holds_alternative<std::monostate>(value.value)) return value.as_written;
  const FieldKind kind = kind_of(field);
  if (const auto* day = std::get_if<Date>(&value.value)) return day->text();
  if (const auto* percent = std::get_if<Percent>(&value.value)) return percent->number.text() + "%";
  if (is_number(kind)) return typed_text_of({value.value});
  if (const auto* choice = std::get_if<ChoiceId>(&value.value)) {
    return names.name(kind, info.list, choice->id);
  }
  if (const auto* row = std::get_if<RowReference>(&value.value)) {
    return names.name(kind, info.list, row->id);
  }
  if (const auto* rows = std::get_if<RowReferences>(&value.value)) {
    std::vector<std::string> told;
    for (const RowReference& row : *rows) told.push_back(names.name(kind, info.list, row.id));
    return joined(told, "; ");
  }
  return typed_text_of({value.value});
}

const TableNames::Known& TableNames::known(FieldKind kind, std::string_view list) {
  const FieldKind of = kind == FieldKind::Choice ? kind : FieldKind::Reference;
  for (const Known& known : known_) {
    if (known.kind == of && known.list == list) return known;
  }
  Known& known = known_.emplace_back();
  known.kind = of;
  known.list = list;
  if (of == FieldKind::Choice) {
    for (const RoundChoice& choice : choices_of(round_, list)) {
      known.by_id.push_back({std::string{choice.id}, std::string{choice.label}});
    }
  } else {
    const PartRef root{const_cast<Plan&>(plan_)};  // NOLINT: only looked at
    const Result<RowList> rows = find_rows(root, list);
    for (std::size_t i = 0; rows.has_value() && i < rows->size(); ++i) {
      const std::string& id = rows->id(i);
      known.by_id.push_back({id, row_name(plan_, round_, known.list + "/" + id)});
    }
  }
  std::sort(known.by_id.begin(), known.by_id.end(), [](const Entry& a, const Entry& b) {
    return a.id < b.id;
  });
  // An id means itself; what means two, or would be taken apart, means nothing.
  std::vector<std::string> taken;
  for (const Entry& entry : known.by_id) {
    taken.push_back(lower_case(entry.name));
    if (entry.id != taken.back()) taken.push_back(entry.id);
  }
  std::sort(taken.begin(), taken.end());
  for (Entry& entry : known.by_id) {
    std::string lower = lower_case(entry.name);
    const auto [from, to] = std::equal_range(taken.begin(), taken.end(), lower);
    entry.is_unique = to - from == 1 && !lower.empty() && lower == trimmed(lower) &&
                      lower.find(';') == std::string::npos;
    if (entry.is_unique) known.by_name.emplace_back(std::move(lower), entry.id);
  }
  std::sort(known.by_name.begin(), known.by_name.end());
  return known;
}

std::string TableNames::name(FieldKind kind, std::string_view list, std::string_view id) {
  const std::vector<Entry>& entries = known(kind, list).by_id;
  const auto found = std::lower_bound(
      entries.begin(), entries.end(), id, [](const Entry& entry, std::string_view wanted) {
        return entry.id < wanted;
      });
  const bool is_known = found != entries.end() && found->id == id && found->is_unique;
  return is_known ? found->name : std::string{id};
}

std::string TableNames::id(FieldKind kind, std::string_view list, std::string_view name) {
  const std::string lower = lower_case(trimmed(name));
  const Known& names = known(kind, list);
  const auto entry = std::lower_bound(
      names.by_id.begin(), names.by_id.end(), lower, [](const Entry& each, const std::string& id) {
        return each.id < id;
      });
  if (entry != names.by_id.end() && entry->id == lower) return entry->id;
  const auto named = std::lower_bound(
      names.by_name.begin(),
      names.by_name.end(),
      lower,
      [](const auto& each, const std::string& wanted) { return each.first < wanted; });
  return named != names.by_name.end() && named->first == lower ? named->second : std::string{};
}

}  // namespace core
