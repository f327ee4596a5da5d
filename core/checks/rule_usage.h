// What a finding takes from its rule; a part of the catalogue (rules.h) that every program holds.
#pragma once

#include "core/checks/finding.h"

#include <string_view>

namespace core {

struct RuleUsage {
  std::string_view id = {};
  std::string_view remedy = {};
  Severity severity = Severity::Info;
};

// Null when there is no such rule.
const RuleUsage* find_rule_usage(std::string_view id);

}  // namespace core
