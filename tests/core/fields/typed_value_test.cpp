#include "core/fields/typed_value.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace core {
namespace {

// What is understood of a text, as text; "refused" when it is not, and then with what is accepted.
std::string understood(FieldKind kind, const char* typed) {
  const Result<FieldValue> value = value_from_typed(kind, typed);
  if (value.has_value()) return text_of(*value);
  CHECK_FALSE(value.error().message.empty());
  CHECK_FALSE(value.error().remedy.empty());
  return "refused";
}

TEST_SUITE_BEGIN("core/fields/typed_value");

TEST_CASE("figures as people write them are understood or refused, one by one") {
  struct Case {
    FieldKind kind;
    const char* typed;
    const char* is;
  };
  for (const Case& each : std::vector<Case>{
           {FieldKind::Money, "-£436,277", "\xE2\x88\x92£436,277"},
           {FieldKind::Money, "(1.2)", "\xE2\x88\x92£1.20"},
           {FieldKind::Money, "£0.00", "£0"},
           {FieldKind::Money, "£668, 525", "refused"},
           {FieldKind::Money, "4-5", "refused"},
           {FieldKind::Percent, "+5.8%", "5.8%"},
           {FieldKind::Percent,
            "(1.2)",
            "\xE2\x88\x92"
            "1.2%"},
           {FieldKind::Decimal, "c13", "c13"},
           {FieldKind::Count, "c. 13", "c. 13"},
           {FieldKind::Count, "care", "refused"},
           {FieldKind::Money, "about £1.2m", "about £1.2m"},
           {FieldKind::Money, "\"up to £5m\"", "up to £5m"},
           {FieldKind::Count, "\"4-5\"", "4-5"},
           {FieldKind::Count, "40,367 hours", "refused"},
           {FieldKind::Count, "40,367", "40,367"},
           {FieldKind::Count, "4-5", "refused"},
           {FieldKind::Decimal, "4-5", "refused"},
           {FieldKind::Date, "31 April", "refused"},
           {FieldKind::Date, "31 April 2019", "refused"},
           {FieldKind::Date, "Oct 2017 (TBC)", "Oct 2017 (TBC)"},
           {FieldKind::Date, "Oct", "refused"},
           {FieldKind::Date, "\"TBC\"", "TBC"},
           {FieldKind::Date, "Dec 2017 - Oct 2017", "refused"},
           {FieldKind::Date, "30 April 2019", "30 April 2019"},
           {FieldKind::Period, "Q5", "refused"},
           {FieldKind::Period, "2018-19 Q5", "refused"},
           {FieldKind::Period, "2018-17", "refused"},
           {FieldKind::Period, "2018-19 Q4", "2018-19 Q4"},
       }) {
    INFO(each.typed);
    CHECK(understood(each.kind, each.typed) == each.is);
  }
}

TEST_CASE("what says more than the value is kept beside it, and shown as it can be typed again") {
  const Result<FieldValue> date = value_from_typed(FieldKind::Date, "Oct 2017 (TBC)");
  REQUIRE(date.has_value());
  CHECK(std::get<Date>(date->value).text() == "2017-10-31");
  CHECK(date->as_written == "Oct 2017 (TBC)");
  CHECK(typed_text_of(*date) == "31 October 2017");
  const Result<FieldValue> about = value_from_typed(FieldKind::Count, "c13");
  REQUIRE(about.has_value());
  CHECK(std::get<std::int64_t>(about->value) == 13);
  const Result<FieldValue> text = value_from_typed(FieldKind::Date, "\"TBC\"");
  REQUIRE(text.has_value());
  CHECK(std::holds_alternative<std::monostate>(text->value));
  CHECK(*value_from_typed(FieldKind::Date, typed_text_of(*text)) == *text);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
