#include "core/assurance/countdown.h"

namespace core {
namespace {

constexpr std::int64_t kMostDays = 3650;

// 0 is Monday. 1 January 1970 was a Thursday.
int weekday_of(Date date) {
  constexpr int kThursday = 3;
  const int days = (date - Date{} + kThursday) % 7;
  return days < 0 ? days + 7 : days;
}

bool is_working_day(Date date) {
  constexpr int kSaturday = 5;
  return weekday_of(date) < kSaturday;
}

}  // namespace

Date working_days_before(Date end, std::int64_t days) {
  Date date = end;
  while (days > 0) {
    date = date + -1;
    if (is_working_day(date)) --days;
  }
  return date;
}

std::optional<Date> date_of(const LeadTime& lead_time, const About& about) {
  if (lead_time.agreed_date.value) return lead_time.agreed_date.value;
  if (!lead_time.before.value || !lead_time.days.value) return std::nullopt;
  const bool is_board = lead_time.before.value->id == "board";
  const std::optional<Date> end = is_board ? about.board_date.value : about.submission_date.value;
  const std::int64_t days = *lead_time.days.value;
  if (!end || days < 0 || days > kMostDays) return std::nullopt;
  if (lead_time.is_in_working_days.value_or(false)) return working_days_before(*end, days);
  return *end + -static_cast<int>(days);
}

}  // namespace core
