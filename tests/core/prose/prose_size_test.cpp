// Large and hostile texts: the time grows with the text, and nothing is read outside of it.
#include "core/base/text.h"
#include "core/prose/prose_reader.h"
#include "tests/support/findings.h"
#include "tests/support/mention_text.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_plan.h"
#include "tests/support/random_words.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/prose/size");

std::string repeated(std::string_view piece, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += piece;
  return text;
}

// The least of three runs, in microseconds, at least one.
template <class Work>
double microseconds_of(Work work) {
  double least = 1e12;
  for (int run = 0; run < 3; ++run) {
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::micro> taken =
        std::chrono::steady_clock::now() - start;
    least = std::min(least, taken.count());
  }
  return std::max(least, 1.0);
}

TEST_CASE("ten times the text takes about ten times as long, whatever it is made of") {
  constexpr int kFew = 10'000;
  constexpr int kMany = 100'000;
  // Twice as much again is allowed for a busy machine.
  constexpr double kMost = 30;
  for (const char* piece : {"£1,234 ",
                            "£1,23,",
                            "1 of ",
                            "£1-",
                            "1 ",
                            "5 to ",
                            "£1 234 ",
                            "2019-20 Q",
                            "one two of ",
                            "DFG £5 iBCF ",
                            "(",
                            "[insert ",
                            "\u200F",
                            "Appendix A ",
                            "1, 234",
                            "\n- 5%",
                            "0 0 ",
                            "aaaa"}) {
    CAPTURE(piece);
    const std::string few = repeated(piece, kFew);
    const std::string many = repeated(piece, kMany);
    const double short_time = microseconds_of([&] { return test_support::mentions_in(few); });
    const double long_time = microseconds_of([&] { return test_support::mentions_in(many); });
    CHECK(long_time < kMost * short_time + 20'000);
  }
}

TEST_CASE(
    "a plan of 100,000 figures in one sentence is checked, and says nothing it does not know") {
  test_support::PlanBuilder builder;
  builder.income("ibcf", "2019-20", "3221362");
  Section& section = builder.plan().sections.emplace_back();
  section.id = "n1";
  section.text.text = repeated("the iBCF of £3,221,363 and ", 100'000);
  const std::vector<Finding> findings =
      test_support::findings_of(builder.plan(), "text_figure_differs");
  CHECK(findings.empty());
}

TEST_CASE(
    "very many lines of one amount, and very many mentions of it, are held against each other") {
  // As many steps as lines times mentions would not end within the time of a test.
  test_support::PlanBuilder builder;
  test_support::SchemeBuilder scheme = builder.scheme("Falls");
  for (int i = 0; i < 20'000; ++i) scheme.line({.amount = "123456"});
  Section& section = builder.plan().sections.emplace_back();
  section.id = "n1";
  for (int i = 0; i < 20'000; ++i) section.text.text += "It pays £123,456. ";
  CHECK(test_support::findings_of(builder.plan(), "text_figure_differs").empty());
}

TEST_CASE("a field of a thousand faults says the first twenty") {
  test_support::PlanBuilder builder;
  Section& section = builder.plan().sections.emplace_back();
  section.id = "n1";
  for (int i = 0; i < 1'000; ++i) section.text.text += "£1," + std::to_string(i) + "0000. ";
  CHECK(test_support::findings_of(builder.plan(), "text_figure_malformed").size() == 20);
}

TEST_CASE("property: mentions stand in order, inside the text and on its signs") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int i = 0; i < 500; ++i) {
    std::string text;
    for (std::int64_t n = random.between(0, 12); n > 0; --n) {
      text += test_support::random_text(random);
      text += test_support::one_in(random, 2) ? "£1,2" : " 25\u00A0";
    }
    std::size_t last = 0;
    for (const Mention& mention : test_support::mentions_in(text)) {
      CHECK(mention.begin >= last);
      CHECK(mention.begin < mention.end);
      CHECK(mention.end <= text.size());
      last = mention.end;
    }
  }
}

TEST_CASE(
    "property: any mix of names, figures and signs is checked, and each finding quotes its text") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  static const std::vector<std::string> pieces = {"the iBCF ",
                                                  "DFG ",
                                                  "£3,221,363",
                                                  "£32.2m ",
                                                  "£1,23,456 ",
                                                  " in 2019-20",
                                                  " 2018-19 ",
                                                  "is ",
                                                  "of ",
                                                  ". ",
                                                  "\n\n",
                                                  "| ",
                                                  "11.9%",
                                                  " fell by ",
                                                  "NEA target of ",
                                                  "2747 ",
                                                  "four of the eight ",
                                                  "HICM changes ",
                                                  "established ",
                                                  "all 5 national conditions",
                                                  "37 care homes ",
                                                  "TBC",
                                                  "(",
                                                  ")",
                                                  "943 476 5919",
                                                  "about ",
                                                  "from ",
                                                  "two patients in Chiltern",
                                                  "9.5 per 100,000 ",
                                                  "\"",
                                                  "pool "};
  for (int i = 0; i < 150; ++i) {
    Plan plan = test_support::random_plan(random);
    Section& section = plan.sections.emplace_back();
    section.id = "any";
    for (std::int64_t n = random.between(0, 60); n > 0; --n) {
      section.text.text += test_support::one_in(random, 10) ? test_support::random_text(random)
                                                            : test_support::one_of(random, pieces);
    }
    for (const Finding& finding : test_support::findings_of(plan)) {
      if (finding.rule.substr(0, 5) != "text_") continue;
      CHECK_FALSE(finding.message.empty());
      CHECK_FALSE(finding.remedy.empty());
      CHECK_FALSE(first_byte_not_utf8(finding.message).has_value());
    }
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
