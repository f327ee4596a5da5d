// The sample plans against their documents: each is read whole, in its own round, and its figures are
// those that were published.
#include "core/checks/check.h"
#include "core/cli/embedded_rounds.h"
#include "core/cli/summary.h"
#include "core/delivery/actions.h"
#include "core/derived/derive.h"
#include "core/planfile/plan_file.h"
#include "core/round/round_catalogue.h"
#include "core/round/round_changes.h"
#include "tests/support/golden.h"
#include "tests/support/text_file.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace core {
namespace {

struct Sample {
  Plan plan;
  PlanningRound round;
};

Sample sample_of(const std::string& name) {
  const std::string text = testing::text_of_file("assets/plans/" + name + ".bcplan.json");
  const auto file = read_plan_file(text);
  REQUIRE_MESSAGE(file.has_value(), name, file.has_value() ? "" : file.error().message);
  const auto round = RoundCatalogue{embedded_rounds()}.find(file->plan.about.round);
  REQUIRE(round.has_value());
  return {file->plan, with_changes(*round, file->plan.local)};
}

constexpr std::array kNames = {"barking-and-dagenham-2017-19",
                               "buckinghamshire-2019-20",
                               "cambridgeshire-2014",
                               "cambridgeshire-and-peterborough-2021-22",
                               "havering-2017-19",
                               "north-east-lincolnshire-2017-19",
                               "redbridge-2017-19"};

// Figures that a document states, by address.
struct Claim {
  std::string_view address;
  std::string_view text;
};

void check_claims(const std::string& name, const std::vector<Claim>& claims) {
  const Sample sample = sample_of(name);
  const Derived derived = derive(sample.plan, sample.round);
  for (const Claim& claim : claims) {
    CAPTURE(claim.address);
    const auto figure = derived.figure(claim.address);
    REQUIRE(figure.has_value());
    CHECK(text_of(*figure) == claim.text);
  }
}

std::int64_t count_in_state(const Plan& plan, ActionState state, Date on) {
  const auto states = action_states(plan, on);
  return std::count(states.begin(), states.end(), state);
}

TEST_SUITE_BEGIN("assets/plans");

TEST_CASE("every sample plan is kept as the program writes it") {
  for (const std::string name : kNames) {
    CAPTURE(name);
    const std::string text = testing::text_of_file("assets/plans/" + name + ".bcplan.json");
    const auto file = read_plan_file(text);
    REQUIRE(file.has_value());
    CHECK(write_plan_file(*file) == text);
  }
}

TEST_CASE("every choice in a sample is one of its round, and every reference leads to a row") {
  for (const std::string name : kNames) {
    const Sample sample = sample_of(name);
    for (const Finding& finding :
         check(sample.plan, sample.round, derive(sample.plan, sample.round))) {
      const bool is_strange =
          finding.rule == "choice_unknown" || finding.rule == "reference_unknown";
      CHECK_MESSAGE(!is_strange, name, ": ", finding.where, ": ", finding.message);
    }
  }
}

TEST_CASE("no two findings of a sample plan have one key") {
  for (const std::string name : kNames) {
    const Sample sample = sample_of(name);
    std::set<std::string> keys;
    for (const Finding& finding :
         check(sample.plan, sample.round, derive(sample.plan, sample.round))) {
      CHECK_MESSAGE(keys.insert(finding.key).second, name, ": ", finding.key);
    }
  }
}

TEST_CASE("the summary of each sample plan") {
  for (const std::string name : kNames) {
    if (name == "buckinghamshire-2019-20") continue;  // has a test of its own
    const Sample sample = sample_of(name);
    const Derived derived = derive(sample.plan, sample.round);
    test_support::check_golden("tests/golden/" + name + ".summary.txt",
                               summary_text({sample.plan, sample.round, derived}));
  }
}

TEST_CASE("Barking and Dagenham: the pool of both years, who pays it, and the uplifts") {
  check_claims("barking-and-dagenham-2017-19",
               {{"finance/pool/2017-18/total", "£21,758,000"},
                {"finance/pool/2018-19/total", "£24,236,000"},
                {"finance/payers/council/2017-18/total", "£8,343,000"},
                {"finance/payers/council/2018-19/total", "£10,566,000"},
                {"finance/payers/nhs/2017-18/total", "£13,415,000"},
                {"finance/streams/ibcf/2018-19/income", "£4,910,000"},
                {"finance/streams/nhs_min/2018-19/change_percent", "1.9%"},
                {"finance/streams/dfg/2018-19/change_percent", "9.1%"}});
}

TEST_CASE("Barking and Dagenham: 30, 44 or 45 delayed days a month, of which 45 is chosen") {
  const Plan plan = sample_of("barking-and-dagenham-2017-19").plan;
  const auto metric = std::find_if(plan.metrics.begin(), plan.metrics.end(), [](const auto& row) {
    return !row.options.empty();
  });
  REQUIRE(metric != plan.metrics.end());
  REQUIRE(metric->options.size() == 3);
  for (const TargetOption& option : metric->options) {
    CHECK(option.is_chosen.value_or(false) == (option.value.value->units() == 45));
  }
}

TEST_CASE("North East Lincolnshire: £17.9m and £19.8m, as its table in millions says") {
  check_claims("north-east-lincolnshire-2017-19",
               {{"finance/pool/2017-18/total", "£17,900,000"},
                {"finance/pool/2018-19/total", "£19,800,000"},
                {"delivery/highest_score", "15"},
                {"delivery/risks/r_finance/score", "15"},
                {"results/m_dtoc/trajectories/bed_days/yearly_percent", "−7.17%"}});
}

TEST_CASE("North East Lincolnshire: 33 actions, nine complete, and four overdue at the sign-off") {
  const Plan plan = sample_of("north-east-lincolnshire-2017-19").plan;
  const Date sign_off = *Date::from_text("2017-09-11");
  CHECK(plan.actions.size() == 33);
  CHECK(count_in_state(plan, ActionState::Complete, sign_off) == 9);
  CHECK(count_in_state(plan, ActionState::Overdue, sign_off) == 4);
}

TEST_CASE("Cambridgeshire 2014: one risk is high, nine medium and six low") {
  check_claims("cambridgeshire-2014",
               {{"finance/pool/2014-15/total", "£2,334,000"},
                {"finance/pool/2015-16/total", "£37,668,000"},
                {"finance/performance/at_risk", "£9,000,000"},
                {"delivery/ratings/high/count", "1"},
                {"delivery/ratings/medium/count", "9"},
                {"delivery/ratings/low/count", "6"}});
}

TEST_CASE("Cambridgeshire and Peterborough: approved by two boards, without any amount") {
  const Sample sample = sample_of("cambridgeshire-and-peterborough-2021-22");
  CHECK(sample.plan.income.empty());
  CHECK(sample.plan.stated.empty());
  const auto approved = std::count_if(
      sample.plan.sign_offs.begin(), sample.plan.sign_offs.end(), [](const SignOff& row) {
        return row.approved_on.as_written.find("11th November 2021") != std::string::npos;
      });
  CHECK(approved == 2);
}

TEST_CASE("what the documents state agrees with what is worked out, but where they err") {
  for (const std::string name : kNames) {
    if (name == "buckinghamshire-2019-20") continue;
    CAPTURE(name);
    const Sample sample = sample_of(name);
    for (const StatedComparison& row : derive(sample.plan, sample.round).stated) {
      CAPTURE(sample.plan.stated[static_cast<std::size_t>(row.row)].figure);
      CHECK(row.agrees.value_or(true));
    }
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
