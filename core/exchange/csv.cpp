#include "core/exchange/csv.h"

#include "core/base/text.h"

#include <utility>

namespace core {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string place_text(std::size_t line, std::size_t column) {
  return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

class CsvReader {
 public:
  CsvReader(std::string_view text, char separator) : text_(text), separator_(separator) {}

  Result<std::vector<CsvRow>> read() {
    std::vector<CsvRow> rows;
    while (!is_at_end()) {
      if (take_line_end()) continue;
      CsvRow row;
      do {
        if (++cells_ > kMaxCsvCells) return too_many();
        ASSIGN_OR_RETURN(CsvCell cell, read_cell());
        row.push_back(std::move(cell));
      } while (take(separator_));
      if (!is_at_end() && !take_line_end()) {
        return bad_text("A cell goes on behind its closing quotation mark.");
      }
      rows.push_back(std::move(row));
    }
    return rows;
  }

 private:
  bool is_at_end() const { return at_ == text_.size(); }
  bool is_at_line_end() const { return text_[at_] == '\n' || text_[at_] == '\r'; }
  std::size_t column() const { return at_ - line_start_ + 1; }

  bool take(char c) {
    if (is_at_end() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  // "\r\n", "\n" or "\r".
  bool take_line_end() {
    if (is_at_end() || !is_at_line_end()) return false;
    if (text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n') ++at_;
    ++at_;
    begin_line();
    return true;
  }
  void begin_line() {
    ++line_;
    line_start_ = at_;
  }

  Result<CsvCell> read_cell() {
    CsvCell cell{.text = {}, .line = line_, .column = column()};
    if (take('"')) {
      RETURN_IF_ERROR(read_quoted(cell));
      return cell;
    }
    while (!is_at_end() && text_[at_] != separator_ && !is_at_line_end()) {
      if (text_[at_] == '"') return bad_text("A quotation mark stands inside a cell without them.");
      cell.text += text_[at_++];
    }
    return cell;
  }

  Status read_quoted(CsvCell& cell) {
    for (;;) {
      if (is_at_end()) {
        Error error = bad_text("A quotation mark is never closed.");
        error.where = cell.place();
        return error;
      }
      if (take('"')) {
        if (!take('"')) return {};
        cell.text += '"';
        continue;
      }
      const char c = text_[at_++];
      const bool ends_line = c == '\n' || (c == '\r' && (is_at_end() || text_[at_] != '\n'));
      cell.text += c;
      if (ends_line) begin_line();
    }
  }

  Error bad_text(std::string message) const {
    return Error{.code = ErrorCode::BadText,
                 .message = std::move(message),
                 .where = place_text(line_, column()),
                 .remedy = "Put the cell in quotation marks, and double those inside it."};
  }
  Error too_many() const {
    return Error{.code = ErrorCode::TooLarge,
                 .message = "The table has more than " +
                            count_text(static_cast<std::int64_t>(kMaxCsvCells)) + " cells.",
                 .where = place_text(line_, column())};
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  std::size_t line_start_ = 0;
  std::size_t cells_ = 0;
};

bool needs_quotes(std::string_view cell, bool is_alone) {
  return (is_alone && cell.empty()) || cell.substr(0, kByteOrderMark.size()) == kByteOrderMark ||
         cell.find_first_of(",\"\r\n") != std::string_view::npos;
}

void add_cell(std::string& text, std::string_view cell, bool is_alone) {
  if (!needs_quotes(cell, is_alone)) {
    text += cell;
    return;
  }
  text += '"';
  for (const char c : cell) {
    if (c == '"') text += '"';
    text += c;
  }
  text += '"';
}

}  // namespace

std::string CsvCell::place() const {
  return place_text(line, column);
}

Result<std::vector<CsvRow>> read_csv(std::string_view text, char separator) {
  if (text.size() > kMaxCsvBytes) {
    return Error{.code = ErrorCode::TooLarge, .message = "The table is larger than 16 MB."};
  }
  if (const auto bad = first_byte_not_utf8(text)) {
    return Error{.code = ErrorCode::NotUtf8,
                 .message = "The table is not UTF-8.",
                 .where = line_and_column(text, *bad),
                 .remedy = "Save it as \"CSV UTF-8\"."};
  }
  if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
    text.remove_prefix(kByteOrderMark.size());
  }
  return CsvReader{text, separator}.read();
}

std::string write_csv(const std::vector<std::vector<std::string>>& rows) {
  std::string text;
  for (const std::vector<std::string>& row : rows) {
    CORE_CHECK(!row.empty());
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) text += ',';
      add_cell(text, row[i], row.size() == 1);
    }
    text += '\n';
  }
  return text;
}

}  // namespace core
