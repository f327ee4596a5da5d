// How a plan is delivered: changes and actions, milestones, risks, capacity, people and need.
#pragma once

#include "core/fields/description.h"

#include <string>
#include <vector>

namespace core {

struct ChangeMaturity : Row {
  WrittenChoice change;
  WrittenChoice current;
  WrittenChoice target;
  WrittenDate target_date;
  LongText key_work;
  friend bool operator==(const ChangeMaturity&, const ChangeMaturity&) = default;
};

// A piece of work with a deadline. "Oct 2017 - Dec 2017" starts on 1 October and ends on 31 December;
// of a list of months the last counts.
struct Action : Row {
  std::string what;
  WrittenChoice change;
  RowReference scheme;
  std::string owner;
  RowReference owner_body;
  WrittenDate from;
  WrittenDate deadline;
  WrittenChoice status;
  WrittenDate completed_on;
  std::string note;
  std::string place;
  friend bool operator==(const Action&, const Action&) = default;
};

// A bar or point of the timeline.
struct Milestone : Row {
  std::string lane;  // the row of the timeline that it stands in
  std::string what;
  WrittenDate from;
  WrittenDate to;  // the last day; empty for a point in time
  RowReference scheme;
  WrittenChoice status;
  std::string place;
  friend bool operator==(const Milestone&, const Milestone&) = default;
};

// A risk, scored by likelihood × impact or rated in words.
struct Risk : Row {
  std::string number;
  std::string title;
  LongText description;
  WrittenCount likelihood;
  WrittenCount impact;
  WrittenCount score;  // the product as the document states it
  WrittenChoice rating;
  LongText mitigation;
  WrittenCount likelihood_after;  // with the mitigation in place
  WrittenCount impact_after;
  WrittenChoice rating_after;
  std::string owner;
  RowReference owner_body;
  WrittenDate review_date;
  WrittenChoice status;
  RowReferences schemes;
  RowReferences metrics;
  std::string place;
  friend bool operator==(const Risk&, const Risk&) = default;
};

// What one service of a discharge or community pathway is asked for and can give, by month.
struct Capacity : Row {
  std::string service;
  WrittenChoice pathway;
  WrittenChoice kind;
  Series demand;
  Series capacity;
  WrittenMoney unit_cost;  // of one more case
  std::string note;
  std::string place;
  friend bool operator==(const Capacity&, const Capacity&) = default;
};

struct WorkforceNeed : Row {
  std::string role;
  RowReference scheme;
  std::string unit;  // "WTE", "learners"
  WrittenDecimal need;
  WrittenDecimal supply;
  WrittenPeriod year;
  LongText plan;  // how the gap is to be closed
  std::string place;
  friend bool operator==(const WorkforceNeed&, const WorkforceNeed&) = default;
};

struct SevenDayService : Row {
  std::string service;
  std::string provider;
  std::string days;
  WrittenDate from;
  WrittenChoice status;
  YesNo is_voluntary;
  std::string note;
  std::string place;
  friend bool operator==(const SevenDayService&, const SevenDayService&) = default;
};

// A figure that shows need: demography, health, carers, deprivation.
struct NeedFigure : Row {
  std::string what;
  WrittenDecimal value;
  WrittenDecimal before;  // the earlier value that growth is worked out from
  WrittenDecimal base;    // what the value is a part of
  std::string unit;
  std::string area;  // the place it is about
  WrittenDate as_at;
  std::string source;
  std::string place;
  friend bool operator==(const NeedFigure&, const NeedFigure&) = default;
};

struct Inequality : Row {
  std::string group;
  LongText gap;
  LongText action;
  RowReferences schemes;
  RowReferences metrics;
  std::string place;
  friend bool operator==(const Inequality&, const Inequality&) = default;
};

// A trial and what came of it.
struct Pilot : Row {
  std::string name;
  RowReference scheme;
  WrittenDate from;
  WrittenDate to;
  WrittenDecimal cases;
  WrittenDecimal successes;
  WrittenMoney cost;
  LongText outcome;
  LongText evaluation;
  std::string place;
  friend bool operator==(const Pilot&, const Pilot&) = default;
};

void describe(ChangeMaturity& change, FieldVisitor& visit);
void describe(Action& action, FieldVisitor& visit);
void describe(Milestone& milestone, FieldVisitor& visit);
void describe(Risk& risk, FieldVisitor& visit);
void describe(Capacity& capacity, FieldVisitor& visit);
void describe(WorkforceNeed& need, FieldVisitor& visit);
void describe(SevenDayService& service, FieldVisitor& visit);
void describe(NeedFigure& figure, FieldVisitor& visit);
void describe(Inequality& inequality, FieldVisitor& visit);
void describe(Pilot& pilot, FieldVisitor& visit);

}  // namespace core
