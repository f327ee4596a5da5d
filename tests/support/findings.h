// Checks a plan of the 2019-20 round, and finds findings by rule.
#pragma once

#include "core/checks/check.h"
#include "tests/support/buckinghamshire.h"

#include <string>
#include <string_view>
#include <vector>

namespace test_support {

inline std::vector<core::Finding> findings_of(const core::Plan& plan) {
  return core::check(plan, round_2019_20(), core::derive(plan, round_2019_20()));
}

inline std::vector<core::Finding> findings_of(const core::Plan& plan, std::string_view rule) {
  std::vector<core::Finding> found;
  for (core::Finding& finding : findings_of(plan)) {
    if (finding.rule == rule) found.push_back(std::move(finding));
  }
  return found;
}

inline bool says(const core::Finding& finding, std::string_view words) {
  return finding.message.find(words) != std::string::npos;
}

}  // namespace test_support
