#include "core/exchange/table_changes.h"

#include "core/base/text.h"
#include "core/fields/place.h"
#include "core/fields/typed_value.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace core {
namespace {

// Enough to see what is wrong with a table; a stranger's may have a million.
constexpr std::size_t kMostRefused = 1000;

Error refusal(std::string message, std::string remedy) {
  return Error{
      .code = ErrorCode::BadText, .message = std::move(message), .remedy = std::move(remedy)};
}

// The same for the same row of the same table: taking it in twice is noticed.
std::string new_row_id(const CsvRow& row, std::size_t index) {
  constexpr std::string_view kSigns = "abcdefghijklmnopqrstuvwxyz234567";
  std::uint64_t hash = 14695981039346656037U;  // FNV-1a
  const auto add = [&](std::string_view text) {
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
  };
  for (const CsvCell& cell : row) {
    add(cell.text);
    add("\n");
  }
  add(std::to_string(index));
  std::string id = "t";
  for (int i = 0; i < 12; ++i, hash >>= 5) {
    id += kSigns[static_cast<std::size_t>(hash & 31U)];
  }
  return id;
}

// Lines of a cell as the plan has them, whatever the program ends them with.
std::string with_line_feeds(std::string_view text) {
  std::string lines;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r') {
      lines += text[i];
    } else if (i + 1 == text.size() || text[i + 1] != '\n') {
      lines += '\n';
    }
  }
  return lines;
}

std::optional<bool> yes_or_no(std::string_view text) {
  const std::string lower = lower_case(trimmed(text));
  for (const std::string_view yes : {"yes", "y", "true", "1"}) {
    if (lower == yes) return true;
  }
  for (const std::string_view no : {"no", "n", "false", "0"}) {
    if (lower == no) return false;
  }
  return std::nullopt;
}

// A spreadsheet takes the zeros at the end away: 8.0 comes back as 8.
bool is_same_number(const PlainValue& a, const PlainValue& b) {
  const auto number_in = [](const PlainValue& value) -> std::optional<Decimal> {
    if (const auto* number = std::get_if<Decimal>(&value)) return *number;
    if (const auto* percent = std::get_if<Percent>(&value)) return percent->number;
    return std::nullopt;
  };
  const std::optional<Decimal> first = number_in(a);
  const std::optional<Decimal> second = number_in(b);
  return first && second && a.index() == b.index() && compare_value(*first, *second) == 0;
}

class Comparing {
 public:
  Comparing(const Plan& plan, const PlanningRound& round, const PlanTableShape& shape, PlanTable is)
      : plan_(plan), shape_(shape), is_(std::move(is)), names_(plan, round) {
    for (std::size_t i = 0; i < is_.rows.size(); ++i) places_.emplace_back(is_.rows[i][0], i);
    std::sort(places_.begin(), places_.end());
  }

  Status heads(const CsvRow& row) {
    for (const CsvCell& cell : row) {
      column_at_.push_back(column_for(cell.text));
      if (!column_at_.back() && !trimmed(cell.text).empty()) {
        changes_.unknown_heads.emplace_back(trimmed(cell.text));
      }
    }
    if (!known_.empty()) return {};
    std::vector<std::string> heads;
    for (const PlanTableColumn& column : is_.columns) heads.push_back(column.head);
    Error error = refusal("None of the heads in the first row is a column of this table.",
                          "Its columns are: " + joined(heads, ", ") + ".");
    error.where = row.front().place();
    return error;
  }

  void line(const CsvRow& row, std::size_t index) {
    std::string address{trimmed(text_in(row, TableColumnKind::Row))};
    if (is_blank(row)) return;
    if (address.empty() && shape_.kind == PlanTableKind::Series) address = value_address(row);
    if (address.empty() && shape_.kind == PlanTableKind::Series) return;
    if (address.empty()) return add_row(row, index);
    if (!seen_.insert(address).second) {
      return refuse(row, "This row stands in the table twice.", "Take one of them away.");
    }
    if (shape_.kind == PlanTableKind::Series) return compare_value(row, address);
    const std::vector<std::string>* is = row_at(address);
    if (is == nullptr) {
      return refuse(row,
                    "The plan has no row \"" + address + "\" in this table.",
                    "Empty the cell to add it as a new row.");
    }
    compare_row(row, address, *is);
  }

