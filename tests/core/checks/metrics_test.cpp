#include "tests/support/findings.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

namespace core {
namespace {

using test_support::findings_of;
using test_support::PlanBuilder;
using test_support::says;

TEST_SUITE_BEGIN("core/checks/metrics");

TEST_CASE("parts may miss the whole by 0.15 and no more") {
  const auto findings_with = [](const char* all) {
    PlanBuilder plan;
    plan.metric("dtoc_daily")
        .actual("2018-04", all)
        .actual("2018-04", "43.5", "nhs")
        .actual("2018-04", "8.7", "social_care")
        .actual("2018-04", "0.1", "joint");
    return findings_of(plan.plan(), "metric_parts_differ");
  };
  CHECK(findings_with("52.2").empty());
  CHECK(findings_with("52.45").empty());
  CHECK(findings_with("52.46").size() == 1);
  CHECK(findings_of(test_support::buckinghamshire(), "metric_parts_differ").empty());
}

TEST_CASE("a running total that falls within a year is a warning, a new year's start is not") {
  PlanBuilder plan;
  plan.metric("res_adm")
      .actual("2018-19 Q1", "118")
      .actual("2018-19 Q2", "83")
      .actual("2019-20 Q1", "20");
  const auto findings = findings_of(plan.plan(), "running_total_falls");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].where == "results/m1/actual/2018-19 Q2/all");
  CHECK(says(findings[0], "less than 118 in 2018-19 Q1"));
}

TEST_CASE("worse than target is information, in words that fit the direction") {
  const auto findings = findings_of(test_support::buckinghamshire(), "metric_worse_than_target");
  REQUIRE_FALSE(findings.empty());
  bool says_low = false;
  bool says_high = false;
  for (const Finding& finding : findings) {
    CHECK(finding.severity == Severity::Info);
    CHECK(says(finding, "worse than the target"));
    says_low = says_low || says(finding, "low is good");
    says_high = says_high || says(finding, "high is good");
  }
  CHECK(says_low);
  CHECK(says_high);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
