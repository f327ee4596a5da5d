// How long it takes to open a plan file: its text read and checked, all figures computed; and to
// compute them anew. "four-years" is for the full plans of write_large_plan.
//   open_bench FILE [four-years]
#include "core/derived/derived.h"
#include "core/planfile/plan_file.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/full_plan.h"
#include "tests/support/text_file.h"

#include <cstdlib>
#include <string>
#include <string_view>

namespace {

core::PlanFile read(std::string_view text) {
  core::Result<core::PlanFile> file = core::read_plan_file(text);
  if (file.has_value()) return *std::move(file);
  std::fprintf(stderr, "%s\n", core::text_of(file.error()).c_str());
  std::exit(2);
}

}  // namespace

int main(int count, char** words) {
  const bool has_four_years = count == 3 && std::string_view{words[2]} == "four-years";
  if (count != 2 && !has_four_years) {
    std::fputs("usage: open_bench FILE [four-years]\n", stderr);
    return 64;
  }
  const std::string text = core::testing::text_of_file(words[1]);
  const core::PlanningRound& round =
      has_four_years ? test_support::four_year_round() : test_support::round_2019_20();
  bench::measure("read", 100, [&] { return read(text).plan.schemes.size(); });
  bench::measure("open", 100, [&] {
    const core::PlanFile file = read(text);
    return core::derive(file.plan, round).finance.scheme_years.size();
  });
  const core::Plan plan = read(text).plan;
  bench::measure(
      "derive", 200, [&] { return core::derive(plan, round).finance.scheme_years.size(); });
  return bench::kept == 0 ? 1 : 0;
}
