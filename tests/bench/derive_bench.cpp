// How long all figures of one revision take, native and as wasm under Node: the budgets of 200 and of
// 10,000 schemes. One JSON object a line.
#include "core/checks/check.h"
#include "core/derived/derived.h"
#include "core/derived/explain.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/random_plan.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

// A figure of each result goes here, so that no call is dropped.
std::size_t kept = 0;

template <class Work>
void measure(const std::string& what, int runs, Work work) {
  std::vector<double> milliseconds;
  for (int run = 0; run < runs; ++run) {
    const auto start = Clock::now();
    kept += work();
    const std::chrono::duration<double, std::milli> taken = Clock::now() - start;
    milliseconds.push_back(taken.count());
  }
  std::sort(milliseconds.begin(), milliseconds.end());
  const std::size_t count = milliseconds.size();
  std::printf(
      "{\"bench\":\"derive\",\"what\":\"%s\",\"least_ms\":%.3f,\"median_ms\":%.3f,\"p95_ms\":%.3f}"
      "\n",
      what.c_str(),
      milliseconds.front(),
      milliseconds[count / 2],
      milliseconds[count * 95 / 100]);
}

// All findings of a plan that is derived already.
void measure_check(const std::string& what, int runs, const core::Plan& plan) {
  const core::PlanningRound& round = test_support::round_2019_20();
  const core::Derived derived = core::derive(plan, round);
  measure("check, " + what, runs, [&] { return core::check(plan, round, derived).size(); });
}

void measure_derive(const std::string& what, int runs, const core::Plan& plan) {
  measure("derive, " + what, runs, [&] {
    return core::derive(plan, test_support::round_2019_20()).finance.scheme_years.size();
  });
}

}  // namespace

int main() {
  measure_derive("Buckinghamshire", 1000, test_support::buckinghamshire());
  const core::Plan usual = test_support::large_plan(200, 3);
  measure_derive("200 schemes of 3 lines", 1000, usual);
  measure("explain a ring-fence, 200 schemes of 3 lines", 200, [&] {
    const auto why = core::explain(
        usual, test_support::round_2019_20(), "finance/ring_fences/ooh_min/2019-20/spend");
    return why->inputs.size();
  });
  measure_check("200 schemes of 3 lines", 100, usual);
  const core::Plan large = test_support::large_plan(10'000, 3);
  measure_derive("10,000 schemes of 3 lines", 60, large);
  measure_check("10,000 schemes of 3 lines", 5, large);
  return kept == 0 ? 1 : 0;
}
