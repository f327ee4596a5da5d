// Carries a plan into another round.
#include "core/cli/command.h"
#include "core/cli/plan_files.h"
#include "core/cli/text_table.h"
#include "core/json/json_writer.h"
#include "core/rollover/rollover.h"

#include <algorithm>
#include <array>
#include <vector>

namespace core {
namespace {

// Those whose ids lie between, oldest first.
Result<std::vector<PlanningRound>> rounds_between(const RoundCatalogue& rounds,
                                                  const std::string& from,
                                                  const std::string& to) {
  std::vector<PlanningRound> between;
  for (const std::string& id : rounds.ids()) {
    if (id <= from || id >= to) continue;
    ASSIGN_OR_RETURN(PlanningRound round, rounds.find(id));
    between.push_back(std::move(round));
  }
  return between;
}

std::string text_of_notes(const std::vector<RolloverNote>& notes) {
  constexpr std::array kTitles = {std::pair{RolloverKind::Carried, "Carried"},
                                  std::pair{RolloverKind::Changed, "Changed"},
                                  std::pair{RolloverKind::Dropped, "Dropped"}};
  std::string text;
  for (const auto& [kind, title] : kTitles) {
    std::string lines;
    for (const RolloverNote& note : notes) {
      if (note.kind == kind) lines += "  " + one_line(note.where + ": " + note.words) + "\n";
    }
    if (!lines.empty()) text += "\n" + std::string{title} + "\n" + lines;
  }
  return text;
}

Json json_of_notes(const std::vector<RolloverNote>& notes, RolloverKind kind) {
  Json list = Json::array();
  for (const RolloverNote& note : notes) {
    if (note.kind != kind) continue;
    list.push(Json::object().add("where", note.where).add("words", note.words));
  }
  return list;
}

void say_rolled(const CommandContext& context, const Rollover& rollover) {
  const std::string& out = *context.line.out;
  if (!context.line.as_json) {
    context.output.out += "Wrote " + out + "\n" + text_of_notes(rollover.notes);
    return;
  }
  Json json = Json::object().add("written", out).add("plan", json_of_plan_name(rollover.plan));
  for (const RolloverKind kind :
       {RolloverKind::Carried, RolloverKind::Changed, RolloverKind::Dropped}) {
    json.add(std::string{name_of(kind)}, json_of_notes(rollover.notes, kind));
  }
  context.output.out += write_json(json);
}

}  // namespace

Result<int> run_rollover(const CommandContext& context) {
  const CommandLine& line = context.line;
  RETURN_IF_ERROR(expect_words(line, 1, "one FILE"));
  RETURN_IF_ERROR(expect_option(line.to, "--to ROUND"));
  RETURN_IF_ERROR(expect_new_file(context));
  const RoundCatalogue& rounds = context.surroundings.rounds;
  const Result<PlanningRound> to = rounds.find(*line.to);
  if (!to.has_value()) return as_wrong_use(to.error(), "--to");
  ASSIGN_OR_RETURN(const PlanFile file, read_plan(context.surroundings.files, line.words[0]));
  ASSIGN_OR_RETURN(const PlanInRound of, in_round(context.surroundings, line.words[0], file.plan));
  ASSIGN_OR_RETURN(const std::vector<PlanningRound> between,
                   rounds_between(rounds, of.plan.about.round, *line.to));
  const BegunAmounts amounts = line.wants_uplift ? BegunAmounts::Uplifted : BegunAmounts::Empty;
  Result<Rollover> rollover = roll_over({of.plan, of.round, between, *to, amounts});
  if (!rollover.has_value()) return as_wrong_use(rollover.error(), "--to");
  if (!file.history.is_empty() || !file.unknown.members.empty()) {
    rollover->notes.push_back({RolloverKind::Dropped,
                               "history",
                               "History and comments stay in the file of the old round."});
  }
  RETURN_IF_ERROR(
      write_plan(context.surroundings.files, *line.out, PlanFile{.plan = rollover->plan}));
  say_rolled(context, *rollover);
  return kFine;
}

}  // namespace core
