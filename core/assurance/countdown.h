// Dates worked back from the submission or the board meeting, by the area's own lead times.
#pragma once

#include "core/plan/plan.h"

#include <optional>

namespace core {

// The day that lies so many working days (Monday to Friday; bank holidays are not known) before
// another.
Date working_days_before(Date end, std::int64_t days);

// The agreed date, or the one worked back. Nothing while the number of days or the end is empty, or
// the number is below zero or more than ten years.
std::optional<Date> date_of(const LeadTime& lead_time, const About& about);

}  // namespace core
