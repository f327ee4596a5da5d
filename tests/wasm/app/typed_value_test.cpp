#include "wasm/app/typed_value.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace app {
namespace {

using core::FieldKind;

// What is understood of a text, as text; "refused" when it is not, and then with what is accepted.
std::string understood(FieldKind kind, const char* typed) {
  const core::Result<core::FieldValue> value = value_from_typed(kind, typed);
  if (value.has_value()) return core::text_of(*value);
  CHECK_FALSE(value.error().message.empty());
  CHECK_FALSE(value.error().remedy.empty());
  return "refused";
}

TEST_SUITE_BEGIN("wasm/app/typed_value");

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
           {FieldKind::Decimal, "c13", "refused"},
           {FieldKind::Count, "c13", "refused"},
           {FieldKind::Count, "40,367 hours", "refused"},
           {FieldKind::Count, "40,367", "40,367"},
           {FieldKind::Count, "4-5", "refused"},
           {FieldKind::Decimal, "4-5", "refused"},
           {FieldKind::Date, "31 April", "refused"},
           {FieldKind::Date, "31 April 2019", "refused"},
           {FieldKind::Date, "Oct 2017 (TBC)", "refused"},
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

TEST_SUITE_END();

}  // namespace
}  // namespace app
