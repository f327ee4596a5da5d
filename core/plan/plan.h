// The document: everything an area plans in one round, as a plain value.
//
// Figures that are worked out (totals, balances, rates) are not here: core/derived. What a document
// itself states as a total is a StatedFigure, kept beside the recomputed one. Each part is described
// once, in the describe_*.cpp of its family.
#pragma once

#include "core/fields/description.h"
#include "core/plan/assurance_parts.h"
#include "core/plan/delivery_parts.h"
#include "core/plan/metric_parts.h"
#include "core/plan/money_parts.h"
#include "core/round/round_changes.h"

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
  WrittenChoice
      money_unit;        // that the document is written in; amounts are held in pounds and pence
  std::string boundary;  // where the bodies' areas differ
  UnknownMembers unknown;
  friend bool operator==(const About&, const About&) = default;
};

struct Plan {
  About about;
  std::vector<Partner> partners;
  std::vector<Person> people;
  std::vector<LinkedPlan> linked_plans;
  std::vector<Income> income;
  std::vector<District> districts;
  std::vector<Minimum> minimums;
  std::vector<Theme> themes;
  std::vector<Scheme> schemes;
  std::vector<UnitCost> unit_costs;
  std::vector<Benefit> benefits;
  RiskSharing risk_sharing;
  std::vector<Agreement> agreements;
  std::vector<MetricPlan> metrics;
  std::vector<ChangeMaturity> changes;
  std::vector<Action> actions;
  std::vector<Milestone> milestones;
  std::vector<Risk> risks;
  std::vector<Capacity> capacity;
  std::vector<WorkforceNeed> workforce;
  std::vector<SevenDayService> seven_day_services;
  std::vector<NeedFigure> need;
  std::vector<Inequality> inequalities;
  std::vector<Pilot> pilots;
  std::vector<ConditionAnswer> conditions;
  std::vector<RequirementAnswer> requirements;
  std::vector<Section> sections;
  std::vector<SignOff> sign_offs;
  std::vector<LeadTime> lead_times;
  std::vector<Engagement> engagement;
  std::vector<RegisteredDocument> documents;
  std::vector<CrossReference> cross_references;
  std::vector<Board> boards;
  std::vector<Version> versions;
  std::vector<AcceptedFinding> accepted_findings;
  RoundChanges local;  // the area's own corrections and additions to the round
  std::vector<StatedFigure> stated;
  UnknownMembers unknown;

  friend bool operator==(const Plan&, const Plan&) = default;
};

void describe(About& about, FieldVisitor& visit);
void describe(Plan& plan, FieldVisitor& visit);

}  // namespace core
