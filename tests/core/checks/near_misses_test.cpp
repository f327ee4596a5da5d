// What is nearly wrong and is not: roundings, ways of writing, rows that only look alike. That each rule
// fires at all is in rules_test.cpp.
#include "core/base/text.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/clean_plan.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace core {
namespace {

using test_support::Checked;
using test_support::choice;
using test_support::clean_subject;
using test_support::date;
using test_support::decimal;
using test_support::money;
using test_support::period;

std::vector<Finding> of_rule(const Checked& checked, std::string_view rule) {
  std::vector<Finding> found;
  for (Finding& finding : checked.findings()) {
    if (finding.rule == rule) found.push_back(std::move(finding));
  }
  return found;
}

WrittenPercent percent(std::string_view text) {
  return {.value = Percent{*decimal(text).value}};
}

// The NHS minimum of the year before and of the planned one, under a national rate.
std::vector<Finding> uplift_findings(const char* before,
                                     const char* now,
                                     const char* unit,
                                     WrittenPercent rate) {
  Checked checked = clean_subject();
  checked.plan.income[0].amount = money(before);
  checked.plan.income[1].amount = money(now);
  checked.plan.about.money_unit = choice(unit);
  Uplift& uplift = checked.round.uplifts.emplace_back();
  uplift.id = "u1";
  uplift.stream.id = "nhs_min";
  uplift.year = period("2019-20");
  uplift.rate = std::move(rate);
  return of_rule(checked, "uplift_differs");
}

TEST_SUITE_BEGIN("core/checks/near_misses");

// Barking and Dagenham 2017-19: 13,415 and 13,670 thousand pounds; North East Lincolnshire: £11.4m
// and £11.6m.
TEST_CASE("an uplift is right to the digits of its rate and of the document's unit") {
  CHECK(uplift_findings("13415000", "13670000", "thousands", percent("1.9")).empty());
  CHECK(uplift_findings("11400000", "11600000", "millions", percent("1.9")).empty());
  CHECK(uplift_findings("10000000", "10194000", "pounds", percent("1.9")).empty());
  const auto off = uplift_findings("10000000", "10196000", "pounds", percent("1.9"));
  REQUIRE(off.size() == 1);
  CHECK(off[0].where == "finance/streams/nhs_min/2019-20/income");
  CHECK(off[0].recomputed == "£10,190,000");
  CHECK(off[0].difference == "£6,000");
}

TEST_CASE(
    "a rate that the round gives only about, or of no NHS stream, is not held against anyone") {
  WrittenPercent about = percent("10");
  about.as_written = "about 10%";
  CHECK(uplift_findings("100000", "105000", "pounds", about).empty());
}

TEST_CASE("the purposes of a line may miss 100% by what rounding each explains") {
  const auto findings_with = [](const char* a, const char* b, const char* c) {
    Checked checked = clean_subject();
    std::vector<PurposeShare>& purposes = checked.plan.schemes[2].lines[0].purposes;
    purposes[0].share = percent(a);
    purposes[1].share = percent(b);
    purposes[2].share = percent(c);
    return of_rule(checked, "purposes_not_whole").size();
  };
  CHECK(findings_with("33", "33", "33") == 0);
  CHECK(findings_with("39.8", "32.3", "27.7") == 0);  // the national return
  CHECK(findings_with("39.7", "32.3", "27.7") == 1);
  CHECK(findings_with("32", "33", "33") == 1);
}

// Buckinghamshire 2019-20: £55k from 25 cases of £2.2k.
TEST_CASE("a benefit may miss its product by the digits that it is rounded to, and no more") {
  const auto findings_with = [](const char* amount, const char* per_case, const char* volume) {
    Checked checked = clean_subject();
    Benefit& benefit = checked.plan.benefits[0];
    benefit.amount = money(amount);
    benefit.per_case = money(per_case);
    benefit.volume = decimal(volume);
    return of_rule(checked, "benefit_product_differs").size();
  };
  CHECK(findings_with("55000", "2200", "25") == 0);
  CHECK(findings_with("55000", "2219", "25") == 0);  // 55,475
  CHECK(findings_with("55000", "2221", "25") == 1);  // 55,525
  CHECK(findings_with("55001", "2200", "25") == 0);
  CHECK(findings_with("55002", "2200", "25") == 1);
}

TEST_CASE("schemes that share a benefit claim it once, as long as their shares make up 100%") {
  Checked checked = clean_subject();
  Benefit second = checked.plan.benefits[0];
  second.id = "be2";
  second.scheme.id = "s1";
  second.what = " bed days SAVED";
  checked.plan.benefits.push_back(second);
  checked.plan.benefits[0].attribution = percent("60");
  checked.plan.benefits[1].attribution = percent("40");
  CHECK(of_rule(checked, "benefit_claimed_twice").empty());
  checked.plan.benefits[1].attribution = percent("41");
  REQUIRE(of_rule(checked, "benefit_claimed_twice").size() == 1);
  checked.plan.benefits[1].year = period("2018-19");
  CHECK(of_rule(checked, "benefit_claimed_twice").empty());
}

TEST_CASE("a success rate is possible when some whole number of cases is shown as it") {
  const auto findings_with = [](const char* cases, const char* written) {
    Checked checked = clean_subject();
    checked.plan.pilots[0].cases = decimal(cases);
    checked.plan.pilots[0].successes = {.as_written = written};
    return of_rule(checked, "pilot_rate_impossible").size();
  };
  CHECK(findings_with("25", "69% success rate") == 1);
  CHECK(findings_with("25", "68%") == 0);
  CHECK(findings_with("26", "69%") == 0);  // 18 of 26 are 69.2%
  CHECK(findings_with("26", "69.3%") == 1);
  CHECK(findings_with("3", "33.3%") == 0);
  CHECK(findings_with("1000", "69%") == 0);
  CHECK(findings_with("25", "most of them") == 0);
  CHECK(findings_with("25", "%") == 0);
  CHECK(findings_with("999983", "99999999999999.5%") == 1);  // a hostile file
}

TEST_CASE("an action that was complete before its deadline is believed when the day is given") {
  Checked checked = clean_subject();
  checked.plan.actions[0].status = choice("complete");
  CHECK(of_rule(checked, "action_complete_early").size() == 1);
  checked.plan.actions[0].completed_on = date("2019-09-01");
  CHECK(of_rule(checked, "action_complete_early").empty());
  checked.plan.actions[0].completed_on = {};
  checked.plan.actions[0].deadline = date("2019-09-27");
  CHECK(of_rule(checked, "action_complete_early").empty());
}

TEST_CASE("the same words for another change or scheme are another action") {
  Checked checked = clean_subject();
  Action second = checked.plan.actions[0];
  second.id = "ac2";
  second.change = choice("chg3");
  checked.plan.actions.push_back(second);
  CHECK(of_rule(checked, "action_twice").empty());
  checked.plan.actions[1].change = {};
  checked.plan.actions[1].what = " open THE hub ";
  CHECK(of_rule(checked, "action_twice").size() == 1);
}

// North East Lincolnshire 2017-19, change 4: one action in two tables, the second without "IC".
TEST_CASE(
    "an action that only differs far behind its beginning stands twice on the same deadline") {
  Checked checked = clean_subject();
  std::vector<Action>& actions = checked.plan.actions;
  actions.push_back(actions[0]);
  actions[1].id = "ac2";
  const std::string what =
      "Agree capacity and model for bed based/step down pathway, planned changes to ";
  actions[0].what = what + "IC";
  actions[1].what = what + "intermediate care";
  CHECK(of_rule(checked, "action_twice").size() == 1);
  actions[1].deadline = date("2020-01-31");
  CHECK(of_rule(checked, "action_twice").empty());
}

TEST_CASE("numbers may be shared by parts of one section, and not come back after others") {
  Checked checked = clean_subject();
  checked.plan.sections[0].number = "a";
  checked.plan.sections[1].number = "d";
  checked.plan.sections[2].number = "";
  checked.plan.sections[3].number = "D";
  const auto findings = of_rule(checked, "number_twice");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].where == "sections/se4/number");
}

