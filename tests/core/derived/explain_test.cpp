#include "core/derived/explain.h"

#include "core/derived/derived.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_plan.h"
#include "tests/support/random_source.h"

#include <doctest/doctest.h>

#include <vector>

namespace core {
namespace {

using test_support::round_2019_20;

Explanation explained(const Plan& plan, std::string_view address) {
  const auto explanation = explain(plan, round_2019_20(), address);
  REQUIRE_MESSAGE(explanation.has_value(), address);
  return *explanation;
}

// What the inputs of a figure add up to; nothing when none says what it adds.
std::optional<Ratio> sum_of_inputs(const Explanation& explanation) {
  std::optional<Ratio> sum;
  for (const ExplanationInput& input : explanation.inputs) {
    if (input.contribution) sum = sum.value_or(Ratio{}) + *input.contribution;
  }
  return sum;
}

// The addresses of the figures that are sums of their inputs.
std::vector<std::string> sums_of(const Plan& plan, const Derived& derived) {
  std::vector<std::string> addresses;
  const auto add = [&](FigureName name) { addresses.push_back(address_of(name)); };
  for (const PoolYear& pool : derived.finance.pool) {
    const Period year = pool.year;
    for (const auto kind : {FigureKind::PoolIncome,
                            FigureKind::PoolOutside,
                            FigureKind::PoolBalance,
                            FigureKind::SocialCare,
                            FigureKind::DistrictTotal,
                            FigureKind::DistrictUnallocated,
                            FigureKind::SpendTotal}) {
      add({.kind = kind, .period = year});
    }
    add({.kind = FigureKind::PoolIncome, .period = year, .measure = Measure::Change});
    const auto add_rows = [&](const IdTable& rows, std::initializer_list<FigureKind> kinds) {
      for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const FigureKind kind : kinds) {
          add({.kind = kind, .row = rows.id(static_cast<std::int32_t>(i)), .period = year});
        }
      }
    };
    add_rows(derived.finance.streams,
             {FigureKind::StreamIncome, FigureKind::StreamSpend, FigureKind::StreamBalance});
    add_rows(derived.finance.ring_fences,
             {FigureKind::FenceMinimum, FigureKind::FenceSpend, FigureKind::FenceDifference});
    add_rows(derived.finance.earmarks, {FigureKind::EarmarkSpend});
    add_rows(derived.finance.schemes, {FigureKind::SchemeTotal});
  }
  for (const Scheme& scheme : plan.schemes) {
    add({.kind = FigureKind::SchemeOutputCost, .row = scheme.id});
  }
  return addresses;
}

TEST_SUITE_BEGIN("core/derived/explain");

TEST_CASE("Buckinghamshire: the pool total names its four streams and their bodies") {
  const Explanation why = explained(test_support::buckinghamshire(), "finance/pool/2018-19/total");
  CHECK(why.value == "£37,108,242");
  CHECK(why.label == "Pool total, 2018-19");
  CHECK_FALSE(why.formula.empty());
  REQUIRE(why.inputs.size() == 4);
  CHECK(why.inputs[0].address == "income/i1/amount");
  CHECK(why.inputs[0].label == "CCG minimum contribution");
  CHECK(why.inputs[0].value == "£28,458,394");
  CHECK(why.inputs[3].note == "Outside the pool.");
}

TEST_CASE("Buckinghamshire: a balance is its income less its spending, each a figure to follow") {
  const Explanation why =
      explained(test_support::buckinghamshire(), "finance/streams/nhs_min/2018-19/balance");
  CHECK(why.value == "£71,330");
  REQUIRE(why.inputs.size() == 2);
  CHECK(why.inputs[0].address == "finance/streams/nhs_min/2018-19/income");
  CHECK(why.inputs[1].address == "finance/streams/nhs_min/2018-19/spend");
  CHECK(why.inputs[1].value == "£28,387,064");
  CHECK(why.inputs[1].weight == "−");
}

TEST_CASE("a ring-fence says which share of a joint line counts, and which lines cannot count") {
  test_support::PlanBuilder plan;
  plan.scheme("Beds").line({.amount = "80", .commissioner = "joint", .nhs_share = "40"});
  plan.scheme("Calls").line({.amount = "7", .commissioner = ""});
  const Explanation why = explained(plan.plan(), "finance/ring_fences/ooh_min/2019-20/spend");
  CHECK(why.value == "£32");
  CHECK(why.empty_inputs == 1);
  CHECK(why.formula == round_2019_20().ring_fences[1].in_words);
  REQUIRE(why.inputs.size() == 2);
  CHECK(why.inputs[0].weight == "× 40% (NHS share)");
  CHECK(why.inputs[1].value.empty());
  CHECK_FALSE(why.inputs[1].note.empty());
}

TEST_CASE("an output's cost names quantity, unit cost and the days") {
  const Explanation why = explained(test_support::buckinghamshire(), "finance/outputs/s16/o1/cost");
  CHECK(why.value == "£171,706.29");
  REQUIRE(why.inputs.size() == 5);
  CHECK(why.inputs[0].value == "8");
  CHECK(why.inputs[1].value == "£821");
  CHECK(why.note == "183 days, ÷ 7 for weeks.");
}

TEST_CASE("a change in per cent shows both years") {
  const Explanation why =
      explained(test_support::buckinghamshire(), "finance/pool/2019-20/change_percent");
  CHECK(why.value == "4.0%");
  REQUIRE(why.inputs.size() == 2);
  CHECK(why.inputs[1].address == "finance/pool/2018-19/total");
}

TEST_CASE("an address without a figure is refused with a remedy") {
  const auto refused = explain(Plan{}, round_2019_20(), "finance/pool/2019-20/tota");
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == ErrorCode::UnknownAddress);
  CHECK_FALSE(refused.error().remedy.empty());
}

TEST_CASE("property: explaining computes the same figure, and its inputs add up to it") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 20; ++run) {
    const Plan plan = test_support::random_plan(random);
    const Derived derived = derive(plan, round_2019_20());
    for (const std::string& address : sums_of(plan, derived)) {
      CAPTURE(address);
      const Explanation why = explained(plan, address);
      REQUIRE(why.figure == derived.figure(address));
      REQUIRE_FALSE(why.label.empty());
      const auto* amount = std::get_if<Money>(&why.figure.value);
      if (amount == nullptr) continue;
      const std::optional<Ratio> sum = sum_of_inputs(why);
      REQUIRE(sum.value_or(Ratio{}).rounded_to_pence() == *amount);
    }
  }
}

TEST_CASE("property: explaining a metric computes the same figure, and its inputs add up to it") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 4; ++run) {
    const Plan plan = test_support::random_plan(random);
    const Derived derived = derive(plan, round_2019_20());
    for (const MetricResult& result : derived.metrics.results) {
      const MetricRow& row = derived.metrics.rows[static_cast<std::size_t>(result.metric)];
      for (const auto kind : {FigureKind::ResultActual, FigureKind::ResultTarget}) {
        const std::string address = address_of({.kind = kind,
                                                .row = derived.metrics.ids.id(result.metric),
                                                .period = result.period,
                                                .part = row.parts.id(result.part)});
        CAPTURE(address);
        const Explanation why = explained(plan, address);
        REQUIRE(why.figure == derived.figure(address));
        const auto* number = std::get_if<FigureNumber>(&why.figure.value);
        if (number != nullptr) REQUIRE(sum_of_inputs(why) == number->value);
      }
    }
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
