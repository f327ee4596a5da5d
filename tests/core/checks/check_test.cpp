#include "tests/support/findings.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_plan.h"
#include "tests/support/random_source.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

namespace core {
namespace {

using test_support::findings_of;

TEST_SUITE_BEGIN("core/checks");

TEST_CASE("an empty plan has things to do and no errors or warnings") {
  for (const Finding& finding : findings_of(Plan{})) {
    CAPTURE(finding.key);
    CHECK(finding.severity == Severity::ToDo);
  }
}

TEST_CASE("errors come first, and slices find the same as the whole") {
  const Plan plan = test_support::buckinghamshire();
  const auto findings = findings_of(plan);
  CHECK(std::is_sorted(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
    return a.severity < b.severity;
  }));
  std::vector<Finding> slices;
  const Derived derived = derive(plan, test_support::round_2019_20());
  for (std::size_t family = 0; family < check_family_count(); ++family) {
    check_family(family, plan, test_support::round_2019_20(), derived, slices);
  }
  put_in_order(slices);
  CHECK(slices == findings);
}

TEST_CASE("property: every finding has a key of its own, a sentence, a remedy and a place") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 100; ++run) {
    std::set<std::string> keys;
    for (const Finding& finding : findings_of(test_support::random_plan(random))) {
      CAPTURE(finding.key);
      REQUIRE(keys.insert(finding.key).second);
      REQUIRE(finding.message.ends_with("."));
      REQUIRE_FALSE(finding.remedy.empty());
      REQUIRE_FALSE(finding.where.empty());
      REQUIRE(finding.message.find("above target") == std::string::npos);
      if (finding.is_unverified) REQUIRE(finding.severity != Severity::Error);
    }
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
