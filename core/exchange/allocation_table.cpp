#include "core/exchange/allocation_table.h"

#include "core/base/text.h"
#include "core/exchange/csv.h"
#include "core/money/money_text.h"
#include "core/period/day_in_words.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace core {
namespace {

constexpr std::string_view kColumnsInWords =
    "The columns are stream, year and amount, and where wanted board, body, district, minimum, "
    "certainty, unit, version, date and one for each ring-fence.";

// A column, by the names that its head may have.
struct ColumnName {
  std::string_view id;
  std::array<std::string_view, 3> names;
};
constexpr std::array kColumns = {
    ColumnName{"stream", {"stream", "funding stream", "source"}},
    ColumnName{"year", {"year", "financial year"}},
    ColumnName{"amount", {"amount", "allocation"}},
    ColumnName{"board", {"board", "hwb", "health and wellbeing board"}},
    ColumnName{"body", {"body", "paid by"}},
    ColumnName{"district", {"district", "housing authority"}},
    ColumnName{"minimum", {"minimum", "ring-fence", "ring_fence"}},
    ColumnName{"certainty", {"certainty", "status", "indicative or confirmed"}},
    ColumnName{"unit", {"unit", "money unit"}},
    ColumnName{"version", {"version"}},
    ColumnName{"date", {"date"}}};

std::string plain(std::string_view text) {
  return lower_case(trimmed(text));
}

template <class Names>
bool is_one_of(const std::string& text, const Names& names) {
  return !text.empty() && std::any_of(names.begin(), names.end(), [&](std::string_view name) {
    return plain(name) == text;
  });
}

Error unknown(std::string_view what, const CsvCell& cell, std::string remedy) {
  return Error{.code = ErrorCode::UnknownAddress,
               .message = "There is no " + std::string{what} + " \"" + cell.text + "\".",
               .where = cell.place(),
               .remedy = std::move(remedy)};
}

Error at(const CsvCell& cell, Error error) {
  error.where = cell.place();
  return error;
}

// The id of the row that the text names by id, label or short label; empty when there is none.
template <class RowType>
std::string named_in(const std::vector<RowType>& rows, std::string_view text) {
  for (const RowType& row : rows) {
    if (is_one_of(plain(text), std::array{row.id, row.label, row.short_label})) return row.id;
  }
  return {};
}

// Where each column stands.
struct Columns {
  std::map<std::string, std::size_t, std::less<>> by_id;
  std::map<std::size_t, std::string> fences;  // a ring-fence, by column
};

Result<Columns> columns_of(const CsvRow& head, const PlanningRound& round) {
  Columns columns;
  for (std::size_t i = 0; i < head.size(); ++i) {
    const auto known = std::find_if(kColumns.begin(), kColumns.end(), [&](const ColumnName& name) {
      return is_one_of(plain(head[i].text), name.names);
    });
    const std::string fence = named_in(round.ring_fences, head[i].text);
    if (known == kColumns.end() && fence.empty()) {
      return unknown("column", head[i], std::string{kColumnsInWords});
    }
    const bool is_new = known == kColumns.end()
                            ? columns.fences.emplace(i, fence).second
                            : columns.by_id.emplace(std::string{known->id}, i).second;
    if (!is_new) {
      return Error{.code = ErrorCode::DuplicateId,
                   .message = "The column \"" + head[i].text + "\" stands twice.",
                   .where = head[i].place()};
    }
  }
  for (const char* needed : {"stream", "year", "amount"}) {
    if (columns.by_id.count(needed) == 1) continue;
    return Error{.code = ErrorCode::BadText,
                 .message = std::string{"The table has no column \""} + needed + "\".",
                 .where = head.front().place(),
                 .remedy = std::string{kColumnsInWords}};
  }
  return columns;
}

class AllocationReader {
 public:
  AllocationReader(const Plan& plan, const PlanningRound& round, Columns columns)
      : plan_(plan), round_(round), columns_(std::move(columns)) {}

