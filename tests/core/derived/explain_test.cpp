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

// Collects the addresses of the figures that are sums of their inputs.
class Sums {
 public:
  void add_year(Period year) {
    for (const auto kind : {FigureKind::PoolIncome,
                            FigureKind::PoolOutside,
                            FigureKind::PoolBalance,
                            FigureKind::SocialCare,
                            FigureKind::DistrictTotal,
                            FigureKind::DistrictUnallocated,
                            FigureKind::PurposeTotal,
                            FigureKind::SpendTotal}) {
      add({.kind = kind, .period = year});
    }
    add({.kind = FigureKind::PoolIncome, .period = year, .measure = Measure::Change});
  }
  void add_rows(const IdTable& rows, FigureKind kind, Period year = {}) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      add({.kind = kind, .row = rows.id(static_cast<std::int32_t>(i)), .period = year});
    }
  }
  const std::vector<std::string>& addresses() const { return addresses_; }

 private:
  void add(const FigureName& name) { addresses_.push_back(address_of(name)); }

  std::vector<std::string> addresses_;
};

std::vector<std::string> sums_of(const Finance& finance) {
  Sums sums;
  for (const PoolYear& pool : finance.pool) {
    sums.add_year(pool.year);
    sums.add_rows(finance.streams, FigureKind::StreamIncome, pool.year);
    sums.add_rows(finance.streams, FigureKind::StreamSpend, pool.year);
    sums.add_rows(finance.streams, FigureKind::StreamBalance, pool.year);
    sums.add_rows(finance.ring_fences, FigureKind::FenceMinimum, pool.year);
    sums.add_rows(finance.ring_fences, FigureKind::FenceSpend, pool.year);
    sums.add_rows(finance.ring_fences, FigureKind::FenceDifference, pool.year);
    sums.add_rows(finance.earmarks, FigureKind::EarmarkSpend, pool.year);
    sums.add_rows(finance.schemes, FigureKind::SchemeTotal, pool.year);
  }
  sums.add_rows(finance.schemes, FigureKind::SchemeOutputCost);
  return sums.addresses();
}

void require_amount_adds_up(const Plan& plan, const Derived& derived, const std::string& address) {
  CAPTURE(address);
  const Explanation why = explained(plan, address);
  REQUIRE(why.figure == derived.figure(address));
  REQUIRE_FALSE(why.label.empty());
  REQUIRE_FALSE(why.formula.empty());
  const auto* amount = std::get_if<Money>(&why.figure.value);
  if (amount == nullptr) return;
  REQUIRE(sum_of_inputs(why).value_or(Ratio{}).rounded_to_pence() == *amount);
}

void require_number_adds_up(const Plan& plan, const Derived& derived, const std::string& address) {
  CAPTURE(address);
  const Explanation why = explained(plan, address);
  REQUIRE(why.figure == derived.figure(address));
  const auto* number = std::get_if<FigureNumber>(&why.figure.value);
  if (number != nullptr) REQUIRE(sum_of_inputs(why) == number->value);
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
    for (const std::string& address : sums_of(derived.finance)) {
      require_amount_adds_up(plan, derived, address);
    }
  }
}

TEST_CASE("property: a metric's explanation has the same figure, and its inputs add up to it") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  const Plan plan = test_support::random_plan(random);
  const Derived derived = derive(plan, round_2019_20());
  for (const MetricResult& result : derived.metrics.results) {
    const MetricRow& row = derived.metrics.rows[static_cast<std::size_t>(result.metric)];
    FigureName name{.kind = FigureKind::ResultActual,
                    .row = derived.metrics.ids.id(result.metric),
                    .period = result.period,
                    .part = row.parts.id(result.part)};
    require_number_adds_up(plan, derived, address_of(name));
    name.kind = FigureKind::ResultTarget;
    require_number_adds_up(plan, derived, address_of(name));
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
