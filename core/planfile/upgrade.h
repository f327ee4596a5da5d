// Old plan files, brought step by step to the version of today.
//
// Version 1 is the first, so there is no step yet. A step for version n is a file of its own in
// core/planfile/upgrades/, named for what changed, and one line in upgrade_steps(); it turns the JSON
// of a whole file of version n into one of version n + 1. Its tests keep a file of version n for good.
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"

#include <cstdint>
#include <span>

namespace core {

struct UpgradeStep {
  std::int64_t from = 0;
  Status (*apply)(Json& file) = nullptr;
};

// In ascending order of `from`, without a gap.
std::span<const UpgradeStep> upgrade_steps();

// Applies the steps from the file's version on, so that it is `newest` afterwards, and says so in
// "version". Fails with WrongShape (no version that there ever was), NewerFormat, or as a step does;
// the file is half changed then.
Status upgrade(Json& file, std::int64_t newest, std::span<const UpgradeStep> steps);

}  // namespace core
