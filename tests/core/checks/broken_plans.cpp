#include "tests/core/checks/broken_plans.h"

#include "tests/support/plan_builder.h"

#include <string>

namespace test_support {
namespace {

using core::kWholePart;

core::Period year(std::string_view text) {
  return *period(text).value;
}

core::WrittenPercent percent(std::string_view text) {
  return {.value = core::Percent{*decimal(text).value}};
}

// A round that raises the NHS minimum by 1.9% in its planned year.
void add_uplift(Checked& checked) {
  core::Uplift& uplift = checked.round.uplifts.emplace_back();
  uplift.id = "nhs_min_2019_20";
  uplift.stream.id = "nhs_min";
  uplift.year = period("2019-20");
  uplift.rate = percent("1.9");
  uplift.trust = choice("primary");
}

template <class Row>
void repeat_last(std::vector<Row>& rows, std::string_view id) {
  rows.push_back(rows.back());
  rows.back().id = id;
}

std::vector<BrokenPlan> broken_money() {
  return {
      {"stream_overspent", [](Checked& c) { c.plan.schemes[2].lines[0].amount = money("2001"); }},
      {"stream_underspent", [](Checked& c) { c.plan.schemes[2].lines[0].amount = money("1999"); }},
      {"stream_without_spending", [](Checked& c) { c.plan.schemes[2].lines.clear(); }},
      {"negative_line", [](Checked& c) { c.plan.schemes[2].lines[0].amount = money("-1"); }},
      {"minimum_missing", [](Checked& c) { c.plan.minimums.pop_back(); }},
      {"ring_fence_below_minimum", [](Checked& c) { c.plan.minimums[0].amount = money("5001"); }},
      {"ring_fence_lines_unclear",
       [](Checked& c) { c.plan.schemes[0].lines[0].area_of_spend = {}; }},
      {"nhs_share_out_of_range",
       [](Checked& c) { c.plan.schemes[0].lines[0].nhs_share = percent("101"); }},
      {"uplift_differs", &add_uplift},
      {"earmark_without_amount", [](Checked& c) { c.plan.schemes[0].lines[1].earmark = {}; }},
      {"earmark_of_other_stream",
       [](Checked& c) { c.plan.schemes[2].lines[0].earmark = choice("care_act"); }},
      {"earmark_held_twice",
       [](Checked& c) {
         c.plan.schemes[1].lines[0].earmark = choice("reablement");
         c.plan.schemes[1].lines[0].amount = money("1100");
       }},
      {"districts_missing", [](Checked& c) { c.plan.districts.clear(); }},
      {"districts_over_allocated", [](Checked& c) { c.plan.districts[0].amount = money("601"); }},
      {"districts_unallocated", [](Checked& c) { c.plan.districts[0].amount = money("599"); }},
      {"district_use_missing", [](Checked& c) { c.plan.districts[0].is_passed_down = false; }},
      {"scheme_without_lines", [](Checked& c) { c.plan.schemes[3].lines.clear(); }},
      {"scheme_without_output", [](Checked& c) { c.plan.schemes[1].outputs.clear(); }},
      {"output_unit_differs",
       [](Checked& c) { c.plan.schemes[1].outputs[0].unit = choice("beds"); }},
      {"scheme_without_theme", [](Checked& c) { c.plan.schemes[3].theme = {}; }},
      {"purposes_not_whole",
       [](Checked& c) { c.plan.schemes[2].lines[0].purposes[0].share = percent("58"); }},
      {"purposes_missing", [](Checked& c) { c.plan.schemes[2].lines[0].purposes.clear(); }},
      {"output_cost_differs",
       [](Checked& c) { c.plan.schemes[1].outputs[0].unit_cost = money("12"); }},
      {"output_cost_incomplete",
       [](Checked& c) { c.plan.schemes[1].outputs[0].cost_basis = choice("week"); }},
      {"benefit_product_differs", [](Checked& c) { c.plan.benefits[0].amount = money("1251"); }},
      {"benefit_claimed_twice", [](Checked& c) { repeat_last(c.plan.benefits, "be2"); }},
      {"benefit_without_figure",
       [](Checked& c) {
         c.plan.benefits[0].amount = {};
         c.plan.benefits[0].per_case = {};
         c.plan.benefits[0].volume = {};
       }},
      {"contingency_missing",
       [](Checked& c) {
         c.plan.risk_sharing.contingency = {};
         c.plan.risk_sharing.contingency_reason = {};
       }},
      {"minimum_at_risk", [](Checked& c) { c.plan.risk_sharing.puts_minimum_at_risk = true; }},
      {"risk_shares_not_whole",
       [](Checked& c) { c.plan.risk_sharing.shares[1].overspend = percent("49"); }},
      {"stated_figure_differs", [](Checked& c) { c.plan.stated[0].written = "£9,002"; }},
      {"stated_figure_not_compared", [](Checked& c) { c.plan.stated[0].figure = "nowhere"; }}};
}

std::vector<BrokenPlan> broken_metrics() {
  return {
      {"metric_parts_differ",
       [](Checked& c) {
         core::Series& target = c.plan.metrics[3].target;
         target.set(year("2019-20"), "nhs", decimal("20"));
         target.set(year("2019-20"), "social_care", decimal("10"));
         target.set(year("2019-20"), "joint", decimal("1"));
       }},
      {"running_total_falls",
       [](Checked& c) {
         c.plan.metrics[1].actual.set(year("2018-19 Q4"), kWholePart, decimal("299"));
       }},
      {"metric_worse_than_target",
       [](Checked& c) {
         c.plan.metrics[2].actual.set(year("2019-20"), kWholePart, decimal("79"));
       }},
      {"metric_without_direction", [](Checked& c) { c.round.metrics[0].direction = {}; }},
      {"metric_rate_differs",
       [](Checked& c) {
         c.plan.metrics[2].target_numerator.set(year("2019-20"), kWholePart, decimal("401"));
       }},
      {"benchmark_rank_impossible",
       [](Checked& c) { c.plan.metrics[2].benchmarks[0].rank.value = 19; }},
      {"wording_against_direction",
       [](Checked& c) { c.plan.metrics[0].performance.text = "Always above target."; }},
      {"metric_without_target", [](Checked& c) { c.plan.metrics[0].target = {}; }},
      {"target_without_reason", [](Checked& c) { c.plan.metrics[0].target_reason = {}; }},
      {"target_looser_than_result",
       [](Checked& c) {
         c.plan.metrics[0].target_reason = {};
         c.plan.metrics[0].target.set(year("2019-20"), kWholePart, decimal("2701"));
       }},
      {"target_looser_than_baseline",
       [](Checked& c) {
         c.plan.metrics[2].target_reason = {};
         c.plan.metrics[2].baselines[0].value = decimal("81");
       }},
      {"option_not_chosen", [](Checked& c) { c.plan.metrics[2].options[0].is_chosen = {}; }},
      {"options_chosen_twice", [](Checked& c) { c.plan.metrics[2].options[1].is_chosen = true; }},
      {"stretch_not_agreed",
       [](Checked& c) { c.plan.metrics[2].stretch_targets[0].agreed_with = {}; }},
      {"metric_without_owner", [](Checked& c) { c.plan.metrics[0].owner.clear(); }},
      {"metric_without_scheme",
       [](Checked& c) {
         for (core::Scheme& scheme : c.plan.schemes) scheme.impacts.pop_back();
       }},
      {"impact_without_reason", [](Checked& c) { c.plan.schemes[0].impacts[0].reason = {}; }},
      {"impact_range_backwards", [](Checked& c) {
         c.plan.schemes[0].impacts[0].rating = decimal("4");
         c.plan.schemes[0].impacts[0].rating_to = decimal("3");
       }}};
}

std::vector<BrokenPlan> broken_delivery() {
  return {
      {"change_missing", [](Checked& c) { c.plan.changes.pop_back(); }},
      {"maturity_falls",
       [](Checked& c) { c.plan.changes[0].target = choice("not_yet_established"); }},
      {"action_without_owner", [](Checked& c) { c.plan.actions[0].owner.clear(); }},
      {"action_twice", [](Checked& c) { repeat_last(c.plan.actions, "ac2"); }},
      {"action_complete_early", [](Checked& c) { c.plan.actions[0].status = choice("complete"); }},
      {"action_overdue", [](Checked& c) { c.as_of = date("2020-01-01").value; }},
      {"action_without_status",
       [](Checked& c) {
         c.as_of = date("2020-01-01").value;
         c.plan.actions[0].status = {};
       }},
      {"sign_off_after_submission",
       [](Checked& c) { c.plan.milestones[0].from = date("2019-09-28"); }},
      {"lead_time_after_end",
       [](Checked& c) { c.plan.lead_times[0].agreed_date = date("2019-09-28"); }},
      {"risk_unscored",
       [](Checked& c) {
         c.plan.risks[0].likelihood = {};
         c.plan.risks[0].score = {};
         c.plan.risks[0].rating = {};
       }},
      {"risk_off_scale", [](Checked& c) { c.plan.risks[0].impact_after.value = 6; }},
      {"risk_score_differs", [](Checked& c) { c.plan.risks[0].score.value = 21; }},
      {"risk_rated_low", [](Checked& c) { c.plan.risks[0].rating = choice("medium"); }},
      {"overall_risk_low", [](Checked& c) { c.plan.risk_sharing.overall_rating = choice("low"); }},
      {"risk_without_mitigation", [](Checked& c) { c.plan.risks[0].mitigation = {}; }},
      {"risk_without_owner", [](Checked& c) { c.plan.risks[0].owner.clear(); }},
      {"mitigation_raises_risk", [](Checked& c) { c.plan.risks[0].likelihood_after.value = 5; }},
      {"capacity_months_missing",
       [](Checked& c) { c.plan.capacity[0].demand.set(year("2019-05"), kWholePart, {}); }},
      {"capacity_gap_without_action",
       [](Checked& c) {
         c.plan.capacity[0].demand.set(year("2019-05"), kWholePart, decimal("26"));
       }},
      {"pilot_more_successes_than_cases",
       [](Checked& c) { c.plan.pilots[0].successes = decimal("26"); }},
      {"pilot_rate_impossible",
       [](Checked& c) { c.plan.pilots[0].successes = {.as_written = "69% success rate"}; }},
      {"pilot_without_numbers", [](Checked& c) { c.plan.pilots[0].cases = {}; }},
      {"need_without_source", [](Checked& c) { c.plan.need[0].source.clear(); }}};
}

std::vector<BrokenPlan> broken_answers() {
  return {
      {"condition_missing", [](Checked& c) { c.plan.conditions.pop_back(); }},
      {"condition_not_in_round",
       [](Checked& c) { c.plan.conditions[0].condition = {.as_written = "Condition 5"}; }},
      {"requirement_missing", [](Checked& c) { c.plan.requirements.pop_back(); }},
      {"no_without_action", [](Checked& c) { c.plan.conditions[0].is_met = false; }},
      {"yes_without_evidence", [](Checked& c) { c.plan.requirements[0].evidence_note.clear(); }},
      {"approval_missing", [](Checked& c) { c.plan.sign_offs.pop_back(); }},
      {"approval_not_dated",
       [](Checked& c) {
         c.plan.sign_offs[0].meeting = {};
         c.plan.sign_offs[0].approved_on = {};
       }},
      {"approval_outstanding", [](Checked& c) { c.plan.sign_offs[0].approved_on = {}; }},
      {"approval_late", [](Checked& c) { c.plan.sign_offs[0].approved_on = date("2019-09-28"); }},
      {"delegation_not_recorded",
       [](Checked& c) { c.plan.sign_offs[0].kind = choice("delegated"); }},
      {"delegated_in_person",
       [](Checked& c) {
         c.plan.sign_offs[0].kind = choice("delegated");
         for (core::ApprovalRole& role : c.round.approval_roles) role.signs_in_person = true;
       }},
      {"section_75_missing", [](Checked& c) { c.plan.agreements.clear(); }},
      {"section_75_unsigned", [](Checked& c) { c.plan.agreements[0].signed_on = {}; }},
      {"section_75_overdue",
       [](Checked& c) {
         c.plan.agreements[0].signed_on = {};
         c.as_of = date("2019-12-16").value;
       }},
      {"section_75_signed_late",
       [](Checked& c) { c.plan.agreements[0].signed_on = date("2019-12-16"); }},
      {"pool_manager_missing", [](Checked& c) { c.plan.agreements[0].pool_manager.clear(); }},
      {"group_not_covered", [](Checked& c) { c.plan.engagement.pop_back(); }},
      {"engagement_without_response", [](Checked& c) { c.plan.engagement[0].response = {}; }}};
}

// Puts a text into the narrative.
void write(Checked& checked, std::string_view text) {
  checked.plan.sections[0].text.text = text;
}

std::vector<BrokenPlan> broken_text() {
  return {
      {"text_figure_differs",
       [](Checked& c) {
         c.plan.income[2].amount = money("3221362");
         write(c, "The iBCF is £3,212,362.");
       }},
      {"text_figures_contradict",
       [](Checked& c) { write(c, "It covers 37 care homes.\n\nBy now 38 care homes take part."); }},
      {"text_figure_malformed", [](Checked& c) { write(c, "The fund is worth £1,23,456 to us."); }},
      {"text_unfinished", [](Checked& c) { write(c, "The governance of the fund: TBC."); }},
      {"text_nhs_number", [](Checked& c) { write(c, "Mrs A (943 476 5919) went home."); }},
      {"text_date_of_birth",
       [](Checked& c) { write(c, "Mr B, date of birth 3 May 1941, went home."); }},
      {"text_small_count", [](Checked& c) { write(c, "Two patients in Chiltern waited."); }},
      {"text_document_absent", [](Checked& c) { write(c, "The risks stand in Appendix Q."); }}};
}

std::vector<BrokenPlan> broken_papers() {
  return {
      {"document_without_link", [](Checked& c) { c.plan.documents[0].link.clear(); }},
      {"link_broken", [](Checked& c) { c.plan.documents[0].link = "https//example.org"; }},
      {"appendix_absent",
       [](Checked& c) {
         c.plan.documents[0].link.clear();
         c.plan.documents[0].kind = choice("appendix");
         c.plan.documents[0].is_attached = false;
       }},
      {"draft_mark_left", [](Checked& c) { c.plan.about.version = "Draft 3"; }},
      {"boards_in_circle", [](Checked& c) { c.plan.boards[0].reports_to.id = "bo1"; }},
      {"pool_without_board",
       [](Checked& c) {
         c.plan.boards[0].owns = {};
         c.plan.agreements[0].pool_manager.clear();
       }},
      {"name_twice", [](Checked& c) { c.plan.schemes[3].name = " home CARE "; }},
      {"answer_twice", [](Checked& c) { repeat_last(c.plan.conditions, "again"); }},
      {"number_twice", [](Checked& c) { c.plan.sections[3].number = "1"; }},
      {"round_revision_differs", [](Checked& c) { c.plan.about.round_revision.value = 99; }},
      {"field_required", [](Checked& c) { c.plan.about.area.clear(); }},
      {"choice_unknown", [](Checked& c) { c.plan.income[0].stream = choice("lottery"); }},
      {"reference_unknown", [](Checked& c) { c.plan.schemes[0].lead.id = "nobody"; }},
      {"period_no_year", [](Checked& c) { c.plan.benefits[0].year = period("2019-05"); }},
      {"period_outside_round", [](Checked& c) { c.plan.benefits[0].year = period("2014-15"); }},
      {"span_backwards", [](Checked& c) { c.plan.milestones[0].to = date("2019-09-04"); }},
      {"text_too_long", [](Checked& c) { c.plan.schemes[0].description.text.assign(32'768, 'x'); }},
      {"amount_not_understood",
       [](Checked& c) { c.plan.schemes[2].lines[0].amount = {.as_written = "as last year"}; }}};
}

}  // namespace

const std::vector<BrokenPlan>& broken_plans() {
  static const std::vector<BrokenPlan> kAll = [] {
    std::vector<BrokenPlan> all = broken_money();
    for (const auto& more :
         {broken_metrics(), broken_delivery(), broken_answers(), broken_papers(), broken_text()}) {
      all.insert(all.end(), more.begin(), more.end());
    }
    return all;
  }();
  return kAll;
}

}  // namespace test_support
