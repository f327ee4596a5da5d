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
}

void describe(Partner& partner, FieldVisitor& visit) {
  visit.field({.id = "name", .label = "Name", .is_required = true}, &partner.name);
  visit.field({.id = "short_name", .label = "Short name"}, &partner.short_name);
  visit.field({.id = "kind", .label = "Kind of body", .list = "partner_kinds"}, &partner.kind);
  visit.field({.id = "role", .label = "Role in the plan"}, &partner.role);
}

void describe(Income& income, FieldVisitor& visit) {
  visit.field({.id = "stream", .label = "Funding stream", .list = "streams", .is_required = true},
              &income.stream);
  visit.field({.id = "body", .label = "Paid by", .list = "partners"}, &income.body);
  visit.field({.id = "year", .label = "Year", .is_required = true}, &income.year);
  visit.field({.id = "amount", .label = "Amount", .is_required = true}, &income.amount);
  visit.field({.id = "is_outside_pool",
               .label = "Outside the pool",
               .help = "Shown beside the pool for comparison, but not part of it that year."},
              &income.is_outside_pool);
  visit.field({.id = "note", .label = "Note"}, &income.note);
}

void describe(District& district, FieldVisitor& visit) {
  visit.field({.id = "name", .label = "Housing authority", .is_required = true}, &district.name);
  visit.field({.id = "year", .label = "Year", .is_required = true}, &district.year);
  visit.field({.id = "amount", .label = "Amount", .is_required = true}, &district.amount);
  visit.field({.id = "is_passed_down", .label = "Passed down in full"}, &district.is_passed_down);
  visit.field({.id = "note", .label = "Note"}, &district.note);
}

void describe(Minimum& minimum, FieldVisitor& visit) {
  visit.field(
      {.id = "ring_fence", .label = "Ring-fence", .list = "ring_fences", .is_required = true},
      &minimum.ring_fence);
  visit.field({.id = "year", .label = "Year", .is_required = true}, &minimum.year);
  visit.field({.id = "amount", .label = "Minimum", .is_required = true}, &minimum.amount);
  visit.field({.id = "note", .label = "Note"}, &minimum.note);
}

void describe(BudgetLine& line, FieldVisitor& visit) {
  visit.field(
      {.id = "source", .label = "Source of funding", .list = "streams", .is_required = true},
      &line.source);
  visit.field({.id = "year", .label = "Year", .is_required = true}, &line.year);
  visit.field({.id = "amount", .label = "Expenditure", .is_required = true}, &line.amount);
  visit.field({.id = "commissioner", .label = "Commissioner", .list = "commissioners"},
              &line.commissioner);
  visit.field({.id = "nhs_share",
               .label = "NHS share",
               .help = "For a joint line, the per cent that the NHS commissions."},
              &line.nhs_share);
  visit.field({.id = "provider", .label = "Provider", .list = "providers"}, &line.provider);
  visit.field({.id = "area_of_spend", .label = "Area of spend", .list = "areas_of_spend"},
              &line.area_of_spend);
  visit.field({.id = "earmark", .label = "Earmark", .list = "earmarks"}, &line.earmark);
  visit.field({.id = "new_or_existing", .label = "New or existing", .list = "new_or_existing"},
              &line.new_or_existing);
  visit.field({.id = "note", .label = "Note"}, &line.note);
}

void describe(Output& output, FieldVisitor& visit) {
  visit.field({.id = "what", .label = "Output"}, &output.what);
  visit.field({.id = "year", .label = "Year"}, &output.year);
  visit.field({.id = "quantity", .label = "Quantity"}, &output.quantity);
  visit.field({.id = "unit", .label = "Unit", .list = "output_units"}, &output.unit);
  visit.field({.id = "unit_cost", .label = "Unit cost"}, &output.unit_cost);
  visit.field({.id = "cost_basis",
               .label = "Unit cost pays for",
               .help = "One unit, or one unit for a day or a week of the period.",
               .list = "cost_bases"},
              &output.cost_basis);
  visit.field({.id = "from", .label = "First day"}, &output.from);
  visit.field({.id = "to", .label = "Last day"}, &output.to);
  visit.field({.id = "note", .label = "Note"}, &output.note);
}

void describe(MetricImpact& impact, FieldVisitor& visit) {
  visit.field({.id = "metric", .label = "Metric", .list = "metrics", .is_required = true},
              &impact.metric);
  visit.field({.id = "level", .label = "Impact", .list = "impact_levels"}, &impact.level);
}

