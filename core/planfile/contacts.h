// How to reach the people of a plan: what a file for people outside the area need not hold.
#pragma once

#include "core/plan/plan.h"

#include <cstddef>

namespace core {

// How many fields that tell how to reach a person are filled.
std::size_t count_contacts(const Plan& plan);

// Empties them; whoever they are stays.
void take_out_contacts(Plan& plan);

}  // namespace core
