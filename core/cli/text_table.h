// Aligned columns for a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class TextTable {
 public:
  enum class Align { Left, Right };
  struct Column {
    std::string head;
    Align align = Align::Left;
  };

  TextTable(std::string title, std::vector<Column> columns);

  // As many cells as there are columns.
  void add(std::vector<std::string> cells);

  bool is_empty() const { return rows_.empty(); }

  // The title, the heads and the rows, a line each; widths are counted in characters of UTF-8.
  std::string text() const;

 private:
  std::string title_;
  std::vector<Column> columns_;
  std::vector<std::vector<std::string>> rows_;
};

// Characters, not bytes; line ends and other control characters become spaces, so that a text from a
// plan cannot rearrange a terminal.
std::string one_line(std::string_view text);

}  // namespace core
