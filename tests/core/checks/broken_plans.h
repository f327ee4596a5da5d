// For each rule of the catalogue, one way to break it in a plan that is clean otherwise.
#pragma once

#include "tests/support/clean_plan.h"

#include <string_view>
#include <vector>

namespace test_support {

struct BrokenPlan {
  std::string_view rule;
  void (*breaks)(Checked& checked);
};

// Of all families, in the order of the catalogue.
const std::vector<BrokenPlan>& broken_plans();

}  // namespace test_support
