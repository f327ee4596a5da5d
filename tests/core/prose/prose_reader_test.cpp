#include "core/prose/prose_reader.h"

#include "tests/support/mention_text.h"

#include <doctest/doctest.h>

namespace core {
namespace {

using test_support::kinds_in;
using test_support::mentions_in;

TEST_SUITE_BEGIN("core/prose");

Mention only(std::string_view text) {
  const std::vector<Mention> mentions = mentions_in(text);
  CAPTURE(text);
  REQUIRE(mentions.size() == 1);
  return mentions[0];
}

TEST_CASE("an amount has its pence and what its last digit counts") {
  struct Case {
    const char* text;
    std::int64_t pence;
    std::int64_t step;
  };
  for (const Case& c : {Case{"The £37.7m of the fund", 3'770'000'000, 10'000'000},
                        Case{"a cost of £600K.", 60'000'000, 100'000},
                        Case{"£2.2k per client", 220'000, 10'000},
                        Case{"£240m", 24'000'000'000, 100'000'000},
                        Case{"£1bn", 100'000'000'000, 100'000'000'000},
                        Case{"£3 million", 300'000'000, 100'000'000},
                        Case{"£21.758m", 2'175'800'000, 100'000},
                        Case{"**£1,671,318**", 167'131'800, 100},
                        Case{"£3,369,880.00", 336'988'000, 1},
                        Case{"£19.40 per hour", 1'940, 1},
                        Case{"-£436,277", -43'627'700, 100},
                        Case{"\u2212£436,277", -43'627'700, 100},
                        Case{"£-436,277", -43'627'700, 100},
                        Case{"+£92,916", 9'291'600, 100},
                        Case{"£1\u00A0671\u00A0318", 167'131'800, 100},
                        Case{"\u200F£5,000\u200F", 500'000, 100},
                        Case{"£1,\u200E234", 123'400, 100},
                        Case{"£5pw", 500, 100}}) {
    CAPTURE(c.text);
    const Mention money = only(c.text);
    CHECK(money.kind == MentionKind::Money);
    CHECK(money.value == c.pence);
    CHECK(money.step == c.step);
  }
}

TEST_CASE("brackets around an amount may mean below zero, or nothing") {
  CHECK(only("(£436,277)").has(Mention::Bracketed));
  CHECK(only("£(436,277)").has(Mention::Bracketed));
  CHECK(only("(£436,277)").value == 43'627'700);
  CHECK_FALSE(mentions_in("(£5 and £6)")[0].has(Mention::Bracketed));
}

TEST_CASE("a range has both its ends, in the unit that stands behind them") {
  for (const char* text : {"£3-4m", "£3m-£4m", "£3m to £4m", "between £3m and £4m", "£3\u20134m"}) {
    CAPTURE(text);
    const Mention range = only(text);
    CHECK(range.kind == MentionKind::MoneyRange);
    CHECK(range.value == 300'000'000);
    CHECK(range.upper == 400'000'000);
  }
  CHECK(kinds_in("£3m and £4m") == "money £3m|money £4m");
  CHECK(kinds_in("5-10%") == "percent_range 5-10%");
  CHECK(kinds_in("£50,000-70,000") == "money_range £50,000-70,000");
}

TEST_CASE("what would have to be guessed is malformed, and says why") {
  struct Case {
    const char* text;
    Fault fault;
  };
  for (const Case& c : {Case{"£1,23,456", Fault::Groups},
                        Case{"£12,34", Fault::Groups},
                        Case{"£1234,567", Fault::Groups},
                        Case{"£668, 525 (", Fault::Space},
                        Case{"£1 234 567 and", Fault::Space},
                        Case{"£1.234", Fault::TooPrecise},
                        Case{"£2.123456789m", Fault::TooPrecise},
                        Case{"5.12345678%", Fault::TooPrecise},
                        Case{"£99999999999999999", Fault::TooLarge},
                        Case{"£900bn", Fault::TooLarge},
                        Case{"£5-4m", Fault::Backwards},
                        Case{"1,23,456 patients", Fault::Groups}}) {
    CAPTURE(c.text);
    const Mention mention = only(c.text);
    CHECK(mention.kind == MentionKind::Malformed);
    CHECK(mention.fault == c.fault);
  }
}

TEST_CASE("percentages keep their decimals and sign, and may be over a hundred") {
  CHECK(only("5.8 %").value == 58);
  CHECK(only("5.8 %").scale == 1);
  CHECK(only("-11.8%").value == -118);
  CHECK(only("120%").value == 120);
  CHECK(only("1.1 per cent").kind == MentionKind::Percent);
  CHECK(only("3 percentage points").kind == MentionKind::Percent);
}

TEST_CASE("counts know what they count") {
  const std::string_view text = "25 patients";
  const Mention count = only(text);
  CHECK(count.kind == MentionKind::Count);
  CHECK(text.substr(count.noun_begin, count.noun_end - count.noun_begin) == "patients");
  CHECK(only("twenty-one homes").value == 21);
  CHECK(only("2 million people").value == 2'000'000);
  CHECK(only("13 referrals per month").has(Mention::PerTime));
  CHECK(kinds_in("four of the eight changes") == "count_of four of the eight");
  CHECK(only("four of the eight changes").upper == 8);
  CHECK(kinds_in("2.5 of the eight changes").find("count_of") == std::string::npos);
  CHECK(only("9/16 of the group").upper == 16);
  CHECK(only("four of the HICM domains").kind == MentionKind::CountOf);
  CHECK(only("about 30 people").has(Mention::Hedged));
  CHECK(only("more than 30 people").has(Mention::Hedged));
}

TEST_CASE("rates know their base") {
  CHECK(only("9.5 per 100,000").base == 100'000);
  CHECK(only("130 admissions per 100,000 population").value == 130);
  CHECK(only("4 per 1,000").base == 1'000);
}

TEST_CASE("days of three styles are the day, and never guessed") {
  const Date day = *Date::from_parts(2019, 9, 5);
  for (const char* text : {"5 September 2019",
                           "5th September 2019",
                           "September 5th 2019",
                           "Sept 5, 2019",
                           "05/09/2019",
                           "5.9.2019",
                           "5 th September 2019",
                           "2019-09-05"}) {
    CAPTURE(text);
    CHECK(only(text).kind == MentionKind::Date);
    CHECK(only(text).day == day);
    CHECK_FALSE(only(text).has(Mention::Partial));
  }
  CHECK(only("31 April 2019").has(Mention::Partial));
  CHECK(only("17 October").has(Mention::Partial));
  CHECK(only("November 18").has(Mention::Partial));
}

TEST_CASE("periods are those of the financial calendar") {
  const Period year = Period::financial_year(2019);
  for (const char* text : {"2019-20", "2019/20", "2019\u201320", "2019-2020", "19/20", "19-20"}) {
    CAPTURE(text);
    CHECK(only(text).period == year);
  }
  for (const char* text : {"Q1 2019-20", "2019-20 Q1", "Q1 of 2019/20", "quarter 1 (2019/20)"}) {
    CAPTURE(text);
    CHECK(only(text).period == Period::quarter(2019, 1));
  }
  CHECK(only("March 2020").period == Period::month(2020, 3));
  CHECK(only("February to May 2017").has(Mention::Range));
  CHECK(only("2017-19").has(Mention::Range));
  CHECK(only("in 2018").has(Mention::Partial));
  CHECK(only("Q3").has(Mention::Partial));
}

TEST_CASE("names, addresses, telephones, ages and times are no figures") {
  for (const char* text : {"Section 75",
                           "Table 1",
                           "s256",
                           "Covid-19",
                           "24/7",
                           "NHS-111x",
                           "65+",
                           "aged 65 and over",
                           "8am to 9pm",
                           "020 8227 2875",
                           "https://example.org/2019/100",
                           "2.4.1",
                           "1. Improve",
                           "2.2 DFG",
                           "- 3) A review",
                           "zones 1 and",
                           "Pathway 0",
                           "over the age of 85",
                           "delays per 100,000 people",
                           "HP20 1UA",
                           "the 4th"}) {
    CAPTURE(text);
    CHECK(kinds_in(text) == "");
  }
}

TEST_CASE("a paragraph ends before an empty line, an item, a row of a table and a heading") {
  for (const char* text :
       {"one\n\ntwo", "one\n- two", "one\n| two |", "one\n# two", "one\n1. two"}) {
    CAPTURE(text);
    CHECK(paragraph_end(text, 0) == 4);
  }
  CHECK(paragraph_end("one\ntwo", 0) == 7);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
