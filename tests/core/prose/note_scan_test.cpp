#include "tests/support/mention_text.h"

#include <doctest/doctest.h>

namespace core {
namespace {

using test_support::kinds_in;

TEST_SUITE_BEGIN("core/prose/note_scan");

TEST_CASE("notes that were left are found, whoever left them") {
  for (const char* text : {"TBC",
                           "Oct 2017(TBC)",
                           "INSERT SN's governance diagram",
                           "Workforce Development (more to be added)",
                           "Data to be confirmed",
                           "[insert name of the trust]",
                           "[date]",
                           "£xx from the pool",
                           "XX% of people",
                           "a total of ???",
                           "xxxx",
                           "Lorem ipsum dolor",
                           "Error! Reference source not found.",
                           "#REF!",
                           "Signed ______"}) {
    CAPTURE(text);
    CHECK(kinds_in(text).find("unfinished") != std::string::npos);
  }
}

TEST_CASE("the same words in a sentence are none") {
  for (const char* text :
       {"The tender is to be completed this year.",
        "Three localities, with a 4th to be added for the new communities.",
        "The timetable for the year is still to be confirmed, but there is none.",
        "Nurses insert a line at home.",
        "see [the plan](https://example.org)",
        "Is it so? Yes.",
        "Henry XX was no king"}) {
    CAPTURE(text);
    CHECK(kinds_in(text).find("unfinished") == std::string::npos);
  }
}

TEST_CASE("an NHS number is ten digits whose last one follows from the others") {
  CHECK(kinds_in("943 476 5919") == "nhs_number 943 476 5919");
  CHECK(kinds_in("943-476-5919") == "nhs_number 943-476-5919");
  CHECK(kinds_in("number 9434765919.") == "nhs_number 9434765919");
  CHECK(kinds_in("943\u00A0476\u00A05919").find("nhs_number") == 0);
  // One digit is another.
  CHECK(kinds_in("943 476 5918").find("nhs_number") == std::string::npos);
  CHECK(kinds_in("94347659191").find("nhs_number") == std::string::npos);
  CHECK(kinds_in("£9434765919").find("nhs_number") == std::string::npos);
  CHECK(kinds_in("0204765919").find("nhs_number") == std::string::npos);
}

TEST_CASE("a day behind a word of birth is a date of birth") {
  CHECK(kinds_in("born on 12 March 1950") == "date_of_birth 12 March 1950");
  CHECK(kinds_in("DOB: 12/03/1950") == "date_of_birth 12/03/1950");
  CHECK(kinds_in("Date of birth 1950-03-12") == "date_of_birth 1950-03-12");
  CHECK(kinds_in("a child born on 3 May 2012") == "date_of_birth 3 May 2012");
  CHECK(kinds_in("The partnership was born on 1 April 2013.") == "date 1 April 2013");
  CHECK(kinds_in("The fund was born in June 2013.") == "period June 2013");
  CHECK(kinds_in("born to those who waited, the board met on 12 March 1950") ==
        "date 12 March 1950");
}

TEST_CASE("fewer than five people with a place are a small count") {
  CHECK(kinds_in("two patients in Chiltern") == "small_count two");
  CHECK(kinds_in("3 people were placed at the Parkfields home") == "small_count 3");
  CHECK(kinds_in("five patients in Chiltern") == "count five");
  CHECK(kinds_in("two patients in hospital") == "count two");
  CHECK(kinds_in("two hospitals in Chiltern") == "count two");
  CHECK(kinds_in("two people in March") == "count two");
}

TEST_CASE("documents are named by a letter or number") {
  CHECK(kinds_in("see Appendix C and Annex 2") == "document Appendix C|document Annex 2");
  CHECK(kinds_in("the appendix of the plan") == "");
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
