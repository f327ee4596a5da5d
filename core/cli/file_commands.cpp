// The commands that make files: new, convert, schema.
#include "core/cli/command.h"
#include "core/cli/plan_files.h"
#include "core/json/json_writer.h"
#include "core/plan/new_plan.h"
#include "core/planfile/plan_schema.h"
#include "core/round/round_schema.h"

#include <optional>
#include <string>
#include <vector>

namespace core {
namespace {

void say_written(const CommandContext& context, const Plan& plan) {
  if (context.line.as_json) {
    context.output.out += write_json(
        Json::object().add("written", *context.line.out).add("plan", json_of_plan_name(plan)));
  } else {
    context.output.out += "Wrote " + *context.line.out + "\n";
  }
}

}  // namespace

Result<int> run_new(const CommandContext& context) {
  const CommandLine& line = context.line;
  RETURN_IF_ERROR(expect_words(line, 0, "no file besides -o FILE"));
  RETURN_IF_ERROR(expect_option(line.round, "--round ID"));
  RETURN_IF_ERROR(expect_option(line.area, "--area NAME"));
  RETURN_IF_ERROR(expect_new_file(context));
  Files& files = context.surroundings.files;
  const Result<PlanningRound> round = context.surroundings.rounds.find(*line.round);
  if (!round.has_value()) return as_wrong_use(round.error(), "--round");
  const PlanFile file{.plan = new_plan(*round, *line.area)};
  RETURN_IF_ERROR(write_plan(files, *line.out, file));
  say_written(context, file.plan);
  return kFine;
}

Result<int> run_convert(const CommandContext& context) {
  const CommandLine& line = context.line;
  RETURN_IF_ERROR(expect_words(line, 1, "one FILE"));
  RETURN_IF_ERROR(expect_option(line.out, "-o FILE"));
  Files& files = context.surroundings.files;
  ASSIGN_OR_RETURN(const PlanFile file, read_plan(files, line.words[0]));
  RETURN_IF_ERROR(write_plan(files, *line.out, file));
  say_written(context, file.plan);
  return kFine;
}

Result<int> run_schema(const CommandContext& context) {
  const std::vector<std::string>& words = context.line.words;
  const bool is_round = words.size() == 1 && words[0] == "round";
  if (!is_round && !(words.empty() || (words.size() == 1 && words[0] == "plan"))) {
    return wrong_use("bcw schema takes the word \"plan\" or \"round\".");
  }
  context.output.out += write_json(is_round ? round_schema() : plan_schema());
  return kFine;
}

}  // namespace core
