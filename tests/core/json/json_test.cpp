#include "core/json/json.h"

#include "core/json/json_reader.h"
#include "core/json/json_writer.h"

#include <doctest/doctest.h>

#include <string>

namespace core {
namespace {

Error refusal_of(std::string_view text, const JsonLimits& limits = {}) {
  const Result<Json> json = read_json(text, limits);
  REQUIRE_FALSE(json.has_value());
  return json.error();
}

TEST_SUITE_BEGIN("core/json");

TEST_CASE("members keep their order and numbers their digits") {
  const std::string text =
      R"({"b":1,"a":[true,null,-0.50,1e400,18446744073709551616,9223372036854775807],"":"x"})";
  const Result<Json> json = read_json(text);
  // 1e400 is beyond a double; it is no JSON that others could read either.
  CHECK_FALSE(json.has_value());
  const std::string plain =
      R"({"b":1,"a":[true,null,-0.50,1.0E+3,18446744073709551616,-9223372036854775808],"":"x"})";
  REQUIRE(read_json(plain).has_value());
  CHECK(write_json_compact(*read_json(plain)) == plain);
}

TEST_CASE("the layout is two spaces a level and a member a line") {
  const Json json =
      Json::object().add("a", Json::array().push(1).push(Json::object())).add("b", Json::array());
  CHECK(write_json(json) == "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}\n");
}

TEST_CASE("every character survives") {
  std::string text;
  for (int c = 0; c < 128; ++c) text += static_cast<char>(c);
  text += "\u00e9\u2028\U0001F600";
  const Result<Json> json = read_json(write_json(Json{text}));
  REQUIRE(json.has_value());
  CHECK(*json->if_string() == text);
  CHECK(*read_json(R"("\u0041\ud83d\ude00")")->if_string() == "A\U0001F600");
}

TEST_CASE("a byte order mark is passed over") {
  CHECK(*read_json("\xEF\xBB\xBF[1]") == Json::array().push(1));
}

TEST_CASE("text that is no JSON is refused at its place") {
  CHECK(refusal_of("{\"a\": 1,\n \"b\" 2}").where == "line 2, column 6");
  CHECK(refusal_of("[1,]").where == "line 1, column 4");
  CHECK(refusal_of("[1] [2]").where == "line 1, column 5");
  CHECK(refusal_of("// c\n1").code == ErrorCode::BadJson);
  CHECK(refusal_of("\"\\ud800\"").code == ErrorCode::BadJson);
  CHECK(refusal_of("NaN").code == ErrorCode::BadJson);
  CHECK(refusal_of(" ").message == "The file is empty.");
  CHECK(refusal_of("[1, 2").message == "The file ends in the middle: it was cut off.");
}

TEST_CASE("a member that stands twice is refused, with its pointer") {
  const Error error = refusal_of(R"({"a":[{},{"b":1,"b":2}]})");
  CHECK(error.code == ErrorCode::BadJson);
  CHECK(error.where == "/a/1/b");
}

TEST_CASE("the limits hold exactly") {
  CHECK(read_json("[[]]", {.depth = 2}).has_value());
  CHECK(refusal_of("[[[]]]", {.depth = 2}).code == ErrorCode::TooDeep);
  CHECK(read_json("[1]", {.bytes = 3}).has_value());
  CHECK(refusal_of("[12]", {.bytes = 3}).code == ErrorCode::TooLarge);
  CHECK(read_json("[1]", {.values = 2}).has_value());
  CHECK(refusal_of("[1,2]", {.values = 2}).code == ErrorCode::TooLarge);
}

TEST_CASE("how deep lists and objects nest is told exactly") {
  const Json json = *read_json(R"({"a":[{"b":1}]})");
  CHECK(json.is_deeper_than(2));
  CHECK_FALSE(json.is_deeper_than(3));
  CHECK_FALSE(Json{1}.is_deeper_than(0));
  CHECK(Json::array().is_deeper_than(0));
}

TEST_CASE("JSON that is written in pieces is the same as one value's") {
  JsonText lines{JsonText::Layout::Lines};
  lines.open_object();
  lines.name("empty");
  lines.open_array();
  lines.close();
  lines.name("a{");
  lines.open_array();
  lines.value("{");
  lines.value(Json::object().add("b", "["));
  lines.open_object();
  lines.close();
  lines.close();
  lines.close();
  Json items = Json::array();
  items.push("{").push(Json::object().add("b", "[")).push(Json::object());
  const Json whole = Json::object().add("empty", Json::array()).add("a{", items);
  CHECK(lines.take() + "\n" == write_json(whole));
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
