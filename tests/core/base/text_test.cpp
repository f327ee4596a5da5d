#include "core/base/text.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/base/text");

TEST_CASE("white space goes at both ends, also the kind that does not break") {
  CHECK(trimmed(" \t\u00a0 a b\u00a0\r\n") == "a b");
  CHECK(trimmed("\u00a0") == "");
  CHECK(trimmed("") == "");
}

TEST_CASE("split gives every part, also the empty ones") {
  CHECK(split("a/b//c", '/') == std::vector<std::string_view>{"a", "b", "", "c"});
  CHECK(split("", '/') == std::vector<std::string_view>{""});
  CHECK(split("/", '/') == std::vector<std::string_view>{"", ""});
  CHECK(joined({"a", "", "b"}, ", ") == "a, , b");
}

TEST_CASE("ids are small letters, digits and underscores") {
  for (const char* id : {"a", "s7", "nhs_min", "_", "0"}) CHECK(is_id(id));
  for (const char* id : {"", "A", "a-b", "a b", "\u00e9", "a/b"}) CHECK_FALSE(is_id(id));
}

TEST_CASE("digits stand in groups of three, with a true minus sign") {
  CHECK(digits_in_groups("1") == "1");
  CHECK(digits_in_groups("123456") == "123,456");
  CHECK(digits_in_groups("1234567") == "1,234,567");
  CHECK(count_text(-1234) == "\u22121,234");
  CHECK(count_text(INT64_MIN) == "\u22129,223,372,036,854,775,808");
  CHECK(counted(1, "scheme", "schemes") == "1 scheme");
  CHECK(counted(0, "scheme", "schemes") == "0 schemes");
}

TEST_CASE("what is no UTF-8 is found at its byte") {
  CHECK_FALSE(first_byte_not_utf8("a\u00e9\u20ac\U0001F600\U0010FFFF").has_value());
  CHECK(first_byte_not_utf8("ab\xff") == 2);
  CHECK(first_byte_not_utf8("\xc0\xaf") == 0);          // overlong
  CHECK(first_byte_not_utf8("\xe0\x9f\xbf") == 0);      // overlong
  CHECK(first_byte_not_utf8("\xed\xa0\x80") == 0);      // half of a surrogate pair
  CHECK(first_byte_not_utf8("\xf4\x90\x80\x80") == 0);  // beyond U+10FFFF
  CHECK(first_byte_not_utf8("a\xe2\x82") == 1);         // cut off
  CHECK(first_byte_not_utf8("\x80") == 0);
}

TEST_CASE("a byte is told by its line and column") {
  CHECK(line_and_column("ab\ncd", 0) == "line 1, column 1");
  CHECK(line_and_column("ab\ncd", 4) == "line 2, column 2");
  CHECK(line_and_column("ab\n", 3) == "line 2, column 1");
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
