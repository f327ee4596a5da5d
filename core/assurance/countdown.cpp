#include "core/assurance/countdown.h"

#include "core/period/working_days.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::int64_t kMostDays = 3650;

}  // namespace

std::optional<Date> submission_of(const About& about, const PlanningRound& round) {
  if (!about.submission_date.is_empty()) return about.submission_date.value;
  const auto given = std::find_if(round.dates.begin(),
                                  round.dates.end(),
                                  [](const RoundDate& date) { return date.id == "submission"; });
  return given == round.dates.end() ? std::nullopt : given->date.value;
}

std::optional<Date> date_of(const LeadTime& lead_time,
                            const About& about,
                            const PlanningRound& round) {
  if (lead_time.agreed_date.value) return lead_time.agreed_date.value;
  if (!lead_time.before.value || !lead_time.days.value) return std::nullopt;
  const bool is_board = lead_time.before.value->id == "board";
  const std::optional<Date> end = is_board ? about.board_date.value : submission_of(about, round);
  const std::int64_t days = *lead_time.days.value;
  if (!end || days < 0 || days > kMostDays) return std::nullopt;
  // Between publication and meeting lie so many whole working days, neither of the two counted: Local
  // Government Act 1972, section 100B.
  if (lead_time.is_clear.value_or(false)) return working_days_before(*end, days + 1);
  if (lead_time.is_in_working_days.value_or(false)) return working_days_before(*end, days);
  return *end + -static_cast<int>(days);
}

}  // namespace core