  TableChanges take() {
    const auto known = std::count_if(seen_.begin(), seen_.end(), [&](const std::string& address) {
      return row_at(address) != nullptr;
    });
    changes_.left_alone = static_cast<std::int64_t>(is_.rows.size()) - known;
    return std::move(changes_);
  }

 private:
  std::optional<std::size_t> column_for(std::string_view head) {
    const std::string lower = lower_case(trimmed(head));
    for (std::size_t i = 0; i < is_.columns.size(); ++i) {
      const PlanTableColumn& column = is_.columns[i];
      const bool is_it = lower == lower_case(column.head) ||
                         (column.kind == TableColumnKind::Field && lower == column.info.id);
      if (is_it && known_.insert(i).second) return i;
    }
    return std::nullopt;
  }

  const CsvCell* cell_in(const CsvRow& row, TableColumnKind kind) const {
    for (std::size_t i = 0; i < row.size() && i < column_at_.size(); ++i) {
      if (column_at_[i] && is_.columns[*column_at_[i]].kind == kind) return &row[i];
    }
    return nullptr;
  }
  std::string_view text_in(const CsvRow& row, TableColumnKind kind) const {
    const CsvCell* cell = cell_in(row, kind);
    return cell == nullptr ? std::string_view{} : std::string_view{cell->text};
  }

  static bool is_blank(const CsvRow& row) {
    return std::all_of(
        row.begin(), row.end(), [](const CsvCell& cell) { return trimmed(cell.text).empty(); });
  }

  const std::vector<std::string>* row_at(const std::string& address) const {
    const auto found = std::lower_bound(
        places_.begin(), places_.end(), address, [](const auto& place, const std::string& wanted) {
          return place.first < wanted;
        });
    if (found == places_.end() || found->first != address) return nullptr;
    return &is_.rows[found->second];
  }

  void refuse(RefusedCell refused) {
    if (changes_.refused.size() < kMostRefused) changes_.refused.push_back(std::move(refused));
  }
  void refuse(const CsvRow& row, std::string why, std::string remedy) {
    refuse({row.front().place(), {}, {}, std::move(why), std::move(remedy)});
  }
  bool refuse(const CsvCell& cell, const PlanTableColumn& column, const Error& error) {
    refuse({cell.place(), column.head, cell.text, error.message, error.remedy});
    return false;
  }

  // The plan as it is with the edits so far: new rows can be found in it.
  PartRef root() { return PartRef{plan_}; }

  // Whether it can be made.
  bool make(Edit edit) {
    if (!apply_edit(plan_, edit).has_value()) return false;
    changes_.edits.push_back(std::move(edit));
    return true;
  }

  void compare_row(const CsvRow& row,
                   const std::string& address,
                   const std::vector<std::string>& is) {
    for (std::size_t i = 0; i < row.size() && i < column_at_.size(); ++i) {
      if (!column_at_[i]) continue;
      const std::size_t at = *column_at_[i];
      const PlanTableColumn& column = is_.columns[at];
      if (column.kind != TableColumnKind::Field || row[i].text == is[at]) continue;
      if (set_at(row[i], column, address + "/" + std::string{column.info.id})) ++changes_.cells;
    }
  }

  // Whether that changes anything.
  bool set_at(const CsvCell& cell, const PlanTableColumn& column, const std::string& address) {
    const Result<FieldPlace> place = find_field(root(), address);
    if (!place.has_value()) return refuse(cell, column, place.error());
    const FieldKind kind = kind_of(place->field);
    const std::string text = with_line_feeds(cell.text);
    Result<FieldValue> value = is_named(kind)
                                   ? value_from_cell(kind, column.info, text)
                                   : value_typed_at(root(), address, text, MoneyUnit::Pounds);
    if (value.has_value()) value = canonical_value(*std::move(value));
    if (!value.has_value()) return refuse(cell, column, value.error());
    const FieldValue is = place->value();
    if (is_same_value(*value, is) || is_same_number(value->value, is.value)) return false;
    return make(SetField{address, is, *std::move(value)});
  }

  static bool is_named(FieldKind kind) {
    return kind == FieldKind::Choice || kind == FieldKind::Reference ||
           kind == FieldKind::References || kind == FieldKind::YesNo;
  }

