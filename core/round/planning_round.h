// What a planning round asks of every area: streams, ring-fences, conditions, metrics, lists and
// dates. A round is data (assets/rounds), described with the same fields as a plan.
//
// Reading one is round_reader.h; names of choices and the rules of a field are round_words.h; a round
// whose papers are not out yet is provisional_round.h.
#pragma once

#include "core/fields/description.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

// How far a fact of the round can be trusted. What is recalled, or carried over from an earlier
// round, is unverified: it may warn, never block, and shows a mark.
inline constexpr std::string_view kTrustRecalled = "recalled";
inline constexpr std::string_view kTrustCarriedOver = "carried_over";

// Every fact names where it comes from.
struct Fact : Row {
  WrittenChoice trust;    // list "trusts": primary, page, calculated, inferred or one of the above
  RowReferences sources;  // rows of `sources`
  std::string note;

  bool is_verified() const {
    return !trust.value ||
           (trust.value->id != kTrustRecalled && trust.value->id != kTrustCarriedOver);
  }
  friend bool operator==(const Fact&, const Fact&) = default;
};

struct RoundAbout {
  std::string round;  // "2019-20"
  std::string name;
  WrittenCount revision;  // a published revision never changes
  YesNo is_provisional;   // its papers are not all out: what they leave open is carried over
  std::string based_on;   // the round that a provisional one carries over
  std::string money_unit;
  LongText note;
  UnknownMembers unknown;
  friend bool operator==(const RoundAbout&, const RoundAbout&) = default;
};

struct SourceDocument : Row {
  std::string title;
  std::string address;
  friend bool operator==(const SourceDocument&, const SourceDocument&) = default;
};

struct RoundYear : Row {
  WrittenPeriod year;
  YesNo is_planned;  // false for a year that is only compared with
  friend bool operator==(const RoundYear&, const RoundYear&) = default;
};

struct Stream : Fact {
  std::string label;
  std::string short_label;
  std::string paid_by;
  std::string paid_to;
  WrittenChoice kind;  // revenue, capital
  YesNo is_nhs;        // counts as NHS money, else as council money
  YesNo must_be_pooled;
  WrittenPeriod pooled_from;  // earlier years stand in the table but outside the pool
  YesNo has_districts;        // passed down to districts in two-tier areas
  YesNo is_for_social_care;   // received by the council for adult social care
  RowReferences replaces;     // streams of earlier rounds that went into this one
  LongText rules;
  friend bool operator==(const Stream&, const Stream&) = default;
};

// A least amount of one stream that must be spent in a certain way.
struct RingFence : Fact {
  std::string label;
  std::string short_label;
  RowReference stream;
  RowReferences areas_counted;  // areas of spend; empty: all but those left out
  RowReferences areas_left_out;
  YesNo counts_nhs_share_only;  // a joint line counts with its NHS percentage, a council line not
  std::string in_words;
  friend bool operator==(const RingFence&, const RingFence&) = default;
};

struct Earmark : Fact {
  std::string label;
  RowReference stream;
  WrittenMoney national_amount;
  friend bool operator==(const Earmark&, const Earmark&) = default;
};

struct Uplift : Fact {
  std::string label;
  RowReference stream;
  WrittenPeriod year;
  WrittenPercent rate;
  friend bool operator==(const Uplift&, const Uplift&) = default;
};

// What a stream, or all of them, came to for the whole of England in a year.
struct NationalAmount : Fact {
  std::string label;
  RowReference stream;  // empty: of more than one stream
  WrittenPeriod year;
  WrittenMoney amount;
  friend bool operator==(const NationalAmount&, const NationalAmount&) = default;
};

// A number that a rule of the round names: an amount, a rate, a count or a span of time.
struct RuleFigure : Fact {
  std::string label;
  WrittenMoney amount;
  WrittenPercent rate;
  WrittenCount count;
  WrittenPeriod from;
  WrittenPeriod until;
  friend bool operator==(const RuleFigure&, const RuleFigure&) = default;
};

struct Condition : Fact {
  WrittenCount number;
  std::string label;
  std::string asks;
  friend bool operator==(const Condition&, const Condition&) = default;
};

struct MetricPart : Row {
  std::string label;
  friend bool operator==(const MetricPart&, const MetricPart&) = default;
};

struct MetricDefinition : Fact {
  std::string label;
  std::string short_label;
  std::string numerator;
  std::string denominator;
  std::string population;     // who is counted: "People aged 65 and over"
  std::string unit;           // "per 100,000", "%", "people a day"
  WrittenChoice collected;    // month, quarter, year
  YesNo is_cumulative;        // each value holds the year so far
  WrittenChoice direction;    // low, high: which is good
  WrittenChoice aggregation;  // sum, mean, day_weighted, cumulative, none
  WrittenCount decimals;
  YesNo is_optional;            // a new plan does not begin with it
  WrittenPeriod planned_from;   // empty: in every year of the round
  WrittenPeriod planned_until;  // the last year
  std::vector<MetricPart> parts;
  friend bool operator==(const MetricDefinition&, const MetricDefinition&) = default;
};