  Status read(const CsvRow& row) {
    if (row.size() != row_size() && !(row.size() == 1 && trimmed(row[0].text).empty())) {
      return Error{.code = ErrorCode::BadText,
                   .message = "The row has " +
                              counted(static_cast<std::int64_t>(row.size()), "cell", "cells") +
                              " where the head has " + std::to_string(row_size()) + ".",
                   .where = row.front().place(),
                   .remedy = "Put texts with a comma in quotation marks."};
    }
    const bool is_empty = std::all_of(
        row.begin(), row.end(), [](const CsvCell& cell) { return trimmed(cell.text).empty(); });
    if (is_empty) return {};
    RETURN_IF_ERROR(read_edition(row));
    if (!is_for_the_area(row)) {
      ++table_.other_boards;
      return {};
    }
    const CsvCell& year_cell = *cell(row, "year");
    const Result<Period> year = Period::from_text(trimmed(year_cell.text));
    if (!year.has_value()) return at(year_cell, year.error());
    if (!has_year(*year)) {
      ++table_.other_years;
      return {};
    }
    return read_amounts(row, *year);
  }

  AllocationTable take() { return std::move(table_); }

 private:
  std::size_t row_size() const { return columns_.by_id.size() + columns_.fences.size(); }

  // Null when the table has no such column.
  const CsvCell* cell(const CsvRow& row, std::string_view column) const {
    const auto found = columns_.by_id.find(column);
    return found == columns_.by_id.end() ? nullptr : &row[found->second];
  }
  // Null also when there is nothing in it.
  const CsvCell* filled(const CsvRow& row, std::string_view column) const {
    const CsvCell* found = cell(row, column);
    return found == nullptr || trimmed(found->text).empty() ? nullptr : found;
  }

  // One table holds one version of one date.
  Status read_edition(const CsvRow& row) {
    for (auto [column, text] :
         {std::pair{"version", &table_.version}, std::pair{"date", &table_.date}}) {
      const CsvCell* found = filled(row, column);
      if (found == nullptr) continue;
      const std::string value{trimmed(found->text)};
      if (text->empty() && column == std::string_view{"date"}) {
        const Result<Date> day = Date::from_typed(value);
        const bool is_in_words = last_day_in_words(value).has_value();  // "April 2019"
        if (!day.has_value() && !is_in_words) return at(*found, day.error());
      }
      if (text->empty()) *text = value;
      if (*text == value) continue;
      return Error{.code = ErrorCode::BadText,
                   .message = std::string{"The "} + column + " is \"" + value + "\" here and \"" +
                              *text + "\" above.",
                   .where = found->place(),
                   .remedy = "Keep one version in a table."};
    }
    return {};
  }

  bool is_for_the_area(const CsvRow& row) const {
    const CsvCell* board = filled(row, "board");
    return board == nullptr ||
           is_one_of(plain(board->text), std::array{plan_.about.area, plan_.about.board});
  }
  bool has_year(Period year) const {
    return std::any_of(round_.years.begin(), round_.years.end(), [&](const RoundYear& known) {
      return known.year.value == year;
    });
  }

  Status read_amounts(const CsvRow& row, Period year) {
    ASSIGN_OR_RETURN(Allocation allocation, read_names(row));
    allocation.year = year;
    ASSIGN_OR_RETURN(const MoneyUnit unit, read_unit(row));
    const CsvCell& amount = *cell(row, "amount");
    bool has_amount = false;
    for (const auto& [column, fence] : columns_.fences) {
      if (trimmed(row[column].text).empty()) continue;
      has_amount = true;
      Allocation minimum{.kind = AllocationKind::Minimum, .what = fence, .year = year};
      RETURN_IF_ERROR(add(std::move(minimum), row[column], unit));
    }
    if (has_amount && trimmed(amount.text).empty()) return {};
    return add(std::move(allocation), amount, unit);
  }

  // Pounds, unless the row says otherwise.
  Result<MoneyUnit> read_unit(const CsvRow& row) const {
    const CsvCell* unit = filled(row, "unit");
    if (unit == nullptr) return MoneyUnit::Pounds;
    const std::string text = plain(unit->text);
    if (is_one_of(text, std::array{"pounds", "£", "£s"})) return MoneyUnit::Pounds;
    if (is_one_of(text, std::array{"thousands", "£'000", "£000", "£k"}))
      return MoneyUnit::Thousands;
    if (is_one_of(text, std::array{"millions", "£m"})) return MoneyUnit::Millions;
    return unknown("unit", *unit, "Write £, £'000 or £m.");
  }

