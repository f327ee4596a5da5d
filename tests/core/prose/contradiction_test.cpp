#include "core/prose/contradiction.h"

#include "tests/support/findings.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/prose/contradiction");

std::vector<Finding> found_in(const char* first, const char* second) {
  test_support::PlanBuilder builder;
  for (const char* text : {first, second}) {
    Section& section = builder.plan().sections.emplace_back();
    section.id = "n" + std::to_string(builder.plan().sections.size());
    section.text.text = text;
  }
  return test_support::findings_of(builder.plan(), "text_figures_contradict");
}

TEST_CASE("two places that state different figures for one thing are shown with both quotes") {
  const std::vector<Finding> found =
      found_in("It covers 37 care homes.", "By now 38 care homes take part.");
  REQUIRE(found.size() == 1);
  CHECK(found[0].where == "sections/n2/text");
  CHECK(test_support::says(found[0], "37 care homes"));
  CHECK(test_support::says(found[0], "38 care homes"));
  CHECK(test_support::says(found[0], "sections/n1/text"));
}

TEST_CASE("by words, by topic and year, and by what the figure is for") {
  CHECK(found_in("A locally agreed target of 75%.", "The locally agreed target is 70%.").size() ==
        1);
  CHECK(found_in("The iBCF is £3,221,362.", "The iBCF is £3,212,362.").size() == 1);
  CHECK(
      found_in("An average cost of £821 for a bed.", "An average cost of £831 for a bed.").size() ==
      1);
}

TEST_CASE("other times, other things and other sizes do not contradict") {
  struct Pair {
    const char* first;
    const char* second;
  };
  for (const Pair& pair :
       {Pair{"In 2018 it had 37 care homes.", "In 2019 it has 38 care homes."},
        Pair{"It has 37 care homes.", "It visited 3 care homes."},
        Pair{"It has 37 homes.", "It has 38 homes."},
        Pair{"About 37 care homes.", "It has 38 care homes."},
        Pair{"The iBCF is £3,221,362.", "The iBCF is £3.2m."},
        Pair{"The iBCF is £3,221,362 in 2019-20.", "The iBCF was £3,212,362 in 2018-19."},
        Pair{"An average cost of £821 for a nursing bed.",
             "An average cost of £831 for a residential bed."}}) {
    CAPTURE(pair.first);
    CHECK(found_in(pair.first, pair.second).empty());
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
