// Findings that an area knows of and leaves as they are: accepted with a reason, by whom and when, and
// open again when what they rest on changes.
#pragma once

#include "core/checks/finding.h"
#include "core/plan/edit.h"
#include "core/plan/plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

// Of how severe it is, the figures that the finding names and the field that it stands at; the program's own words
// are not part of it, so that a newer version of them reopens nothing. 16 hexadecimal digits.
std::string digest_of(const Finding& finding, const Plan& plan);

// Marks those that the plan has accepted. The first row of a key counts; one without a reason accepts
// nothing, and things to do are not accepted.
void mark_accepted(const Plan& plan, std::vector<Finding>& findings);

// Those that are not accepted, or open again.
std::vector<Finding> open_findings(const std::vector<Finding>& findings);

struct Acceptance {
  std::string_view row;  // the id of a new row, if one is needed
  std::string reason;    // not blank
  std::string by;        // who accepts it; may be empty
  Date on;
};

// What must be done to accept it; an earlier acceptance of the same finding is renewed. Fails with
// OutOfRange for a blank reason or a thing to do, and as edit_to_set.
Result<Edits> edits_to_accept(const Plan& plan, const Finding& finding, const Acceptance& as);

}  // namespace core
