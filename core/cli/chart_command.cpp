// bcw chart: the charts of the screens as SVG pictures.
#include "core/chart/chart_svg.h"
#include "core/chart/funding_chart.h"
#include "core/chart/maturity_ladder.h"
#include "core/chart/plan_charts.h"
#include "core/chart/risk_map.h"
#include "core/chart/timeline_chart.h"
#include "core/cli/command.h"
#include "core/cli/plan_files.h"
#include "core/derived/derived.h"

#include <array>
#include <string>

namespace core {
namespace {

struct NamedChart {
  std::string_view id;
  Chart (*make)(const ChartOf& of);
};
constexpr std::array kCharts = {NamedChart{"change", &pool_change},
                                NamedChart{"types", &spend_by_type},
                                NamedChart{"funding", &funding_chart},
                                NamedChart{"risks", &risk_map},
                                NamedChart{"maturity", &maturity_ladder},
                                NamedChart{"timeline", &timeline_chart}};

// "change, types or risks".
std::string names_of_charts() {
  std::string names;
  for (const NamedChart& chart : kCharts) {
    const bool is_last = &chart == &kCharts.back();
    (names += names.empty() ? "" : is_last ? " or " : ", ") += chart.id;
  }
  return names;
}

}  // namespace

Result<int> run_chart(const CommandContext& context) {
  RETURN_IF_ERROR(expect_words(context.line, 2, "FILE and CHART (" + names_of_charts() + ")"));
  RETURN_IF_ERROR(expect_new_file(context));
  ASSIGN_OR_RETURN(const PlanInRound of,
                   read_plan_in_round(context.surroundings, context.line.words[0]));
  ASSIGN_OR_RETURN(const std::optional<Date> as_of, day_asked_for(context.line));
  const Derived derived = derive(of.plan, of.round);
  for (const NamedChart& named : kCharts) {
    if (named.id != context.line.words[1]) continue;
    const Chart chart = named.make({of.plan, of.round, derived, MoneyUnit::Pounds, as_of});
    if (chart.rows.empty()) {
      return Error{.code = ErrorCode::NotFound,
                   .message = "There is nothing to draw: the plan has not what this chart shows.",
                   .where = context.line.words[0],
                   .remedy = "Fill it in first."};
    }
    RETURN_IF_ERROR(context.surroundings.files.write(*context.line.out, chart_svg(chart)));
    context.output.out +=
        "Wrote " + *context.line.out + "\n" + chart.title + ". " + chart.sentence + "\n";
    return kFine;
  }
  return wrong_use("There is no chart \"" + context.line.words[1] + "\", only " +
                   names_of_charts() + ".");
}

}  // namespace core
