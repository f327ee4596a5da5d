// bcw chart: the charts of the screens as SVG pictures.
#include "core/chart/bar_svg.h"
#include "core/chart/plan_charts.h"
#include "core/cli/command.h"
#include "core/cli/plan_files.h"
#include "core/derived/derived.h"
#include "core/round/round_words.h"

#include <array>
#include <string>

namespace core {
namespace {

struct NamedChart {
  std::string_view id;
  BarChart (*make)(const ChartOf& of, const std::string& year);
};
constexpr std::array kCharts = {NamedChart{"change", &pool_change_chart},
                                NamedChart{"types", &spend_by_type_chart}};

}  // namespace

Result<int> run_chart(const CommandContext& context) {
  RETURN_IF_ERROR(expect_words(context.line, 2, "FILE and CHART (change or types)"));
  RETURN_IF_ERROR(expect_new_file(context));
  ASSIGN_OR_RETURN(const PlanInRound of,
                   read_plan_in_round(context.surroundings, context.line.words[0]));
  const std::optional<Period> planned = last_planned_year(of.round);
  if (!planned) return wrong_use("The round plans no year, so there is nothing to draw.");
  const std::string year = planned->text();
  const Derived derived = derive(of.plan, of.round);
  for (const NamedChart& chart : kCharts) {
    if (chart.id != context.line.words[1]) continue;
    const BarChart made = chart.make({of.round, derived, MoneyUnit::Pounds}, year);
    if (made.bars.empty()) {
      return Error{.code = ErrorCode::NotFound,
                   .message = "There is nothing to draw: the plan has no such amounts for " + year +
                              " or, for a change, the year before.",
                   .where = context.line.words[0],
                   .remedy = "Fill them in first."};
    }
    RETURN_IF_ERROR(context.surroundings.files.write(*context.line.out, bar_svg(made)));
    context.output.out +=
        "Wrote " + *context.line.out + "\n" + made.title + ". " + made.sentence + "\n";
    return kFine;
  }
  return wrong_use("There is no chart \"" + context.line.words[1] + "\", only change and types.");
}

}  // namespace core
