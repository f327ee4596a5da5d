#include "core/report/part_blocks.h"

#include "core/base/text.h"
#include "core/derived/figure_label.h"
#include "core/plan/plan_words.h"
#include "core/report/markdown.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace core {
namespace {

using Blocks = std::vector<ReportBlock>;

constexpr int kDeepest = 6;
// More columns than this are read better as facts, one below the other.
constexpr std::size_t kMostColumns = 8;
// What is written at greater length than this is words, whatever the field holds.
constexpr std::size_t kLongestNumber = 20;
// The field that holds the address of a figure of the plan, which is told by its name.
constexpr std::string_view kFigure = "figure";
// And where in the document a row was found.
constexpr std::string_view kPlace = "place";
// Of a table of series: a file from a stranger can ask for any number.
constexpr std::size_t kMostCells = 20'000;

// Labels live as long as the round and the descriptions.
struct ShortField {
  std::string_view id;
  std::string_view label;
  std::string text;
  bool is_number = false;
};
struct LongField {
  std::string_view label;
  std::string text;
};
struct SeriesField {
  std::string_view label;
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

// "11.4", "\u00a39,535,350", but not "more than a third (36%)".
bool is_number_alone(std::string_view written) {
  constexpr std::string_view kSigns = "\u00a3\u2212\u2013+-()0123456789,. %";
  return written.find_first_not_of(kSigns) == std::string_view::npos;
}

class ReadContent final : public FieldVisitor {
 public:
  ReadContent(const PartOf& of, std::string pattern) : of_(of), pattern_(std::move(pattern)) {}

  Content content;

  void field(const FieldInfo& info, FieldRef field) override {
    if (is_empty(field) || (info.is_contact && !of_.with_contacts)) return;
    if (of_.is_brief && info.id == kPlace) return;
    std::string_view label = label_of(info);
    if (const auto* series = std::get_if<Series*>(&field)) {
      content.series.push_back({label, *series});
      return;
    }
    std::string text = text_of_field(info, field);
    if (kind_of(field) == FieldKind::LongText) {
      // The text of a row, which is all it is for, needs no name.
      if (info.id == "text") label = {};
      content.texts.push_back({label, std::move(text)});
      return;
    }
    if (!info.unit.empty()) (text += " ") += info.unit;
    const bool is_figure = is_number(kind_of(field)) && text.size() <= kLongestNumber;
    content.fields.push_back({info.id, label, std::move(text), is_figure});
  }
  void rows(const FieldInfo& info, RowList rows) override {
    if (rows.size() == 0) return;
    content.nested.push_back({info, rows, pattern_ + "/" + std::string{info.id}});
  }
  void part(const FieldInfo&, PartRef) override {}

 private:
  std::string_view label_of(const FieldInfo& info) {
    const std::size_t length = pattern_.size();
    (pattern_ += '/') += info.id;
    const std::string_view label = words_for(of_.round, pattern_, info).label;
    pattern_.resize(length);
    return label;
  }

  // What is understood is written in one way; what is not, as it was written.
  std::string text_of_field(const FieldInfo& info, const FieldRef& field) const {
    FieldValue value = value_of(field);
    if (is_number(kind_of(field)) && !std::holds_alternative<std::monostate>(value.value)) {
      if (is_number_alone(value.as_written)) value.as_written.clear();
    }
    std::string text = shown_value(of_.plan, of_.round, info.list, value);
    if (info.id != kFigure) return text;
    const std::optional<FigureName> figure = figure_name_from(text);
    return figure ? figure_label(*figure, of_.plan, of_.round) : text;
  }

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

// Plain rows as a table: a column for each field that any of them fills.
class RowTable {
 public:
  explicit RowTable(const std::vector<Content>& rows) {
    for (const Content& row : rows) {
      is_plain_ = is_plain_ && row.is_plain();
      std::size_t after = 0;  // a column stands behind those that come before it in any row
      for (const ShortField& field : row.fields) after = place_of(field, after) + 1;
    }
  }

  bool fits() const { return is_plain_ && ids_.size() <= kMostColumns; }

  ReportTable take(const std::vector<Content>& rows) {
    for (const Content& row : rows) {
      std::vector<std::string>& cells = table_.rows.emplace_back(ids_.size());
      for (const ShortField& field : row.fields) {
        const std::size_t at = find(field.id);
        cells[at] = field.text;
        if (!field.is_number) table_.columns[at].is_number = false;
      }
    }
    return std::move(table_);
  }

 private:
  std::size_t find(std::string_view id) const {
    return static_cast<std::size_t>(std::find(ids_.begin(), ids_.end(), id) - ids_.begin());
  }

  // Of the field's column, which is put there when there is none.
  std::size_t place_of(const ShortField& field, std::size_t there) {
    if (const std::size_t found = find(field.id); found < ids_.size()) return found;
    const auto at = static_cast<std::ptrdiff_t>(there);
    ids_.insert(ids_.begin() + at, field.id);
    table_.columns.insert(table_.columns.begin() + at,
                          {.head = std::string{field.label}, .is_number = field.is_number});
    return there;
  }

