#include "core/base/text.h"
#include "core/delivery/actions.h"
#include "core/delivery/delivery_steps.h"
#include "core/delivery/delivery_words.h"
#include "core/explain/field_input.h"
#include "core/money/money_text.h"
#include "core/round/round_words.h"

#include <algorithm>

namespace core {
namespace {

using Inputs = std::vector<ExplanationInput>;

std::int64_t size_of(std::ptrdiff_t count) {
  return static_cast<std::int64_t>(count);
}

// The place of the level in the round, the lowest first.
MaybeRatio place_of(const PlanningRound& round, const WrittenChoice& level) {
  if (!level.value) return std::nullopt;
  const Level* found = find_row_in(round.levels, level.value->id);
  return found == nullptr ? std::nullopt : MaybeRatio{Ratio::of(found - round.levels.data())};
}

// A41.
void add_moved(const ChangeMaturity& change, const PlanningRound& round, FigureTarget target) {
  const auto input = [&](std::string_view field,
                         std::string_view label,
                         const WrittenChoice& level) {
    return ExplanationInput{.address = "changes/" + change.id + "/" + std::string{field},
                            .label = std::string{label},
                            .value = level.value ? label_of(round, "levels", level.value->id) : "",
                            .weight = {},
                            .note = level.as_written};
  };
  put_figure(target,
             {.kind = FigureKind::LevelsMoved, .row = change.id},
             number_figure(
                 difference_of(place_of(round, change.target), place_of(round, change.current)), 0),
             kLevelsMovedInWords,
             [&]() -> Inputs {
               return {input("target", "Aimed at", change.target),
                       input("current", "Now", change.current)};
             });
}

// A part of something counted: "12 of 80".
struct Counted {
  std::int64_t part = 0;
  std::int64_t whole = 0;
  std::string_view part_label;
  std::string_view whole_label;

  Figure percent() const {
    return percent_figure(percent_of(Ratio::of(part), Ratio::of(whole)), 1);
  }
  Inputs inputs(std::string_view between) const {
    return {
        {.address = {}, .label = std::string{part_label}, .value = count_text(part), .weight = {}},
        {.address = {},
         .label = std::string{whole_label},
         .value = count_text(whole),
         .weight = std::string{between}}};
  }
};

// A42. Where no action has a status, nobody has said how far they are.
Counted counted_actions(const Plan& plan) {
  const bool is_tracked =
      std::any_of(plan.actions.begin(), plan.actions.end(), [](const Action& action) {
        return action.status.value || action.completed_on.value;
      });
  if (!is_tracked) return {};
  const auto dropped = std::count_if(plan.actions.begin(), plan.actions.end(), is_dropped);
  return {.part = size_of(std::count_if(plan.actions.begin(), plan.actions.end(), is_complete)),
          .whole = size_of(std::ssize(plan.actions) - dropped),
          .part_label = "Complete",
          .whole_label = "Actions that were not dropped"};
}

// A61. A requirement that nobody answered is open.
Counted counted_requirements(const Plan& plan, const PlanningRound& round) {
  const auto is_met = [&](const Requirement& requirement) {
    return std::any_of(
        plan.requirements.begin(), plan.requirements.end(), [&](const RequirementAnswer& answer) {
          return answer.requirement.value && answer.requirement.value->id == requirement.id &&
                 answer.is_met.value_or(false);
        });
  };
  return {
      .part = size_of(std::count_if(round.requirements.begin(), round.requirements.end(), is_met)),
      .whole = size_of(std::ssize(round.requirements)),
      .part_label = "Met",
      .whole_label = "Requirements of the round"};
}

}  // namespace

void add_progress(const Plan& plan, const PlanningRound& round, FigureTarget target) {
  for (const ChangeMaturity& change : plan.changes) add_moved(change, round, target);
  const Counted actions = counted_actions(plan);
  put_figure(
      target, {.kind = FigureKind::ActionsDone}, actions.percent(), kActionsDoneInWords, [&] {
        return actions.inputs("÷");
      });
  // Without any answer nobody has begun: empty, not none.
  const Counted met = plan.requirements.empty() ? Counted{} : counted_requirements(plan, round);
  put_figure(
      target, {.kind = FigureKind::RequirementsMet}, met.percent(), kRequirementsMetInWords, [&] {
        return met.inputs("÷");
      });
  put_figure(target,
             {.kind = FigureKind::RequirementsOpen},
             count_figure(met.whole > 0 ? std::optional{met.whole - met.part} : std::nullopt),
             kRequirementsOpenInWords,
             [&] { return met.inputs("−"); });
}

}  // namespace core
