#include "core/plan/delivery_parts.h"

namespace core {

void describe(ChangeMaturity& change, FieldVisitor& visit) {
  visit.field({.id = "change", .label = "Change", .list = "changes", .is_required = true},
              &change.change);
  visit.field({.id = "current", .label = "Maturity now", .list = "levels"}, &change.current);
  visit.field({.id = "target", .label = "Maturity aimed at", .list = "levels"}, &change.target);
  visit.field({.id = "target_date", .label = "Aimed at by"}, &change.target_date);
  visit.field({.id = "key_work", .label = "Key work"}, &change.key_work);
}

void describe(Action& action, FieldVisitor& visit) {
  visit.field({.id = "what", .label = "Action", .is_required = true}, &action.what);
  visit.field({.id = "change", .label = "Change", .list = "changes"}, &action.change);
  visit.field({.id = "scheme", .label = "Scheme", .list = "schemes"}, &action.scheme);
  visit.field({.id = "owner", .label = "Owner"}, &action.owner);
  visit.field({.id = "owner_body", .label = "Owner's body", .list = "partners"},
              &action.owner_body);
  visit.field({.id = "from", .label = "Begins"}, &action.from);
  visit.field({.id = "deadline",
               .label = "Deadline",
               .help = "The last day; of a range or a list of months, the end of the last."},
              &action.deadline);
  visit.field({.id = "status", .label = "Status", .list = "action_statuses"}, &action.status);
  visit.field({.id = "completed_on", .label = "Completed on"}, &action.completed_on);
  visit.field({.id = "note", .label = "Note"}, &action.note);
  visit.field({.id = "place", .label = "Place in the document"}, &action.place);
}

void describe(Milestone& milestone, FieldVisitor& visit) {
  visit.field({.id = "lane", .label = "Row of the timeline"}, &milestone.lane);
  visit.field({.id = "what", .label = "Milestone", .is_required = true}, &milestone.what);
  visit.field({.id = "from", .label = "Date or first day"}, &milestone.from);
  visit.field({.id = "to", .label = "Last day", .help = "Empty for a point in time."},
              &milestone.to);
  visit.field({.id = "scheme", .label = "Scheme", .list = "schemes"}, &milestone.scheme);
  visit.field({.id = "status", .label = "Status", .list = "action_statuses"}, &milestone.status);
  visit.field({.id = "place", .label = "Place in the document"}, &milestone.place);
}

void describe(Risk& risk, FieldVisitor& visit) {
  visit.field({.id = "number", .label = "Number"}, &risk.number);
  visit.field({.id = "title", .label = "Risk", .is_required = true}, &risk.title);
  visit.field({.id = "description", .label = "Description"}, &risk.description);
  visit.field({.id = "likelihood", .label = "Likelihood", .help = "1 to 5."}, &risk.likelihood);
  visit.field({.id = "impact", .label = "Impact", .help = "1 to 5."}, &risk.impact);
  visit.field({.id = "score",
               .label = "Score as stated",
               .help = "The workbook multiplies likelihood and impact beside it."},
              &risk.score);
  visit.field({.id = "rating", .label = "Rating", .list = "risk_words"}, &risk.rating);
  visit.field({.id = "mitigation", .label = "Mitigation"}, &risk.mitigation);
  visit.field({.id = "likelihood_after", .label = "Likelihood after mitigation", .help = "1 to 5."},
              &risk.likelihood_after);
  visit.field({.id = "impact_after", .label = "Impact after mitigation", .help = "1 to 5."},
              &risk.impact_after);
  visit.field({.id = "rating_after", .label = "Rating after mitigation", .list = "risk_words"},
              &risk.rating_after);
  visit.field({.id = "owner", .label = "Owner"}, &risk.owner);
  visit.field({.id = "owner_body", .label = "Owner's body", .list = "partners"}, &risk.owner_body);
  visit.field({.id = "review_date", .label = "To be reviewed"}, &risk.review_date);
  visit.field({.id = "status", .label = "Status", .list = "risk_statuses"}, &risk.status);
  visit.field({.id = "schemes", .label = "Schemes", .list = "schemes"}, &risk.schemes);
  visit.field({.id = "metrics", .label = "Metrics", .list = "metrics"}, &risk.metrics);
  visit.field({.id = "place", .label = "Place in the document"}, &risk.place);
}

void describe(Capacity& capacity, FieldVisitor& visit) {
  visit.field({.id = "service", .label = "Service", .is_required = true}, &capacity.service);
  visit.field({.id = "pathway", .label = "Pathway", .list = "pathways"}, &capacity.pathway);
  visit.field({.id = "kind", .label = "Kind", .list = "capacity_kinds"}, &capacity.kind);
  visit.field({.id = "demand", .label = "Demand", .help = "Cases a month."}, &capacity.demand);
  visit.field({.id = "capacity", .label = "Capacity", .help = "Cases a month."},
              &capacity.capacity);
  visit.field({.id = "unit_cost", .label = "Cost of one more case"}, &capacity.unit_cost);
  visit.field({.id = "note", .label = "Note"}, &capacity.note);
  visit.field({.id = "place", .label = "Place in the document"}, &capacity.place);
}

void describe(WorkforceNeed& need, FieldVisitor& visit) {
  visit.field({.id = "role", .label = "Role", .is_required = true}, &need.role);
  visit.field({.id = "scheme", .label = "Scheme", .list = "schemes"}, &need.scheme);
  visit.field({.id = "unit", .label = "Counted in"}, &need.unit);
  visit.field({.id = "need", .label = "Needed"}, &need.need);
  visit.field({.id = "supply", .label = "There"}, &need.supply);
  visit.field({.id = "year", .label = "Year"}, &need.year);
  visit.field({.id = "plan", .label = "How the gap is to be closed"}, &need.plan);
  visit.field({.id = "place", .label = "Place in the document"}, &need.place);
}

void describe(SevenDayService& service, FieldVisitor& visit) {
  visit.field({.id = "service", .label = "Service", .is_required = true}, &service.service);
  visit.field({.id = "provider", .label = "Provider"}, &service.provider);
  visit.field({.id = "days", .label = "Days and hours"}, &service.days);
  visit.field({.id = "from", .label = "Since"}, &service.from);
  visit.field({.id = "status", .label = "Status", .list = "service_statuses"}, &service.status);
  visit.field({.id = "is_voluntary", .label = "On a voluntary basis"}, &service.is_voluntary);
  visit.field({.id = "note", .label = "Note"}, &service.note);
  visit.field({.id = "place", .label = "Place in the document"}, &service.place);
}

void describe(NeedFigure& figure, FieldVisitor& visit) {
  visit.field({.id = "what", .label = "Figure", .is_required = true}, &figure.what);
  visit.field({.id = "value", .label = "Value", .is_required = true}, &figure.value);
  visit.field({.id = "before", .label = "Earlier value"}, &figure.before);
  visit.field({.id = "base", .label = "Out of"}, &figure.base);
  visit.field({.id = "unit", .label = "Unit"}, &figure.unit);
  visit.field({.id = "area", .label = "Place it is about"}, &figure.area);
  visit.field({.id = "as_at", .label = "As at"}, &figure.as_at);
  visit.field({.id = "source", .label = "Source"}, &figure.source);
  visit.field({.id = "place", .label = "Place in the document"}, &figure.place);
}

void describe(Inequality& inequality, FieldVisitor& visit) {
  visit.field({.id = "group", .label = "Group", .is_required = true}, &inequality.group);
  visit.field({.id = "gap", .label = "Gap"}, &inequality.gap);
  visit.field({.id = "action", .label = "What is done"}, &inequality.action);
  visit.field({.id = "schemes", .label = "Schemes", .list = "schemes"}, &inequality.schemes);
  visit.field({.id = "metrics", .label = "Metrics", .list = "metrics"}, &inequality.metrics);
  visit.field({.id = "place", .label = "Place in the document"}, &inequality.place);
}

void describe(Pilot& pilot, FieldVisitor& visit) {
  visit.field({.id = "name", .label = "Pilot", .is_required = true}, &pilot.name);
  visit.field({.id = "scheme", .label = "Scheme", .list = "schemes"}, &pilot.scheme);
  visit.field({.id = "from", .label = "Began"}, &pilot.from);
  visit.field({.id = "to", .label = "Ended"}, &pilot.to);
  visit.field({.id = "cases", .label = "Cases"}, &pilot.cases);
  visit.field({.id = "successes", .label = "Successes"}, &pilot.successes);
  visit.field({.id = "cost", .label = "Cost"}, &pilot.cost);
  visit.field({.id = "outcome", .label = "Outcome"}, &pilot.outcome);
  visit.field({.id = "evaluation", .label = "Evaluation"}, &pilot.evaluation);
  visit.field({.id = "place", .label = "Place in the document"}, &pilot.place);
}

}  // namespace core
