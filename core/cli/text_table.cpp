#include "core/cli/text_table.h"

#include "core/base/check.h"

#include <algorithm>
#include <utility>

namespace core {
namespace {

std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

std::string padded(const std::string& text, std::size_t width, TextTable::Align align) {
  const std::string space(width - std::min(width, width_of(text)), ' ');
  return align == TextTable::Align::Left ? text + space : space + text;
}

}  // namespace

TextTable::TextTable(std::string title, std::vector<Column> columns)
    : title_(std::move(title)), columns_(std::move(columns)) {}

void TextTable::add(std::vector<std::string> cells) {
  CORE_CHECK(cells.size() == columns_.size());
  for (std::string& cell : cells) cell = one_line(cell);
  rows_.push_back(std::move(cells));
}

std::string TextTable::text() const {
  std::vector<std::size_t> widths;
  std::vector<std::string> heads;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    std::size_t width = width_of(columns_[i].head);
    for (const auto& row : rows_) width = std::max(width, width_of(row[i]));
    widths.push_back(width);
    heads.push_back(columns_[i].head);
  }
  std::string text = title_ + "\n";
  const auto add_line = [&](const std::vector<std::string>& cells) {
    std::string line = " ";
    for (std::size_t i = 0; i < cells.size(); ++i) {
      line += " " + padded(cells[i], widths[i], columns_[i].align) + " ";
    }
    while (line.ends_with(' ')) line.pop_back();
    text += line + "\n";
  };
  add_line(heads);
  for (const auto& row : rows_) add_line(row);
  return text;
}

std::string one_line(std::string_view text) {
  std::string line{text};
  for (char& c : line) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F) c = ' ';
  }
  return line;
}

}  // namespace core
