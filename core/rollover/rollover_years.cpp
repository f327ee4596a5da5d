#include "core/rollover/rollover_years.h"

#include <algorithm>

namespace core {
namespace {

std::vector<Period> years_of(const PlanningRound& round, bool is_planned) {
  std::vector<Period> years;
  for (const RoundYear& year : round.years) {
    if (year.year.value && year.is_planned.value_or(false) == is_planned) {
      years.push_back(*year.year.value);
    }
  }
  std::sort(years.begin(), years.end());
  return years;
}

bool has(const std::vector<Period>& years, Period year) {
  return std::find(years.begin(), years.end(), year) != years.end();
}

Error does_not_follow(const PlanningRound& from, const PlanningRound& to) {
  return Error{.code = ErrorCode::OutOfRange,
               .message = to.about.round + " plans no year beyond " + from.about.round + ".",
               .remedy = "Choose a later round."};
}

}  // namespace

YearFate RolloverYears::fate_of(const WrittenPeriod& year) const {
  if (!year.value || has(planned, *year.value)) return YearFate::Kept;
  if (*year.value == base) return YearFate::Base;
  return compared && *year.value == *compared ? YearFate::Kept : YearFate::Dropped;
}

Result<RolloverYears> rollover_years(const PlanningRound& from, const PlanningRound& to) {
  const std::vector<Period> old_years = years_of(from, true);
  RolloverYears years;
  years.planned = years_of(to, true);
  if (old_years.empty() || years.planned.empty()) return does_not_follow(from, to);
  const auto next = std::lower_bound(old_years.begin(), old_years.end(), years.planned.front());
  if (next == old_years.begin() || years.planned.back() < old_years.back()) {
    return does_not_follow(from, to);
  }
  years.base = *(next - 1);
  for (const Period year : years_of(to, false)) {
    if (year < years.planned.front() && year >= years.base) years.compared = year;
  }
  for (const Period year : years.planned) {
    if (!has(old_years, year)) years.begun.push_back(year);
  }
  return years;
}

}  // namespace core
