// A day out of words about a time, as deadlines are written.
#pragma once

#include "core/base/result.h"
#include "core/period/date.h"

#include <string_view>

namespace core {

// The last day of what the words name: "Oct 2017 (TBC)" is 31 October 2017, "April to June 2017" is
// 30 June 2017, "by 5th September 2019" that day. A month without a year has the next one's.
// Fails with BadText when no month with a year is named, for a day that does not exist ("31 April
// 2017") and for what runs backwards ("June to April 2017").
Result<Date> last_day_in_words(std::string_view text);

}  // namespace core
