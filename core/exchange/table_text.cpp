#include "core/exchange/table_text.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

namespace core {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kWindows = "Windows-1252";
constexpr std::string_view kFormulaSigns = "=+-@\t\r\n";

// What Windows-1252 has from 0x80 to 0x9F; 0 is nothing.
constexpr std::array<std::uint16_t, 32> kUpper = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void add_utf8(std::string& text, std::uint32_t code) {
  const auto add = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
  if (code < 0x80) return add(code);
  if (code < 0x800) {
    add(0xC0 | (code >> 6));
  } else if (code < 0x10000) {
    add(0xE0 | (code >> 12));
    add(0x80 | ((code >> 6) & 0x3F));
  } else {
    add(0xF0 | (code >> 18));
    add(0x80 | ((code >> 12) & 0x3F));
    add(0x80 | ((code >> 6) & 0x3F));
  }
  add(0x80 | (code & 0x3F));
}

std::string from_windows(std::string_view bytes) {
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_upper = byte >= 0x80 && byte < 0xA0;
    const std::uint32_t code = is_upper ? kUpper[byte - 0x80U] : byte;
    add_utf8(text, code == 0 && is_upper ? 0xFFFDU : code);
  }
  return text;
}

enum class ByteOrder { LittleEndian, BigEndian };

std::uint32_t unit_at(std::string_view bytes, std::size_t at, ByteOrder order) {
  const std::uint32_t first = static_cast<unsigned char>(bytes[at]);
  const std::uint32_t second = static_cast<unsigned char>(bytes[at + 1]);
  return order == ByteOrder::LittleEndian ? first | (second << 8U) : (first << 8U) | second;
}

// Halves of pairs that stand alone, and half a unit at the end, become U+FFFD.
std::string from_utf16(std::string_view bytes, ByteOrder order) {
  std::string text;
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    std::uint32_t code = unit_at(bytes, i, order);
    const bool is_half = code >= 0xD800 && code < 0xE000;
    if (is_half) {
      const bool has_next = code < 0xDC00 && i + 3 < bytes.size();
      const std::uint32_t next = has_next ? unit_at(bytes, i + 2, order) : 0;
      const bool is_pair = next >= 0xDC00 && next < 0xE000;
      code = is_pair ? 0x10000 + ((code - 0xD800) << 10U) + (next - 0xDC00) : 0xFFFD;
      if (is_pair) i += 2;
    }
    add_utf8(text, code);
  }
  if (bytes.size() % 2 != 0) add_utf8(text, 0xFFFD);
  return text;
}

// Whether letters of UTF-8 stand among bytes that are none: read as either, some of it would be wrong.
std::optional<std::size_t> mixed_at(std::string_view bytes) {
  bool has_letters = false;
  std::optional<std::size_t> first;
  for (std::size_t from = 0; from < bytes.size();) {
    const std::string_view rest = bytes.substr(from);
    const std::size_t length = first_byte_not_utf8(rest).value_or(rest.size());
    has_letters =
        has_letters || std::any_of(rest.begin(),
                                   rest.begin() + static_cast<std::ptrdiff_t>(length),
                                   [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    from += length;
    if (from < bytes.size() && !first) first = from;
    ++from;
  }
  return has_letters ? first : std::nullopt;
}

struct Decoded {
  std::string text;
  std::string_view encoding;
};

Decoded decoded(std::string_view bytes) {
  if (bytes.substr(0, 2) == "\xFF\xFE") {
    return {from_utf16(bytes.substr(2), ByteOrder::LittleEndian), "UTF-16"};
  }
  if (bytes.substr(0, 2) == "\xFE\xFF") {
    return {from_utf16(bytes.substr(2), ByteOrder::BigEndian), "UTF-16"};
  }
  // What only begins as UTF-8 is told where it ends to be so.
  const bool says_utf8 = bytes.substr(0, 3) == kByteOrderMark;
  if (says_utf8 || !first_byte_not_utf8(bytes)) return {std::string{bytes}, "UTF-8"};
  return {from_windows(bytes), kWindows};
}

// Of the first line, outside quotation marks.
char separator_of(std::string_view text) {
  constexpr std::string_view kSeparators = ",;\t";
  std::array<std::size_t, 3> counts{};
  bool is_quoted = false;
  for (const char c : text) {
    if (c == '"') is_quoted = !is_quoted;
    if (is_quoted) continue;
    if (c == '\n' || c == '\r') break;
    const std::size_t at = kSeparators.find(c);
    if (at != std::string_view::npos) ++counts[at];
  }
  const auto most = std::max_element(counts.begin(), counts.end());
  return kSeparators[static_cast<std::size_t>(most - counts.begin())];
}

bool is_number(std::string_view text) {
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
  if (!text.empty() && text.back() == '%') text.remove_suffix(1);
  return !text.empty() && is_digit(text.front()) &&
         text.find_first_not_of("0123456789.,") == std::string_view::npos;
}

bool begins_as_formula(std::string_view text) {
  const std::size_t first = text.find_first_not_of('\'');
  return first != std::string_view::npos &&
         kFormulaSigns.find(text[first]) != std::string_view::npos;
}

}  // namespace

std::string guarded(std::string_view text) {
  return begins_as_formula(text) && !is_number(text) ? "'" + std::string{text} : std::string{text};
}

std::string_view unguarded(std::string_view cell) {
  const bool is_guarded = !cell.empty() && cell.front() == '\'' && begins_as_formula(cell);
  return is_guarded ? cell.substr(1) : cell;
}

Result<TableText> read_table_text(std::string_view bytes) {
  if (bytes.size() > kMaxCsvBytes) {
    return Error{.code = ErrorCode::TooLarge, .message = "The table is larger than 16 MB."};
  }
  Decoded text = decoded(bytes);
  if (text.encoding == kWindows) {
    if (const std::optional<std::size_t> mixed = mixed_at(bytes)) {
      return Error{.code = ErrorCode::NotUtf8,
                   .message =
                       "Two encodings are mixed in the table: some letters are UTF-8, this one "
                       "is not.",
                   .where = line_and_column(bytes, *mixed),
                   .remedy = "Open it where it was made and save it as \"CSV UTF-8\"."};
    }
  }
  if (const std::size_t nothing = text.text.find('\0'); nothing != std::string::npos) {
    return Error{.code = ErrorCode::BadText,
                 .message = "This is no table of text: it holds bytes of zero.",
                 .where = line_and_column(text.text, nothing),
                 .remedy = "Save the table as CSV, and open that file."};
  }
  TableText table{.rows = {}, .separator = separator_of(text.text), .encoding = text.encoding};
  ASSIGN_OR_RETURN(table.rows, read_csv(text.text, table.separator));
  for (CsvRow& row : table.rows) {
    for (CsvCell& cell : row) cell.text = std::string{unguarded(cell.text)};
  }
  return table;
}

std::string write_table_text(const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::vector<std::string>> safe = rows;
  for (std::vector<std::string>& row : safe) {
    for (std::string& cell : row) cell = guarded(cell);
  }
  return std::string{kByteOrderMark} + write_csv(safe);
}

}  // namespace core
