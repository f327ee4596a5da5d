// Tables as spreadsheets write them, and texts that a spreadsheet must not take for a formula.
#include "core/exchange/table_text.h"

#include "tests/support/random_source.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {
namespace {

using namespace std::string_view_literals;

TEST_SUITE_BEGIN("core/exchange/table_text");

// "a|b/c|d", or the message of what is wrong.
std::string told(std::string_view bytes) {
  const Result<TableText> table = read_table_text(bytes);
  if (!table.has_value()) return table.error().message;
  std::string text;
  for (const CsvRow& row : table->rows) {
    if (!text.empty()) text += "/";
    for (std::size_t i = 0; i < row.size(); ++i) text += (i > 0 ? "|" : "") + row[i].text;
  }
  return text;
}

TEST_CASE("separators and encodings are seen") {
  CHECK(told("a,b\n1,2\n") == "a|b/1|2");
  CHECK(told("a;b\r\n1,5;2\r\n") == "a|b/1,5|2");
  CHECK(told("a\tb\n1,5\t2\n") == "a|b/1,5|2");
  CHECK(told("\"a,;\tb\";c\n") == "a,;\tb|c");
  CHECK(told("\xEF\xBB\xBF\xC2\xA3,b\n") == "\xC2\xA3|b");
  CHECK(told("\xA3"
             "5,caf\xE9,\x96\n") ==
        "\xC2\xA3"
        "5|caf\xC3\xA9|\xE2\x80\x93");
  CHECK(told("\xFF\xFE\xA3\x00,\x00x\x00\n\x00"sv) == "\xC2\xA3|x");
  CHECK(told("\xFE\xFF\x00\xA3\x00,\x00x\x00\n"sv) == "\xC2\xA3|x");
  CHECK(told("\xFF\xFE\x3D\xD8\x00\xDE"sv) == "\xF0\x9F\x98\x80");
  CHECK(told("\xFF\xFE\x3D\xD8x"sv) == "\xEF\xBF\xBD\xEF\xBF\xBD");
  CHECK(read_table_text("\xA3")->encoding == "Windows-1252");
}

TEST_CASE("what is no table of text is refused") {
  CHECK(told("a,\0b"sv) == "This is no table of text: it holds bytes of zero.");
  CHECK(told("PK\x03\x04\0\0"sv) == "This is no table of text: it holds bytes of zero.");
  CHECK(told("\xEF\xBB\xBF\xA3") == "The table is not UTF-8.");
  CHECK(told("caf\xC3\xA9,\xA3").find("Two encodings are mixed") == 0);
  CHECK(read_table_text("a\n\xC3\xA9,\xA3").error().where == "line 2, column 4");
  CHECK(told("a,\"b") == "A quotation mark is never closed.");
}

TEST_CASE("no text is a formula, and each comes back as it was") {
  for (const std::string_view text :
       {"=1+1", "+SUM(A1)", "-x", "@x", "\tx", "'=1", "''@x", "--1"}) {
    CHECK(guarded(text) == "'" + std::string{text});
    CHECK(unguarded(guarded(text)) == text);
  }
  for (const std::string_view text : {"-5", "+5.25", "-1,250%", "'tis", "x=1", "", "'"}) {
    CHECK(guarded(text) == text);
    CHECK(unguarded(text) == text);
  }
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  constexpr std::string_view kSigns = "'=+-@5x\t";
  for (int i = 0; i < 2000; ++i) {
    std::string text;
    for (std::int64_t n = random.between(0, 5); n > 0; --n) {
      text += kSigns[static_cast<std::size_t>(random.between(0, 7))];
    }
    CAPTURE(text);
    CHECK(unguarded(guarded(text)) == text);
    CHECK(std::string_view{"=@\t"}.find(guarded(text + "=")[0]) == std::string_view::npos);
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
