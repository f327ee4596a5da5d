// The document: everything an area plans in one round, as a plain value.
//
// Figures that are worked out (totals, balances, rates) are not here: core/derived. What a document
// itself states as a total is a StatedFigure, kept beside the recomputed one. Each part is described
// once, in describe_plan.cpp.
#pragma once

#include "core/fields/description.h"

#include <string>
#include <vector>

namespace core {

struct About {
  std::string area;
  std::string title;
  std::string round;            // the planning round's id, "2019-20"
  WrittenCount round_revision;  // of the round file the plan was made with
  std::string version;          // "Draft", "Version 3", "As sent to the board"
  std::string board;            // the Health and Wellbeing Board
  WrittenDate board_date;
  WrittenDate submission_date;
  YesNo is_two_tier;  // a county with districts
  UnknownMembers unknown;
  friend bool operator==(const About&, const About&) = default;
};

struct Partner : Row {
  std::string name;
  std::string short_name;
  WrittenChoice kind;
  std::string role;
  friend bool operator==(const Partner&, const Partner&) = default;
};

// What one body pays into one stream in one year.
struct Income : Row {
  WrittenChoice stream;
  RowReference body;
  WrittenPeriod year;
  WrittenMoney amount;
  YesNo is_outside_pool;  // shown beside the pool, but not part of it that year
  std::string note;
  friend bool operator==(const Income&, const Income&) = default;
};

// A housing authority's part of the Disabled Facilities Grant.
struct District : Row {
  std::string name;
  WrittenPeriod year;
  WrittenMoney amount;
  YesNo is_passed_down;
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

struct BudgetLine : Row {
  WrittenChoice source;  // the funding stream
  WrittenPeriod year;
  WrittenMoney amount;
  WrittenChoice commissioner;
  WrittenPercent nhs_share;  // of a joint line
  WrittenChoice provider;
  WrittenChoice area_of_spend;
  WrittenChoice earmark;
  WrittenChoice new_or_existing;
  std::string note;
  friend bool operator==(const BudgetLine&, const BudgetLine&) = default;
};

// What a scheme is to bring about: quantity × unit cost × time is held against its spending.
struct Output : Row {
  std::string what;
  WrittenPeriod year;
  WrittenDecimal quantity;
  WrittenChoice unit;
  WrittenMoney unit_cost;
  WrittenChoice cost_basis;  // each, day, week: what one unit cost pays for
  WrittenDate from;
  WrittenDate to;  // the last day
  std::string note;
  friend bool operator==(const Output&, const Output&) = default;
};

struct MetricImpact : Row {
  WrittenChoice metric;
  WrittenChoice level;
  friend bool operator==(const MetricImpact&, const MetricImpact&) = default;
};

struct Scheme : Row {
  std::string name;
  LongText description;
  WrittenChoice type;
  WrittenChoice sub_type;
  std::string theme;
  std::string place;  // where the document has it: "Table 3.1"
  std::vector<BudgetLine> lines;
  std::vector<Output> outputs;
  std::vector<MetricImpact> impacts;
  friend bool operator==(const Scheme&, const Scheme&) = default;
};

struct MetricPlan : Row {
  WrittenChoice metric;
  Series actual;
  Series target;
  LongText target_reason;
  LongText performance;
  LongText route;  // how the target is to be reached
  std::string place;
  friend bool operator==(const MetricPlan&, const MetricPlan&) = default;
};

struct ChangeMaturity : Row {
  WrittenChoice change;
  WrittenChoice current;
  WrittenChoice target;
  WrittenDate target_date;
  LongText key_work;
  friend bool operator==(const ChangeMaturity&, const ChangeMaturity&) = default;
};

struct ConditionAnswer : Row {
  WrittenChoice condition;
  YesNo is_met;
  LongText text;
  friend bool operator==(const ConditionAnswer&, const ConditionAnswer&) = default;
};

struct Section : Row {
  std::string number;  // as published: "4.3a"
  std::string title;
  WrittenChoice prompt;
  LongText text;
  friend bool operator==(const Section&, const Section&) = default;
};

// A figure that the document states and the workbook recomputes. Neither silently wins.
struct StatedFigure : Row {
  std::string figure;   // address of the computed figure
  std::string written;  // "£9,535,350", "-11.8%", "31.8", "four"
  WrittenChoice unit;   // list "stated_units": pounds, thousands, millions, percent, number
  WrittenCount decimals;
  std::string place;
  friend bool operator==(const StatedFigure&, const StatedFigure&) = default;
};

struct Plan {
  About about;
  std::vector<Partner> partners;
  std::vector<Income> income;
  std::vector<District> districts;
  std::vector<Minimum> minimums;
  std::vector<Scheme> schemes;
  std::vector<MetricPlan> metrics;
  std::vector<ChangeMaturity> changes;
  std::vector<ConditionAnswer> conditions;
  std::vector<Section> sections;
  std::vector<StatedFigure> stated;
  UnknownMembers unknown;

  friend bool operator==(const Plan&, const Plan&) = default;
};

void describe(About& about, FieldVisitor& visit);
void describe(Partner& partner, FieldVisitor& visit);
void describe(Income& income, FieldVisitor& visit);
void describe(District& district, FieldVisitor& visit);
void describe(Minimum& minimum, FieldVisitor& visit);
void describe(BudgetLine& line, FieldVisitor& visit);
void describe(Output& output, FieldVisitor& visit);
void describe(MetricImpact& impact, FieldVisitor& visit);
void describe(Scheme& scheme, FieldVisitor& visit);
void describe(MetricPlan& metric, FieldVisitor& visit);
void describe(ChangeMaturity& change, FieldVisitor& visit);
void describe(ConditionAnswer& answer, FieldVisitor& visit);
void describe(Section& section, FieldVisitor& visit);
void describe(StatedFigure& stated, FieldVisitor& visit);
void describe(Plan& plan, FieldVisitor& visit);

}  // namespace core
