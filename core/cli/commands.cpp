#include "core/cli/commands.h"

#include "core/cli/command.h"
#include "core/cli/plan_files.h"
#include "core/json/json_writer.h"
#include "core/planfile/plan_file.h"

#include <array>
#include <utility>

namespace core {
namespace {

struct Command {
  std::string_view name;
  Result<int> (*run)(const CommandContext& context);
};
constexpr std::array kCommands = {Command{"new", &run_new},
                                  Command{"summary", &run_summary},
                                  Command{"check", &run_check},
                                  Command{"ready", &run_ready},
                                  Command{"rules", &run_rules},
                                  Command{"explain", &run_explain},
                                  Command{"chart", &run_chart},
                                  Command{"report", &run_report},
                                  Command{"import", &run_import},
                                  Command{"convert", &run_convert},
                                  Command{"rollover", &run_rollover},
                                  Command{"reissue", &run_reissue},
                                  Command{"allocations", &run_allocations},
                                  Command{"combine", &run_combine},
                                  Command{"text", &run_text},
                                  Command{"rounds", &run_rounds},
                                  Command{"schema", &run_schema}};

Result<int> run(const CommandContext& context) {
  if (context.line.wants_help) return run_help(context);
  if (context.line.wants_version) return run_version(context);
  if (context.line.command.empty()) return wrong_use("Say what to do.");
  for (const Command& command : kCommands) {
    if (command.name == context.line.command) return command.run(context);
  }
  return wrong_use("There is no command \"" + context.line.command + "\".");
}

// A copy of the catalogue with the files of --rounds in it.
Result<RoundCatalogue> rounds_with(const Surroundings& surroundings,
                                   const std::vector<std::string>& names) {
  RoundCatalogue rounds = surroundings.rounds;
  for (const std::string& name : names) {
    ASSIGN_OR_RETURN(const RoundFile file, read_round_file(surroundings.files, name));
    rounds.add(file.round.about.round, file.text);
  }
  return rounds;
}

Result<int> run_with_rounds(const CommandLine& line,
                            const Surroundings& surroundings,
                            CommandOutput& output) {
  if (line.round_files.empty()) return run({line, surroundings, output});
  ASSIGN_OR_RETURN(const RoundCatalogue rounds, rounds_with(surroundings, line.round_files));
  const Surroundings with_rounds{surroundings.files, rounds, surroundings.stamp};
  return run({line, with_rounds, output});
}

int report(const Error& error, bool as_json, CommandOutput& output) {
  output.err += "bcw: " + text_of(error) + "\n";
  if (as_json) {
    Json json = Json::object()
                    .add("code", name_of(error.code))
                    .add("message", error.message)
                    .add("where", error.where)
                    .add("remedy", error.remedy);
    output.out += write_json(Json::object().add("error", std::move(json)));
  }
  return error.code == ErrorCode::WrongUse ? kWrongUse : kCannotRead;
}

}  // namespace

Error wrong_use(std::string message) {
  return Error{
      .code = ErrorCode::WrongUse, .message = std::move(message), .remedy = "See bcw --help."};
}

Error as_wrong_use(Error error, std::string_view where) {
  error.code = ErrorCode::WrongUse;
  error.where = where;
  return error;
}

Status expect_words(const CommandLine& line, std::size_t count, std::string_view named) {
  if (line.words.size() == count) return {};
  return wrong_use("bcw " + line.command + " needs " + std::string{named} + ".");
}

Result<std::optional<Date>> day_asked_for(const CommandLine& line) {
  if (!line.as_of) return std::optional<Date>{};
  const Result<Date> date = Date::from_typed(*line.as_of);
  if (!date.has_value()) return as_wrong_use(date.error(), "--as-of");
  return std::optional{*date};
}

Status expect_option(const std::optional<std::string>& value, std::string_view named) {
  if (value.has_value() && !value->empty()) return {};
  return wrong_use("It needs " + std::string{named} + ".");
}

Status expect_new_file(const CommandContext& context) {
  const std::optional<std::string>& out = context.line.out;
  RETURN_IF_ERROR(expect_option(out, "-o FILE"));
  if (context.surroundings.files.size(*out) == 0) return {};
  return Error{.code = ErrorCode::DuplicateId,
               .message = "There is a file of that name already, which this would replace.",
               .where = *out,
               .remedy = "Choose another name, or remove the file."};
}

Json json_of_plan_name(const Plan& plan) {
  return Json::object()
      .add("area", plan.about.area)
      .add("round", plan.about.round)
      .add("fingerprint", fingerprint(plan));
}

int run_command(const std::vector<std::string>& arguments,
                const Surroundings& surroundings,
                CommandOutput& output) {
  const Result<CommandLine> line = read_command_line(arguments);
  if (!line.has_value()) return report(line.error(), false, output);
  const Result<int> code = run_with_rounds(*line, surroundings, output);
  return code.has_value() ? *code : report(code.error(), line->as_json, output);
}

}  // namespace core
