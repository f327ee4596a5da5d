#include "core/cli/summary.h"

#include "core/derived/derive.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

#include <utility>

namespace core {
namespace {

using test_support::choice;
using test_support::decimal;
using test_support::money;
using test_support::period;
using test_support::PlanBuilder;
using test_support::round_2019_20;

Json summary_of(const Plan& plan) {
  return summary_json({plan, round_2019_20(), derive(plan, round_2019_20())});
}

std::string text_of_plan(const Plan& plan) {
  return summary_text({plan, round_2019_20(), derive(plan, round_2019_20())});
}

// The entry of a list with those members; null for a list without one.
const Json* entry_with(const Json& json,
                       std::string_view list,
                       const std::vector<std::pair<std::string_view, std::string_view>>& members) {
  for (const Json& entry : *json.find(list)->if_array()) {
    bool is_same = true;
    for (const auto& [name, text] : members) is_same = is_same && entry.text_at(name) == text;
    if (is_same) return &entry;
  }
  return nullptr;
}

std::size_t place_of(const std::string& text, std::string_view words) {
  CAPTURE(words);
  const std::size_t place = text.find(words);
  CHECK(place != std::string::npos);
  return place;
}

Risk& add_risk(Plan& plan, std::string id) {
  Risk& risk = plan.risks.emplace_back();
  risk.title = "Risk " + id;
  risk.id = std::move(id);
  return risk;
}

TEST_SUITE_BEGIN("core/cli/summary");

TEST_CASE("an empty plan has the lists empty, and no sections for them") {
  const Plan plan = PlanBuilder{}.plan();
  const Json summary = summary_of(plan);
  for (const char* list : {"theme_streams",
                           "performance_payments",
                           "metric_quarters",
                           "metric_rates",
                           "baselines",
                           "impact_counts",
                           "impact_spend",
                           "capacity",
                           "workforce",
                           "need",
                           "pilots"}) {
    CAPTURE(list);
    CHECK(summary.find(list)->if_array()->empty());
  }
  CHECK(summary.find("risks")->find("register")->if_array()->empty());
  CHECK(summary.find("risks")->find("highest_rating")->is_null());
  const std::string text = text_of_plan(plan);
  CHECK(text.find("Beside the pool") == std::string::npos);
  CHECK(text.find("National conditions") == std::string::npos);
  CHECK(text.find("worst first") == std::string::npos);
}

// 250 − 200 = 50, a quarter of 200; of the grant of 1,000 the districts have 600.
TEST_CASE("the summary has changes of rows, what is outside the pool and what districts leave") {
  PlanBuilder builder;
  builder.income("ibcf", "2018-19", "200").income("ibcf", "2019-20", "250");
  builder.income_outside_pool("wp", "2019-20", "70").income("dfg", "2019-20", "1000");
  builder.district("North", "2019-20", "600");
  auto scheme = builder.scheme("Care");
  scheme.line({.source = "ibcf", .year = "2018-19", .amount = "80"});
  scheme.line({.source = "ibcf", .amount = "60"});
  const Json summary = summary_of(builder.plan());
  const Json* stream = entry_with(summary, "stream_shares", {{"id", "ibcf"}, {"year", "2019-20"}});
  REQUIRE(stream != nullptr);
  CHECK(stream->text_at("change") == "50.00");
  CHECK(stream->text_at("change_percent") == "25.0");
  const Json* spend = entry_with(summary, "scheme_shares", {{"id", "s1"}, {"year", "2019-20"}});
  REQUIRE(spend != nullptr);
  CHECK(spend->text_at("change") == "-20.00");
  CHECK(spend->text_at("change_percent") == "-25.0");
  const Json* payer = entry_with(summary, "payers", {{"payer", "council"}, {"year", "2019-20"}});
  REQUIRE(payer != nullptr);
  CHECK(payer->text_at("change") == "1120.00");
  const Json* year = entry_with(summary, "plan_years", {{"year", "2019-20"}});
  REQUIRE(year != nullptr);
  CHECK(year->text_at("outside_pool") == "70.00");
  CHECK(year->text_at("districts") == "600.00");
  CHECK(year->text_at("districts_unallocated") == "400.00");
  CHECK(year->find("purposes")->is_null());
  place_of(text_of_plan(builder.plan()), "−£20  −25.0%");
}

TEST_CASE("the summary has spending by theme and stream, by type and for purposes") {
  PlanBuilder builder;
  auto scheme = builder.scheme("Care");
  scheme.line({.source = "ibcf", .amount = "60"}).line({.amount = "40"});
  Plan& plan = builder.plan();
  Theme& theme = plan.themes.emplace_back();
  theme.id = "t1";
  theme.name = "Home first";
  plan.schemes[0].theme.id = "t1";
  plan.schemes[0].type = choice("assistive_technology");
  PurposeShare& purpose = plan.schemes[0].lines[0].purposes.emplace_back();
  purpose.id = "p1";
  purpose.purpose = choice("asc_needs");
  purpose.share = {.value = Percent{*decimal("50").value}};
  const Json summary = summary_of(plan);
  const Json* cell = entry_with(summary, "theme_streams", {{"id", "t1"}, {"row", "ibcf"}});
  REQUIRE(cell != nullptr);
  CHECK(cell->text_at("amount") == "60.00");
  CHECK(entry_with(summary, "theme_streams", {{"row", "nhs_min"}})->text_at("amount") == "40.00");
  const Json* type =
      entry_with(summary, "scheme_types", {{"type", "assistive_technology"}, {"year", "2019-20"}});
  REQUIRE(type != nullptr);
  CHECK(type->text_at("amount") == "100.00");
  CHECK(entry_with(summary, "plan_years", {{"year", "2019-20"}})->text_at("purposes") == "30.00");
}

// 100 cases of £10 are planned, at most £800 depends on them; a quarter of them were avoided.
TEST_CASE("the summary has what depends on performance and each payment") {
  PlanBuilder builder;
  builder.income("ibcf", "2019-20", "1000");
  RiskSharing& sharing = builder.plan().risk_sharing;
  sharing.cost_per_case = money("10");
  sharing.ceiling = money("800");
  const Period quarter = Period::quarter(2019, 1);
  sharing.planned_reduction.set(quarter, kWholePart, decimal("100"));
  sharing.actual_reduction.set(quarter, kWholePart, decimal("25"));
  const Json summary = summary_of(builder.plan());
  CHECK(summary.find("standing")->text_at("performance_at_risk") == "800.00");
  const Json* payment = entry_with(summary, "performance_payments", {{"period", "2019-20 Q1"}});
  REQUIRE(payment != nullptr);
  CHECK(payment->text_at("payment") == "200.00");
  CHECK(payment->find("id") == nullptr);
}

// 80 of 400 are 20 %, 100 of 400 are planned. (28 + 32) ÷ 2 = 30.
TEST_CASE("the summary has rates, baselines and the quarters of running totals") {
  PlanBuilder builder;
  builder.metric("reabl");
  builder.metric("dtoc_daily").actual("2019-04", "28").actual("2019-05", "32");
  builder.metric("res_adm").actual("2019-20 Q1", "80").actual("2019-20 Q2", "130");
  Plan& plan = builder.plan();
  const Period year = Period::financial_year(2019);
  plan.metrics[0].numerator.set(year, kWholePart, decimal("80"));
  plan.metrics[0].target_numerator.set(year, kWholePart, decimal("100"));
  plan.metrics[0].denominator.set(year, kWholePart, decimal("400"));
  Baseline& spring = plan.metrics[1].baselines.emplace_back();
  spring.id = "spring";
  spring.from = period("2019-04");
  spring.to = period("2019-05");
  const Json summary = summary_of(plan);
  const Json* rate = entry_with(summary, "metric_rates", {{"id", "m1"}, {"period", "2019-20"}});
  REQUIRE(rate != nullptr);
  CHECK(rate->text_at("measure") == "all");
  CHECK(rate->text_at("rate") == "20.0");
  CHECK(rate->text_at("planned_rate") == "25.0");
  const Json* baseline = entry_with(summary, "baselines", {{"id", "m2"}, {"row", "spring"}});
  REQUIRE(baseline != nullptr);
  CHECK(baseline->text_at("mean") == "30.0");
  CHECK(baseline->text_at("least") == "28.0");
  CHECK(baseline->text_at("greatest") == "32.0");
  const Json* quarter =
      entry_with(summary, "metric_quarters", {{"id", "m3"}, {"period", "2019-20 Q2"}});
  REQUIRE(quarter != nullptr);
  CHECK(quarter->text_at("in_quarter") == "50");
}

TEST_CASE("the rank of a benchmark is shown as it is stated, beside that among the areas given") {
  PlanBuilder builder;
  builder.metric("dtoc_daily");
  Plan& plan = builder.plan();
  Benchmark& published = plan.metrics[0].benchmarks.emplace_back();
  published.id = "published";
  published.group = "Peers";
  published.rank = {.value = 9};
  published.of = {.value = 16};
  Benchmark& bare = plan.metrics[0].benchmarks.emplace_back();
  bare.id = "bare";
  bare.rank = {.value = 2};
  const Json summary = summary_of(plan);
  const Json* stated = entry_with(summary, "benchmarks", {{"id", "m1"}, {"row", "published"}});
  REQUIRE(stated != nullptr);
  CHECK(stated->text_at("stated_rank") == "9 of 16");
  CHECK(stated->find("stated_quartile")->is_null());
  CHECK(stated->find("rank")->is_null());
  // 8 ÷ 16 of the group do better: the third quarter.
  CHECK(stated->text_at("quartile") == "3");
  const Json* alone = entry_with(summary, "benchmarks", {{"row", "bare"}});
  REQUIRE(alone != nullptr);
  CHECK(alone->text_at("stated_rank") == "2");
  place_of(text_of_plan(plan), "9 of 16");
}

TEST_CASE("the summary has how many schemes are to move a metric, and what they cost") {
  PlanBuilder builder;
  builder.scheme("A").line({.amount = "1000"});
  builder.scheme("B").line({.amount = "200"});
  builder.scheme("C").line({.amount = "5"});
  builder.metric("nea");
  for (const std::size_t s : {0U, 1U}) {
    MetricImpact& impact = builder.plan().schemes[s].impacts.emplace_back();
    impact.id = "i1";
    impact.metric = choice("nea");
    impact.level = choice("high");
  }
  const Json summary = summary_of(builder.plan());
  CHECK(entry_with(summary, "impact_counts", {{"id", "m1"}})->text_at("schemes") == "2");
  const Json* spend = entry_with(summary, "impact_spend", {{"id", "m1"}, {"year", "2019-20"}});
  REQUIRE(spend != nullptr);
  CHECK(spend->text_at("spend") == "1200.00");
}

TEST_CASE("a register rated in words names its highest risk and has the worst first") {
  PlanBuilder builder;
  Plan& plan = builder.plan();
  add_risk(plan, "a").rating = choice("low");
  add_risk(plan, "b");
  add_risk(plan, "c").rating = choice("high");
  add_risk(plan, "d").rating = choice("medium");
  const Json summary = summary_of(plan);
  const Json& risks = *summary.find("risks");
  CHECK(risks.find("highest")->is_null());
  CHECK(risks.text_at("highest_rating") == "high");
  REQUIRE(risks.find("highest_risks")->if_array()->size() == 1);
  CHECK((*risks.find("highest_risks")->if_array())[0].text_at("title") == "Risk c");
  CHECK(*risks.find("not_rated") == Json{1});
  std::string order;
  for (const Json& risk : *risks.find("register")->if_array()) order += risk.text_at("id");
  CHECK(order == "cdab");
  const std::string text = text_of_plan(plan);
  CHECK(place_of(text, "Highest risk\n") < place_of(text, "Risks, worst first\n"));
  CHECK(text.find("Score") == std::string::npos);
}

// 3 × 4 = 12 is medium and 2 × 2 = 4 low; 5 × 3 = 15 is high.
TEST_CASE("scores before and after mitigation stand in the register") {
  PlanBuilder builder;
  Plan& plan = builder.plan();
  Risk& first = add_risk(plan, "a");
  first.likelihood = {.value = 3};
  first.impact = {.value = 4};
  first.likelihood_after = {.value = 2};
  first.impact_after = {.value = 2};
  for (const char* id : {"b", "c"}) {
    Risk& risk = add_risk(plan, id);
    risk.likelihood = {.value = 5};
    risk.impact = {.value = 3};
  }
  const Json summary = summary_of(plan);
  const Json& risks = *summary.find("risks");
  CHECK(*risks.find("highest") == Json{15});
  CHECK(risks.find("highest_risks")->if_array()->size() == 2);
  const Json* last = entry_with(risks, "register", {{"id", "a"}});
  REQUIRE(last != nullptr);
  CHECK(*last->find("score") == Json{12});
  CHECK(last->text_at("rating") == "medium");
  CHECK(*last->find("score_after") == Json{4});
  CHECK(last->text_at("rating_after") == "low");
  CHECK(&risks.find("register")->if_array()->back() == last);
}

// 50 are asked for and 40 can be given: 80 %, and 10 more at £7.
TEST_CASE("the summary has gaps of capacity and workforce, need, pilots and conditions") {
  PlanBuilder builder;
  Plan& plan = builder.plan();
  Capacity& home = plan.capacity.emplace_back();
  home.id = "home";
  home.service = "Home care";
  home.unit_cost = money("7");
  home.demand.set(Period::month(2019, 11), kWholePart, decimal("50"));
  home.capacity.set(Period::month(2019, 11), kWholePart, decimal("40"));
  WorkforceNeed& nurses = plan.workforce.emplace_back();
  nurses.id = "nurses";
  nurses.need = decimal("12.5");
  nurses.supply = decimal("10");
  NeedFigure& carers = plan.need.emplace_back();
  carers.id = "carers";
  carers.value = decimal("110");
  carers.before = decimal("100");
  carers.base = decimal("1000");
  Pilot& trial = plan.pilots.emplace_back();
  trial.id = "trial";
  trial.cases = decimal("40");
  trial.successes = decimal("30");
  ConditionAnswer& answer = plan.conditions.emplace_back();
  answer.id = "c1";
  answer.condition = choice(round_2019_20().conditions.front().id);
  answer.is_met = false;
  answer.text.text = "Not agreed yet.";
  const Json summary = summary_of(plan);
  const Json* month = entry_with(summary, "capacity", {{"id", "home"}, {"period", "2019-11"}});
  REQUIRE(month != nullptr);
  CHECK(month->text_at("gap") == "10");
  CHECK(month->text_at("met_percent") == "80.0");
  CHECK(month->text_at("gap_cost") == "70.00");
  CHECK(entry_with(summary, "workforce", {{"id", "nurses"}})->text_at("gap") == "2.5");
  CHECK(entry_with(summary, "need", {{"id", "carers"}})->text_at("share_percent") == "11.0");
  CHECK(entry_with(summary, "need", {{"id", "carers"}})->text_at("growth_percent") == "10.0");
  CHECK(entry_with(summary, "pilots", {{"id", "trial"}})->text_at("success_percent") == "75.0");
  const auto& conditions = *summary.find("conditions")->if_array();
  REQUIRE(conditions.size() > 1);
  CHECK(*conditions[0].find("met") == Json{false});
  CHECK(*conditions[0].find("words") == Json{3});
  CHECK(conditions[1].find("met")->is_null());
  place_of(text_of_plan(plan), "Demand and capacity");
  place_of(text_of_plan(plan), "National conditions");
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
