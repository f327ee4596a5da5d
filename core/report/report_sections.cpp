#include "core/report/report_sections.h"

#include "core/report/board_blocks.h"
#include "core/report/figure_blocks.h"
#include "core/report/metric_blocks.h"

namespace core {
namespace {

const std::vector<SectionRecipe>& whole_plan() {
  static const std::vector<SectionRecipe> kRecipes = {
      {"summary",
       "Summary",
       {&money_sentence_blocks,
        &pool_blocks,
        &funding_blocks,
        &ring_fence_blocks,
        &standing_blocks},
       {}},
      {"about", "About the plan", {}, {"about", "partners", "people", "linked_plans", "versions"}},
      {"narrative", "Narrative", {}, {"sections"}},
      {"income", "Income", {&stream_blocks}, {"income", "districts", "minimums"}},
      {"spending", "Spending", {&type_blocks, &scheme_blocks}, {"themes", "schemes", "unit_costs"}},
      {"benefits", "Benefits and risk share", {}, {"benefits", "risk_sharing", "agreements"}},
      {"metrics", "Metrics", {&metric_blocks}, {"metrics"}},
      {"change_model", "Change model", {&maturity_blocks}, {"changes"}},
      {"delivery",
       "Delivery",
       {&timeline_blocks},
       {"actions", "milestones", "capacity", "workforce", "seven_day_services", "pilots"}},
      {"need", "Need and inequalities", {}, {"need", "inequalities"}},
      {"risks", "Risks", {&risk_map_blocks}, {"risks"}},
      {"conditions", "Conditions and requirements", {}, {"conditions", "requirements"}},
      {"governance",
       "Governance and approvals",
       {&date_blocks},
       {"sign_offs", "lead_times", "boards", "engagement"}},
      {"documents", "Documents", {}, {"documents", "cross_references", "stated"}},
      {"local", "The area's own additions to the round", {}, {"local"}},
      {"findings", "Findings of the checks", {&finding_blocks}, {}}};
  return kRecipes;
}

// A86: summary, implications (financial, legal, needs, risk, patients) and recommendations.
const std::vector<SectionRecipe>& board_paper() {
  static const std::vector<SectionRecipe> kRecipes = {
      {"purpose", "Purpose", {&purpose_blocks}, {}},
      {"recommendations", "Recommendations", {&recommendation_blocks}, {}},
      {"summary", "Summary", {&money_sentence_blocks, &standing_blocks, &funding_blocks}, {}},
      {"financial",
       "Financial implications",
       {&pool_blocks, &stream_blocks, &ring_fence_blocks, &type_blocks, &scheme_blocks},
       {}},
      {"performance", "Performance", {&latest_metric_blocks, &metric_text_blocks}, {}},
      {"risks", "Risk implications", {&main_risk_blocks, &risk_map_blocks}, {"risk_sharing"}},
      {"legal", "Legal implications", {&condition_blocks}, {"agreements"}},
      {"need", "Needs and equality", {&need_blocks}, {"inequalities"}},
      {"engagement", "Engagement", {}, {"engagement"}},
      {"next_steps", "Approvals and next steps", {&date_blocks, &approval_blocks}, {}}};
  return kRecipes;
}

const std::vector<SectionRecipe>& one_page() {
  static const std::vector<SectionRecipe> kRecipes = {
      {"money", "Money", {&money_sentence_blocks, &pool_blocks, &ring_fence_blocks}, {}},
      {"metrics", "Metrics", {&latest_metric_blocks}, {}},
      {"risks", "Main risks", {&top_risk_blocks}, {}},
      {"standing", "How the plan stands", {&standing_blocks, &date_blocks}, {}}};
  return kRecipes;
}

}  // namespace

const std::vector<SectionRecipe>& recipes_of(ReportKind kind) {
  switch (kind) {
    case ReportKind::BoardPaper:
      return board_paper();
    case ReportKind::OnePage:
      return one_page();
    case ReportKind::WholePlan:
      break;
  }
  return whole_plan();
}

}  // namespace core
