#include "tests/support/buckinghamshire.h"

#include "core/round/round_reader.h"
#include "tests/support/plan_builder.h"
#include "tests/support/text_file.h"

#include <array>

namespace test_support {
namespace {

struct TwoYears {
  const char* name;
  const char* before;
  const char* now;
};

constexpr std::array kSocialCare = {
    TwoYears{"7 day service and hospital discharge teams", "1602000", "1694916"},
    TwoYears{"Home from Hospital", "242000", "246338"},
    TwoYears{"Assistive technology", "312000", "330096"},
    TwoYears{"Dementia", "159000", "159000"},
    TwoYears{"Intermediate services including reablement", "2213000", "2341354"},
    TwoYears{"Care Act and Social Care Pressures", "3704520", "4054482"},
    TwoYears{"Integrated Carers Service", "472000", "472000"},
    TwoYears{"Support for care home providers", "509500", "539051"},
    TwoYears{"Falls", "250000", "250000"},
};

void add_scheme(PlanBuilder& plan, const TwoYears& row, SchemeBuilder::Line line) {
  SchemeBuilder scheme = plan.scheme(row.name);
  line.year = "2018-19";
  line.amount = row.before;
  scheme.line(line);
  line.year = "2019-20";
  line.amount = row.now;
  scheme.line(line);
}

void add_money(PlanBuilder& plan) {
  plan.income("nhs_min", "2018-19", "28458394").income("nhs_min", "2019-20", "30105514");
  plan.income("dfg", "2018-19", "3320891").income("dfg", "2019-20", "3583439");
  plan.income("ibcf", "2018-19", "3657639").income("ibcf", "2019-20", "3221362");
  plan.income_outside_pool("wp", "2018-19", "1671318").income("wp", "2019-20", "1671318");
  plan.minimum("asc_min", "2018-19", "9535348").minimum("asc_min", "2019-20", "10087237");
  plan.minimum("ooh_min", "2018-19", "8087068").minimum("ooh_min", "2019-20", "8561108");
  plan.district("Aylesbury Vale", "2019-20", "968429").district("Chiltern", "2019-20", "702768");
  plan.district("South Bucks", "2019-20", "634507").district("Wycombe", "2019-20", "1277735");
}

void add_winter(PlanBuilder& plan) {
  const auto winter = [&](const char* name, const char* amount) {
    SchemeBuilder scheme = plan.scheme(name);
    scheme.line({.source = "wp", .amount = amount});
    return scheme;
  };
  winter("Brokerage support in hospitals", "83000");
  winter("Flu vaccinations", "15000");
  winter("Intermediate nursing care home beds", "234000")
      .output({.what = "beds",
               .quantity = "3",
               .unit_cost = "3000",
               .basis = "week",
               .from = "2019-10-01",
               .to = "2020-03-31"});
  winter("Residential placements", "336589")
      .output({.what = "nursing",
               .quantity = "8",
               .unit_cost = "821",
               .basis = "week",
               .from = "2019-10-01",
               .to = "2020-03-31"})
      .output({.what = "residential",
               .quantity = "7",
               .unit_cost = "901",
               .basis = "week",
               .from = "2019-10-01",
               .to = "2020-03-31"});
  winter("Home care and domiciliary care", "783129")
      .output({.what = "hours", .quantity = "40367", .unit_cost = "19.40", .basis = "hour"});
  winter("Live-in care at home", "219600")
      .output({.what = "placements",
               .quantity = "8",
               .unit_cost = "150",
               .basis = "day",
               .from = "2019-10-01",
               .to = "2020-03-31"});
}

struct Delays {
  const char* month;
  std::array<const char*, 4> people;  // all, NHS, social care, joint
};

constexpr std::array kDelays = {
    Delays{"2018-04", {"52.2", "43.5", "8.7", "0.1"}},
    Delays{"2018-05", {"63.5", "50.8", "12.6", "0.1"}},
    Delays{"2018-06", {"53.1", "41.5", "10.9", "0.6"}},
    Delays{"2018-07", {"50.1", "42.2", "8.0", "0.0"}},
    Delays{"2018-08", {"40.2", "30.9", "9.1", "0.2"}},
    Delays{"2018-09", {"60.2", "48.6", "11.5", "0.1"}},
    Delays{"2018-10", {"47.2", "35.1", "12.2", "0.0"}},
    Delays{"2018-11", {"41.4", "30.4", "7.8", "3.1"}},
    Delays{"2018-12", {"31.1", "24.5", "3.8", "2.8"}},
    Delays{"2019-01", {"38.8", "30.4", "6.3", "2.2"}},
    Delays{"2019-02", {"42.4", "35.3", "5.4", "1.7"}},
    Delays{"2019-03", {"41.8", "31.7", "6.4", "3.7"}},
    Delays{"2019-04", {"44.7", "35.2", "6.3", "3.2"}},
    Delays{"2019-05", {"38.7", "31.1", "5.4", "2.3"}},
    Delays{"2019-06", {"44.2", "30.5", "7.5", "6.3"}},
};
constexpr std::array kParts = {"all", "nhs", "social_care", "joint"};
constexpr std::array kDelayTarget = {"31.8", "24.9", "6.8", "0.1"};

void add_delay_target(MetricBuilder& delays, core::Period month) {
  for (std::size_t i = 0; i < kParts.size(); ++i) {
    delays.target(month.text(), kDelayTarget[i], kParts[i]);
  }
}

void add_delays(PlanBuilder& plan) {
  MetricBuilder delays = plan.metric("dtoc_daily");
  for (const Delays& row : kDelays) {
    for (std::size_t i = 0; i < kParts.size(); ++i) {
      delays.actual(row.month, row.people[i], kParts[i]);
    }
  }
  for (const char* year : {"2018-19", "2019-20"}) {
    for (const core::Period month : period(year).value->months()) add_delay_target(delays, month);
  }
}

void add_quarters(PlanBuilder& plan) {
  struct Quarter {
    const char* period;
    const char* admissions;
    const char* admissions_target;
    const char* care_homes;
    const char* care_homes_target;
  };
  MetricBuilder admissions = plan.metric("nea");
  MetricBuilder care_homes = plan.metric("res_adm");
  for (const Quarter& q : {Quarter{"2018-19 Q1", "2658", "2383", "118", "130"},
                           {"2018-19 Q2", "2581", "2348", "201", "260"},
                           {"2018-19 Q3", "2840", "2480", "250", "390"},
                           {"2018-19 Q4", "2767", "2314", "343", "520"},
                           {"2019-20 Q1", "2722", "2744", "80", "130"}}) {
    admissions.actual(q.period, q.admissions).target(q.period, q.admissions_target);
    care_homes.actual(q.period, q.care_homes).target(q.period, q.care_homes_target);
  }
}

void add_years(PlanBuilder& plan) {
  MetricBuilder at_home = plan.metric("reabl");
  at_home.actual("2016-17", "75").target("2016-17", "75");
  at_home.actual("2017-18", "66").target("2017-18", "75");
  at_home.actual("2018-19", "72").target("2018-19", "75");
}

void add_change_model(PlanBuilder& plan) {
  plan.change("chg1", "established", "established");
  plan.change("chg2", "established", "established");
  plan.change("chg3", "plans_in_place", "plans_in_place");
  plan.change("chg4", "established", "established");
  plan.change("chg5", "plans_in_place", "established");
  plan.change("chg6", "plans_in_place", "plans_in_place");
  plan.change("chg7", "plans_in_place", "established");
  plan.change("chg8", "established", "established");
}

}  // namespace

const core::PlanningRound& round_2019_20() {
  static const core::PlanningRound kRound = [] {
    auto round = core::read_round(core::testing::text_of_file("assets/rounds/2019-20.json"));
    CORE_CHECK(round.has_value());
    return *std::move(round);
  }();
  return kRound;
}

core::Plan buckinghamshire() {
  PlanBuilder plan{"Buckinghamshire"};
  add_money(plan);
  for (const TwoYears& row : kSocialCare) add_scheme(plan, row, {});
  add_scheme(plan,
             {"Integrated community services", "18923044", "20018277"},
             {.area = "community_health", .commissioner = "nhs"});
  add_scheme(plan, {"Market stabilisation", "3369880", "2971362"}, {.source = "ibcf"});
  add_scheme(plan, {"Protecting voluntary care services", "250000", "250000"}, {.source = "ibcf"});
  add_winter(plan);
  add_quarters(plan);
  add_years(plan);
  add_delays(plan);
  add_change_model(plan);
  return std::move(plan.plan());
}

}  // namespace test_support
