// How long all figures and all findings of one revision take, native and as wasm under Node.
#include "core/checks/check.h"
#include "core/derived/derived.h"
#include "core/derived/explain.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/random_plan.h"

#include <string>

namespace {

void measure_derive(std::string_view what, int runs, const core::Plan& plan) {
  bench::measure(what, runs, [&] {
    return core::derive(plan, test_support::round_2019_20()).finance.scheme_years.size();
  });
}

void measure_check(std::string_view what, int runs, const core::Plan& plan) {
  const core::PlanningRound& round = test_support::round_2019_20();
  const core::Derived derived = core::derive(plan, round);
  bench::measure(what, runs, [&] { return 1 + core::check(plan, round, derived).size(); });
}

}  // namespace

int main() {
  measure_derive("derive Buckinghamshire", 1000, test_support::buckinghamshire());
  const core::Plan usual = test_support::large_plan(200, 3);
  measure_derive("derive 200", 1000, usual);
  measure_check("check 200", 300, usual);
  bench::measure("explain 200", 200, [&] {
    const auto why = core::explain(
        usual, test_support::round_2019_20(), "finance/ring_fences/ooh_min/2019-20/spend");
    return why->inputs.size();
  });
  const core::Plan huge = test_support::large_plan(10'000, 3);
  measure_derive("derive 10000", 60, huge);
  measure_check("check 10000", 5, huge);
  return bench::kept == 0 ? 1 : 0;
}