TEST_CASE("a plan that speaks of what was redrafted is no draft, and a draft may be unapproved") {
  const auto findings_with = [](const char* version) {
    Checked checked = clean_subject();
    checked.plan.about.version = version;
    return of_rule(checked, "draft_mark_left").size();
  };
  CHECK(findings_with("Redrafted in May") == 0);
  CHECK(findings_with("Drafted by the team") == 0);
  CHECK(findings_with("DRAFT") == 1);
  CHECK(findings_with("v3 (draft)") == 1);
  Checked checked = clean_subject();
  checked.plan.about.version = "Draft";
  for (SignOff& sign_off : checked.plan.sign_offs) sign_off.approved_on = {};
  CHECK(of_rule(checked, "draft_mark_left").empty());
}

TEST_CASE(
    "approvals may come late when they are retrospective, and have no date with a national body") {
  Checked checked = clean_subject();
  SignOff& sign_off = checked.plan.sign_offs[0];
  sign_off.approved_on = date("2019-10-10");
  CHECK(of_rule(checked, "approval_late").size() == 1);
  sign_off.kind = choice("retrospective");
  CHECK(of_rule(checked, "approval_late").empty());
  sign_off.approved_on = {};
  sign_off.meeting = {};
  CHECK(of_rule(checked, "approval_not_dated").size() == 1);
  checked.plan.partners[2].kind = choice("national");
  sign_off.partner.id = "trust";
  CHECK(of_rule(checked, "approval_not_dated").empty());
}

