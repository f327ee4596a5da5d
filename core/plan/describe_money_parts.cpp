#include "core/plan/money_parts.h"

namespace core {

void describe(Theme& theme, FieldVisitor& visit) {
  visit.field({.id = "name", .label = "Name", .is_required = true}, &theme.name);
  visit.field({.id = "description", .label = "Description"}, &theme.description);
  visit.field({.id = "is_shared", .label = "Shared with aligned areas"}, &theme.is_shared);
  visit.field({.id = "place", .label = "Place in the document"}, &theme.place);
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
  visit.field({.id = "certainty", .label = "Indicative or confirmed", .list = "certainties"},
              &income.certainty);
  visit.field({.id = "note", .label = "Note"}, &income.note);
}

void describe(District& district, FieldVisitor& visit) {
  visit.field({.id = "name", .label = "Housing authority", .is_required = true}, &district.name);
  visit.field({.id = "body", .label = "Partner", .list = "partners"}, &district.body);
  visit.field({.id = "year", .label = "Year", .is_required = true}, &district.year);
  visit.field({.id = "amount", .label = "Amount", .is_required = true}, &district.amount);
  visit.field({.id = "is_passed_down", .label = "Passed down in full"}, &district.is_passed_down);
  visit.field({.id = "other_use", .label = "Other use that was agreed"}, &district.other_use);
  visit.field({.id = "contact", .label = "Contact"}, &district.contact);
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

void describe(PurposeShare& share, FieldVisitor& visit) {
  visit.field({.id = "purpose", .label = "Purpose", .list = "ibcf_purposes", .is_required = true},
              &share.purpose);
  visit.field({.id = "share",
               .label = "Share",
               .help = "Per cent of the line; the purposes of a line make up 100."},
              &share.share);
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
  visit.field({.id = "other_area", .label = "Which other area"}, &line.other_area);
  visit.field({.id = "earmark", .label = "Earmark", .list = "earmarks"}, &line.earmark);
  visit.field({.id = "theme",
               .label = "Theme",
               .help = "Only where it is not the theme of the scheme.",
               .list = "themes"},
              &line.theme);
  visit.field({.id = "new_or_existing", .label = "New or existing", .list = "new_or_existing"},
              &line.new_or_existing);
  visit.field({.id = "certainty", .label = "Indicative or confirmed", .list = "certainties"},
              &line.certainty);
  visit.field({.id = "ledger_code", .label = "Ledger code"}, &line.ledger_code);
  visit.field({.id = "prior_outturn", .label = "Outturn of the year before"}, &line.prior_outturn);
  visit.field({.id = "carried_forward",
               .label = "Carried forward",
               .help = "What of the amount was left over from the year before."},
              &line.carried_forward);
  visit.rows({.id = "purposes", .label = "Purposes of the grant"}, RowList{line.purposes});
  visit.field({.id = "note", .label = "Note"}, &line.note);
}

void describe(Output& output, FieldVisitor& visit) {
  visit.field({.id = "what", .label = "Output"}, &output.what);
  visit.field({.id = "year", .label = "Year"}, &output.year);
  visit.field({.id = "quantity", .label = "Quantity"}, &output.quantity);
  visit.field({.id = "unit", .label = "Unit", .list = "output_units"}, &output.unit);
  visit.field({.id = "quantity_basis",
               .label = "Quantity counts",
               .help = "In all, each month, or at any one time: an average a month and a cost for "
                       "each unit rest on it.",
               .list = "quantity_bases"},
              &output.quantity_basis);
  visit.field({.id = "unit_cost", .label = "Unit cost"}, &output.unit_cost);
  visit.field({.id = "library_cost",
               .label = "Unit cost from the library",
               .help = "Counts where the unit cost beside it is empty.",
               .list = "unit_costs"},
              &output.library_cost);
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
  visit.field({.id = "rating",
               .label = "Rating",
               .help = "On the scale that the plan uses, such as 1 to 5."},
              &impact.rating);
  visit.field({.id = "rating_to", .label = "Upper end", .help = "Where the rating is a range."},
              &impact.rating_to);
  visit.field({.id = "is_potential", .label = "Only potential"}, &impact.is_potential);
  visit.field({.id = "reason", .label = "Reason"}, &impact.reason);
}

void describe(Scheme& scheme, FieldVisitor& visit) {
  visit.field({.id = "number", .label = "Number", .help = "As the document numbers it."},
              &scheme.number);
  visit.field({.id = "name", .label = "Scheme name", .is_required = true}, &scheme.name);
  visit.field({.id = "description", .label = "Description", .is_required = true},
              &scheme.description);
  visit.field({.id = "type", .label = "Scheme type", .list = "scheme_types", .is_required = true},
              &scheme.type);
  visit.field({.id = "sub_type", .label = "Sub type", .list = "sub_types"}, &scheme.sub_type);
  visit.field({.id = "other_type", .label = "Which other type"}, &scheme.other_type);
  visit.field({.id = "objective", .label = "Primary objective", .list = "objectives"},
              &scheme.objective);
  visit.field({.id = "theme", .label = "Theme", .list = "themes"}, &scheme.theme);
  visit.field({.id = "lead", .label = "Lead body", .list = "partners"}, &scheme.lead);
  visit.field({.id = "from", .label = "Begins"}, &scheme.from);
  visit.field({.id = "to", .label = "Ends"}, &scheme.to);
  visit.field({.id = "place", .label = "Place in the document"}, &scheme.place);
  visit.rows({.id = "lines", .label = "Budget lines"}, RowList{scheme.lines});
  visit.rows({.id = "outputs", .label = "Planned outputs"}, RowList{scheme.outputs});
  visit.rows({.id = "impacts", .label = "Impact on metrics"}, RowList{scheme.impacts});
}

void describe(UnitCost& cost, FieldVisitor& visit) {
  visit.field({.id = "service", .label = "Service", .is_required = true}, &cost.service);
  visit.field({.id = "unit", .label = "Unit", .list = "output_units"}, &cost.unit);
  visit.field({.id = "rate", .label = "Rate", .is_required = true}, &cost.rate);
  visit.field({.id = "basis", .label = "Rate pays for", .list = "cost_bases"}, &cost.basis);
  visit.field({.id = "year", .label = "Year"}, &cost.year);
  visit.field({.id = "source", .label = "Source"}, &cost.source);
  visit.field({.id = "place", .label = "Place in the document"}, &cost.place);
}

void describe(Benefit& benefit, FieldVisitor& visit) {
  visit.field({.id = "what", .label = "Benefit", .is_required = true}, &benefit.what);
  visit.field({.id = "scheme", .label = "Scheme", .list = "schemes"}, &benefit.scheme);
  visit.field({.id = "kind", .label = "Kind", .list = "benefit_kinds"}, &benefit.kind);
  visit.field({.id = "year", .label = "Year"}, &benefit.year);
  visit.field({.id = "per_case", .label = "Benefit of one case"}, &benefit.per_case);
  visit.field({.id = "volume", .label = "Cases"}, &benefit.volume);
  visit.field(
      {.id = "attribution",
       .label = "Share claimed",
       .help = "Per cent of the benefit that this scheme brings about; empty counts as all of it."},
      &benefit.attribution);
  visit.field({.id = "amount", .label = "Amount", .help = "Where only a total is known."},
              &benefit.amount);
  visit.field({.id = "cost", .label = "Cost"}, &benefit.cost);
  visit.field({.id = "falls_to", .label = "Falls to", .list = "partners"}, &benefit.falls_to);
  visit.field({.id = "evidence", .label = "Evidence"}, &benefit.evidence);
  visit.field({.id = "place", .label = "Place in the document"}, &benefit.place);
}

void describe(RiskShare& share, FieldVisitor& visit) {
  visit.field({.id = "body", .label = "Body", .list = "partners", .is_required = true},
              &share.body);
  visit.field({.id = "overspend", .label = "Part of an overspend"}, &share.overspend);
  visit.field({.id = "underspend", .label = "Part of an underspend"}, &share.underspend);
  visit.field({.id = "note", .label = "Note"}, &share.note);
}

void describe(RiskSharing& sharing, FieldVisitor& visit) {
  visit.field({.id = "contingency", .label = "Contingency"}, &sharing.contingency);
  visit.field({.id = "contingency_reason", .label = "Reason for the contingency, or for none"},
              &sharing.contingency_reason);
  visit.field({.id = "rule", .label = "Rule for over- and underspends"}, &sharing.rule);
  visit.field({.id = "puts_minimum_at_risk", .label = "Puts part of a minimum at risk"},
              &sharing.puts_minimum_at_risk);
  visit.field({.id = "ceiling", .label = "Most that depends on performance"}, &sharing.ceiling);
  visit.field({.id = "cost_per_case", .label = "Value of one case avoided"},
              &sharing.cost_per_case);
  visit.field({.id = "planned_reduction",
               .label = "Planned reduction",
               .help = "Cases avoided, by quarter.",
               .unit = "cases"},
              &sharing.planned_reduction);
  visit.field({.id = "actual_reduction", .label = "Actual reduction", .unit = "cases"},
              &sharing.actual_reduction);
  visit.field({.id = "overall_rating", .label = "Overall risk", .list = "risk_words"},
              &sharing.overall_rating);
  visit.field({.id = "overall_reason", .label = "Reason for the overall rating"},
              &sharing.overall_reason);
  visit.rows({.id = "shares", .label = "Shares of the bodies"}, RowList{sharing.shares});
}

void describe(Agreement& agreement, FieldVisitor& visit) {
  visit.field({.id = "name", .label = "Name", .is_required = true}, &agreement.name);
  visit.field({.id = "kind", .label = "Legal basis", .list = "agreement_kinds"}, &agreement.kind);
  visit.field({.id = "host", .label = "Host", .list = "partners"}, &agreement.host);
  visit.field({.id = "pool_manager", .label = "Pooled-fund manager"}, &agreement.pool_manager);
  visit.field({.id = "lead_commissioner", .label = "Lead commissioner", .list = "partners"},
              &agreement.lead_commissioner);
  visit.field({.id = "signed_on", .label = "Signed on"}, &agreement.signed_on);
  visit.field({.id = "from", .label = "Begins"}, &agreement.from);
  visit.field({.id = "to", .label = "Ends"}, &agreement.to);
  visit.field({.id = "scope", .label = "Scope"}, &agreement.scope);
  visit.field({.id = "place", .label = "Place in the document"}, &agreement.place);
}

}  // namespace core