struct ChangeDefinition : Fact {
  WrittenCount number;
  std::string label;
  std::string model;  // "Managing transfers of care"
  std::string asks;
  YesNo is_optional;  // a new plan does not begin with it
  friend bool operator==(const ChangeDefinition&, const ChangeDefinition&) = default;
};

// A level of maturity, the lowest first.
struct Level : Fact {
  WrittenCount number;
  std::string label;
  friend bool operator==(const Level&, const Level&) = default;
};

struct SubType : Fact {
  std::string label;
  friend bool operator==(const SubType&, const SubType&) = default;
};

struct SchemeType : Fact {
  std::string label;
  WrittenChoice unit;      // list "output_units"; outputs are asked for when there is one
  RowReferences replaces;  // types of earlier rounds that went into this one
  std::vector<SubType> sub_types;
  friend bool operator==(const SchemeType&, const SchemeType&) = default;
};

struct Requirement : Fact {
  std::string code;
  std::string theme;
  std::string asks;
  friend bool operator==(const Requirement&, const Requirement&) = default;
};

struct Prompt : Fact {
  std::string number;   // as printed: "2 c"
  RowReference parent;  // the prompt whose heading it stands under
  std::string label;
  std::string help;
  friend bool operator==(const Prompt&, const Prompt&) = default;
};

struct RoundDate : Fact {
  std::string label;
  WrittenDate date;
  friend bool operator==(const RoundDate&, const RoundDate&) = default;
};

struct Return : Fact {
  std::string label;
  std::string covers;
  WrittenDate due;
  friend bool operator==(const Return&, const Return&) = default;
};

struct ApprovalRole : Fact {
  std::string label;
  YesNo signs_in_person;  // cannot delegate
  friend bool operator==(const ApprovalRole&, const ApprovalRole&) = default;
};

struct ListEntry : Fact {
  std::string label;
  friend bool operator==(const ListEntry&, const ListEntry&) = default;
};

// What a plan for capacity and demand is asked for, month by month.
struct CapacityRow : Fact {
  std::string label;
  WrittenChoice side;     // list "capacity_sides": from hospital, or in the community
  WrittenChoice pathway;  // list "pathways"
  friend bool operator==(const CapacityRow&, const CapacityRow&) = default;
};

// A drop-down list.
struct ChoiceList : Fact {
  std::string label;
  std::vector<ListEntry> entries;
  friend bool operator==(const ChoiceList&, const ChoiceList&) = default;
};

// What the round says about one field of the plan, over the field's own description.
struct FieldRule : Fact {
  std::string field;  // its pattern: "schemes/lines/nhs_share"
  std::string label;
  std::string help;
  YesNo is_required;
  // Only when the field beside it holds one of these ids.
  std::string required_when_field;
  RowReferences required_when;
  std::string applies_when_field;
  RowReferences applies_when;
  friend bool operator==(const FieldRule&, const FieldRule&) = default;
};

struct PlanningRound {
  RoundAbout about;
  std::vector<SourceDocument> sources;
  std::vector<RoundYear> years;
  std::vector<Stream> streams;
  std::vector<RingFence> ring_fences;
  std::vector<Earmark> earmarks;
  std::vector<Uplift> uplifts;
  std::vector<NationalAmount> national_amounts;
  std::vector<RuleFigure> rule_figures;
  std::vector<Condition> conditions;
  std::vector<MetricDefinition> metrics;
  std::vector<ChangeDefinition> changes;
  std::vector<Level> levels;
  std::vector<SchemeType> scheme_types;
  std::vector<Requirement> requirements;
  std::vector<Prompt> prompts;
  std::vector<RoundDate> dates;
  std::vector<Return> returns;
  std::vector<ApprovalRole> approval_roles;
  std::vector<CapacityRow> capacity_rows;
  std::vector<ChoiceList> lists;
  std::vector<FieldRule> field_rules;
  UnknownMembers unknown;

  friend bool operator==(const PlanningRound&, const PlanningRound&) = default;
};

void describe(RoundAbout& about, FieldVisitor& visit);
void describe(PlanningRound& round, FieldVisitor& visit);

// The row with that id, or null.
template <class RowType>
const RowType* find_row_in(const std::vector<RowType>& rows, std::string_view id) {
  for (const RowType& row : rows) {
    if (row.id == id) return &row;
  }
  return nullptr;
}

}  // namespace core
