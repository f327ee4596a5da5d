// How long a report of a plan takes: put together, and written as HTML. Figures and findings are there
// already, as they are in an open plan. "four-years" is for the full plans of write_large_plan.
//   report_bench FILE [four-years]
#include "core/checks/check.h"
#include "core/planfile/plan_file.h"
#include "core/report/html.h"
#include "core/report/report.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/full_plan.h"
#include "tests/support/text_file.h"

#include <cstdio>
#include <string>
#include <string_view>

int main(int count, char** words) {
  const bool has_four_years = count == 3 && std::string_view{words[2]} == "four-years";
  if (count != 2 && !has_four_years) {
    std::fputs("usage: report_bench FILE [four-years]\n", stderr);
    return 64;
  }
  const core::Result<core::PlanFile> file =
      core::read_plan_file(core::testing::text_of_file(words[1]));
  if (!file.has_value()) {
    std::fprintf(stderr, "%s\n", core::text_of(file.error()).c_str());
    return 2;
  }
  const core::PlanningRound& round =
      has_four_years ? test_support::four_year_round() : test_support::round_2019_20();
  const core::Derived derived = core::derive(file->plan, round);
  const std::vector<core::Finding> findings = core::check(file->plan, round, derived);
  const core::ReportOf of{file->plan, round, derived, findings};
  const core::Report whole = core::report_of(of, {});
  bench::measure("put together", 30, [&] { return core::report_of(of, {}).sections.size(); });
  bench::measure("written", 30, [&] { return core::html_of(whole).size(); });
  bench::measure("whole plan", 30, [&] { return core::html_of(core::report_of(of, {})).size(); });
  bench::measure("board paper", 30, [&] {
    return core::html_of(core::report_of(of, {.kind = core::ReportKind::BoardPaper})).size();
  });
  return bench::kept == 0 ? 1 : 0;
}
