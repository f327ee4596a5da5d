#include "tests/support/random_plan.h"

#include "tests/support/plan_builder.h"

#include <array>
#include <string>

namespace test_support {
namespace {

template <class Values>
std::string_view one_of(RandomSource& random, const Values& values) {
  return values[static_cast<std::size_t>(random.between(0, std::ssize(values) - 1))];
}

constexpr std::array<std::string_view, 8> kStreams = {
    "nhs_min", "dfg", "ibcf", "wp", "add_la", "carry_forward", "lottery", ""};
constexpr std::array<std::string_view, 6> kYears = {
    "2018-19", "2019-20", "2019-20", "2019-20", "2023-24", ""};
constexpr std::array<std::string_view, 5> kAreas = {
    "social_care", "community_health", "acute", "unknown", ""};
constexpr std::array<std::string_view, 4> kCommissioners = {"nhs", "la", "joint", ""};
constexpr std::array<std::string_view, 5> kShares = {"40", "33.506", "100", "140", ""};
constexpr std::array<std::string_view, 4> kEarmarks = {"reablement", "care_act", "other", ""};
constexpr std::array<std::string_view, 4> kPurposes = {
    "asc_needs", "reduce_nhs_pressure", "market_support", "other"};
constexpr std::array<std::string_view, 5> kBases = {"each", "hour", "day", "week", ""};
constexpr std::array<std::string_view, 3> kFences = {"asc_min", "ooh_min", "other"};
constexpr std::array<std::string_view, 4> kMetrics = {"nea", "res_adm", "reabl", "dtoc_daily"};
constexpr std::array<std::string_view, 3> kLevels = {"established", "plans_in_place", ""};

std::string amount_text(RandomSource& random) {
  if (random.between(0, 9) == 0) return "";
  return core::Money::from_literal(random.between(-50'000, 2'000'000'000)).text();
}

void add_purpose(core::BudgetLine& line, RandomSource& random) {
  core::PurposeShare& share = line.purposes.emplace_back();
  share.id = "p1";
  share.purpose = choice(one_of(random, kPurposes));
  const std::string_view percent = one_of(random, kShares);
  if (!percent.empty()) share.share = {.value = core::Percent{*decimal(percent).value}};
}

void add_scheme(PlanBuilder& plan, RandomSource& random) {
  SchemeBuilder scheme = plan.scheme("Scheme");
  for (std::int64_t i = random.between(0, 4); i > 0; --i) {
    const std::string amount = amount_text(random);
    scheme.line({.source = one_of(random, kStreams),
                 .year = one_of(random, kYears),
                 .amount = amount,
                 .area = one_of(random, kAreas),
                 .commissioner = one_of(random, kCommissioners),
                 .nhs_share = one_of(random, kShares),
                 .earmark = one_of(random, kEarmarks)});
    if (random.coin()) add_purpose(scheme.scheme().lines.back(), random);
  }
  for (std::int64_t i = random.between(0, 2); i > 0; --i) {
    const std::string quantity = std::to_string(random.between(0, 5000));
    const std::string cost = amount_text(random);
    scheme.output({.what = "beds",
                   .quantity = quantity,
                   .unit_cost = cost,
                   .basis = one_of(random, kBases),
                   .from = "2019-10-01",
                   .to = random.coin() ? "2020-03-31" : ""});
  }
}

std::string_view part_of(RandomSource& random) {
  constexpr std::array<std::string_view, 4> kParts = {"all", "all", "nhs", "joint"};
  return one_of(random, kParts);
}

std::string number_text(RandomSource& random) {
  return core::Decimal::from_literal(random.between(0, 900), 1).text();
}

void add_metric(PlanBuilder& plan, RandomSource& random, std::string_view id) {
  MetricBuilder metric = plan.metric(id);
  for (const core::Period month : core::Period::financial_year(2018).months()) {
    if (random.coin()) metric.actual(month.text(), number_text(random), part_of(random));
    if (random.coin()) metric.target(month.text(), number_text(random), part_of(random));
  }
  for (const core::Period quarter : core::Period::financial_year(2018).quarters()) {
    if (random.coin()) metric.actual(quarter.text(), number_text(random), part_of(random));
    if (random.coin()) metric.target(quarter.text(), number_text(random), part_of(random));
  }
  if (random.coin()) metric.actual("2017-18", number_text(random));
}

}  // namespace

core::Plan random_plan(RandomSource& random) {
  PlanBuilder plan;
  for (std::int64_t i = random.between(0, 8); i > 0; --i) {
    plan.income(one_of(random, kStreams), one_of(random, kYears), amount_text(random));
    if (random.between(0, 4) == 0) plan.plan().income.back().is_outside_pool = random.coin();
  }
  for (std::int64_t i = random.between(0, 4); i > 0; --i) {
    plan.minimum(one_of(random, kFences), one_of(random, kYears), amount_text(random));
    plan.district("District", one_of(random, kYears), amount_text(random));
  }
  for (std::int64_t i = random.between(0, 6); i > 0; --i) add_scheme(plan, random);
  for (const std::string_view id : kMetrics) add_metric(plan, random, id);
  for (std::int64_t i = random.between(0, 3); i > 0; --i) {
    plan.change("patient_flow", one_of(random, kLevels), one_of(random, kLevels));
  }
  return std::move(plan.plan());
}

core::Plan large_plan(std::size_t schemes, std::size_t lines) {
  RandomSource random{1};
  PlanBuilder plan{"Large"};
  for (const char* year : {"2018-19", "2019-20"}) {
    for (const char* stream : {"nhs_min", "dfg", "ibcf", "wp"})
      plan.income(stream, year, "30000000");
    plan.minimum("asc_min", year, "10000000").minimum("ooh_min", year, "8000000");
  }
  constexpr std::array<std::string_view, 2> kTwoYears = {"2018-19", "2019-20"};
  constexpr std::array<std::string_view, 3> kMainStreams = {"nhs_min", "ibcf", "wp"};
  constexpr std::array<std::string_view, 3> kMainAreas = {
      "social_care", "community_health", "acute"};
  constexpr std::array<std::string_view, 3> kAllCommissioners = {"nhs", "la", "joint"};
  for (std::size_t s = 0; s < schemes; ++s) {
    SchemeBuilder scheme = plan.scheme("Integrated community services " + std::to_string(s));
    for (std::size_t b = 0; b < lines; ++b) {
      const std::string amount = std::to_string(random.between(10'000, 900'000));
      scheme.line({.source = one_of(random, kMainStreams),
                   .year = one_of(random, kTwoYears),
                   .amount = amount,
                   .area = one_of(random, kMainAreas),
                   .commissioner = one_of(random, kAllCommissioners),
                   .nhs_share = "33.506"});
    }
    if (s % 4 == 0) {
      scheme.output({.what = "beds",
                     .quantity = "3",
                     .unit_cost = "819.50",
                     .basis = "week",
                     .from = "2019-10-01",
                     .to = "2020-03-31"});
    }
  }
  for (const std::string_view id : kMetrics) add_metric(plan, random, id);
  return std::move(plan.plan());
}

}  // namespace test_support
