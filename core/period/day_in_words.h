// Days in the words that documents use: deadlines, meetings, dates that are not fixed yet.
#pragma once

#include "core/base/result.h"
#include "core/period/date.h"

#include <optional>
#include <string_view>

namespace core {

// The last day of what the words name: "Oct 2017 (TBC)" is 31 October 2017, "April to June 2017" is
// 30 June 2017, "by 5th September 2019" that day. A month without a year has the next one's.
// Fails with BadText when no month with a year is named, for a day that does not exist ("31 April
// 2017") and for what runs backwards ("June to April 2017").
Result<Date> last_day_in_words(std::string_view text);

// Whether a date as somebody wrote it says this very day and nothing else, though perhaps without the
// year: "Thursday 18th July 2019", "17 October"; not "July 2019" or "about 3 May".
bool is_written_day(std::string_view text, Date date);

// Where a date in words stands among days, to put a list in order, never to be shown: "Late November
// 2019" is about the 25th. Nothing unless month and year are named.
std::optional<Date> day_about(std::string_view text);

}  // namespace core
