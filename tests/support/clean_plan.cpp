#include "tests/support/clean_plan.h"

#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"

#include <utility>

namespace test_support {
namespace {

// A row with that id at the end of the list, to be filled in.
template <class Row>
Row& add(std::vector<Row>& rows, std::string_view id) {
  Row& row = rows.emplace_back();
  row.id = id;
  return row;
}

core::WrittenPercent percent(std::string_view text) {
  return {.value = core::Percent{*decimal(text).value}};
}

core::WrittenCount count(std::int64_t number) {
  return {.value = number};
}

void fill_about(core::Plan& plan) {
  plan.about.title = "Better Care Fund plan 2019-20";
  plan.about.round_revision = round_2019_20().about.revision;
  plan.about.version = "As approved";
  plan.about.board_date = date("2019-09-05");
  plan.about.submission_date = date("2019-09-27");
  plan.about.is_two_tier = true;
  plan.about.money_unit = choice("pounds");
}

void fill_partners(core::Plan& plan) {
  const auto partner = [&](const char* id, const char* name, const char* kind) {
    core::Partner& row = add(plan.partners, id);
    row.name = name;
    row.kind = choice(kind);
  };
  partner("council", "Testshire County Council", "council");
  partner("ccg", "Testshire Clinical Commissioning Group", "nhs_commissioner");
  partner("trust", "Testshire Hospitals Trust", "nhs_provider");
}

void fill_scheme(SchemeBuilder builder, std::string_view type) {
  core::Scheme& scheme = builder.scheme();
  scheme.description.text = "What it does.";
  scheme.type = choice(type);
  scheme.theme.id = "t1";
  for (core::BudgetLine& line : scheme.lines) {
    line.provider = choice("la");
    line.new_or_existing = choice("existing");
  }
  for (const char* metric : {"nea", "res_adm", "reabl", "dtoc_daily"}) {
    core::MetricImpact& impact = add(scheme.impacts, std::string{"x_"} + metric);
    impact.metric = choice(metric);
    impact.level = choice("medium");
    impact.reason.text = "Evidence.";
  }
}

void fill_money(PlanBuilder& builder) {
  core::Plan& plan = builder.plan();
  builder.income("nhs_min", "2018-19", "5800").income("nhs_min", "2019-20", "6000");
  builder.income("ibcf", "2019-20", "2000").income("dfg", "2019-20", "1000");
  builder.minimum("asc_min", "2019-20", "4000").minimum("ooh_min", "2019-20", "1000");
  builder.district("Northam", "2019-20", "600").district("Southam", "2019-20", "400");
  for (core::District& district : plan.districts) district.is_passed_down = true;
  core::Theme& theme = add(plan.themes, "t1");
  theme.name = "Staying well";
  SchemeBuilder carers = builder.scheme("Carers and reablement");
  carers.line({.amount = "3000", .earmark = "care_act"})
      .line({.amount = "1100", .earmark = "reablement"})
      .line({.amount = "900", .earmark = "carers_breaks"});
  fill_scheme(carers, "community_schemes");
  SchemeBuilder home_care = builder.scheme("Home care");
  home_care.line({.amount = "1000", .area = "community_health", .commissioner = "nhs"})
      .output({.what = "Hours", .quantity = "100", .unit_cost = "10"});
  home_care.scheme().outputs[0].unit = choice("hours_of_care");
  fill_scheme(home_care, "home_care");
  SchemeBuilder market = builder.scheme("Care market");
  market.line({.source = "ibcf", .amount = "2000"});
  fill_scheme(market, "community_schemes");
  for (const auto& [purpose, share] :
       {std::pair{"asc_needs", "60"}, {"reduce_nhs_pressure", "30"}, {"market_support", "10"}}) {
    core::PurposeShare& row = add(market.scheme().lines[0].purposes, purpose);
    row.purpose = choice(purpose);
    row.share = percent(share);
  }
  SchemeBuilder homes = builder.scheme("Adaptations");
  homes.line({.source = "dfg", .amount = "1000"});
  fill_scheme(homes, "community_schemes");
}

void fill_risk_share(core::Plan& plan) {
  core::Benefit& benefit = add(plan.benefits, "be1");
  benefit.what = "Bed days saved";
  benefit.scheme.id = "s2";
  benefit.year = period("2019-20");
  benefit.per_case = money("100");
  benefit.volume = decimal("12");
  benefit.amount = money("1200");
  core::RiskSharing& sharing = plan.risk_sharing;
  sharing.contingency = money("0");
  sharing.contingency_reason.text = "Each partner keeps a reserve.";
  sharing.puts_minimum_at_risk = false;
  sharing.overall_rating = choice("high");
  for (const char* body : {"council", "ccg"}) {
    core::RiskShare& share = add(sharing.shares, std::string{"x_"} + body);
    share.body.id = body;
    share.overspend = percent("50");
    share.underspend = percent("50");
  }
  core::Agreement& agreement = add(plan.agreements, "a1");
  agreement.name = "Section 75 agreement";
  agreement.kind = choice("section_75");
  agreement.host.id = "council";
  agreement.pool_manager = "A. Treasurer";
  agreement.signed_on = date("2019-09-20");
}

void fill_metrics(PlanBuilder& builder) {
  builder.metric("nea").actual("2018-19", "2700").target("2019-20", "2600");
  builder.metric("res_adm")
      .actual("2018-19 Q3", "300")
      .actual("2018-19 Q4", "400")
      .target("2019-20 Q4", "390");
  builder.metric("reabl").actual("2018-19", "80").target("2019-20", "80.0");
  builder.metric("dtoc_daily").target("2019-20", "31.8");
  for (core::MetricPlan& metric : builder.plan().metrics) {
    metric.target_reason.text = "Agreed with the trusts.";
    metric.performance.text = "Better than the year before.";
    metric.route.text = "Home first.";
    metric.owner = "A. Director";
  }
  core::MetricPlan& reabl = builder.plan().metrics[2];
  reabl.target_numerator.set(*period("2019-20").value, core::kWholePart, decimal("400"));
  reabl.denominator.set(*period("2019-20").value, core::kWholePart, decimal("500"));
  core::Benchmark& benchmark = add(reabl.benchmarks, "bm1");
  benchmark.group = "South East";
  benchmark.rank = count(3);
  benchmark.of = count(18);
  core::Baseline& baseline = add(reabl.baselines, "bl1");
  baseline.name = "Year before";
  baseline.value = decimal("80");
  baseline.is_chosen = true;
  for (const char* value : {"80", "75"}) {
    core::TargetOption& option = add(reabl.options, std::string{"op"} + value);
    option.name = value;
    option.value = decimal(value);
    option.is_chosen = reabl.options.size() == 1;
  }
  core::StretchTarget& stretch = add(reabl.stretch_targets, "st1");
  stretch.agreed_with.id = "trust";
  stretch.reason.text = "The trust agreed.";
}

void fill_delivery(PlanBuilder& builder) {
  core::Plan& plan = builder.plan();
  for (const core::ChangeDefinition& definition : round_2019_20().changes) {
    builder.change(definition.id, "plans_in_place", "established");
    plan.changes.back().key_work.text = "Work goes on.";
  }
  core::Action& action = add(plan.actions, "ac1");
  action.what = "Open the hub";
  action.owner = "A. Director";
  action.deadline = date("2019-12-31");
  action.status = choice("on_track");
  core::Milestone& milestone = add(plan.milestones, "mi1");
  milestone.what = "Board signs off";
  milestone.from = date("2019-09-05");
  core::LeadTime& lead_time = add(plan.lead_times, "lt1");
  lead_time.what = "Papers out";
  lead_time.before = choice("submission");
  lead_time.agreed_date = date("2019-09-01");
  core::Risk& risk = add(plan.risks, "r1");
  risk.number = "1";
  risk.title = "Demand rises";
  risk.likelihood = count(4);
  risk.impact = count(5);
  risk.score = count(20);
  risk.rating = choice("high");
  risk.likelihood_after = count(2);
  risk.impact_after = count(5);
  risk.mitigation.text = "More home care.";
  risk.owner = "A. Director";
  core::Capacity& capacity = add(plan.capacity, "ca1");
  capacity.service = "Reablement";
  for (const core::Period month : period("2019-20").value->months()) {
    capacity.demand.set(month, core::kWholePart, decimal("20"));
    capacity.capacity.set(month, core::kWholePart, decimal("25"));
  }
}

void fill_evidence(core::Plan& plan) {
  core::Pilot& pilot = add(plan.pilots, "pi1");
  pilot.name = "Brokerage";
  pilot.cases = decimal("25");
  pilot.successes = decimal("17");
  pilot.evaluation.text = "It worked.";
  core::NeedFigure& need = add(plan.need, "ne1");
  need.what = "People aged 85 and over";
  need.value = decimal("12000");
  need.as_at = date("2018-06-30");
  need.source = "ONS";
  for (const core::Condition& condition : round_2019_20().conditions) {
    core::ConditionAnswer& answer = add(plan.conditions, condition.id);
    answer.condition = choice(condition.id);
    answer.is_met = true;
    answer.text.text = "Met.";
    answer.evidence_note = "Section 4";
  }
  for (const core::Requirement& requirement : round_2019_20().requirements) {
    core::RequirementAnswer& answer = add(plan.requirements, requirement.id);
    answer.requirement = choice(requirement.id);
    answer.is_met = true;
    answer.evidence_note = "Section 5";
  }
}

void fill_assurance(core::Plan& plan) {
  for (const auto& [body, role] : {std::pair{"Testshire Health and Wellbeing Board", "hwb_chair"},
                                   {"Testshire Council", "council_chief_executive"},
                                   {"Testshire CCG", "ccg_accountable_officer"},
                                   {"A&E Delivery Board", "further_officer"}}) {
    core::SignOff& sign_off = add(plan.sign_offs, "so" + std::to_string(plan.sign_offs.size() + 1));
    sign_off.body = body;
    sign_off.role = choice(role);
    sign_off.kind = choice("full");
    sign_off.meeting = date("2019-09-05");
    sign_off.approved_on = date("2019-09-05");
  }
  for (const char* group : {"providers", "voluntary", "housing", "districts"}) {
    core::Engagement& row = add(plan.engagement, std::string{"en_"} + group);
    row.who = group;
    row.group = choice(group);
    row.said.text = "More notice.";
    row.response.text = "Monthly meetings.";
  }
  core::RegisteredDocument& document = add(plan.documents, "do1");
  document.title = "Needs assessment";
  document.link = "https://example.org/need";
  core::Board& board = add(plan.boards, "bo1");
  board.name = "Testshire Health and Wellbeing Board";
  board.owns = choice("pool");
  for (const char* number : {"1", "2", "2", "3"}) {
    core::Section& section = add(plan.sections, "se" + std::to_string(plan.sections.size() + 1));
    section.number = number;
    section.title = "Section";
  }
}

}  // namespace

core::Plan clean_plan() {
  PlanBuilder builder;
  fill_about(builder.plan());
  fill_partners(builder.plan());
  fill_money(builder);
  fill_risk_share(builder.plan());
  fill_metrics(builder);
  fill_delivery(builder);
  fill_evidence(builder.plan());
  fill_assurance(builder.plan());
  builder.stated("finance/pool/2019-20/total", "£9,000");
  return builder.plan();
}

std::vector<core::Finding> Checked::findings() const {
  return core::check({plan, round, core::derive(plan, round), as_of});
}

Checked clean_subject() {
  return {clean_plan(), round_2019_20(), date("2019-10-01").value};
}

}  // namespace test_support