  bool is_plain_ = true;
  std::vector<std::string_view> ids_;
  ReportTable table_;
};

// The series of a row as one table: a row a period, a column a series and part.
class SeriesTable {
 public:
  void add(const SeriesField& field) {
    std::set<std::string_view> parts;
    for (const Series::Cell& cell : field.series->cells()) {
      periods_.push_back(cell.period);
      parts.insert(cell.part);
    }
    for (const std::string_view part : parts) {
      columns_.push_back({field.series, std::string{field.label}, std::string{part}});
    }
    std::sort(periods_.begin(), periods_.end(), [](const Period& a, const Period& b) {
      return std::tuple{a.first_day(), a.last_day(), a.text()} <
             std::tuple{b.first_day(), b.last_day(), b.text()};
    });
    periods_.erase(std::unique(periods_.begin(), periods_.end()), periods_.end());
  }

  std::size_t cell_count() const { return periods_.size() * columns_.size(); }

  template <class PartName>
  ReportTable table(const PartName& name_of) const {
    ReportTable table{.columns = {{.head = "Period"}}};
    for (const Column& column : columns_) {
      const std::string of_part =
          column.part == kWholePart ? std::string{} : ", " + name_of(column.part);
      table.columns.push_back({.head = column.label + of_part, .is_number = true});
    }
    for (const Period& period : periods_) {
      std::vector<std::string>& row = table.rows.emplace_back();
      row.push_back(period.text());
      for (const Column& column : columns_) row.push_back(text_at(column, period));
    }
    return table;
  }

 private:
  struct Column {
    const Series* series;
    std::string label;
    std::string part;
  };

  static std::string text_at(const Column& column, const Period& period) {
    const WrittenDecimal& number = column.series->at(period, column.part);
    if (!number.as_written.empty()) return number.as_written;
    return number.value ? number_text(*number.value) : std::string{};
  }

  std::vector<Period> periods_;
  std::vector<Column> columns_;
};

// The row that is being told: what its heading says already is not said again.
struct Told {
  std::string address;
  std::string name;
};

// Tells parts and lists one after the other, at the end of the blocks.
class Telling {
 public:
  Telling(const PartOf& of, Blocks& blocks) : of_(of), blocks_(blocks) {}

  // The rows as a table of that caption where they are small; else one by one, under a heading of that
  // name when there is one.
  struct List {
    const RowList& rows;
    std::string pattern;  // "schemes/lines"
    std::string address;
    std::string_view name = {};
  };
  void list(const List& list, int level) {
    std::vector<Content> contents;
    contents.reserve(list.rows.size());
    for (std::size_t i = 0; i < list.rows.size(); ++i) {
      contents.push_back(content_of(list.rows.part(i), list.pattern));
      contents.back().id = list.rows.id(i);
    }
    if (RowTable rows{contents}; rows.fits()) {
      ReportTable table = rows.take(contents);
      table.caption = list.name;
      blocks_.push_back(table_block(std::move(table)));
      return;
    }
    if (!list.name.empty()) blocks_.push_back(heading_block(std::string{list.name}, level - 1));
    for (const Content& content : contents) {
      const std::string row = list.address + "/" + content.id;
      std::string name = row_name(of_.plan, of_.round, row);
      blocks_.push_back(heading_block(name.empty() ? "Without a name" : name, level));
      row_blocks(content, {row, std::move(name)}, std::min(level + 1, kDeepest));
    }
  }

  void part(const PartRef& part, const std::string& id, int level) {
    row_blocks(content_of(part, id), {id, {}}, level);
  }

 private:
  Content content_of(const PartRef& part, const std::string& pattern) const {
    ReadContent reading{of_, pattern};
    part.visit(reading);
    return std::move(reading.content);
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

  void series_blocks(const Content& content, const std::string& address) {
    SeriesTable series;
    for (const SeriesField& field : content.series) series.add(field);
    if (series.cell_count() > kMostCells) {
      blocks_.push_back(
          note_block("The values by period are too many for a table: see the plan file."));
      return;
    }
    ReportTable table =
        series.table([&](const std::string& part) { return part_name(address, part); });
    table.caption = "Values by period";
    blocks_.push_back(table_block(std::move(table)));
  }

  void row_blocks(const Content& content, const Told& told, int level) {
    ReportBlock facts{.kind = ReportBlock::Kind::Facts, .table = {.columns = {{}, {}}}};
    for (const ShortField& field : content.fields) {
      if (field.text != told.name)
        facts.table.rows.push_back({std::string{field.label}, field.text});
    }
    if (!facts.table.rows.empty()) blocks_.push_back(std::move(facts));
    for (const LongField& text : content.texts) {
      if (!text.label.empty()) blocks_.push_back(label_block(std::string{text.label}));
      append(blocks_, blocks_of_markdown(text.text, level));
    }
    if (!content.series.empty()) series_blocks(content, told.address);
    for (const NestedRows& nested : content.nested) {
      const std::string inner = told.address + "/" + std::string{nested.info.id};
      list({nested.rows, nested.pattern, inner, nested.info.label}, std::min(level + 1, kDeepest));
    }
  }

  const PartOf& of_;
  Blocks& blocks_;
};

}  // namespace

Blocks blocks_of_part(const PartOf& of, std::string_view id, int level) {
  FindPart found{id};
  visit_constant(of.plan, found);
  Blocks blocks;
  Telling telling{of, blocks};
  const std::string name{id};
  if (found.single) telling.part(*found.single, name, level);
  if (!found.list || found.list->size() == 0) return blocks;
  telling.list({*found.list, name, name}, level);
  for (ReportBlock& block : blocks) {
    if (block.table.caption.empty()) block.table.name = found.label;
  }
  return blocks;
}

std::string_view label_of_part(const Plan& plan, std::string_view id) {
  FindPart found{id};
  visit_constant(plan, found);
  return found.label;
}

}  // namespace core
