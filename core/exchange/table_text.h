// Tables from and for spreadsheets as text: in whatever encoding and with whatever separator they come,
// and going out so that a spreadsheet takes no text for a formula.
#pragma once

#include "core/exchange/csv.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

struct TableText {
  std::vector<CsvRow> rows;
  char separator = ',';       // or a semicolon or a tab
  std::string_view encoding;  // "UTF-8", "UTF-16", "Windows-1252"
};

// UTF-8 with or without a byte order mark, UTF-16 with one, else Windows-1252, as Excel saves "CSV"; the
// separator is the one of , ; and tab that the first line has most of. A mark that guards a text
// (guarded) is taken away. A text in two encodings is not guessed at. Fails with TooLarge, NotUtf8 or BadText, `where` is the line and column.
Result<TableText> read_table_text(std::string_view bytes);

// With the byte order mark by which Excel knows UTF-8, every cell guarded.
std::string write_table_text(const std::vector<std::vector<std::string>>& rows);

// A text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line end, and
// is no number) with an apostrophe before it, and so is one that begins with apostrophes and then so.
std::string guarded(std::string_view text);
// What was guarded, and any other text as it is.
std::string_view unguarded(std::string_view cell);

}  // namespace core
