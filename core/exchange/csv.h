// Tables as text: cells between commas, rows on lines (RFC 4180).
//
// Read from strangers: UTF-8 with or without a byte order mark, any line ends, cells in quotes. What
// is written reads back as the same cells. Whoever exports the texts of a plan for a spreadsheet
// must see to cells that begin as a formula: here they are texts like any other.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core {

inline constexpr std::size_t kMaxCsvBytes = std::size_t{16} * 1024 * 1024;
inline constexpr std::size_t kMaxCsvCells = 1'000'000;

struct CsvCell {
  std::string text;
  std::size_t line = 1;    // where it begins, counted from 1
  std::size_t column = 1;  // in bytes

  // "line 3, column 7"
  std::string place() const;
};
using CsvRow = std::vector<CsvCell>;  // never without a cell

// Empty lines are passed over. Rows may differ in length. Fails with TooLarge, NotUtf8 or BadText,
// `where` is the line and column.
Result<std::vector<CsvRow>> read_csv(std::string_view text, char separator = ',');

// No row is without a cell. Lines end with a line feed.
std::string write_csv(const std::vector<std::vector<std::string>>& rows);

}  // namespace core
