#include "core/derived/maturity.h"

#include "core/round/round_words.h"

namespace core {
namespace {

constexpr std::string_view kLevelCountInWords = "The changes that stand at the level, counted.";

// The level a change stands at now, or the one aimed at.
struct Side {
  FigureKind kind;
  std::string_view field;
  const WrittenChoice ChangeMaturity::*level;
  std::int32_t LevelCount::*count;
  std::int32_t Maturity::*empty;
};
constexpr Side kNow{FigureKind::LevelCurrentCount,
                    "current",
                    &ChangeMaturity::current,
                    &LevelCount::current,
                    &Maturity::empty_current};
constexpr Side kAimedAt{FigureKind::LevelTargetCount,
                        "target",
                        &ChangeMaturity::target,
                        &LevelCount::target,
                        &Maturity::empty_target};

template <class Sink>
void count(const Side& side,
           const PlanningRound& round,
           const ChangeMaturity& change,
           Maturity& maturity,
           Sink& sink) {
  const WrittenChoice& level = change.*side.level;
  const std::int32_t index = level.value ? maturity.levels.find(level.value->id) : IdTable::kNone;
  if (index == IdTable::kNone) {
    ++(maturity.*side.empty);
    return;
  }
  ++(maturity.counts[static_cast<std::size_t>(index)].*side.count);
  record_input(sink, {.kind = side.kind, .row = level.value->id}, [&] {
    const bool is_named = change.change.value.has_value();
    return ExplanationInput{
        .address = "changes/" + change.id + "/" + std::string{side.field},
        .label = is_named ? label_of(round, "changes", change.change.value->id) : "",
        .value = label_of(round, "levels", level.value->id),
        .weight = "+",
        .note = level.as_written,
        .contribution = Ratio::of(1)};
  });
}

}  // namespace

template <class Sink>
Maturity maturity_of(const Plan& plan, const PlanningRound& round, Sink& sink) {
  Maturity maturity;
  for (const Level& level : round.levels) {
    maturity.counts.push_back({.level = maturity.levels.append(level.id)});
    record_formula(sink, {.kind = kNow.kind, .row = level.id}, kLevelCountInWords);
    record_formula(sink, {.kind = kAimedAt.kind, .row = level.id}, kLevelCountInWords);
  }
  for (const ChangeMaturity& change : plan.changes) {
    count(kNow, round, change, maturity, sink);
    count(kAimedAt, round, change, maturity, sink);
  }
  return maturity;
}

template Maturity maturity_of(const Plan&, const PlanningRound&, NoRecording&);
template Maturity maturity_of(const Plan&, const PlanningRound&, Recording&);

}  // namespace core