void describe(Scheme& scheme, FieldVisitor& visit) {
  visit.field({.id = "name", .label = "Scheme name", .is_required = true}, &scheme.name);
  visit.field({.id = "description", .label = "Description", .is_required = true},
              &scheme.description);
  visit.field({.id = "type", .label = "Scheme type", .list = "scheme_types", .is_required = true},
              &scheme.type);
  visit.field({.id = "sub_type", .label = "Sub type", .list = "sub_types"}, &scheme.sub_type);
  visit.field({.id = "theme", .label = "Theme"}, &scheme.theme);
  visit.field({.id = "place", .label = "Place in the document"}, &scheme.place);
  visit.rows({.id = "lines", .label = "Budget lines"}, RowList{scheme.lines});
  visit.rows({.id = "outputs", .label = "Planned outputs"}, RowList{scheme.outputs});
  visit.rows({.id = "impacts", .label = "Impact on metrics"}, RowList{scheme.impacts});
}

void describe(MetricPlan& metric, FieldVisitor& visit) {
  visit.field({.id = "metric", .label = "Metric", .list = "metrics", .is_required = true},
              &metric.metric);
  visit.field({.id = "actual", .label = "Actual"}, &metric.actual);
  visit.field({.id = "target", .label = "Target"}, &metric.target);
  visit.field({.id = "target_reason", .label = "Reason for the target"}, &metric.target_reason);
  visit.field({.id = "performance", .label = "Performance so far"}, &metric.performance);
  visit.field({.id = "route", .label = "How the target is to be reached"}, &metric.route);
  visit.field({.id = "place", .label = "Place in the document"}, &metric.place);
}

void describe(ChangeMaturity& change, FieldVisitor& visit) {
  visit.field({.id = "change", .label = "Change", .list = "changes", .is_required = true},
              &change.change);
  visit.field({.id = "current", .label = "Maturity now", .list = "levels"}, &change.current);
  visit.field({.id = "target", .label = "Maturity aimed at", .list = "levels"}, &change.target);
  visit.field({.id = "target_date", .label = "Aimed at by"}, &change.target_date);
  visit.field({.id = "key_work", .label = "Key work"}, &change.key_work);
}

void describe(ConditionAnswer& answer, FieldVisitor& visit) {
  visit.field(
      {.id = "condition", .label = "National condition", .list = "conditions", .is_required = true},
      &answer.condition);
  visit.field({.id = "is_met", .label = "Met"}, &answer.is_met);
  visit.field({.id = "text", .label = "How it is met"}, &answer.text);
}

void describe(Section& section, FieldVisitor& visit) {
  visit.field({.id = "number", .label = "Number"}, &section.number);
  visit.field({.id = "title", .label = "Title"}, &section.title);
  visit.field({.id = "prompt", .label = "Prompt", .list = "prompts"}, &section.prompt);
  visit.field({.id = "text", .label = "Text"}, &section.text);
}

void describe(StatedFigure& stated, FieldVisitor& visit) {
  visit.field({.id = "figure", .label = "Figure", .is_required = true}, &stated.figure);
  visit.field({.id = "written", .label = "As the document states it", .is_required = true},
              &stated.written);
  visit.field({.id = "unit", .label = "Unit", .list = "stated_units"}, &stated.unit);
  visit.field({.id = "decimals", .label = "Decimals"}, &stated.decimals);
  visit.field({.id = "place", .label = "Place in the document"}, &stated.place);
}

void describe(Plan& plan, FieldVisitor& visit) {
  visit.part({.id = "about", .label = "About the plan"}, PartRef{plan.about});
  visit.rows({.id = "partners", .label = "Partners"}, RowList{plan.partners});
  visit.rows({.id = "income", .label = "Income"}, RowList{plan.income});
  visit.rows({.id = "districts", .label = "Disabled Facilities Grant by district"},
             RowList{plan.districts});
  visit.rows({.id = "minimums", .label = "Minimums of the ring-fences"}, RowList{plan.minimums});
  visit.rows({.id = "schemes", .label = "Schemes"}, RowList{plan.schemes});
  visit.rows({.id = "metrics", .label = "Metrics"}, RowList{plan.metrics});
  visit.rows({.id = "changes", .label = "Change model"}, RowList{plan.changes});
  visit.rows({.id = "conditions", .label = "National conditions"}, RowList{plan.conditions});
  visit.rows({.id = "sections", .label = "Narrative"}, RowList{plan.sections});
  visit.rows({.id = "stated", .label = "Figures the document states"}, RowList{plan.stated});
}

}  // namespace core
