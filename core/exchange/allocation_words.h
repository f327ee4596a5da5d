// What an allocation table says otherwise than the plan, as a person reads it.
#pragma once

#include "core/base/word_list.h"
#include "core/exchange/allocation_differences.h"

#include <string>

namespace core {

// "Allocations, version 3, 10 April 2019: 1 row agrees, 2 rows differ; 5 rows for other areas".
std::string summary_of(const AllocationTable& table, const AllocationComparison& comparison);

// "Disabled Facilities Grant 2019-20: £3,583,440 in the table, £3,583,439 in the plan".
WordList words_of(const AllocationComparison& comparison);

}  // namespace core
