#include "core/plan/assurance_parts.h"

namespace core {

void describe(Partner& partner, FieldVisitor& visit) {
  visit.field({.id = "name", .label = "Name", .is_required = true}, &partner.name);
  visit.field({.id = "short_name", .label = "Short name"}, &partner.short_name);
  visit.field({.id = "kind", .label = "Kind of body", .list = "partner_kinds"}, &partner.kind);
  visit.field({.id = "role", .label = "Role in the plan"}, &partner.role);
  visit.field({.id = "succeeded_by",
               .label = "Succeeded by",
               .help = "The body that took over when this one ended.",
               .list = "partners"},
              &partner.succeeded_by);
}

void describe(Person& person, FieldVisitor& visit) {
  visit.field({.id = "name", .label = "Name", .is_required = true}, &person.name);
  visit.field({.id = "position", .label = "Position"}, &person.position);
  visit.field({.id = "body", .label = "Body", .list = "partners"}, &person.body);
  visit.field({.id = "role", .label = "Role", .list = "contact_roles"}, &person.role);
  visit.field({.id = "email", .label = "E-mail", .is_contact = true}, &person.email);
  visit.field({.id = "telephone", .label = "Telephone", .is_contact = true}, &person.telephone);
  visit.field({.id = "note", .label = "Note"}, &person.note);
}

void describe(LinkedPlan& plan, FieldVisitor& visit) {
  visit.field({.id = "area", .label = "Area", .is_required = true}, &plan.area);
  visit.field({.id = "relation", .label = "Relation", .list = "plan_relations"}, &plan.relation);
  visit.field({.id = "file", .label = "File"}, &plan.file);
  visit.field({.id = "fingerprint",
               .label = "Fingerprint",
               .help = "Of the plan as it was when it was linked."},
              &plan.fingerprint);
  visit.field({.id = "is_without_figures", .label = "Without figures here"},
              &plan.is_without_figures);
  visit.field({.id = "note", .label = "Note"}, &plan.note);
}

void describe(ConditionAnswer& answer, FieldVisitor& visit) {
  visit.field(
      {.id = "condition", .label = "National condition", .list = "conditions", .is_required = true},
      &answer.condition);
  visit.field({.id = "is_met", .label = "Met"}, &answer.is_met);
  visit.field({.id = "text", .label = "How it is met"}, &answer.text);
  visit.field({.id = "evidence", .label = "Evidence", .list = "documents"}, &answer.evidence);
  visit.field({.id = "evidence_note", .label = "Where the evidence stands"}, &answer.evidence_note);
  visit.field({.id = "action", .label = "What is done where it is not met"}, &answer.action);
  visit.field({.id = "action_date", .label = "To be met by"}, &answer.action_date);
}

void describe(RequirementAnswer& answer, FieldVisitor& visit) {
  visit.field({.id = "requirement",
               .label = "Planning requirement",
               .list = "requirements",
               .is_required = true},
              &answer.requirement);
  visit.field({.id = "is_met", .label = "Met"}, &answer.is_met);
  visit.field({.id = "text", .label = "How it is met"}, &answer.text);
  visit.field({.id = "evidence", .label = "Evidence", .list = "documents"}, &answer.evidence);
  visit.field({.id = "evidence_note", .label = "Where the evidence stands"}, &answer.evidence_note);
  visit.field({.id = "action", .label = "What is done where it is not met"}, &answer.action);
  visit.field({.id = "action_date", .label = "To be met by"}, &answer.action_date);
}

void describe(Section& section, FieldVisitor& visit) {
  visit.field({.id = "number", .label = "Number"}, &section.number);
  visit.field({.id = "title", .label = "Title"}, &section.title);
  visit.field({.id = "prompt", .label = "Prompt", .list = "prompts"}, &section.prompt);
  visit.field({.id = "status", .label = "Status", .list = "section_statuses"}, &section.status);
  visit.field({.id = "text", .label = "Text"}, &section.text);
}

void describe(SignOff& sign_off, FieldVisitor& visit) {
  visit.field({.id = "body", .label = "Body", .is_required = true}, &sign_off.body);
  visit.field({.id = "partner", .label = "Partner", .list = "partners"}, &sign_off.partner);
  visit.field({.id = "board", .label = "Board", .list = "boards"}, &sign_off.board);
  visit.field({.id = "role", .label = "Role", .list = "approval_roles"}, &sign_off.role);
  visit.field({.id = "person", .label = "Person"}, &sign_off.person);
  visit.field({.id = "position", .label = "Position"}, &sign_off.position);
  visit.field({.id = "kind", .label = "Kind of approval", .list = "sign_off_kinds"},
              &sign_off.kind);
  visit.field({.id = "delegated_to", .label = "Delegated to"}, &sign_off.delegated_to);
  visit.field({.id = "meeting", .label = "Meeting"}, &sign_off.meeting);
  visit.field({.id = "approved_on", .label = "Approved on"}, &sign_off.approved_on);
  visit.field({.id = "evidence", .label = "Evidence", .help = "Such as the number of a minute."},
              &sign_off.evidence);
  visit.field({.id = "place", .label = "Place in the document"}, &sign_off.place);
}

void describe(LeadTime& lead_time, FieldVisitor& visit) {
  visit.field({.id = "what", .label = "Step", .is_required = true}, &lead_time.what);
  visit.field({.id = "before", .label = "Counted back from", .list = "lead_time_ends"},
              &lead_time.before);
  visit.field({.id = "days", .label = "Days before"}, &lead_time.days);
  visit.field({.id = "is_in_working_days", .label = "Working days"}, &lead_time.is_in_working_days);
  visit.field({.id = "is_clear",
               .label = "Clear days",
               .help = "Working days between the two, neither of which counts: five clear days "
                       "before a meeting are the law for a council's papers."},
              &lead_time.is_clear);
  visit.field({.id = "agreed_date",
               .label = "Agreed date",
               .help = "Where the area has fixed it otherwise."},
              &lead_time.agreed_date);
}

void describe(Engagement& engagement, FieldVisitor& visit) {
  visit.field({.id = "who", .label = "Who", .is_required = true}, &engagement.who);
  visit.field({.id = "group", .label = "Group", .list = "engagement_groups"}, &engagement.group);
  visit.field({.id = "from", .label = "Date or first day"}, &engagement.from);
  visit.field({.id = "to", .label = "Last day"}, &engagement.to);
  visit.field({.id = "method", .label = "How"}, &engagement.method);
  visit.field({.id = "people", .label = "People"}, &engagement.people);
  visit.field({.id = "said", .label = "What was said"}, &engagement.said);
  visit.field({.id = "response", .label = "What was done about it"}, &engagement.response);
  visit.field({.id = "place", .label = "Place in the document"}, &engagement.place);
}

void describe(RegisteredDocument& document, FieldVisitor& visit) {
  visit.field({.id = "title", .label = "Title", .is_required = true}, &document.title);
  visit.field({.id = "synopsis", .label = "Synopsis"}, &document.synopsis);
  visit.field({.id = "link", .label = "Link"}, &document.link);
  visit.field({.id = "version", .label = "Version"}, &document.version);
  visit.field({.id = "date", .label = "Date"}, &document.date);
  visit.field({.id = "kind", .label = "Kind", .list = "document_kinds"}, &document.kind);
  visit.field({.id = "is_attached", .label = "Attached"}, &document.is_attached);
  visit.field({.id = "place", .label = "Place in the document"}, &document.place);
}

void describe(CrossReference& reference, FieldVisitor& visit) {
  visit.field({.id = "section", .label = "Section", .list = "sections"}, &reference.section);
  visit.field({.id = "document", .label = "Document", .list = "documents"}, &reference.document);
  visit.field({.id = "target", .label = "Place that it names"}, &reference.target);
  visit.field({.id = "about", .label = "What it is about"}, &reference.about);
}

void describe(Board& board, FieldVisitor& visit) {
  visit.field({.id = "name", .label = "Name", .is_required = true}, &board.name);
  visit.field({.id = "short_name", .label = "Short name"}, &board.short_name);
  visit.field({.id = "reports_to", .label = "Reports to", .list = "boards"}, &board.reports_to);
  visit.field({.id = "also_reports_to", .label = "Also reports to", .list = "boards"},
              &board.also_reports_to);
  visit.field({.id = "chair", .label = "Chair"}, &board.chair);
  visit.field({.id = "members", .label = "Members"}, &board.members);
  visit.field({.id = "frequency", .label = "Meets"}, &board.frequency);
  visit.field({.id = "remit", .label = "Remit"}, &board.remit);
  visit.field({.id = "owns", .label = "Owns", .list = "board_owns"}, &board.owns);
  visit.field({.id = "place", .label = "Place in the document"}, &board.place);
}

void describe(Version& version, FieldVisitor& visit) {
  visit.field({.id = "name", .label = "Version", .is_required = true}, &version.name);
  visit.field({.id = "date", .label = "Date"}, &version.date);
  visit.field({.id = "author", .label = "Author"}, &version.author);
  visit.field({.id = "changes", .label = "What changed"}, &version.changes);
  visit.field({.id = "place", .label = "Place in the document"}, &version.place);
}

void describe(AcceptedFinding& accepted, FieldVisitor& visit) {
  visit.field({.id = "finding", .label = "Finding", .is_required = true}, &accepted.finding);
  visit.field({.id = "reason", .label = "Why it is left as it is", .is_required = true},
              &accepted.reason);
  visit.field({.id = "accepted_by", .label = "Accepted by"}, &accepted.accepted_by);
  visit.field({.id = "accepted_on", .label = "Accepted on"}, &accepted.accepted_on);
  visit.field({.id = "digest",
               .label = "Digest of its figures",
               .help = "When they change, the finding is open again."},
              &accepted.digest);
}

void describe(StatedFigure& stated, FieldVisitor& visit) {
  visit.field({.id = "figure", .label = "Figure", .is_required = true}, &stated.figure);
  visit.field({.id = "written", .label = "As the document states it", .is_required = true},
              &stated.written);
  visit.field({.id = "unit", .label = "Unit", .list = "stated_units"}, &stated.unit);
  visit.field({.id = "decimals", .label = "Decimals"}, &stated.decimals);
  visit.field({.id = "place", .label = "Place in the document"}, &stated.place);
}

}  // namespace core
