// How long it takes to open a plan file: its text read and checked, all figures computed.
//   open_bench FILE
#include "core/derived/derived.h"
#include "core/planfile/plan_file.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/text_file.h"

#include <cstdlib>
#include <string>

namespace {

core::PlanFile read(std::string_view text) {
  core::Result<core::PlanFile> file = core::read_plan_file(text);
  if (file.has_value()) return *std::move(file);
  std::fprintf(stderr, "%s\n", core::text_of(file.error()).c_str());
  std::exit(2);
}

}  // namespace

int main(int count, char** words) {
  if (count != 2) {
    std::fputs("usage: open_bench FILE\n", stderr);
    return 64;
  }
  const std::string text = core::testing::text_of_file(words[1]);
  const core::PlanningRound& round = test_support::round_2019_20();
  bench::measure("read", 100, [&] { return read(text).plan.schemes.size(); });
  bench::measure("open", 100, [&] {
    const core::PlanFile file = read(text);
    return core::derive(file.plan, round).finance.scheme_years.size();
  });
  return bench::kept == 0 ? 1 : 0;
}
