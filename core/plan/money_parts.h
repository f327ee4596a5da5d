// The money of a plan: who pays what in, what it is spent on, and what it is to bring about.
#pragma once

#include "core/fields/description.h"

#include <string>
#include <vector>

namespace core {

// A theme or priority of the area's own, under which schemes stand.
struct Theme : Row {
  std::string name;
  LongText description;
  YesNo is_shared;  // with the areas whose plans are aligned with this one
  std::string place;
  friend bool operator==(const Theme&, const Theme&) = default;
};

// What one body pays into one stream in one year.
struct Income : Row {
  WrittenChoice stream;
  RowReference body;
  WrittenPeriod year;
  WrittenMoney amount;
  YesNo is_outside_pool;  // shown beside the pool, but not part of it that year
  WrittenChoice certainty;
  std::string note;
  friend bool operator==(const Income&, const Income&) = default;
};

// A housing authority's part of the Disabled Facilities Grant.
struct District : Row {
  std::string name;
  RowReference body;
  WrittenPeriod year;
  WrittenMoney amount;
  YesNo is_passed_down;
  std::string other_use;  // agreed instead of passing it down
  std::string contact;
  std::string note;
  friend bool operator==(const District&, const District&) = default;
};

// The minimum of a ring-fence that was allocated for a year.
struct Minimum : Row {
  WrittenChoice ring_fence;
  WrittenPeriod year;
  WrittenMoney amount;
  std::string note;
  friend bool operator==(const Minimum&, const Minimum&) = default;
};

// The part of a line that serves one purpose of its grant.
struct PurposeShare : Row {
  WrittenChoice purpose;
  WrittenPercent share;
  friend bool operator==(const PurposeShare&, const PurposeShare&) = default;
};

struct BudgetLine : Row {
  WrittenChoice source;  // the funding stream
  WrittenPeriod year;
  WrittenMoney amount;
  WrittenChoice commissioner;
  WrittenPercent nhs_share;  // of a joint line
  WrittenChoice provider;
  WrittenChoice area_of_spend;
  std::string other_area;
  WrittenChoice earmark;
  RowReference theme;  // where it is not the scheme's
  WrittenChoice new_or_existing;
  WrittenChoice certainty;
  std::string ledger_code;
  WrittenMoney prior_outturn;
  WrittenMoney carried_forward;
  std::vector<PurposeShare> purposes;
  std::string note;
  friend bool operator==(const BudgetLine&, const BudgetLine&) = default;
};

// What a scheme is to bring about: quantity × unit cost × time is held against its spending.
struct Output : Row {
  std::string what;
  WrittenPeriod year;
  WrittenDecimal quantity;
  WrittenChoice unit;
  WrittenChoice quantity_basis;  // total, month, at_once, share: what the quantity counts
  WrittenMoney unit_cost;
  RowReference library_cost;  // stands in where the unit cost is empty
  WrittenChoice cost_basis;   // each, day, week: what one unit cost pays for
  WrittenDate from;
  WrittenDate to;  // the last day
  std::string note;
  friend bool operator==(const Output&, const Output&) = default;
};

// How strongly a scheme is to move a metric: a level in words, or a number or range on a scale.
struct MetricImpact : Row {
  WrittenChoice metric;
  WrittenChoice level;
  WrittenDecimal rating;
  WrittenDecimal rating_to;  // of a range, its upper end
  YesNo is_potential;
  LongText reason;
  friend bool operator==(const MetricImpact&, const MetricImpact&) = default;
};

struct Scheme : Row {
  std::string number;  // as published
  std::string name;
  LongText description;
  WrittenChoice type;
  WrittenChoice sub_type;
  std::string other_type;
  WrittenChoice objective;
  RowReference theme;
  RowReference lead;
  WrittenDate from;
  WrittenDate to;
  std::string place;  // where the document has it: "Table 3.1"
  std::vector<BudgetLine> lines;
  std::vector<Output> outputs;
  std::vector<MetricImpact> impacts;
  friend bool operator==(const Scheme&, const Scheme&) = default;
};

// What one unit of a service costs, used by the outputs of several schemes.
struct UnitCost : Row {
  std::string service;
  WrittenChoice unit;
  WrittenMoney rate;
  WrittenChoice basis;
  WrittenPeriod year;
  std::string source;
  std::string place;
  friend bool operator==(const UnitCost&, const UnitCost&) = default;
};

// A saving or benefit: benefit per case × volume × the share that the scheme may claim.
struct Benefit : Row {
  std::string what;
  RowReference scheme;
  WrittenChoice kind;
  WrittenPeriod year;
  WrittenMoney per_case;
  WrittenDecimal volume;
  WrittenPercent attribution;
  WrittenMoney amount;  // where only a total is given
  WrittenMoney cost;
  RowReference falls_to;  // the body that saves
  LongText evidence;
  std::string place;
  friend bool operator==(const Benefit&, const Benefit&) = default;
};

// One body's part of an over- or underspend.
struct RiskShare : Row {
  RowReference body;
  WrittenPercent overspend;
  WrittenPercent underspend;
  std::string note;
  friend bool operator==(const RiskShare&, const RiskShare&) = default;
};

// What happens when the money or the performance turns out otherwise.
struct RiskSharing {
  WrittenMoney contingency;
  LongText contingency_reason;  // or why there is none
  LongText rule;
  YesNo puts_minimum_at_risk;
  WrittenMoney ceiling;  // the most that depends on performance
  WrittenMoney cost_per_case;
  Series planned_reduction;  // cases avoided, by quarter
  Series actual_reduction;
  WrittenChoice overall_rating;
  LongText overall_reason;
  std::vector<RiskShare> shares;
  UnknownMembers unknown;
  friend bool operator==(const RiskSharing&, const RiskSharing&) = default;
};

// A section 75 agreement, or another on which the pool rests.
struct Agreement : Row {
  std::string name;
  WrittenChoice kind;
  RowReference host;
  std::string pool_manager;
  RowReference lead_commissioner;
  WrittenDate signed_on;
  WrittenDate from;
  WrittenDate to;
  LongText scope;
  std::string place;
  friend bool operator==(const Agreement&, const Agreement&) = default;
};

void describe(Theme& theme, FieldVisitor& visit);
void describe(Income& income, FieldVisitor& visit);
void describe(District& district, FieldVisitor& visit);
void describe(Minimum& minimum, FieldVisitor& visit);
void describe(PurposeShare& share, FieldVisitor& visit);
void describe(BudgetLine& line, FieldVisitor& visit);
void describe(Output& output, FieldVisitor& visit);
void describe(MetricImpact& impact, FieldVisitor& visit);
void describe(Scheme& scheme, FieldVisitor& visit);
void describe(UnitCost& cost, FieldVisitor& visit);
void describe(Benefit& benefit, FieldVisitor& visit);
void describe(RiskShare& share, FieldVisitor& visit);
void describe(RiskSharing& sharing, FieldVisitor& visit);
void describe(Agreement& agreement, FieldVisitor& visit);

}  // namespace core
