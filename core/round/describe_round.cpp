#include "core/round/planning_round.h"
#include "core/round/round_changes.h"

namespace core {
namespace {

void describe_fact(Fact& fact, FieldVisitor& visit) {
  visit.field({.id = "trust", .label = "Source quality", .list = "trusts"}, &fact.trust);
  visit.field({.id = "sources", .label = "Sources", .list = "sources"}, &fact.sources);
  visit.field({.id = "note", .label = "Note"}, &fact.note);
}

}  // namespace

void describe(RoundAbout& about, FieldVisitor& visit) {
  visit.field({.id = "round", .label = "Planning round", .is_required = true}, &about.round);
  visit.field({.id = "name", .label = "Name"}, &about.name);
  visit.field({.id = "revision", .label = "Revision"}, &about.revision);
  visit.field({.id = "is_provisional", .label = "Provisional"}, &about.is_provisional);
  visit.field({.id = "based_on", .label = "Carried over from"}, &about.based_on);
  visit.field({.id = "money_unit", .label = "Unit of money"}, &about.money_unit);
  visit.field({.id = "note", .label = "Note"}, &about.note);
}

static void describe(SourceDocument& source, FieldVisitor& visit) {
  visit.field({.id = "title", .label = "Title"}, &source.title);
  visit.field({.id = "address", .label = "Web address"}, &source.address);
}

static void describe(RoundYear& year, FieldVisitor& visit) {
  visit.field({.id = "year", .label = "Year"}, &year.year);
  visit.field({.id = "is_planned", .label = "Planned in this round"}, &year.is_planned);
}

static void describe(Stream& stream, FieldVisitor& visit) {
  visit.field({.id = "label", .label = "Name"}, &stream.label);
  visit.field({.id = "short_label", .label = "Short name"}, &stream.short_label);
  visit.field({.id = "paid_by", .label = "Paid by"}, &stream.paid_by);
  visit.field({.id = "paid_to", .label = "Paid to"}, &stream.paid_to);
  visit.field({.id = "kind", .label = "Revenue or capital", .list = "stream_kinds"}, &stream.kind);
  visit.field({.id = "is_nhs", .label = "NHS money"}, &stream.is_nhs);
  visit.field({.id = "must_be_pooled", .label = "Must be pooled"}, &stream.must_be_pooled);
  visit.field({.id = "pooled_from", .label = "In the pool since"}, &stream.pooled_from);
  visit.field({.id = "has_districts", .label = "Passed to districts"}, &stream.has_districts);
  visit.field({.id = "is_for_social_care", .label = "For adult social care"},
              &stream.is_for_social_care);
  visit.field({.id = "replaces", .label = "Streams that went into it"}, &stream.replaces);
  visit.field({.id = "rules", .label = "Rules"}, &stream.rules);
  describe_fact(stream, visit);
}

static void describe(RingFence& fence, FieldVisitor& visit) {
  visit.field({.id = "label", .label = "Name"}, &fence.label);
  visit.field({.id = "short_label", .label = "Short name"}, &fence.short_label);
  visit.field({.id = "stream", .label = "Funding stream", .list = "streams"}, &fence.stream);
  visit.field({.id = "areas_counted", .label = "Areas of spend counted", .list = "areas_of_spend"},
              &fence.areas_counted);
  visit.field({.id = "areas_left_out", .label = "Areas left out", .list = "areas_of_spend"},
              &fence.areas_left_out);
  visit.field({.id = "counts_nhs_share_only", .label = "Only what the NHS commissions"},
              &fence.counts_nhs_share_only);
  visit.field({.id = "in_words", .label = "The rule in words"}, &fence.in_words);
  describe_fact(fence, visit);
}

static void describe(Earmark& earmark, FieldVisitor& visit) {
  visit.field({.id = "label", .label = "Name"}, &earmark.label);
  visit.field({.id = "stream", .label = "Funding stream", .list = "streams"}, &earmark.stream);
  visit.field({.id = "national_amount", .label = "National amount"}, &earmark.national_amount);
  describe_fact(earmark, visit);
}

static void describe(Uplift& uplift, FieldVisitor& visit) {
  visit.field({.id = "label", .label = "Name"}, &uplift.label);
  visit.field({.id = "stream", .label = "Funding stream", .list = "streams"}, &uplift.stream);
  visit.field({.id = "year", .label = "Year"}, &uplift.year);
  visit.field({.id = "rate", .label = "Rate"}, &uplift.rate);
  describe_fact(uplift, visit);
}

static void describe(NationalAmount& amount, FieldVisitor& visit) {
  visit.field({.id = "label", .label = "Name"}, &amount.label);
  visit.field({.id = "stream", .label = "Funding stream", .list = "streams"}, &amount.stream);
  visit.field({.id = "year", .label = "Year"}, &amount.year);
  visit.field({.id = "amount", .label = "Amount for England"}, &amount.amount);
  describe_fact(amount, visit);
}

static void describe(RuleFigure& figure, FieldVisitor& visit) {
  visit.field({.id = "label", .label = "Name"}, &figure.label);
  visit.field({.id = "amount", .label = "Amount"}, &figure.amount);
  visit.field({.id = "rate", .label = "Rate"}, &figure.rate);
  visit.field({.id = "count", .label = "Number"}, &figure.count);
  visit.field({.id = "from", .label = "From"}, &figure.from);
  visit.field({.id = "until", .label = "Until"}, &figure.until);
  describe_fact(figure, visit);
}

static void describe(Condition& condition, FieldVisitor& visit) {
  visit.field({.id = "number", .label = "Number"}, &condition.number);
  visit.field({.id = "label", .label = "Name"}, &condition.label);
  visit.field({.id = "asks", .label = "What it asks"}, &condition.asks);
  describe_fact(condition, visit);
}

static void describe(MetricPart& part, FieldVisitor& visit) {
  visit.field({.id = "label", .label = "Name"}, &part.label);
}

static void describe(MetricDefinition& metric, FieldVisitor& visit) {
  visit.field({.id = "label", .label = "Name"}, &metric.label);
  visit.field({.id = "short_label", .label = "Short name"}, &metric.short_label);
  visit.field({.id = "numerator", .label = "Numerator"}, &metric.numerator);
  visit.field({.id = "denominator", .label = "Denominator"}, &metric.denominator);
  visit.field({.id = "population", .label = "Population"}, &metric.population);
  visit.field({.id = "unit", .label = "Unit"}, &metric.unit);
  visit.field({.id = "collected", .label = "Collected every", .list = "period_kinds"},
              &metric.collected);
  visit.field({.id = "is_cumulative", .label = "Running total of the year"}, &metric.is_cumulative);
  visit.field({.id = "direction", .label = "Direction", .list = "directions"}, &metric.direction);
  visit.field({.id = "aggregation", .label = "Figure of the year", .list = "aggregations"},
              &metric.aggregation);
  visit.field({.id = "decimals", .label = "Decimals shown"}, &metric.decimals);
  visit.field({.id = "is_optional", .label = "Optional"}, &metric.is_optional);
  visit.field({.id = "planned_from", .label = "Planned from"}, &metric.planned_from);
  visit.field({.id = "planned_until", .label = "Planned until"}, &metric.planned_until);
  visit.rows({.id = "parts", .label = "Parts"}, RowList{metric.parts});
  describe_fact(metric, visit);
}

static void describe(ChangeDefinition& change, FieldVisitor& visit) {
  visit.field({.id = "number", .label = "Number"}, &change.number);
  visit.field({.id = "label", .label = "Name"}, &change.label);
  visit.field({.id = "model", .label = "Model"}, &change.model);
  visit.field({.id = "asks", .label = "What it asks"}, &change.asks);
  visit.field({.id = "is_optional", .label = "Optional"}, &change.is_optional);
  describe_fact(change, visit);
}

static void describe(Level& level, FieldVisitor& visit) {
  visit.field({.id = "number", .label = "Number"}, &level.number);
  visit.field({.id = "label", .label = "Name"}, &level.label);
  describe_fact(level, visit);
}

static void describe(SubType& sub_type, FieldVisitor& visit) {
  visit.field({.id = "label", .label = "Name"}, &sub_type.label);
  describe_fact(sub_type, visit);
}

static void describe(SchemeType& type, FieldVisitor& visit) {
  visit.field({.id = "label", .label = "Name"}, &type.label);
  visit.field({.id = "unit", .label = "Unit of output", .list = "output_units"}, &type.unit);
  visit.field({.id = "replaces", .label = "Types that went into it"}, &type.replaces);
  visit.rows({.id = "sub_types", .label = "Sub types"}, RowList{type.sub_types});
  describe_fact(type, visit);
}

static void describe(Requirement& requirement, FieldVisitor& visit) {
  visit.field({.id = "code", .label = "Code"}, &requirement.code);
  visit.field({.id = "theme", .label = "Theme"}, &requirement.theme);
  visit.field({.id = "asks", .label = "What it asks"}, &requirement.asks);
  describe_fact(requirement, visit);
}

static void describe(Prompt& prompt, FieldVisitor& visit) {
  visit.field({.id = "number", .label = "Number"}, &prompt.number);
  visit.field({.id = "parent", .label = "Under", .list = "prompts"}, &prompt.parent);
  visit.field({.id = "label", .label = "Name"}, &prompt.label);
  visit.field({.id = "help", .label = "Help"}, &prompt.help);
  describe_fact(prompt, visit);
}

static void describe(RoundDate& date, FieldVisitor& visit) {
  visit.field({.id = "label", .label = "Name"}, &date.label);
  visit.field({.id = "date", .label = "Date"}, &date.date);
  describe_fact(date, visit);
}

static void describe(Return& ret, FieldVisitor& visit) {
  visit.field({.id = "label", .label = "Name"}, &ret.label);
  visit.field({.id = "covers", .label = "What it covers"}, &ret.covers);
  visit.field({.id = "due", .label = "Due"}, &ret.due);
  describe_fact(ret, visit);
}

static void describe(ApprovalRole& role, FieldVisitor& visit) {
  visit.field({.id = "label", .label = "Name"}, &role.label);
  visit.field({.id = "signs_in_person", .label = "Signs in person"}, &role.signs_in_person);
  describe_fact(role, visit);
}

static void describe(CapacityRow& row, FieldVisitor& visit) {
  visit.field({.id = "label", .label = "Name"}, &row.label);
  visit.field({.id = "side", .label = "Where from", .list = "capacity_sides"}, &row.side);
  visit.field({.id = "pathway", .label = "Pathway", .list = "pathways"}, &row.pathway);
  describe_fact(row, visit);
}

static void describe(ListEntry& entry, FieldVisitor& visit) {
  visit.field({.id = "label", .label = "Name"}, &entry.label);
  describe_fact(entry, visit);
}

static void describe(ChoiceList& list, FieldVisitor& visit) {
  visit.field({.id = "label", .label = "Name"}, &list.label);
  visit.rows({.id = "entries", .label = "Entries"}, RowList{list.entries});
  describe_fact(list, visit);
}

static void describe(FieldRule& rule, FieldVisitor& visit) {
  visit.field({.id = "field", .label = "Field"}, &rule.field);
  visit.field({.id = "label", .label = "Label"}, &rule.label);
  visit.field({.id = "help", .label = "Help"}, &rule.help);
  visit.field({.id = "is_required", .label = "Required"}, &rule.is_required);
  visit.field({.id = "required_when_field", .label = "Required when this field"},
              &rule.required_when_field);
  visit.field({.id = "required_when", .label = "is one of"}, &rule.required_when);
  visit.field({.id = "applies_when_field", .label = "Applies when this field"},
              &rule.applies_when_field);
  visit.field({.id = "applies_when", .label = "is one of"}, &rule.applies_when);
  describe_fact(rule, visit);
}

void describe(PlanningRound& round, FieldVisitor& visit) {
  visit.part({.id = "about", .label = "About the round"}, PartRef{round.about});
  visit.rows({.id = "sources", .label = "Sources"}, RowList{round.sources});
  visit.rows({.id = "years", .label = "Years"}, RowList{round.years});
  visit.rows({.id = "streams", .label = "Funding streams"}, RowList{round.streams});
  visit.rows({.id = "ring_fences", .label = "Ring-fences"}, RowList{round.ring_fences});
  visit.rows({.id = "earmarks", .label = "Earmarks"}, RowList{round.earmarks});
  visit.rows({.id = "uplifts", .label = "National uplifts"}, RowList{round.uplifts});
  visit.rows({.id = "national_amounts", .label = "National amounts"},
             RowList{round.national_amounts});
  visit.rows({.id = "rule_figures", .label = "Figures of the rules"}, RowList{round.rule_figures});
  visit.rows({.id = "conditions", .label = "National conditions"}, RowList{round.conditions});
  visit.rows({.id = "metrics", .label = "Metrics"}, RowList{round.metrics});
  visit.rows({.id = "changes", .label = "Change model"}, RowList{round.changes});
  visit.rows({.id = "levels", .label = "Levels of maturity"}, RowList{round.levels});
  visit.rows({.id = "scheme_types", .label = "Scheme types"}, RowList{round.scheme_types});
  visit.rows({.id = "requirements", .label = "Planning requirements"}, RowList{round.requirements});
  visit.rows({.id = "prompts", .label = "Prompts of the narrative"}, RowList{round.prompts});
  visit.rows({.id = "dates", .label = "Dates"}, RowList{round.dates});
  visit.rows({.id = "returns", .label = "Returns"}, RowList{round.returns});
  visit.rows({.id = "approval_roles", .label = "Approval roles"}, RowList{round.approval_roles});
  visit.rows({.id = "capacity_rows", .label = "Rows of capacity and demand"},
             RowList{round.capacity_rows});
  visit.rows({.id = "lists", .label = "Lists"}, RowList{round.lists});
  visit.rows({.id = "field_rules", .label = "Rules for fields"}, RowList{round.field_rules});
}

void describe(RoundChanges& changes, FieldVisitor& visit) {
  visit.rows({.id = "streams", .label = "Funding streams"}, RowList{changes.streams});
  visit.rows({.id = "ring_fences", .label = "Ring-fences"}, RowList{changes.ring_fences});
  visit.rows({.id = "earmarks", .label = "Earmarks"}, RowList{changes.earmarks});
  visit.rows({.id = "uplifts", .label = "Uplifts"}, RowList{changes.uplifts});
  visit.rows({.id = "conditions", .label = "National conditions"}, RowList{changes.conditions});
  visit.rows({.id = "metrics", .label = "Metrics"}, RowList{changes.metrics});
  visit.rows({.id = "scheme_types", .label = "Scheme types"}, RowList{changes.scheme_types});
  visit.rows({.id = "requirements", .label = "Planning requirements"},
             RowList{changes.requirements});
  visit.rows({.id = "prompts", .label = "Prompts of the narrative"}, RowList{changes.prompts});
  visit.rows({.id = "dates", .label = "Dates"}, RowList{changes.dates});
  visit.rows({.id = "lists", .label = "Lists"}, RowList{changes.lists});
}

}  // namespace core
