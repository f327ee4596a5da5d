// Moves a plan onto another file of its round, or only says what that would bring.
#include "core/cli/command.h"
#include "core/cli/plan_files.h"
#include "core/cli/text_table.h"
#include "core/json/json_writer.h"
#include "core/reissue/reissue.h"
#include "core/reissue/reissue_words.h"

#include <string>
#include <vector>

namespace core {
namespace {

std::string text_of(const Reissue& of) {
  std::string text;
  for (const WordList& list : words_of(of)) {
    if (!text.empty()) text += "\n";
    text += list.heading + "\n";
    for (const std::string& line : list.lines) text += "  " + one_line(line) + "\n";
  }
  if (of.round.empty()) text += "\nThe file says nothing that the round at hand does not say.\n";
  return text;
}

Json json_of(const std::vector<ReissueNote>& notes) {
  Json list = Json::array();
  for (const ReissueNote& note : notes) {
    list.push(Json::object().add("where", note.where).add("words", note.words));
  }
  return list;
}

Json json_of(const std::vector<Finding>& findings) {
  Json list = Json::array();
  for (const Finding& finding : findings) {
    list.push(Json::object()
                  .add("rule", finding.rule)
                  .add("severity", name_of(finding.severity))
                  .add("where", finding.where)
                  .add("message", finding.message));
  }
  return list;
}

Json json_of(const Reissue& of) {
  Json round = Json::array();
  for (const RoundDifference& each : of.round) {
    round.push(Json::object()
                   .add("kind", name_of(each.kind))
                   .add("where", each.where)
                   .add("what", each.what)
                   .add("before", each.before)
                   .add("after", each.after));
  }
  Json figures = Json::array();
  for (const FigureMove& each : of.figures) {
    figures.push(Json::object()
                     .add("where", each.where)
                     .add("what", each.what)
                     .add("before", each.before)
                     .add("after", each.after));
  }
  return Json::object()
      .add("revisions", json_of(of.revisions))
      .add("round", std::move(round))
      .add("added", json_of(of.added))
      .add("unknown", json_of(of.unknown))
      .add("overridden", json_of(of.overridden))
      .add("figures", std::move(figures))
      .add("raised", json_of(of.raised))
      .add("cleared", json_of(of.cleared));
}

}  // namespace

Result<int> run_reissue(const CommandContext& context) {
  const CommandLine& line = context.line;
  RETURN_IF_ERROR(expect_words(line, 2, "FILE and ROUNDFILE"));
  Files& files = context.surroundings.files;
  ASSIGN_OR_RETURN(PlanFile file, read_plan(files, line.words[0]));
  const Result<PlanningRound> from = context.surroundings.rounds.find(file.plan.about.round);
  if (!from.has_value()) return in_file(line.words[0], from.error());
  ASSIGN_OR_RETURN(const RoundFile to, read_round_file(files, line.words[1]));
  const Result<Reissue> moved = reissue({file.plan, *from, to.round});
  if (!moved.has_value()) return in_file(line.words[1], moved.error());
  Json json = json_of(*moved);
  std::string text = text_of(*moved);
  if (line.out) {
    RETURN_IF_ERROR(expect_option(line.out, "-o FILE"));
    RETURN_IF_ERROR(
        commit_to(file,
                  context.surroundings,
                  {"move the plan onto another file of its round", moved->edits, line.words[1]}));
    RETURN_IF_ERROR(write_plan(files, *line.out, file));
    json.add("written", *line.out);
    text += "\nWrote " + *line.out + "\nUntil bcw has that file built in, give it with --rounds " +
            one_line(line.words[1]) + "\n";
  }
  json.add("plan", json_of_plan_name(file.plan));
  context.output.out += line.as_json ? write_json(json) : text;
  return kFine;
}

}  // namespace core
