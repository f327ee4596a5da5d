#include "wasm/app/guide.h"

#include "core/base/text.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace app {
namespace {

// What a step lacks: in words, and the address of the first of it.
struct Lack {
  std::string words = {};
  std::string address = {};
  Screen screen = Screen::Overview;
};

// Counts what lacks something, and keeps where the first of it is.
class Lacking {
 public:
  void add(std::string address) {
    if (++count_ == 1) first_ = std::move(address);
  }
  std::int64_t count() const { return count_; }
  const std::string& first() const { return first_; }

 private:
  std::int64_t count_ = 0;
  std::string first_;
};

Lack lack_of_partners(const core::Plan& plan) {
  if (plan.about.area.empty()) return {"The area has no name.", "about/area"};
  const auto named = std::count_if(plan.partners.begin(),
                                   plan.partners.end(),
                                   [](const core::Partner& each) { return !each.name.empty(); });
  if (named > 1) return {};
  return {named == 0 ? "No partner is named." : "Only one partner is named.",
          "partners",
          Screen::People};
}

std::vector<core::Period> planned_years(const core::PlanningRound& round) {
  std::vector<core::Period> years;
  years.reserve(round.years.size());
  for (const core::RoundYear& row : round.years) {
    if (row.year.value && row.is_planned.value_or(true)) years.push_back(*row.year.value);
  }
  return years;
}

Lack lack_of_income(const core::Plan& plan, const core::PlanningRound& round) {
  std::string without;
  Lacking empty;
  for (const core::Period year : planned_years(round)) {
    bool is_paid = false;
    for (const core::Income& income : plan.income) {
      if (income.year.value != year) continue;
      is_paid = true;
      if (!income.amount.value) empty.add("income/" + income.id + "/amount");
    }
    if (!is_paid && without.empty()) without = year.text();
  }
  if (!without.empty()) return {"Nothing is paid in for " + without + ".", {}, Screen::Funding};
  if (empty.count() == 0) return {};
  return {core::counted(empty.count(), "amount is", "amounts are") + " empty.",
          empty.first(),
          Screen::Funding};
}

Lack lack_of_schemes(const core::Plan& plan) {
  if (plan.schemes.empty()) return {"There is no scheme.", "schemes", Screen::Schemes};
  Lacking without;
  for (const core::Scheme& scheme : plan.schemes) {
    const bool has_amount =
        std::any_of(scheme.lines.begin(), scheme.lines.end(), [](const core::BudgetLine& line) {
          return line.amount.value.has_value();
        });
    if (scheme.name.empty() || !has_amount) without.add("schemes/" + scheme.id + "/name");
  }
  if (without.count() == 0) return {};
  return {core::counted(without.count(), "scheme has", "schemes have") + " no name or no amount.",
          without.first(),
          Screen::Schemes};
}

// The first value that the metric could have a target for.
std::string first_target(const core::MetricPlan& metric, const core::PlanningRound& round) {
  const std::optional<core::Period> year = core::last_planned_year(round);
  const core::MetricDefinition* definition =
      metric.metric.value ? core::find_row_in(round.metrics, metric.metric.value->id) : nullptr;
  if (!year) return "metrics/" + metric.id;
  const std::string_view collected = definition != nullptr && definition->collected.value
                                         ? std::string_view{definition->collected.value->id}
                                         : "year";
  const core::Period period = collected == "month"     ? year->months().front()
                              : collected == "quarter" ? year->quarters().front()
                                                       : *year;
  return "metrics/" + metric.id + "/target/" + period.text() + "/" + std::string{core::kWholePart};
}

Lack lack_of_answers(const core::Plan& plan, const core::PlanningRound& round) {
  Lacking metrics;
  for (const core::MetricPlan& metric : plan.metrics) {
    if (metric.target.is_empty()) metrics.add(first_target(metric, round));
  }
  if (metrics.count() > 0) {
    return {core::counted(metrics.count(), "metric has", "metrics have") + " no target.",
            metrics.first(),
            Screen::Metrics};
  }
  Lacking conditions;
  for (const core::ConditionAnswer& answer : plan.conditions) {
    if (!answer.is_met) conditions.add("conditions/" + answer.id + "/is_met");
  }
  if (conditions.count() == 0) return {};
  return {core::counted(conditions.count(), "condition is", "conditions are") + " not answered.",
          conditions.first(),
          Screen::Conditions};
}

void settle(GuideStep& step, Lack lack) {
  step.is_done = lack.words.empty();
  step.missing = std::move(lack.words);
  step.way = GuideStep::Way::Show;
  // Where all is there, the step still leads to its screen.
  if (step.is_done) return;
  step.screen = lack.screen;
  step.address = std::move(lack.address);
}

// The last step comes after the others: what is not there cannot be wrong.
void settle_last(GuideStep& step, const OpenPlan& open, bool is_rest_done) {
  const int errors = open.finding_counts(Screen::Checks).errors;
  step.way = errors > 0 ? GuideStep::Way::Show : GuideStep::Way::Save;
  if (errors > 0) {
    step.missing = core::counted(errors, "finding", "findings") + " to mend.";
  } else if (!open.save.is_file_current()) {
    step.missing = open.save.file_name().empty() ? "Not saved to a file yet."
                                                 : "Changed since it was saved to a file.";
  }
  step.is_done = is_rest_done && step.missing.empty() && !open.is_checking();
}

struct Step {
  std::string_view name, words;
  Screen screen;
};
constexpr std::array<Step, std::tuple_size_v<Guide>> kSteps = {
    {{"Start the plan",
      "Name the area, choose the round with its years, and name the partners.",
      Screen::People},
     {"Income", "Enter what each partner pays into each stream.", Screen::Funding},
     {"Schemes", "Enter what the money is spent on, line by line.", Screen::Schemes},
     {"Metrics and conditions",
      "Set the targets and answer the national conditions.",
      Screen::Metrics},
     {"Check and save",
      "Mend what the checks find, and save the plan to a file.",
      Screen::Checks}}};

}  // namespace

Guide guide_of(const OpenPlan* open) {
  Guide guide;
  for (std::size_t i = 0; i < guide.size(); ++i) {
    guide[i].name = kSteps[i].name;
    guide[i].words = kSteps[i].words;
    guide[i].screen = kSteps[i].screen;
  }
  if (open == nullptr) return guide;
  const core::Plan& plan = open->plan();
  settle(guide[0], lack_of_partners(plan));
  settle(guide[1], lack_of_income(plan, open->round()));
  settle(guide[2], lack_of_schemes(plan));
  settle(guide[3], lack_of_answers(plan, open->round()));
  settle_last(guide[4], *open, steps_done(guide) == 4);
  return guide;
}

Command way_to(const GuideStep& step) {
  if (step.way == GuideStep::Way::StartPlan) return OpenDialog{Dialog::NewPlan};
  if (step.way == GuideStep::Way::Save) return AskToSave{};
  return ShowScreen{step.screen, step.address};
}

std::size_t steps_done(const Guide& guide) {
  return static_cast<std::size_t>(std::count_if(
      guide.begin(), guide.end(), [](const GuideStep& step) { return step.is_done; }));
}

std::size_t next_step(const Guide& guide) {
  const auto is_open = [](const GuideStep& step) { return !step.is_done; };
  return static_cast<std::size_t>(std::find_if(guide.begin(), guide.end(), is_open) -
                                  guide.begin());
}

}  // namespace app
