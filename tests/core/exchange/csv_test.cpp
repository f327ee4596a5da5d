#include "core/exchange/csv.h"

#include "tests/support/random_source.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace core {
namespace {

using Texts = std::vector<std::vector<std::string>>;

Texts texts_of(std::string_view csv) {
  const Result<std::vector<CsvRow>> rows = read_csv(csv);
  REQUIRE(rows.has_value());
  Texts texts;
  for (const CsvRow& row : *rows) {
    texts.emplace_back();
    for (const CsvCell& cell : row) texts.back().push_back(cell.text);
  }
  return texts;
}

TEST_SUITE_BEGIN("core/exchange/csv");

TEST_CASE("cells stand between commas and rows on lines, however the lines end") {
  const Texts expected = {{"a", "b"}, {"", "c d"}};
  for (const char* csv : {"a,b\n,c d\n",
                          "a,b\r\n,c d",
                          "a,b\r,c d\r",
                          "\xEF\xBB\xBF"
                          "a,b\n\n\n,c d"}) {
    CAPTURE(csv);
    CHECK(texts_of(csv) == expected);
  }
  CHECK(texts_of("").empty());
}

TEST_CASE("a cell in quotation marks may hold commas, line ends and quotation marks") {
  CHECK(texts_of("\"1,234\",\"two\nlines\",\"say \"\"so\"\"\"\n\"\"") ==
        Texts{{"1,234", "two\nlines", "say \"so\""}, {""}});
}

TEST_CASE("each cell knows where it begins") {
  const Result<std::vector<CsvRow>> rows = read_csv("a,\"b\nb\"\r\nc,d");
  REQUIRE(rows.has_value());
  CHECK((*rows)[0][1].place() == "line 1, column 3");
  CHECK((*rows)[1][1].place() == "line 3, column 3");
}

TEST_CASE("what is no table is refused with its place") {
  struct Case {
    std::string csv;
    ErrorCode code;
    const char* where;
  };
  for (const Case& c : {Case{"a,b\nc,\"d", ErrorCode::BadText, "line 2, column 3"},
                        {"a,\"b\"c", ErrorCode::BadText, "line 1, column 6"},
                        {"a,b\"c", ErrorCode::BadText, "line 1, column 4"},
                        {"a\nb,\xFF", ErrorCode::NotUtf8, "line 2, column 3"}}) {
    CAPTURE(c.csv);
    const Result<std::vector<CsvRow>> rows = read_csv(c.csv);
    REQUIRE_FALSE(rows.has_value());
    CHECK(rows.error().code == c.code);
    CHECK(rows.error().where == c.where);
  }
  const Result<std::vector<CsvRow>> many = read_csv(std::string(kMaxCsvCells, ','));
  REQUIRE_FALSE(many.has_value());
  CHECK(many.error().code == ErrorCode::TooLarge);
  CHECK(read_csv(std::string(kMaxCsvCells - 1, ',')).has_value());
}

TEST_CASE("property: a table that is written reads back as the same cells") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  const std::vector<std::string> pieces = {
      ",", "\"", "\n", "\r", "\r\n", " ", "a", "£1,234", "\xEF\xBB\xBF", "=1"};
  for (int run = 0; run < 2000; ++run) {
    Texts rows(static_cast<std::size_t>(random.between(0, 4)));
    for (auto& row : rows) {
      row.resize(static_cast<std::size_t>(random.between(1, 4)));
      for (std::string& cell : row) {
        for (std::int64_t i = random.between(0, 4); i > 0; --i) {
          cell += pieces[static_cast<std::size_t>(random.between(0, 9))];
        }
      }
    }
    REQUIRE(texts_of(write_csv(rows)) == rows);
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
