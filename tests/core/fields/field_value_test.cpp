#include "core/fields/field_value.h"

#include "core/fields/json_form.h"
#include "core/json/json_reader.h"
#include "tests/support/any_plan.h"

#include <doctest/doctest.h>

#include <string>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/fields/field_value");

TEST_CASE("every kind has a name that reads back") {
  for (int i = 0; i <= static_cast<int>(FieldKind::Unknown); ++i) {
    const auto kind = static_cast<FieldKind>(i);
    CHECK(field_kind_from_name(name_of(kind)) == kind);
  }
  CHECK_FALSE(field_kind_from_name("").has_value());
}

TEST_CASE("property: any value that can be kept survives its JSON") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 3'000; ++run) {
    const auto kind = static_cast<FieldKind>(random.between(0, 13));
    if (kind == FieldKind::Series) continue;
    const Result<FieldValue> value = canonical_value(test_support::any_value(random, kind));
    REQUIRE(value.has_value());
    const Result<FieldValue> again = value_from_json(kind, json_of(*value));
    INFO((again.has_value() ? "" : text_of(again.error())));
    REQUIRE(again.has_value());
    REQUIRE(canonical_value(*again).value_or({}) == *value);
  }
}

TEST_CASE("empty in any form is nothing") {
  for (const FieldValue& value : {FieldValue{std::string{}},
                                  FieldValue{ChoiceId{}},
                                  FieldValue{RowReference{}},
                                  FieldValue{RowReferences{}},
                                  FieldValue{RawJson{}},
                                  FieldValue{RawJson{" null "}}}) {
    const Result<FieldValue> canonical = canonical_value(value);
    REQUIRE(canonical.has_value());
    CHECK(canonical->is_empty());
  }
  CHECK_FALSE(canonical_value(FieldValue{Money{}})->is_empty());
}

TEST_CASE("references are in order, each once") {
  const FieldValue given{RowReferences{{"b"}, {"a"}, {"b"}}};
  CHECK(canonical_value(given).value_or({}) == FieldValue{RowReferences{{"a"}, {"b"}}});
}

TEST_CASE("a month that would be read as a financial year cannot be kept") {
  CHECK_FALSE(canonical_value(FieldValue{Period::month(2008, 9)}).has_value());
  CHECK(canonical_value(FieldValue{Period::month(2018, 9)}).has_value());
}

TEST_CASE("a text as written stands beside the value, and nothing else does") {
  const auto read = [](const char* text) {
    return value_from_json(FieldKind::Count, *read_json(text));
  };
  CHECK(read(R"({"value":13,"written":"c13"})")->as_written == "c13");
  CHECK(read(R"({"written":"c13"})")->value == PlainValue{});
  CHECK_FALSE(read(R"({"value":13})").has_value());
  CHECK_FALSE(read(R"({"value":13,"written":5})").has_value());
  // Kept or refused, never dropped: a later version may mean something by it.
  CHECK_FALSE(read(R"({"value":13,"written":"c13","as_of":"2019"})").has_value());
}

TEST_CASE("a text that is too long is refused") {
  std::string text;
  const FieldValue value{std::string(kMaxTextBytes + 1, 'x')};
  CHECK(set_value(FieldRef{&text}, value).error().code == ErrorCode::TooLarge);
  CHECK(text.empty());
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
