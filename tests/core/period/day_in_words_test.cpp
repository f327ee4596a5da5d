#include "core/period/day_in_words.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/period/day_in_words");

TEST_CASE("a deadline in words is over by the last day that it names") {
  struct Case {
    const char* text;
    const char* day;
  };
  for (const Case& each : std::vector<Case>{{"Oct 2017 (TBC)", "2017-10-31"},
                                            {"October 2017", "2017-10-31"},
                                            {"end of Sept 2017", "2017-09-30"},
                                            {"February 2020", "2020-02-29"},
                                            {"December 2017", "2017-12-31"},
                                            {"April to June 2017", "2017-06-30"},
                                            {"Dec 2017 - Mar 2018", "2018-03-31"},
                                            {"July, August and September 2017", "2017-09-30"},
                                            {"by 5th September 2019", "2019-09-05"},
                                            {"from May 2018 until 2 June 2018", "2018-06-02"}}) {
    INFO(each.text);
    const Result<Date> day = last_day_in_words(each.text);
    REQUIRE(day.has_value());
    CHECK(day->text() == each.day);
  }
}

TEST_CASE("what names no day, none that exists or runs backwards is refused, and why") {
  struct Case {
    const char* text;
    const char* why;
  };
  for (const Case& each : std::vector<Case>{{"", "names no day"},
                                            {"TBC", "names no day"},
                                            {"2017", "names no day"},
                                            {"Q5 2017-18", "names no day"},
                                            {"October", "without a year"},
                                            {"31 April 2017", "no such day"},
                                            {"June to April 2017", "runs backwards"},
                                            {"Dec 2017 - Oct 2017", "runs backwards"}}) {
    INFO(each.text);
    const Result<Date> day = last_day_in_words(each.text);
    REQUIRE_FALSE(day.has_value());
    CHECK(day.error().message.find(each.why) != std::string::npos);
    CHECK_FALSE(day.error().remedy.empty());
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
