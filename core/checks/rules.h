// The catalogue of rules: each rule is described here once, for the findings, the command line and the
// reference page (docs/checks.md).
#pragma once

#include "core/checks/finding.h"

#include <span>
#include <string_view>

namespace core {

// Rules that stand in one file of this folder, of the same name.
struct RuleFamily {
  std::string_view id;     // "ring_fences"
  std::string_view title;  // "Ring-fences and their minimums"
};

struct Rule {
  std::string_view id = {};      // "stream_overspent"; in files, never reused
  std::string_view family = {};  // id of one
  Severity severity =
      Severity::Info;           // as a rule; a finding may be milder, such as in the year before
  std::string_view title = {};  // of several findings: "Streams that are overspent"
  std::string_view why = {};    // what is required, or why it matters
  std::string_view source =
      {};  // the planning activity that looks for it: "A08"; empty for the workbook's own
  std::string_view remedy = {};  // of a finding that has none of its own
  bool needs_day = false;        // silent unless the day is given on which the plan is looked at
};

// In the order of the reference page.
std::span<const RuleFamily> rule_families();
std::span<const Rule> all_rules();

// Null when there is none.
const Rule* find_rule(std::string_view id);
// The title alone, for programs that need nothing else of the catalogue; empty when there is none.
std::string_view rule_title(std::string_view id);

}  // namespace core
