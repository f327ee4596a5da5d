// The narrative of a plan and what vouches for it: conditions, people, boards, approvals, documents.
#pragma once

#include "core/fields/description.h"

#include <string>
#include <vector>

namespace core {

// A body that takes part in the plan.
struct Partner : Row {
  std::string name;
  std::string short_name;
  WrittenChoice kind;
  std::string role;
  RowReference succeeded_by;  // another partner, when the body has ended
  friend bool operator==(const Partner&, const Partner&) = default;
};

struct Person : Row {
  std::string name;
  std::string position;
  RowReference body;
  WrittenChoice role;  // in the round's list of contacts
  std::string email;
  std::string telephone;
  std::string note;
  friend bool operator==(const Person&, const Person&) = default;
};

// A plan of another area, or of another year, that this one belongs with.
struct LinkedPlan : Row {
  std::string area;
  WrittenChoice relation;
  std::string file;
  std::string fingerprint;
  YesNo is_without_figures;
  std::string note;
  friend bool operator==(const LinkedPlan&, const LinkedPlan&) = default;
};

struct ConditionAnswer : Row {
  WrittenChoice condition;
  YesNo is_met;
  LongText text;
  RowReferences evidence;
  std::string evidence_note;
  LongText action;  // what is done where it is not met
  WrittenDate action_date;
  friend bool operator==(const ConditionAnswer&, const ConditionAnswer&) = default;
};

struct RequirementAnswer : Row {
  WrittenChoice requirement;
  YesNo is_met;
  LongText text;
  RowReferences evidence;
  std::string evidence_note;
  LongText action;
  WrittenDate action_date;
  friend bool operator==(const RequirementAnswer&, const RequirementAnswer&) = default;
};

struct Section : Row {
  std::string number;  // as published: "4.3a"
  std::string title;
  WrittenChoice prompt;
  WrittenChoice status;
  LongText text;
  friend bool operator==(const Section&, const Section&) = default;
};

// One step of the chain of approvals.
struct SignOff : Row {
  std::string body;
  RowReference partner;
  RowReference board;
  WrittenChoice role;
  std::string person;
  std::string position;
  WrittenChoice kind;
  std::string delegated_to;
  WrittenDate meeting;
  WrittenDate approved_on;
  std::string evidence;  // such as the number of a minute
  std::string place;
  friend bool operator==(const SignOff&, const SignOff&) = default;
};

// How many days before the submission or the board a step must be done.
struct LeadTime : Row {
  std::string what;
  WrittenChoice before;
  WrittenCount days;
  YesNo is_in_working_days;
  YesNo is_clear;           // working days, of which neither the first nor the last one counts
  WrittenDate agreed_date;  // where the area has fixed it otherwise
  friend bool operator==(const LeadTime&, const LeadTime&) = default;
};

struct Engagement : Row {
  std::string who;
  WrittenChoice group;
  WrittenDate from;
  WrittenDate to;
  std::string method;
  WrittenCount people;
  LongText said;      // what was heard
  LongText response;  // what was done about it
  std::string place;
  friend bool operator==(const Engagement&, const Engagement&) = default;
};

struct RegisteredDocument : Row {
  std::string title;
  LongText synopsis;
  std::string link;
  std::string version;
  WrittenDate date;
  WrittenChoice kind;
  YesNo is_attached;
  std::string place;
  friend bool operator==(const RegisteredDocument&, const RegisteredDocument&) = default;
};

// Where the plan points into another plan, or into itself.
struct CrossReference : Row {
  RowReference section;
  RowReference document;
  std::string target;  // "page 11", "section 2c"
  std::string about;
  friend bool operator==(const CrossReference&, const CrossReference&) = default;
};

struct Board : Row {
  std::string name;
  std::string short_name;
  RowReference reports_to;
  RowReferences also_reports_to;
  std::string chair;
  std::string members;
  std::string frequency;
  LongText remit;
  WrittenChoice owns;
  std::string place;
  friend bool operator==(const Board&, const Board&) = default;
};

struct Version : Row {
  std::string name;
  WrittenDate date;
  std::string author;
  LongText changes;
  std::string place;
  friend bool operator==(const Version&, const Version&) = default;
};

// A finding that the area knows of and leaves as it is.
struct AcceptedFinding : Row {
  std::string finding;  // the finding's key: rule and address
  LongText reason;
  std::string accepted_by;
  WrittenDate accepted_on;
  std::string digest;  // of what the finding rested on: when that changes it is open again
  friend bool operator==(const AcceptedFinding&, const AcceptedFinding&) = default;
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

void describe(Partner& partner, FieldVisitor& visit);
void describe(Person& person, FieldVisitor& visit);
void describe(LinkedPlan& plan, FieldVisitor& visit);
void describe(ConditionAnswer& answer, FieldVisitor& visit);
void describe(RequirementAnswer& answer, FieldVisitor& visit);
void describe(Section& section, FieldVisitor& visit);
void describe(SignOff& sign_off, FieldVisitor& visit);
void describe(LeadTime& lead_time, FieldVisitor& visit);
void describe(Engagement& engagement, FieldVisitor& visit);
void describe(RegisteredDocument& document, FieldVisitor& visit);
void describe(CrossReference& reference, FieldVisitor& visit);
void describe(Board& board, FieldVisitor& visit);
void describe(Version& version, FieldVisitor& visit);
void describe(AcceptedFinding& accepted, FieldVisitor& visit);
void describe(StatedFigure& stated, FieldVisitor& visit);

}  // namespace core
