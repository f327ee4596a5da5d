// Plans for property tests: any mix of rows, with empty fields, unknown ids and odd years among them.
#pragma once

#include "core/plan/plan.h"
#include "tests/support/random_source.h"

namespace test_support {

core::Plan random_plan(RandomSource& random);

// A plan of realistic shape and any size, for benches: `lines` budget lines a scheme.
core::Plan large_plan(std::size_t schemes, std::size_t lines);

}  // namespace test_support
