#include "core/report/markdown.h"

#include "core/base/text.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace core {
namespace {

using Kind = ReportBlock::Kind;

constexpr int kDeepest = 6;
// A mark further on belongs to something else; it also bounds the search in texts from strangers.
constexpr std::size_t kLongestStretch = 1000;

// A stretch between two marks; a mark without its end is text, as is one with a space inside it.
struct Stretch {
  std::size_t from = std::string_view::npos;  // of the first mark
  std::size_t to = 0;                         // of the last
  std::string_view mark = {};
};

bool is_mark_at(std::string_view text, std::size_t at, std::string_view mark) {
  return text.substr(at, mark.size()) == mark;
}

Stretch stretch_from(std::string_view text, std::size_t from, std::string_view mark) {
  const std::size_t inside = from + mark.size();
  if (inside >= text.size() || text[inside] == ' ') return {};
  const std::string_view near = text.substr(0, inside + kLongestStretch);
  for (std::size_t to = near.find(mark, inside + 1); to != std::string_view::npos;
       to = near.find(mark, to + 1)) {
    const bool is_of_two = mark.size() == 1 && is_mark_at(text, to, "**");
    if (is_of_two) {
      ++to;  // both belong to strong words
    } else if (text[to - 1] != ' ') {
      return {from, to, mark};
    }
  }
  return {};
}

Stretch next_stretch(std::string_view text) {
  for (std::size_t at = text.find('*'); at != std::string_view::npos; at = text.find('*', at + 1)) {
    const std::string_view mark = is_mark_at(text, at, "**") ? "**" : "*";
    const Stretch found = stretch_from(text, at, mark);
    if (found.from != std::string_view::npos) return found;
    at += mark.size() - 1;
  }
  return {};
}

// "<https://example.org>" is written without its brackets.
std::string without_brackets(std::string_view text) {
  std::string words;
  for (std::size_t from = text.find('<'); from != std::string_view::npos;
       from = text.find('<', from)) {
    const std::string_view inside = text.substr(from + 1, kLongestStretch);
    const std::size_t end = inside.find_first_of("<> ");
    const bool is_link = inside.substr(0, 4) == "http" || inside.substr(0, 7) == "mailto:";
    if (!is_link || end == std::string_view::npos || inside[end] != '>') {
      ++from;
      continue;
    }
    words.append(text.substr(0, from)).append(inside.substr(0, end));
    text.remove_prefix(from + end + 2);
    from = 0;
  }
  return words.append(text);
}

// "a **b** *c*" in its weights.
ReportLine line_of(std::string_view text) {
  ReportLine line;
  const auto add = [&](std::string_view words, Weight weight) {
    if (!words.empty()) line.push_back({without_brackets(words), weight});
  };
  for (Stretch next = next_stretch(text); next.from != std::string_view::npos;
       next = next_stretch(text)) {
    const std::size_t inside = next.from + next.mark.size();
    add(text.substr(0, next.from), Weight::Plain);
    add(text.substr(inside, next.to - inside),
        next.mark.size() == 2 ? Weight::Strong : Weight::Emphasised);
    text.remove_prefix(next.to + next.mark.size());
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