  Result<std::string> id_from(FieldKind kind, const FieldInfo& info, std::string_view text) {
    std::string id = names_.id(kind, info.list, text);
    if (!id.empty()) return id;
    const bool is_choice = kind == FieldKind::Choice;
    return refusal(
        "\"" + std::string{trimmed(text)} + "\" is " +
            (is_choice ? "no choice of the round here." : "no row of the plan, or several."),
        is_choice ? "Use one of the round's own words for it."
                  : "Use its id, from the column Row of its own table.");
  }

  Result<FieldValue> value_from_cell(FieldKind kind, const FieldInfo& info, std::string_view text) {
    if (trimmed(text).empty()) return FieldValue{};
    if (kind == FieldKind::YesNo) {
      if (const std::optional<bool> answer = yes_or_no(text)) return FieldValue{*answer};
      return refusal("This is neither yes nor no.", "Write yes or no, or leave it empty.");
    }
    if (kind == FieldKind::References) {
      RowReferences rows;
      for (const std::string_view part : split(text, ';')) {
        if (trimmed(part).empty()) continue;
        ASSIGN_OR_RETURN(std::string id, id_from(kind, info, part));
        rows.push_back({std::move(id)});
      }
      return FieldValue{std::move(rows)};
    }
    if (kind != FieldKind::Choice && kind != FieldKind::Reference) {
      return value_from_typed(kind, text);
    }
    ASSIGN_OR_RETURN(std::string id, id_from(kind, info, text));
    if (kind == FieldKind::Choice) return FieldValue{ChoiceId{std::move(id)}};
    return FieldValue{RowReference{std::move(id)}};
  }

  // The row that "In" means, by its address or its name; nothing for a list that lies in no row.
  Result<std::string> owner_of(const CsvRow& row) {
    const std::size_t slash = shape_.id.rfind('/');
    if (slash == std::string::npos) return std::string{};
    const std::string above = shape_.id.substr(0, slash);
    const std::string wanted{trimmed(text_in(row, TableColumnKind::In))};
    const Result<RowPlace> place = find_row(root(), wanted);
    if (place.has_value() && pattern_of(root(), wanted) == above) return wanted;
    const bool is_of_top = above.find('/') == std::string::npos;
    const std::string id = is_of_top ? names_.id(FieldKind::Reference, above, wanted) : "";
    if (!id.empty()) return above + "/" + id;
    return refusal("It is not said which row this new one stands in.",
                   "Put the name of that row, or its address, into the column \"In\".");
  }

  // Empty when it is refused.
  std::string value_address(const CsvRow& row) {
    const Result<std::string> owner = owner_of(row);
    if (!owner.has_value()) {
      refuse(row, owner.error().message, owner.error().remedy);
      return {};
    }
    std::string part{trimmed(text_in(row, TableColumnKind::Part))};
    if (part.empty()) part = kWholePart;
    const std::string series = shape_.id.substr(shape_.id.rfind('/') + 1);
    return *owner + "/" + series + "/" +
           std::string{trimmed(text_in(row, TableColumnKind::Period))} + "/" + part;
  }

  void compare_value(const CsvRow& row, const std::string& address) {
    const CsvCell* cell = cell_in(row, TableColumnKind::Value);
    if (cell == nullptr) return;
    const std::vector<std::string>* is = row_at(address);
    if (is != nullptr && is->back() == cell->text) return;
    if (pattern_of(root(), address) != shape_.id) {
      return refuse(row,
                    "\"" + address + "\" is no value of this table.",
                    "Give the period (such as 2019-20 Q1) and part of a row of the plan.");
    }
    if (set_at(*cell, is_.columns.back(), address)) {
      ++(is == nullptr ? changes_.added : changes_.cells);
    }
  }

