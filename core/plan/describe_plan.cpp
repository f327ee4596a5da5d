#include "core/plan/plan.h"

namespace core {

void describe(About& about, FieldVisitor& visit) {
  visit.field({.id = "area",
               .label = "Area",
               .help = "The Health and Wellbeing Board area.",
               .is_required = true},
              &about.area);
  visit.field({.id = "title", .label = "Title"}, &about.title);
  visit.field({.id = "round", .label = "Planning round", .is_required = true}, &about.round);
  visit.field({.id = "round_revision", .label = "Revision of the round"}, &about.round_revision);
  visit.field(
      {.id = "version", .label = "Version", .help = "Such as Draft, or As sent to the board."},
      &about.version);
  visit.field({.id = "board", .label = "Health and Wellbeing Board"}, &about.board);
  visit.field({.id = "board_date", .label = "Board meeting"}, &about.board_date);
  visit.field({.id = "submission_date", .label = "Submission"}, &about.submission_date);
  visit.field({.id = "is_two_tier", .label = "County with districts"}, &about.is_two_tier);
  visit.field({.id = "money_unit", .label = "Written in", .list = "money_units"},
              &about.money_unit);
  visit.field({.id = "boundary",
               .label = "Boundary differences",
               .help = "Where the areas of the bodies are not the same."},
              &about.boundary);
}

void describe(Plan& plan, FieldVisitor& visit) {
  visit.part({.id = "about", .label = "About the plan"}, PartRef{plan.about});
  visit.rows({.id = "partners", .label = "Partners"}, RowList{plan.partners});
  visit.rows({.id = "people", .label = "People"}, RowList{plan.people});
  visit.rows({.id = "linked_plans", .label = "Linked plans"}, RowList{plan.linked_plans});
  visit.rows({.id = "income", .label = "Income"}, RowList{plan.income});
  visit.rows({.id = "districts", .label = "Disabled Facilities Grant by district"},
             RowList{plan.districts});
  visit.rows({.id = "minimums", .label = "Minimums of the ring-fences"}, RowList{plan.minimums});
  visit.rows({.id = "themes", .label = "Themes"}, RowList{plan.themes});
  visit.rows({.id = "schemes", .label = "Schemes"}, RowList{plan.schemes});
  visit.rows({.id = "unit_costs", .label = "Unit costs"}, RowList{plan.unit_costs});
  visit.rows({.id = "benefits", .label = "Benefits"}, RowList{plan.benefits});
  visit.part({.id = "risk_sharing", .label = "Contingency and risk share"},
             PartRef{plan.risk_sharing});
  visit.rows({.id = "agreements", .label = "Section 75 agreements"}, RowList{plan.agreements});
  visit.rows({.id = "metrics", .label = "Metrics"}, RowList{plan.metrics});
  visit.rows({.id = "changes", .label = "Change model"}, RowList{plan.changes});
  visit.rows({.id = "actions", .label = "Actions"}, RowList{plan.actions});
  visit.rows({.id = "milestones", .label = "Milestones"}, RowList{plan.milestones});
  visit.rows({.id = "risks", .label = "Risks"}, RowList{plan.risks});
  visit.rows({.id = "capacity", .label = "Capacity and demand"}, RowList{plan.capacity});
  visit.rows({.id = "workforce", .label = "Workforce"}, RowList{plan.workforce});
  visit.rows({.id = "seven_day_services", .label = "Seven-day services"},
             RowList{plan.seven_day_services});
  visit.rows({.id = "need", .label = "Need and demography"}, RowList{plan.need});
  visit.rows({.id = "inequalities", .label = "Health inequalities"}, RowList{plan.inequalities});
  visit.rows({.id = "pilots", .label = "Pilots"}, RowList{plan.pilots});
  visit.rows({.id = "conditions", .label = "National conditions"}, RowList{plan.conditions});
  visit.rows({.id = "requirements", .label = "Planning requirements"}, RowList{plan.requirements});
  visit.rows({.id = "sections", .label = "Narrative"}, RowList{plan.sections});
  visit.rows({.id = "sign_offs", .label = "Approvals"}, RowList{plan.sign_offs});
  visit.rows({.id = "lead_times", .label = "Dates worked back"}, RowList{plan.lead_times});
  visit.rows({.id = "engagement", .label = "Engagement"}, RowList{plan.engagement});
  visit.rows({.id = "documents", .label = "Documents"}, RowList{plan.documents});
  visit.rows({.id = "cross_references", .label = "Cross-references"},
             RowList{plan.cross_references});
  visit.rows({.id = "boards", .label = "Boards"}, RowList{plan.boards});
  visit.rows({.id = "versions", .label = "Versions"}, RowList{plan.versions});
  visit.rows({.id = "accepted_findings", .label = "Accepted findings"},
             RowList{plan.accepted_findings});
  visit.part({.id = "local", .label = "The area's own additions to the round"},
             PartRef{plan.local});
  visit.rows({.id = "stated", .label = "Figures the document states"}, RowList{plan.stated});
}

}  // namespace core
