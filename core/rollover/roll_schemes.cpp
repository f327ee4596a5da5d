// The schemes with their lines, outputs and impacts; and the risk share.
#include "core/rollover/roll_rows.h"
#include "core/round/round_words.h"

namespace core {
namespace {

constexpr auto kChanged = RolloverKind::Changed;
constexpr auto kDropped = RolloverKind::Dropped;

bool begin_line(const Rolling& rolling, BudgetLine& line, Period year) {
  if (!is_planned_on(rolling, line.source)) return false;
  line.amount = begun_amount(rolling, line.amount, stream_of(rolling, line.source), year);
  line.certainty = {};
  line.prior_outturn = {};
  line.carried_forward = {};
  line.note = {};
  const bool was_new = line.new_or_existing.value && line.new_or_existing.value->id == "new";
  if (was_new && has_choice(rolling.to, "new_or_existing", "existing")) {
    line.new_or_existing = {.value = ChoiceId{"existing"}};
  }
  return true;
}

// What an output is and costs is carried; how much of it, and when, is to be planned.
void roll_outputs(const Rolling& rolling, Scheme& scheme, YearCounts& counts) {
  std::vector<Output> rolled;
  for (Output& output : scheme.outputs) {
    const YearFate fate = rolling.years.fate_of(output.year);
    if (fate == YearFate::Dropped) {
      ++counts.dropped;
      continue;
    }
    const bool is_planned_already = fate == YearFate::Kept && output.year.value;
    if (!is_planned_already) {
      if (fate == YearFate::Base) forget_written_year(output.year, rolling.years.planned.front());
      output.quantity = {};
      output.from = {};
      output.to = {};
      ++counts.begun;
    }
    rolled.push_back(std::move(output));
  }
  scheme.outputs = std::move(rolled);
}

}  // namespace

void roll_schemes(Rolling& rolling) {
  YearCounts lines;
  YearCounts outputs;
  std::size_t impacts = 0;
  for (Scheme& scheme : rolling.plan.schemes) {
    const YearCounts rolled = roll_rows(rolling, scheme.lines, [&](BudgetLine& line, Period year) {
      return begin_line(rolling, line, year);
    });
    lines.compared += rolled.compared;
    lines.begun += rolled.begun;
    lines.dropped += rolled.dropped;
    roll_outputs(rolling, scheme, outputs);
    impacts += std::erase_if(scheme.impacts, [&](const MetricImpact& impact) {
      return impact.metric.value && !has_choice(rolling.to, "metrics", impact.metric.value->id);
    });
  }
  rolling.say_count(
      RolloverKind::Carried, "schemes", {rolling.plan.schemes.size(), "scheme", "schemes"});
  say_years(rolling,
            "schemes/lines",
            lines,
            {"line of a scheme", "lines of schemes"},
            rolling.of.amounts);
  rolling.say_count(kChanged,
                    "schemes/outputs",
                    {outputs.begun, "output", "outputs"},
                    " without quantity and dates");
  rolling.say_count(
      kDropped, "schemes/outputs", {outputs.dropped, "output", "outputs"}, " of earlier years");
  rolling.say_count(kDropped,
                    "schemes/impacts",
                    {impacts, "impact", "impacts"},
                    " on metrics that the new round does not have");
}

void roll_risk_sharing(Rolling& rolling) {
  RiskSharing& sharing = rolling.plan.risk_sharing;
  const RiskSharing before = sharing;
  sharing.contingency = {};
  sharing.ceiling = {};
  sharing.cost_per_case = {};
  sharing.planned_reduction = {};
  sharing.actual_reduction = {};
  if (sharing == before) return;
  rolling.say(
      kChanged, "risk_sharing", "The figures of the risk share are emptied; its rules stay.");
}

}  // namespace core
