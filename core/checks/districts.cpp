#include "core/checks/check_context.h"
#include "core/money/money_text.h"

namespace core {
namespace {

// The income that is to be passed down to districts in the year.
Total grant_of(const CheckContext& context, std::size_t year) {
  Total grant;
  for (std::size_t s = 0; s < context.round.streams.size(); ++s) {
    if (!context.round.streams[s].has_districts.value_or(false)) continue;
    grant.add(context.derived.finance.stream_year(s, year).income.total);
  }
  return grant;
}

void check_year(const CheckContext& context, const PoolYear& pool, const Total& grant) {
  const std::string year = pool.year.text();
  const bool is_two_tier = context.plan.about.is_two_tier.value_or(false);
  if (is_two_tier && pool.is_planned && grant.value() && pool.districts.inputs == 0) {
    context.add("districts_missing",
                {.where = address_of({.kind = FigureKind::DistrictTotal, .period = pool.year}),
                 .message = "The grant of " + money_text(grant.amount) + " in " + year +
                            " is not split between the districts."});
  }
  if (!pool.district_unallocated || pool.district_unallocated->pence() == 0) return;
  const bool is_over = pool.district_unallocated->pence() < 0;
  const Money gap = is_over ? -*pool.district_unallocated : *pool.district_unallocated;
  context.add({.rule = is_over ? "districts_over_allocated" : "districts_unallocated",
               .severity = is_over ? Severity::Error : Severity::Warning,
               .where = address_of({.kind = FigureKind::DistrictUnallocated, .period = pool.year}),
               .message = "The districts' parts in " + year + " add up to " +
                          money_text(pool.districts.amount) + ", " + money_text(gap) +
                          (is_over ? " more than" : " less than") + " the grant of " +
                          money_text(grant.amount) + ".",
               .stated = money_text(grant.amount),
               .recomputed = money_text(pool.districts.amount),
               .difference = money_text(*pool.district_unallocated)});
}

void check_use(const CheckContext& context, const District& district) {
  const bool is_kept = !district.is_passed_down.value_or(true);
  if (!is_kept || !district.other_use.empty() || !is_planned(context, district.year)) return;
  context.tell("district_use_missing",
               place({"districts", district.id, "other_use"}),
               in_short(district.name, "A district"),
               "its part is not passed down, and no other use is said to be agreed.");
}

}  // namespace

void check_districts(const CheckContext& context) {
  const Finance& finance = context.derived.finance;
  for (std::size_t y = 0; y < finance.year_count(); ++y) {
    check_year(context, finance.pool[y], grant_of(context, y));
  }
  for (const District& district : context.plan.districts) check_use(context, district);
}

}  // namespace core