  // What the row is about.
  Result<Allocation> read_names(const CsvRow& row) const {
    Allocation allocation;
    const CsvCell& stream = *cell(row, "stream");
    const CsvCell* district = filled(row, "district");
    const CsvCell* minimum = filled(row, "minimum");
    allocation.what = named_in(round_.streams, stream.text);
    if (allocation.what.empty() && (minimum == nullptr || !trimmed(stream.text).empty())) {
      return unknown("stream", stream, "Name a stream of the round " + round_.about.round + ".");
    }
    if (minimum != nullptr) {
      allocation.kind = AllocationKind::Minimum;
      allocation.what = named_in(round_.ring_fences, minimum->text);
      if (allocation.what.empty()) {
        return unknown("ring-fence", *minimum, "Name a ring-fence of the round.");
      }
    } else if (district != nullptr) {
      allocation.kind = AllocationKind::District;
      allocation.what = trimmed(district->text);
      allocation.body = body_named(district->text);
    }
    RETURN_IF_ERROR(read_body(row, allocation));
    RETURN_IF_ERROR(read_certainty(row, allocation));
    return allocation;
  }

  std::string body_named(std::string_view text) const {
    for (const Partner& partner : plan_.partners) {
      const std::array names = {partner.id, partner.name, partner.short_name};
      if (is_one_of(plain(text), names)) return partner.id;
    }
    return {};
  }

  // The body of a district is the one of its own name.
  Status read_body(const CsvRow& row, Allocation& allocation) const {
    const CsvCell* body = filled(row, "body");
    if (body == nullptr) return {};
    const std::string id = body_named(body->text);
    if (id.empty()) {
      return unknown("body", *body, "Add it to the bodies of the plan, or leave the cell empty.");
    }
    if (allocation.kind == AllocationKind::Income) allocation.body = id;
    return {};
  }

  Status read_certainty(const CsvRow& row, Allocation& allocation) const {
    const CsvCell* certainty = filled(row, "certainty");
    if (certainty == nullptr) return {};
    for (const RoundChoice& choice : choices_of(round_, "certainties")) {
      if (is_one_of(plain(certainty->text), std::array{choice.id, choice.label})) {
        allocation.certainty = choice.id;
        return {};
      }
    }
    return unknown("certainty", *certainty, "Write \"indicative\" or \"confirmed\".");
  }

  Status add(Allocation allocation, const CsvCell& cell, MoneyUnit unit) {
    const Result<Money> amount = money_from_typed(trimmed(cell.text), unit);
    if (!amount.has_value()) return at(cell, amount.error());
    allocation.amount = *amount;
    allocation.place = cell.place();
    const auto [first, is_new] = first_places_.emplace(
        std::tuple{allocation.kind, plain(allocation.what), allocation.body, allocation.year},
        allocation.place);
    if (!is_new) {
      return Error{.code = ErrorCode::DuplicateId,
                   .message = "The same was allocated at " + first->second + " already.",
                   .where = allocation.place,
                   .remedy = "Keep one row for each stream, body, district and year."};
    }
    table_.rows.push_back(std::move(allocation));
    return {};
  }

  const Plan& plan_;
  const PlanningRound& round_;
  Columns columns_;
  AllocationTable table_;
  std::map<std::tuple<AllocationKind, std::string, std::string, Period>, std::string> first_places_;
};

}  // namespace

Result<AllocationTable> read_allocations(std::string_view csv,
                                         const Plan& plan,
                                         const PlanningRound& round) {
  ASSIGN_OR_RETURN(const std::vector<CsvRow> rows, read_csv(csv));
  if (rows.empty()) {
    return Error{.code = ErrorCode::BadText,
                 .message = "The table is empty.",
                 .where = "line 1, column 1",
                 .remedy = std::string{kColumnsInWords}};
  }
  ASSIGN_OR_RETURN(Columns columns, columns_of(rows.front(), round));
  AllocationReader reader{plan, round, std::move(columns)};
  for (std::size_t i = 1; i < rows.size(); ++i) RETURN_IF_ERROR(reader.read(rows[i]));
  AllocationTable table = reader.take();
  if (table.rows.empty()) {
    return Error{.code = ErrorCode::NotFound,
                 .message = "No row of the table is for " + plan.about.area + " in a year of " +
                            round.about.round + ".",
                 .remedy = "Look at its columns board and year."};
  }
  return table;
}

}  // namespace core
