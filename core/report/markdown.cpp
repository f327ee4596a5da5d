#include "core/report/markdown.h"

#include "core/base/text.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace core {
namespace {

using Kind = ReportBlock::Kind;

constexpr int kDeepest = 6;
constexpr std::string_view kStrong = "**";

// "a **b** c" in its weights; a mark without its end is text.
ReportLine line_of(std::string_view text) {
  ReportLine line;
  const auto add = [&](std::string_view words, Weight weight) {
    if (!words.empty()) line.push_back({std::string{words}, weight});
  };
  for (;;) {
    const std::size_t from = text.find(kStrong);
    const std::size_t to =
        from == std::string_view::npos ? from : text.find(kStrong, from + kStrong.size() + 1);
    if (to == std::string_view::npos) break;
    add(text.substr(0, from), Weight::Plain);
    add(text.substr(from + kStrong.size(), to - from - kStrong.size()), Weight::Strong);
    text.remove_prefix(to + kStrong.size());
  }
  add(text, Weight::Plain);
  return line;
}

// What a line of a kind of block says without its mark.
struct Marked {
  Kind kind;
  std::string_view words;
  int depth = 0;  // of a heading, 1 to 6
};

std::optional<Marked> heading_in(std::string_view line) {
  const std::size_t depth = std::min(line.find_first_not_of('#'), line.size());
  if (depth == 0 || depth > kDeepest || depth == line.size() || line[depth] != ' ') return {};
  return Marked{Kind::Heading, trimmed(line.substr(depth)), static_cast<int>(depth)};
}

std::optional<Marked> item_in(std::string_view line) {
  for (const std::string_view mark : {"- ", "* ", "• "}) {
    if (line.substr(0, mark.size()) == mark) {
      return Marked{Kind::List, trimmed(line.substr(mark.size()))};
    }
  }
  std::size_t digits = 0;
  while (digits < line.size() && is_digit(line[digits])) ++digits;
  const bool is_numbered = digits > 0 && digits <= 3 && line.substr(digits, 2) == ". ";
  if (!is_numbered) return {};
  return Marked{Kind::Numbered, trimmed(line.substr(digits + 2))};
}

Marked marked(std::string_view line) {
  if (const auto heading = heading_in(line)) return *heading;
  if (const auto item = item_in(line)) return *item;
  if (line.front() == '|') return {Kind::Table, line};
  return {Kind::Paragraph, line};
}

std::vector<std::string> cells_in(std::string_view line) {
  line.remove_prefix(1);
  if (!line.empty() && line.back() == '|') line.remove_suffix(1);
  std::vector<std::string> cells;
  for (const std::string_view cell : split(line, '|')) {
    std::string words;
    for (const ReportText& text : line_of(trimmed(cell))) words += text.words;
    cells.push_back(std::move(words));
  }
  return cells;
}

bool is_rule(const std::vector<std::string>& cells) {
  return std::all_of(cells.begin(), cells.end(), [](const std::string& cell) {
    return !cell.empty() && cell.find_first_not_of("-: ") == std::string::npos;
  });
}

class Reading {
 public:
  explicit Reading(int level) : level_(level) {}

  void line(std::string_view line) {
    line = trimmed(line);
    if (line.empty()) return close();
    const Marked found = marked(line);
    if (found.kind == Kind::Table) return row(cells_in(line));
    if (found.kind == Kind::Heading || !is_open_ || open().kind != found.kind) {
      blocks_.push_back({.kind = found.kind, .level = level_of(found.depth)});
    }
    open().lines.push_back(line_of(found.words));
    is_open_ = found.kind != Kind::Heading;
  }

  std::vector<ReportBlock> take() {
    for (ReportBlock& block : blocks_) {
      if (block.kind == Kind::Table) finish(block.table);
    }
    return std::move(blocks_);
  }

 private:
  ReportBlock& open() { return blocks_.back(); }
  void close() { is_open_ = false; }
  int level_of(int depth) const { return std::min(level_ + std::max(depth, 1) - 1, kDeepest); }

  void row(std::vector<std::string> cells) {
    if (!is_open_ || open().kind != Kind::Table) {
      blocks_.push_back({.kind = Kind::Table});
      for (std::string& cell : cells) {
        open().table.columns.push_back({.head = std::move(cell)});
      }
      is_open_ = true;
    } else if (!is_rule(cells)) {
      open().table.rows.push_back(std::move(cells));
    }
  }

  // As many cells in each row as there are columns.
  static void finish(ReportTable& table) {
    std::size_t columns = table.columns.size();
    for (const std::vector<std::string>& row : table.rows) columns = std::max(columns, row.size());
    table.columns.resize(columns);
    for (std::vector<std::string>& row : table.rows) row.resize(columns);
  }

  int level_;
  bool is_open_ = false;
  std::vector<ReportBlock> blocks_;
};

}  // namespace

std::vector<ReportBlock> blocks_of_markdown(std::string_view text, int level) {
  Reading reading{level};
  for (const std::string_view line : split(text, '\n')) reading.line(line);
  return reading.take();
}

}  // namespace core
