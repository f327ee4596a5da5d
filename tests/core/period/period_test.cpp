#include "core/period/period.h"
#include "core/period/day_in_words.h"

#include "core/period/moment.h"
#include "tests/support/random_source.h"

#include <doctest/doctest.h>

#include <string>

namespace core {
namespace {

Period period(const char* text) {
  CAPTURE(text);
  const Result<Period> read = Period::from_text(text);
  REQUIRE(read.has_value());
  return *read;
}

TEST_SUITE_BEGIN("core/period");

TEST_CASE("months, quarters and years read back as they were written") {
  for (const char* text :
       {"2018-04", "2018-12", "2018-19", "2018-19 Q1", "2018-19 Q4", "1999-00"}) {
    CHECK(period(text).text() == text);
  }
  CHECK(period("2018/19") == period("2018-19"));
  CHECK(period("2018-12").kind() == PeriodKind::Month);
}

TEST_CASE("what is no period is refused, and says what is accepted") {
  for (const char* text : {"",
                           "2018",
                           "2018-13",
                           "2018-00",
                           "2018-20",
                           "2018-19 Q0",
                           "2018-19 Q5",
                           "2018-19Q1",
                           "2018-04 Q1",
                           "18-19",
                           "2018-19 Q1 ",
                           "1949-50",
                           "2151-01",
                           "2018\u201319",
                           "2018-4"}) {
    CAPTURE(text);
    CHECK_FALSE(Period::from_text(text).has_value());
  }
}

TEST_CASE("a financial year runs from April to March, leap days counted") {
  const Period year = period("2019-20");
  CHECK(year.first_day().text() == "2019-04-01");
  CHECK(year.last_day().text() == "2020-03-31");
  CHECK(year.days() == 366);
  CHECK(period("2018-19").days() == 365);
  CHECK(period("2019-20 Q4").days() == 91);
  CHECK(period("2020-02").days() == 29);
  CHECK(year.months().size() == 12);
  CHECK(year.quarters()[3] == period("2019-20 Q4"));
  CHECK(period("2019-20 Q4").months()[0] == period("2020-01"));
  CHECK(period("2020-01").year() == year);
  CHECK(period("2020-01").quarter_number() == 4);
  CHECK(year.contains(period("2020-03")));
  CHECK_FALSE(year.contains(period("2020-04")));
  CHECK(year.year_before() == period("2018-19"));
  CHECK(period("2019-20 Q4").next() == period("2020-21 Q1"));
}

TEST_CASE("dates are read as people in the UK type them") {
  for (const char* typed : {"5 September 2019",
                            "5 Sep 19",
                            "05/09/2019",
                            "5.9.2019",
                            "2019-09-05",
                            "5 sept 2019",
                            "05-09-2019"}) {
    CAPTURE(typed);
    const Result<Date> date = Date::from_typed(typed);
    REQUIRE(date.has_value());
    CHECK(date->text() == "2019-09-05");
  }
  for (const char* typed : {"",
                            "31 April 2019",
                            "29/02/2019",
                            "5 2019",
                            "09/2019",
                            "5 Se 2019",
                            "2019-9-5",
                            "13/13/2019",
                            "5 September 20191",
                            "0/1/2019"}) {
    CAPTURE(typed);
    CHECK_FALSE(Date::from_typed(typed).has_value());
  }
}

TEST_CASE("a day that is written in words is known as that day, and no vaguer words are") {
  const Date day = *Date::from_text("2019-07-18");
  for (const char* text : {"18 July 2019", "Thursday 18th July 2019", "July 18th", "18 Jul 19"}) {
    CAPTURE(text);
    CHECK(is_written_day(text, day));
  }
  for (const char* text :
       {"July 2019", "about 18 July 2019", "18 or 19 July", "18 June 2019", ""}) {
    CAPTURE(text);
    CHECK_FALSE(is_written_day(text, day));
  }
}

TEST_CASE("dates in words stand where their month and year put them") {
  CHECK(day_about("March 2017") == *Date::from_text("2017-03-01"));
  CHECK(day_about("Late November 2019") == *Date::from_text("2019-11-25"));
  CHECK(day_about("end of December 2022") == *Date::from_text("2022-12-28"));
  CHECK(day_about("about 3 May 2016") == *Date::from_text("2016-05-03"));
  for (const char* text : {"", "2017 budget", "over the winter period", "October", "March 20170"}) {
    CAPTURE(text);
    CHECK_FALSE(day_about(text).has_value());
  }
}

TEST_CASE("property: any day and any moment survive their text") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  const std::int64_t end = (*Date::from_parts(2199, 12, 31) - Date{} + 1) * 86'400'000LL;
  for (int run = 0; run < 5'000; ++run) {
    const Date date = Date{} + static_cast<int>(random.between(-25'567, 84'005));
    REQUIRE(Date::from_text(date.text()).value_or(Date{}) == date);
    REQUIRE(Date::from_typed(date.long_text()).value_or(Date{}) == date);
    const Result<Moment> moment = Moment::from_milliseconds(random.between(0, end - 1));
    REQUIRE(moment.has_value());
    REQUIRE(Moment::from_text(moment->text()).value_or(Moment{}) == *moment);
  }
  CHECK_FALSE(Moment::from_milliseconds(end).has_value());
  CHECK_FALSE(Moment::from_milliseconds(-1).has_value());
}

TEST_CASE("a moment is written in UTC to the millisecond") {
  CHECK(Moment::from_milliseconds(1'567'692'187'250)->text() == "2019-09-05T14:03:07.250Z");
  for (const char* text : {"",
                           "2019-09-05",
                           "2019-09-05T14:03:07Z",
                           "2019-09-05T24:00:00.000Z",
                           "2019-09-05T14:03:60.000Z",
                           "2019-09-05 14:03:07.250Z",
                           "2019-02-29T14:03:07.250Z",
                           "1969-12-31T23:59:59.999Z"}) {
    CAPTURE(text);
    CHECK_FALSE(Moment::from_text(text).has_value());
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
