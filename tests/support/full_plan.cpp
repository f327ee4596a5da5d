#include "tests/support/full_plan.h"

#include "core/planfile/plan_file.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_plan.h"
#include "tests/support/text_file.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace test_support {
namespace {

constexpr std::array<std::string_view, 5> kSamples = {"barking-and-dagenham-2017-19",
                                                      "buckinghamshire-2019-20",
                                                      "cambridgeshire-2014",
                                                      "cambridgeshire-and-peterborough-2021-22",
                                                      "north-east-lincolnshire-2017-19"};
constexpr std::array<const char*, 4> kYears = {"2019-20", "2020-21", "2021-22", "2022-23"};

core::Plan sample(std::string_view name) {
  const std::string path = "assets/plans/" + std::string{name} + ".bcplan.json";
  const core::Result<core::PlanFile> file =
      core::read_plan_file(core::testing::text_of_file(path.c_str()));
  if (file.has_value()) return file->plan;
  std::fprintf(stderr, "%s: %s\n", path.c_str(), core::text_of(file.error()).c_str());
  std::exit(2);
}

template <class Rows>
void take_longer(Rows& rows, const Rows& others) {
  if (others.size() > rows.size()) rows = others;
}

// Every list of a plan but its money, its metrics and what hangs on the round that it was made for.
void take_longer_lists(core::Plan& plan, const core::Plan& other) {
  take_longer(plan.partners, other.partners);
  take_longer(plan.people, other.people);
  take_longer(plan.linked_plans, other.linked_plans);
  take_longer(plan.districts, other.districts);
  take_longer(plan.themes, other.themes);
  take_longer(plan.unit_costs, other.unit_costs);
  take_longer(plan.benefits, other.benefits);
  take_longer(plan.agreements, other.agreements);
  take_longer(plan.changes, other.changes);
  take_longer(plan.actions, other.actions);
  take_longer(plan.milestones, other.milestones);
  take_longer(plan.risks, other.risks);
  take_longer(plan.capacity, other.capacity);
  take_longer(plan.workforce, other.workforce);
  take_longer(plan.seven_day_services, other.seven_day_services);
  take_longer(plan.need, other.need);
  take_longer(plan.inequalities, other.inequalities);
  take_longer(plan.pilots, other.pilots);
  take_longer(plan.conditions, other.conditions);
  take_longer(plan.requirements, other.requirements);
  take_longer(plan.sections, other.sections);
  take_longer(plan.sign_offs, other.sign_offs);
  take_longer(plan.lead_times, other.lead_times);
  take_longer(plan.engagement, other.engagement);
  take_longer(plan.documents, other.documents);
  take_longer(plan.cross_references, other.cross_references);
  take_longer(plan.boards, other.boards);
  take_longer(plan.versions, other.versions);
  take_longer(plan.stated, other.stated);
}

void spread_over_years(core::Plan& plan) {
  for (core::Scheme& scheme : plan.schemes) {
    for (std::size_t i = 0; i < scheme.lines.size(); ++i) {
      scheme.lines[i].year = period(kYears[i % kYears.size()]);
    }
  }
  plan.income.clear();
  plan.minimums.clear();
  int row = 0;
  for (const char* year : kYears) {
    for (const char* stream : {"nhs_min", "dfg", "ibcf", "wp"}) {
      core::Income& income = plan.income.emplace_back();
      income.id = "i" + std::to_string(++row);
      income.stream = choice(stream);
      income.year = period(year);
      income.amount = money("30000000");
    }
    for (const char* fence : {"asc_min", "ooh_min"}) {
      core::Minimum& minimum = plan.minimums.emplace_back();
      minimum.id = "n" + std::to_string(++row);
      minimum.ring_fence = choice(fence);
      minimum.year = period(year);
      minimum.amount = money("9000000");
    }
  }
}

}  // namespace

const core::PlanningRound& four_year_round() {
  static const core::PlanningRound round = [] {
    core::PlanningRound longer = round_2019_20();
    for (const char* year : {"2020-21", "2021-22", "2022-23"}) {
      core::RoundYear& row = longer.years.emplace_back();
      row.id = "y" + std::string{year}.substr(0, 4);
      row.year = period(year);
      row.is_planned = true;
    }
    return longer;
  }();
  return round;
}

core::Plan full_plan(std::size_t schemes) {
  core::Plan plan = large_plan(schemes, kYears.size());
  for (const std::string_view name : kSamples) take_longer_lists(plan, sample(name));
  spread_over_years(plan);
  return plan;
}

}  // namespace test_support
