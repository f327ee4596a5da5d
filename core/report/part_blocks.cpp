#include "core/report/part_blocks.h"

#include "core/base/text.h"
#include "core/plan/plan_words.h"
#include "core/report/markdown.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace core {
namespace {

using Blocks = std::vector<ReportBlock>;

constexpr int kDeepest = 6;
// More columns than this are read better as facts, one below the other.
constexpr std::size_t kMostColumns = 8;
// What is written at greater length than this is words, whatever the field holds.
constexpr std::size_t kLongestNumber = 20;

struct ShortField {
  std::string_view id;
  std::string label;
  std::string text;
  bool is_number = false;
};
struct LongField {
  std::string label;
  std::string text;
};
struct SeriesField {
  std::string label;
  const Series* series;
};
struct NestedRows {
  const FieldInfo info;
  RowList rows;
  std::string pattern;  // "schemes/lines"
};

// All that one row or part says.
struct Content {
  std::string id = {};
  std::vector<ShortField> fields = {};
  std::vector<LongField> texts = {};
  std::vector<SeriesField> series = {};
  std::vector<NestedRows> nested = {};

  bool is_plain() const { return texts.empty() && series.empty() && nested.empty(); }
};

bool is_number_field(const FieldRef& field) {
  switch (kind_of(field)) {
    case FieldKind::Money:
    case FieldKind::Percent:
    case FieldKind::Decimal:
    case FieldKind::Count:
      return true;
    default:
      return false;
  }
}

class ReadContent final : public FieldVisitor {
 public:
  ReadContent(const PartOf& of, std::string pattern) : of_(of), pattern_(std::move(pattern)) {}

  Content content;

  void field(const FieldInfo& info, FieldRef field) override {
    if (is_empty(field) || (info.is_contact && !of_.with_contacts)) return;
    const std::string pattern = pattern_ + "/" + std::string{info.id};
    std::string label{words_for(of_.round, pattern, info).label};
    if (const auto* series = std::get_if<Series*>(&field)) {
      content.series.push_back({std::move(label), *series});
      return;
    }
    std::string text = shown_value(of_.plan, of_.round, info.list, value_of(field));
    if (kind_of(field) == FieldKind::LongText) {
      // The text of a row, which is all it is for, needs no name.
      if (info.id == "text") label.clear();
      content.texts.push_back({std::move(label), std::move(text)});
      return;
    }
    if (!info.unit.empty()) (text += " ") += info.unit;
    const bool is_number = is_number_field(field) && text.size() <= kLongestNumber;
    content.fields.push_back({info.id, std::move(label), std::move(text), is_number});
  }
  void rows(const FieldInfo& info, RowList rows) override {
    if (rows.size() == 0) return;
    content.nested.push_back({info, rows, pattern_ + "/" + std::string{info.id}});
  }
  void part(const FieldInfo&, PartRef) override {}

 private:
  const PartOf& of_;
  std::string pattern_;
};

// The list or part of the plan with that id.
class FindPart final : public FieldVisitor {
 public:
  explicit FindPart(std::string_view id) : id_(id) {}
  std::optional<RowList> list;
  std::optional<PartRef> single;
  std::string_view label;

  void field(const FieldInfo&, FieldRef) override {}
  void rows(const FieldInfo& info, RowList rows) override {
    if (info.id != id_) return;
    list = rows;
    label = info.label;
  }
  void part(const FieldInfo& info, PartRef part) override {
    if (info.id != id_) return;
    single = std::as_const(part);
    label = info.label;
  }

 private:
  std::string_view id_;
};

// The row that is being told: what its heading says already is not said again.
struct Told {
  std::string address;
  std::string name;
};

class Telling {
 public:
  explicit Telling(const PartOf& of) : of_(of) {}

  Blocks list(const RowList& rows,
              const std::string& pattern,
              const std::string& address,
              int level) {
    std::vector<Content> contents;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      contents.push_back(content_of(rows.part(i), pattern));
      contents.back().id = rows.id(i);
    }
    if (fits_a_table(contents)) return {table_block(table_of(contents))};
    Blocks blocks;
    for (const Content& content : contents) {
      const std::string row = address + "/" + content.id;
      std::string name = row_name(of_.plan, of_.round, row);
      blocks.push_back(heading_block(name.empty() ? "Without a name" : name, level));
      append(blocks, row_blocks(content, {row, name}, std::min(level + 1, kDeepest)));
    }
    return blocks;
  }

  Blocks part(const PartRef& part, const std::string& id, int level) {
    return row_blocks(content_of(part, id), {id, {}}, level);
  }

 private:
  static void append(Blocks& blocks, Blocks more) {
    for (ReportBlock& block : more) blocks.push_back(std::move(block));
  }

  Content content_of(const PartRef& part, const std::string& pattern) const {
    ReadContent reading{of_, pattern};
    part.visit(reading);
    return std::move(reading.content);
  }

