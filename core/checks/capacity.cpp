// A45: demand and capacity of every month, and what is done where they do not meet.
#include "core/base/text.h"
#include "core/checks/check_context.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::int64_t kMonthsOfYear = 12;

std::int64_t months_in(const Series& series, Period year) {
  const auto is_in = [&](const Series::Cell& cell) {
    return cell.period.kind() == PeriodKind::Month && cell.part == kWholePart &&
           year.contains(cell.period);
  };
  return std::count_if(series.cells().begin(), series.cells().end(), is_in);
}

// The year in which most is given already; a service need not run in every year of the round.
std::optional<Period> fullest_year(const CheckContext& context, const Capacity& row) {
  std::optional<Period> fullest;
  std::int64_t most = -1;
  for (const PoolYear& pool : context.derived.finance.pool) {
    const std::int64_t months =
        months_in(row.demand, pool.year) + months_in(row.capacity, pool.year);
    if (!pool.is_planned || months <= most) continue;
    fullest = pool.year;
    most = months;
  }
  return fullest;
}

void check_months(const CheckContext& context, const Capacity& row) {
  const std::optional<Period> year = fullest_year(context, row);
  if (!year) return;
  const std::int64_t demand = months_in(row.demand, *year);
  const std::int64_t capacity = months_in(row.capacity, *year);
  // Rounds before 2023 ask for no figures: a service may be described in words.
  if (demand + capacity == 0 && context.round.capacity_rows.empty()) return;
  if (demand >= kMonthsOfYear && capacity >= kMonthsOfYear) return;
  context.tell("capacity_months_missing",
               place({"capacity", row.id, demand < capacity ? "demand" : "capacity"}),
               in_short(row.service, "A service"),
               words({"of the twelve months of ",
                      year->text(),
                      " demand has ",
                      count_text(demand),
                      " and capacity ",
                      count_text(capacity),
                      "."}));
}

void check_gap(const CheckContext& context, const Capacity& row) {
  if (!trimmed(row.note).empty()) return;
  std::int64_t months = 0;
  for (const Series::Cell& cell : row.demand.cells()) {
    const WrittenDecimal& capacity = row.capacity.at(cell.period, cell.part);
    if (cell.part != kWholePart || !cell.number.value || !capacity.value) continue;
    months += compare_value(*cell.number.value, *capacity.value) > 0 ? 1 : 0;
  }
  if (months == 0) return;
  context.tell("capacity_gap_without_action",
               place({"capacity", row.id, "note"}),
               in_short(row.service, "A service"),
               words({"demand is above capacity in ",
                      counted(months, "period", "periods"),
                      ", and nothing is said of what is done."}));
}

}  // namespace

void check_capacity(const CheckContext& context) {
  for (const Capacity& row : context.plan.capacity) {
    check_months(context, row);
    check_gap(context, row);
  }
}

}  // namespace core
