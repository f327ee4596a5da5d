// The metrics of a plan: what was, what is promised, and why.
#pragma once

#include "core/fields/description.h"

#include <string>
#include <vector>

namespace core {

// A stretch of past values that a target may be set from.
struct Baseline : Row {
  std::string name;  // "February to May 2017"
  WrittenPeriod from;
  WrittenPeriod to;      // the last period, of the same kind
  WrittenDecimal value;  // where the document gives it
  YesNo is_chosen;
  LongText reason;
  friend bool operator==(const Baseline&, const Baseline&) = default;
};

// A target that could be set, with what speaks for it.
struct TargetOption : Row {
  std::string name;
  WrittenDecimal value;
  WrittenChoice per;  // list "period_kinds": the value is for each of these
  std::string basis;
  LongText reason;
  YesNo is_chosen;
  friend bool operator==(const TargetOption&, const TargetOption&) = default;
};

// A target beyond the trend, agreed with a partner.
struct StretchTarget : Row {
  WrittenDecimal target;
  WrittenPeriod period;
  RowReference agreed_with;
  WrittenDate agreed_on;
  LongText reason;
  friend bool operator==(const StretchTarget&, const StretchTarget&) = default;
};

struct Comparator : Row {
  std::string area;
  WrittenDecimal value;
  friend bool operator==(const Comparator&, const Comparator&) = default;
};

// How the area stands among others in one period.
struct Benchmark : Row {
  std::string group;
  WrittenPeriod period;
  WrittenDecimal value;        // the area's own
  WrittenDecimal group_value;  // the group's average
  WrittenCount rank;           // as published; 1 is best
  WrittenCount of;             // how many were ranked
  std::string quartile;
  std::string source;
  std::string place;
  std::vector<Comparator> comparators;
  friend bool operator==(const Benchmark&, const Benchmark&) = default;
};

// A change aimed at over several years.
struct Trajectory : Row {
  std::string name;
  WrittenDate from;
  WrittenDate to;
  WrittenDecimal start;
  WrittenDecimal end;
  WrittenPercent change;  // over the whole time, where no start and end are given
  std::string place;
  friend bool operator==(const Trajectory&, const Trajectory&) = default;
};

struct MetricPlan : Row {
  WrittenChoice metric;
  Series actual;
  Series target;
  Series numerator;         // actual cases, where the rate is worked out
  Series target_numerator;  // planned cases
  Series denominator;       // population, or all cases
  LongText target_reason;
  LongText performance;
  LongText route;  // how the target is to be reached
  std::string owner;
  std::string place;
  std::vector<Baseline> baselines;
  std::vector<TargetOption> options;
  std::vector<StretchTarget> stretch_targets;
  std::vector<Benchmark> benchmarks;
  std::vector<Trajectory> trajectories;
  friend bool operator==(const MetricPlan&, const MetricPlan&) = default;
};

void describe(Baseline& baseline, FieldVisitor& visit);
void describe(TargetOption& option, FieldVisitor& visit);
void describe(StretchTarget& stretch, FieldVisitor& visit);
void describe(Comparator& comparator, FieldVisitor& visit);
void describe(Benchmark& benchmark, FieldVisitor& visit);
void describe(Trajectory& trajectory, FieldVisitor& visit);
void describe(MetricPlan& metric, FieldVisitor& visit);

}  // namespace core