TEST_CASE("a group is covered by a narrower one, and districts where there are none by nobody") {
  Checked checked = clean_subject();
  checked.plan.engagement[0].group = choice("social_care_providers");
  CHECK(of_rule(checked, "group_not_covered").empty());
  checked.plan.engagement.pop_back();
  const auto findings = of_rule(checked, "group_not_covered");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message.find("District councils") != std::string::npos);
  checked.plan.about.is_two_tier = false;
  CHECK(of_rule(checked, "group_not_covered").empty());
}

TEST_CASE("a service without a figure is asked for its months only where the round asks for them") {
  Checked checked = clean_subject();
  checked.plan.capacity[0].demand = {};
  checked.plan.capacity[0].capacity = {};
  CHECK(of_rule(checked, "capacity_months_missing").empty());
  checked.round.capacity_rows.emplace_back().id = "row";
  CHECK(of_rule(checked, "capacity_months_missing").size() == 1);
}

TEST_CASE("a looser target with a reason is nobody's finding, and without one it is told once") {
  Checked checked = clean_subject();
  MetricPlan& metric = checked.plan.metrics[0];
  metric.target.set(*period("2019-20").value, kWholePart, decimal("2701"));
  CHECK(of_rule(checked, "target_looser_than_result").empty());
  metric.target_reason = {};
  const auto findings = of_rule(checked, "target_looser_than_result");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message.find("2,701") != std::string::npos);
  CHECK(of_rule(checked, "target_without_reason").empty());
}

TEST_CASE("a metric that a scheme names has a scheme, rated or not, but not as not applicable") {
  Checked checked = clean_subject();
  for (Scheme& scheme : checked.plan.schemes) scheme.impacts.pop_back();
  CHECK(of_rule(checked, "metric_without_scheme").size() == 1);
  MetricImpact named;
  named.id = "named";
  named.metric = choice("dtoc_daily");
  checked.plan.schemes[0].impacts.push_back(named);
  CHECK(of_rule(checked, "metric_without_scheme").empty());
  checked.plan.schemes[0].impacts.back().level = choice("not_applicable");
  CHECK(of_rule(checked, "metric_without_scheme").size() == 1);
}

TEST_CASE("where high is good, above target is good news in any words") {
  Checked checked = clean_subject();
  checked.plan.metrics[2].performance.text = "Above target in every year.";
  CHECK(of_rule(checked, "wording_against_direction").empty());
}

TEST_CASE("schemes without a line are told one by one, and at once when they are most of them") {
  Checked checked = clean_subject();
  checked.plan.schemes[3].lines.clear();
  checked.plan.schemes[2].lines.clear();
  CHECK(of_rule(checked, "scheme_without_lines").size() == 2);
  for (Scheme& scheme : checked.plan.schemes) scheme.lines.clear();
  const auto findings = of_rule(checked, "scheme_without_lines");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message == "4 of the 4 schemes have no budget line.");
}

TEST_CASE("what must be signed in person is an error, and a warning where that is only recalled") {
  Checked checked = clean_subject();
  checked.plan.sign_offs[0].kind = choice("delegated");
  for (ApprovalRole& role : checked.round.approval_roles) {
    role.signs_in_person = true;
    role.trust = choice("page");
  }
  REQUIRE(of_rule(checked, "delegated_in_person").size() == 1);
  CHECK(of_rule(checked, "delegated_in_person")[0].severity == Severity::Error);
  for (ApprovalRole& role : checked.round.approval_roles) role.trust = choice("recalled");
  CHECK(of_rule(checked, "delegated_in_person")[0].severity == Severity::Warning);
}

TEST_CASE("a long name is cut at a word, and never within a letter") {
  Checked checked = clean_subject();
  checked.plan.actions[0].owner.clear();
  std::string& what = checked.plan.actions[0].what;
  what.clear();
  for (int i = 0; i < 60; ++i) what += "é";  // 120 bytes without a space
  auto findings = of_rule(checked, "action_without_owner");
  REQUIRE(findings.size() == 1);
  CHECK_FALSE(first_byte_not_utf8(findings[0].message).has_value());
  what = "Open " + std::string(80, 'x') + " and close it again";
  findings = of_rule(checked, "action_without_owner");
  CHECK(findings[0].message.starts_with("Open " + std::string(80, 'x') + " and…: nobody"));
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
