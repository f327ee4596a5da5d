// Working days in England: neither a weekend nor a bank holiday.
#pragma once

#include "core/period/date.h"

#include <cstdint>

namespace core {

// Those of the Banking and Financial Dealings Act 1971 with the substitutes for weekends, and the days
// that proclamations of 2011 to 2023 moved or added. A later proclamation is not known.
bool is_bank_holiday(Date date);

bool is_working_day(Date date);

// The day that lies so many working days before another: with 0 that day itself.
Date working_days_before(Date end, std::int64_t days);

}  // namespace core