  static std::vector<ReportColumn> columns_of(const std::vector<Content>& contents,
                                              std::vector<std::string_view>& ids) {
    std::vector<ReportColumn> columns;
    for (const Content& content : contents) {
      std::size_t after = 0;  // a column stands behind those that come before it in any row
      for (const ShortField& field : content.fields) {
        const auto found = std::find(ids.begin(), ids.end(), field.id);
        if (found != ids.end()) {
          after = static_cast<std::size_t>(found - ids.begin()) + 1;
          continue;
        }
        ids.insert(ids.begin() + static_cast<std::ptrdiff_t>(after), field.id);
        columns.insert(columns.begin() + static_cast<std::ptrdiff_t>(after),
                       {.head = field.label, .is_number = field.is_number});
        ++after;
      }
    }
    return columns;
  }

  static bool fits_a_table(const std::vector<Content>& contents) {
    std::vector<std::string_view> ids;
    columns_of(contents, ids);
    return ids.size() <= kMostColumns &&
           std::all_of(
               contents.begin(), contents.end(), [](const Content& row) { return row.is_plain(); });
  }

  static ReportTable table_of(const std::vector<Content>& contents) {
    ReportTable table;
    std::vector<std::string_view> ids;
    table.columns = columns_of(contents, ids);
    for (const Content& content : contents) {
      std::vector<std::string> row(ids.size());
      for (const ShortField& field : content.fields) {
        const auto at =
            static_cast<std::size_t>(std::find(ids.begin(), ids.end(), field.id) - ids.begin());
        row[at] = field.text;
        if (!field.is_number) table.columns[at].is_number = false;
      }
      table.rows.push_back(std::move(row));
    }
    return table;
  }

  std::string part_name(const std::string& address, const std::string& part) const {
    for (const MetricPlan& metric : of_.plan.metrics) {
      if (address != "metrics/" + metric.id || !metric.metric.value) continue;
      const MetricDefinition* known = find_row_in(of_.round.metrics, metric.metric.value->id);
      const MetricPart* named = known != nullptr ? find_row_in(known->parts, part) : nullptr;
      if (named != nullptr) return named->label;
    }
    return part;
  }

  // A row a period, a column a series and part.
  ReportTable series_table(const Content& content, const std::string& address) const {
    ReportTable table{.caption = {}, .columns = {{.head = "Period"}}};
    std::vector<Period> periods;
    struct Column {
      const Series* series;
      std::string part;
    };
    std::vector<Column> columns;
    for (const SeriesField& field : content.series) {
      for (const Series::Cell& cell : field.series->cells()) {
        if (std::find(periods.begin(), periods.end(), cell.period) == periods.end()) {
          periods.push_back(cell.period);
        }
        const bool is_known =
            std::any_of(columns.begin(), columns.end(), [&](const Column& column) {
              return column.series == field.series && column.part == cell.part;
            });
        if (is_known) continue;
        columns.push_back({field.series, cell.part});
        const std::string of_part =
            cell.part == kWholePart ? std::string{} : ", " + part_name(address, cell.part);
        table.columns.push_back({.head = field.label + of_part, .is_number = true});
      }
    }
    std::sort(periods.begin(), periods.end(), [](const Period& a, const Period& b) {
      return std::pair{a.first_day(), a.last_day()} < std::pair{b.first_day(), b.last_day()};
    });
    for (const Period& period : periods) {
      std::vector<std::string> row = {period.text()};
      for (const Column& column : columns) {
        const WrittenDecimal& number = column.series->at(period, column.part);
        row.push_back(!number.as_written.empty() ? number.as_written
                      : number.value             ? number_text(*number.value)
                                                 : std::string{});
      }
      table.rows.push_back(std::move(row));
    }
    return table;
  }

  Blocks row_blocks(const Content& content, const Told& told, int level) {
    Blocks blocks;
    ReportBlock facts{.kind = ReportBlock::Kind::Facts, .table = {.columns = {{}, {}}}};
    for (const ShortField& field : content.fields) {
      if (field.text != told.name) facts.table.rows.push_back({field.label, field.text});
    }
    if (!facts.table.rows.empty()) blocks.push_back(std::move(facts));
    for (const LongField& text : content.texts) {
      if (!text.label.empty()) blocks.push_back({.lines = {{{text.label, Weight::Strong}}}});
      append(blocks, blocks_of_markdown(text.text, level));
    }
    if (!content.series.empty()) blocks.push_back(table_block(series_table(content, told.address)));
    for (const NestedRows& nested : content.nested) {
      const std::string inner = told.address + "/" + std::string{nested.info.id};
      Blocks rows = list(nested.rows, nested.pattern, inner, std::min(level + 1, kDeepest));
      if (rows.size() == 1 && rows.front().kind == ReportBlock::Kind::Table) {
        rows.front().table.caption = nested.info.label;
      } else {
        blocks.push_back(heading_block(std::string{nested.info.label}, level));
      }
      append(blocks, std::move(rows));
    }
    return blocks;
  }

  const PartOf& of_;
};

}  // namespace

Blocks blocks_of_part(const PartOf& of, std::string_view id, int level) {
  FindPart found{id};
  visit_constant(of.plan, found);
  const std::string name{id};
  if (found.list && found.list->size() > 0) return Telling{of}.list(*found.list, name, name, level);
  if (found.single) return Telling{of}.part(*found.single, name, level);
  return {};
}

std::string_view label_of_part(const Plan& plan, std::string_view id) {
  FindPart found{id};
  visit_constant(plan, found);
  return found.label;
}

}  // namespace core
