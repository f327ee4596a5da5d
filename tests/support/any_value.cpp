#include "core/json/json_writer.h"
#include "tests/support/any_plan.h"
#include "tests/support/random_words.h"

namespace test_support {
namespace {

using core::FieldKind;
using core::FieldValue;
using core::Json;

core::Period random_period(RandomSource& random) {
  for (;;) {
    const int year = static_cast<int>(random.between(1950, 2149));
    const int number = static_cast<int>(random.between(1, 12));
    const core::Period period = number > 8   ? core::Period::financial_year(year)
                                : number > 4 ? core::Period::quarter(year, number - 4)
                                             : core::Period::month(year, number);
    // "2003-04" is read as the financial year: such months are in no plan.
    if (core::Period::from_text(period.text()).value_or({}) == period) return period;
  }
}

core::Decimal random_decimal(RandomSource& random) {
  const std::int64_t most = one_in(random, 4) ? core::Decimal::kMaxUnits : 100'000;
  return core::Decimal::from_literal(random.between(-most, most),
                                     static_cast<int>(random.between(0, core::Decimal::kMaxScale)));
}

Json random_json(RandomSource& random, int levels) {
  switch (random.between(0, levels == 0 ? 4 : 6)) {
    case 0:
      return Json{random.between(INT64_MIN, INT64_MAX)};
    case 1:
      return Json{one_in(random, 2)};
    case 2:
      return Json{Json::Number{"-12.500e+3"}};
    case 3:
    case 4:
      return Json{random_text(random)};
    case 5: {
      Json items = Json::array();
      for (std::size_t i = random_below(random, 3); i > 0; --i)
        items.push(random_json(random, levels - 1));
      return items;
    }
    default: {
      Json members = Json::object();
      for (std::size_t i = random_below(random, 3); i > 0; --i) {
        const std::string name = random_text(random);
        if (members.find(name) == nullptr) members.add(name, random_json(random, levels - 1));
      }
      return members;
    }
  }
}

core::PlainValue random_plain(RandomSource& random, FieldKind kind) {
  constexpr std::int64_t kMost = core::Money::kMaxPence;
  switch (kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
      return random_text(random);
    case FieldKind::Money:
      return core::Money::from_literal(random.between(-kMost, kMost));
    case FieldKind::Percent:
      return core::Percent{random_decimal(random)};
    case FieldKind::Decimal:
    case FieldKind::Series:
      return random_decimal(random);
    case FieldKind::Count:
      return random.between(INT64_MIN, INT64_MAX);
    case FieldKind::YesNo:
      return one_in(random, 2);
    case FieldKind::Date:
      return core::Date{} + static_cast<int>(random.between(-25'567, 84'000));
    case FieldKind::Period:
      return random_period(random);
    case FieldKind::Choice:
      return core::ChoiceId{random_id(random)};
    case FieldKind::Reference:
      return core::RowReference{random_id(random)};
    case FieldKind::References:
      return core::RowReferences{{random_id(random)}, {random_id(random)}, {random_id(random)}};
    case FieldKind::Unknown:
      return core::RawJson{core::write_json_compact(random_json(random, 4))};
  }
  return {};
}

bool keeps_text_as_written(FieldKind kind) {
  return kind == FieldKind::Money || kind == FieldKind::Percent || kind == FieldKind::Decimal ||
         kind == FieldKind::Count || kind == FieldKind::Date || kind == FieldKind::Period ||
         kind == FieldKind::Choice;
}

}  // namespace

FieldValue any_value(RandomSource& random, FieldKind kind) {
  FieldValue value;
  if (!one_in(random, 5)) value.value = random_plain(random, kind);
  if (keeps_text_as_written(kind) && one_in(random, 4)) value.as_written = random_text(random);
  return value;
}

}  // namespace test_support
