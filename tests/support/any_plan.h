// Plans and edits that nobody would think of, made from the descriptions of the fields.
#pragma once

#include "core/plan/edit.h"
#include "core/plan/plan.h"
#include "tests/support/random_source.h"

namespace test_support {

// Any plan that can be kept: every kind of value, empty and written ones, members of later versions.
core::Plan any_plan(RandomSource& random);

// A value for a field of that kind; empty now and then.
core::FieldValue any_value(RandomSource& random, core::FieldKind kind);

// A change that applies to the plan: of a field, a cell, an unknown member, or rows that come, go
// and move.
core::Edits any_change(RandomSource& random, const core::Plan& plan);

}  // namespace test_support