  void add_row(const CsvRow& row, std::size_t index) {
    if (shape_.kind == PlanTableKind::Part) {
      return refuse(row, "There is only one of these in a plan.", "Keep the cell in \"Row\".");
    }
    const Result<std::string> owner = owner_of(row);
    if (!owner.has_value()) return refuse(row, owner.error().message, owner.error().remedy);
    const std::string list =
        owner->empty() ? shape_.id : *owner + "/" + shape_.id.substr(shape_.id.rfind('/') + 1);
    const Result<RowList> rows = find_rows(root(), list);
    if (!rows.has_value()) return refuse(row, rows.error().message, rows.error().remedy);
    const std::string id = new_row_id(row, index);
    const std::string last = rows->size() == 0 ? std::string{} : rows->id(rows->size() - 1);
    if (!make(AddRow{list, id, last})) {
      return refuse(row, "This row was taken in before.", "Take it away, or change it.");
    }
    ++changes_.added;
    const std::string address = list + "/" + id;
    for (std::size_t i = 0; i < row.size() && i < column_at_.size(); ++i) {
      if (!column_at_[i]) continue;
      const PlanTableColumn& column = is_.columns[*column_at_[i]];
      if (column.kind != TableColumnKind::Field) continue;
      set_at(row[i], column, address + "/" + std::string{column.info.id});
    }
  }

  Plan plan_;
  const PlanTableShape& shape_;
  PlanTable is_;
  TableNames names_;
  std::vector<std::pair<std::string, std::size_t>> places_;  // address and row of is_, sorted
  std::vector<std::optional<std::size_t>> column_at_;        // of each cell of a line
  std::set<std::size_t> known_;
  std::set<std::string> seen_;
  TableChanges changes_;
};

// "schemes/s7/lines/b1" is a row of "schemes/lines", "metrics/m4/actual/2018-04/nhs" a value of
// "metrics/actual".
std::string table_of_address(std::string_view address) {
  std::string table;
  const std::vector<std::string_view> steps = split(address, '/');
  for (std::size_t i = 0; i < steps.size(); i += 2) {
    const std::string longer = table + (i > 0 ? "/" : "") + std::string{steps[i]};
    if (find_table_shape(longer) == nullptr) break;
    table = longer;
  }
  return table;
}

std::size_t known_heads(const PlanTableShape& shape,
                        const PlanningRound& round,
                        const std::set<std::string>& heads) {
  std::size_t known = 0;
  for (const PlanTableColumn& column : columns_of(shape, round)) {
    known += heads.count(lower_case(column.head));
  }
  return known;
}

}  // namespace

std::string table_of_rows(const std::vector<CsvRow>& rows, const PlanningRound& round) {
  if (rows.empty()) return {};
  std::set<std::string> heads;
  for (std::size_t i = 0; i < rows.front().size(); ++i) {
    const std::string head = lower_case(trimmed(rows.front()[i].text));
    heads.insert(head);
    if (head != "row") continue;
    const std::size_t last = std::min(rows.size(), kMostTableRows);
    for (std::size_t at = 1; at < last; ++at) {
      if (i >= rows[at].size()) continue;
      std::string table = table_of_address(trimmed(rows[at][i].text));
      if (!table.empty()) return table;
    }
  }
  std::string best;
  std::size_t most = 1;  // one head alone may be anything's
  bool is_alone = true;
  for (const PlanTableShape& shape : plan_table_shapes()) {
    const std::size_t known = known_heads(shape, round, heads);
    if (known == most) is_alone = false;
    if (known <= most) continue;
    best = shape.id;
    most = known;
    is_alone = true;
  }
  return is_alone ? best : std::string{};
}

Result<TableChanges> changes_from_table(const Plan& plan,
                                        const PlanningRound& round,
                                        std::string_view table,
                                        const std::vector<CsvRow>& rows) {
  ASSIGN_OR_RETURN(const PlanTableShape shape, plan_table_shape(table));
  ASSIGN_OR_RETURN(PlanTable is, plan_table(plan, round, table));
  if (rows.empty()) return refusal("The table is empty.", "Its first row has to be the heads.");
  if (rows.size() > kMostTableRows) {
    return Error{.code = ErrorCode::TooLarge,
                 .message = "The table has more than " +
                            count_text(static_cast<std::int64_t>(kMostTableRows)) + " rows."};
  }
  Comparing comparing{plan, round, shape, std::move(is)};
  RETURN_IF_ERROR(comparing.heads(rows.front()));
  for (std::size_t i = 1; i < rows.size(); ++i) comparing.line(rows[i], i);
  return comparing.take();
}

}  // namespace core
