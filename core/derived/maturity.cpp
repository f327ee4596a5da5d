#include "core/derived/maturity.h"

#include "core/round/round_words.h"

namespace core {
namespace {

constexpr std::string_view kLevelCountInWords = "The changes that stand at the level, counted.";

ExplanationInput input_from(const PlanningRound& round,
                            const ChangeMaturity& change,
                            const WrittenChoice& level,
                            std::string_view field) {
  return {.address = "changes/" + change.id + "/" + std::string{field},
          .label = change.change.value ? label_of(round, "changes", change.change.value->id) : "",
          .value = level.value ? label_of(round, "levels", level.value->id) : "",
          .weight = "+",
          .note = level.as_written,
          .contribution = Ratio::of(1)};
}

}  // namespace

template <class Sink>
Maturity maturity_of(const Plan& plan, const PlanningRound& round, Sink& sink) {
  Maturity maturity;
  for (const Level& level : round.levels) {
    maturity.counts.push_back({.level = maturity.levels.append(level.id)});
    for (const auto kind : {FigureKind::LevelCurrentCount, FigureKind::LevelTargetCount}) {
      record_formula(sink, {.kind = kind, .row = level.id}, kLevelCountInWords);
    }
  }
  const auto count = [&](const WrittenChoice& level, std::int32_t& empty) -> LevelCount* {
    const std::int32_t index = level.value ? maturity.levels.find(level.value->id) : IdTable::kNone;
    if (index == IdTable::kNone) ++empty;
    return index == IdTable::kNone ? nullptr : &maturity.counts[static_cast<std::size_t>(index)];
  };
  for (const ChangeMaturity& change : plan.changes) {
    if (LevelCount* row = count(change.current, maturity.empty_current)) {
      ++row->current;
      record_input(sink,
                   {.kind = FigureKind::LevelCurrentCount, .row = change.current.value->id},
                   [&] { return input_from(round, change, change.current, "current"); });
    }
    if (LevelCount* row = count(change.target, maturity.empty_target)) {
      ++row->target;
      record_input(sink,
                   {.kind = FigureKind::LevelTargetCount, .row = change.target.value->id},
                   [&] { return input_from(round, change, change.target, "target"); });
    }
  }
  return maturity;
}

template Maturity maturity_of(const Plan&, const PlanningRound&, NoRecording&);
template Maturity maturity_of(const Plan&, const PlanningRound&, Recording&);

}  // namespace core
