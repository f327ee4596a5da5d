#include "core/finance/ring_fence.h"

#include "core/finance/finance.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

namespace core {
namespace {

using test_support::PlanBuilder;
using test_support::SchemeBuilder;

constexpr std::size_t kSocialCare = 0;     // asc_min in the round
constexpr std::size_t kOutOfHospital = 1;  // ooh_min

RingFenceYear fence_of(const SchemeBuilder::Line& line, std::size_t fence) {
  PlanBuilder plan;
  plan.minimum("asc_min", "2019-20", "50").minimum("ooh_min", "2019-20", "50");
  plan.scheme("Beds").line(line);
  NoRecording nobody;
  const Finance finance = finance_of(plan.plan(), test_support::round_2019_20(), nobody);
  const int year = finance.year_index(Period::financial_year(2019));
  REQUIRE(year >= 0);
  return finance.ring_fence_year(fence, static_cast<std::size_t>(year));
}

TEST_SUITE_BEGIN("core/finance/ring_fence");

TEST_CASE("only social care out of the NHS minimum counts towards the social care minimum") {
  CHECK(fence_of({.amount = "80"}, kSocialCare).spend.value() == 80_pounds);
  CHECK_FALSE(fence_of({.amount = "80", .area = "acute"}, kSocialCare).spend.value().has_value());
  CHECK_FALSE(fence_of({.source = "ibcf", .amount = "80"}, kSocialCare).spend.value().has_value());
  CHECK(fence_of({.amount = "80", .commissioner = "nhs"}, kSocialCare).spend.value() == 80_pounds);
}

TEST_CASE("out of hospital counts what the NHS commissions outside acute care, joint by share") {
  const auto spend = [](const SchemeBuilder::Line& line) {
    return fence_of(line, kOutOfHospital).spend.value();
  };
  CHECK(spend({.amount = "80", .commissioner = "nhs"}) == 80_pounds);
  CHECK(spend({.amount = "80", .area = "made_up", .commissioner = "nhs"}) == 80_pounds);
  CHECK_FALSE(spend({.amount = "80", .area = "acute", .commissioner = "nhs"}).has_value());
  CHECK_FALSE(spend({.amount = "80", .commissioner = "la"}).has_value());
  CHECK(spend({.amount = "80", .commissioner = "joint", .nhs_share = "40"}) == 32_pounds);
  CHECK(spend({.amount = "0.01", .commissioner = "joint", .nhs_share = "50"}) == 1_pence);
  CHECK(spend({.amount = "0.01", .commissioner = "joint", .nhs_share = "49.9"}) == 0_pence);
}

TEST_CASE("a line that an empty field keeps out is counted as an empty input") {
  for (const SchemeBuilder::Line& line :
       {SchemeBuilder::Line{.amount = "80", .area = "", .commissioner = "nhs"},
        {.amount = "80", .commissioner = ""},
        {.amount = "80", .commissioner = "joint"},
        {.amount = "80", .commissioner = "joint", .nhs_share = "140"}}) {
    const RingFenceYear row = fence_of(line, kOutOfHospital);
    CHECK(row.spend.total.inputs == 1);
    CHECK(row.spend.total.empty_inputs == 1);
    CHECK_FALSE(row.spend.value().has_value());
  }
}

TEST_CASE("a minimum is met to the penny, and a shortfall is below zero") {
  CHECK(fence_of({.amount = "50"}, kSocialCare).is_met() == true);
  const RingFenceYear short_row = fence_of({.amount = "49.99"}, kSocialCare);
  CHECK(short_row.is_met() == false);
  CHECK(short_row.difference == -(1_pence));
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
