#include "core/prose/figure_match.h"

#include "core/base/text.h"

#include "tests/support/buckinghamshire.h"
#include "tests/support/mention_text.h"
#include "tests/support/plan_builder.h"
#include "tests/support/prose.h"
#include "tests/support/random_plan.h"
#include "tests/support/random_words.h"

#include <doctest/doctest.h>

namespace core {
namespace {

using test_support::PlanBuilder;
using test_support::round_2019_20;

TEST_SUITE_BEGIN("core/prose/figure_match");

Plan small_plan() {
  PlanBuilder builder;
  builder.income("nhs_min", "2018-19", "28458394").income("nhs_min", "2019-20", "30105514");
  builder.income("ibcf", "2018-19", "3657639").income("ibcf", "2019-20", "3221362");
  builder.income("dfg", "2018-19", "3320891").income("dfg", "2019-20", "3583439");
  builder.minimum("asc_min", "2019-20", "10087237").minimum("ooh_min", "2019-20", "8561108");
  builder.district("Chiltern", "2019-20", "702768");
  builder.scheme("Home from Hospital").line({.amount = "246338"});
  builder.scheme("Assistive technology").line({.amount = "120312"});
  builder.scheme("Support including more homes").line({.amount = "330096"});
  builder.metric("nea").target("2019-20 Q1", "2744").actual("2018-19 Q1", "2401");
  builder.change("chg1", "established", "mature").change("chg2", "plans_in_place", "established");
  return std::move(builder.plan());
}

// "confirmed finance/…" of the first mention that has one of those, else "not matched".
std::string match_of(const Plan& plan, std::string_view text, std::string_view title = "Money") {
  Plan with_text = plan;
  with_text.sections.push_back({});
  with_text.sections.back().id = "n1";
  with_text.sections.back().title = title;
  with_text.sections.back().text.text = text;
  const Derived derived = derive(with_text, round_2019_20());
  FigureMatcher matcher{with_text, round_2019_20(), derived};
  const PlanProse prose = prose_of(with_text);
  for (const ProseField& field : prose.fields) {
    if (!field.is_narrative) continue;
    for (const MentionMatch& match : matcher.match(field, prose.of(field))) {
      if (match.outcome == MatchOutcome::NotMatched) continue;
      return std::string{text_of(match.outcome)} + " " + matcher.address(match.figure);
    }
  }
  return "not matched";
}

TEST_CASE("a figure that the sentence names is confirmed, as far as it is written out") {
  struct Case {
    const char* text;
    const char* match;
  };
  const Plan plan = small_plan();
  for (const Case& c :
       {Case{"The iBCF is £3,221,362.", "confirmed finance/streams/ibcf/2019-20/income"},
        Case{"The iBCF was £3.7m in 2018-19.", "confirmed finance/streams/ibcf/2018-19/income"},
        Case{"£3.22m of iBCF.", "confirmed finance/streams/ibcf/2019-20/income"},
        Case{"the Disabled Facilities Grants of £3,583,439",
             "confirmed finance/streams/dfg/2019-20/income"},
        Case{"The minimum CCG contribution is £30,105,514.",
             "confirmed finance/streams/nhs_min/2019-20/income"},
        Case{"The total pooled fund is £36.9m.", "confirmed finance/pool/2019-20/total"},
        Case{"The iBCF falls by £436,277.", "confirmed finance/streams/ibcf/2019-20/change"},
        Case{"The iBCF falls by 11.9% in 2019-20.",
             "confirmed finance/streams/ibcf/2019-20/change_percent"},
        Case{"The ASC minimum is £10,087,237.",
             "confirmed finance/ring_fences/asc_min/2019-20/minimum"},
        Case{"Chiltern receives £702,768.", "confirmed districts/d1/amount"},
        Case{"Home from Hospital costs £246,338.", "confirmed finance/schemes/s1/2019-20/total"},
        Case{"The NEA target of 2744 for 2019-20 Q1 stays.",
             "confirmed results/m1/target/2019-20 Q1/all"},
        Case{"There are four national conditions.", "confirmed conditions"},
        Case{"One of the two HICM changes is established.",
             "confirmed change_model/current/established/count"}}) {
    CAPTURE(c.text);
    CHECK(match_of(plan, c.text) == c.match);
  }
}

TEST_CASE("a figure that the sentence names and nearly states differs") {
  struct Case {
    const char* text;
    const char* match;
  };
  const Plan plan = small_plan();
  for (const Case& c :
       {Case{"Support including more homes is £330,906.",
             "differs finance/schemes/s3/2019-20/total"},
        Case{"The iBCF is £3,212,362.", "differs finance/streams/ibcf/2019-20/income"},
        Case{"The iBCF is £32,213,620.", "differs finance/streams/ibcf/2019-20/income"},
        Case{"In 2019-20 the iBCF is £3,657,639.", "differs finance/streams/ibcf/2019-20/income"},
        Case{"Chiltern receives £702,786.", "differs districts/d1/amount"},
        Case{"The iBCF is to fall by 11.2% in 2019-20.",
             "differs finance/streams/ibcf/2019-20/change_percent"},
        Case{"The NEA target is 2474 for 2019-20 Q1.", "not matched"},
        Case{"The NEA target is 2747.", "differs results/m1/target/2019-20/all"},
        Case{"All five national conditions are met.", "differs conditions"},
        Case{"Two of the two HICM changes are established.",
             "differs change_model/current/established/count"}}) {
    CAPTURE(c.text);
    CHECK(match_of(plan, c.text) == c.match);
  }
}

TEST_CASE("what may be another figure is left alone") {
  const Plan plan = small_plan();
  for (const char* text : {"About £3,212,362 of iBCF.",
                           "The iBCF of England is £1.8bn.",
                           "The iBCF rose from £3,212,362.",
                           "£3,212,362 comes from the iBCF.",
                           "The iBCF pays £3,212,362 a year.",
                           "The iBCF saves £3,212,362.",
                           "The iBCF and the DFG are £3,212,362.",
                           "The iBCF is £2.5m.",
                           "The grant is £3,212,362.",
                           "Three national conditions are met."}) {
    CAPTURE(text);
    CHECK(match_of(plan, text) == "not matched");
  }
}

TEST_CASE("a heading names a figure where the sentence does not") {
  const Plan plan = small_plan();
  const char* text = "The resource set aside is £10,023,467 out of the CCG minimum contribution.";
  CHECK(match_of(plan, text, "4.2 Social care maintenance") ==
        "differs finance/ring_fences/asc_min/2019-20/minimum");
  CHECK(match_of(plan, text) == "not matched");
}

TEST_CASE("so many digits need no name") {
  CHECK(match_of(small_plan(), "It is £3,221,362.") ==
        "confirmed finance/streams/ibcf/2019-20/income");
  CHECK(match_of(small_plan(), "It is £246,338.") == "confirmed finance/schemes/s1/2019-20/total");
}

// What goes in comes out: each figure is found at its address or at one that holds the same amount.
TEST_CASE("property: known figures in random prose are confirmed, and none is called wrong") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  Plan plan = test_support::large_plan(40, 3);
  const Derived derived = derive(plan, round_2019_20());
  const std::vector<test_support::Stated> stated =
      test_support::stated_sentences(plan, derived, random);
  REQUIRE(stated.size() > 20);
  FigureMatcher matcher{plan, round_2019_20(), derived};
  for (const test_support::Stated& one : stated) {
    CAPTURE(one.sentence);
    const std::vector<Mention> mentions = test_support::mentions_in(one.sentence);
    const ProseField field{
        .address = "x", .text = one.sentence, .is_narrative = true, .list = "pilots"};
    const std::vector<MentionMatch> matches = matcher.match(field, mentions);
    for (std::size_t i = 0; i < mentions.size(); ++i) {
      if (mentions[i].kind != MentionKind::Money) continue;
      CHECK(test_support::words_of(one.sentence, mentions[i]) == one.figure);
      REQUIRE(matches[i].outcome == MatchOutcome::Confirmed);
      CHECK(derived.figure(matcher.address(matches[i].figure)) == derived.figure(one.address));
    }
  }
}

TEST_CASE("property: two digits that changed places are never confirmed") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  const Plan plan = small_plan();
  for (int i = 0; i < 100; ++i) {
    std::string digits = "3583439";
    const std::size_t place = test_support::random_below(random, digits.size() - 1);
    std::swap(digits[place], digits[place + 1]);
    if (digits == "3583439") continue;
    const std::string text = "The DFG is £" + digits_in_groups(digits) + ".";
    CAPTURE(text);
    CHECK(match_of(plan, text).find("confirmed") == std::string::npos);
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
