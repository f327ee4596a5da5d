#include "core/cli/command_line.h"

#include "core/cli/command.h"

#include <array>
#include <cstddef>
#include <utility>

namespace core {
namespace {

// The option that takes a value, or null.
std::optional<std::string>* value_of(CommandLine& line, std::string_view option) {
  if (option == "--round") return &line.round;
  if (option == "--to") return &line.to;
  if (option == "--area") return &line.area;
  if (option == "--as-of") return &line.as_of;
  if (option == "--only") return &line.only;
  if (option == "--severity") return &line.severity;
  if (option == "--kind") return &line.kind;
  if (option == "--table") return &line.table;
  if (option == "--format") return &line.format;
  if (option == "-o" || option == "--out") return &line.out;
  return nullptr;
}

bool* flag_of(CommandLine& line, std::string_view option) {
  if (option == "--json") return &line.as_json;
  if (option == "--uplift") return &line.wants_uplift;
  if (option == "--explain") return &line.wants_explanation;
  if (option == "--contacts") return &line.wants_contacts;
  if (option == "--help" || option == "-h") return &line.wants_help;
  if (option == "--version") return &line.wants_version;
  return nullptr;
}

}  // namespace

Result<CommandLine> read_command_line(const std::vector<std::string>& arguments) {
  CommandLine line;
  bool only_words = false;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    const bool is_option = !only_words && argument.size() > 1 && argument.front() == '-';
    if (!is_option) {
      (line.command.empty() ? line.command : line.words.emplace_back()) = argument;
    } else if (argument == "--") {
      only_words = true;
    } else if (bool* flag = flag_of(line, argument)) {
      *flag = true;
    } else if (argument == "--rounds") {
      if (++i == arguments.size()) return wrong_use(argument + " needs a value.");
      line.round_files.push_back(arguments[i]);
    } else if (std::optional<std::string>* value = value_of(line, argument)) {
      if (value->has_value()) return wrong_use(argument + " stands twice.");
      if (++i == arguments.size()) return wrong_use(argument + " needs a value.");
      *value = arguments[i];
    } else {
      return wrong_use("There is no option " + argument + ".");
    }
  }
  return line;
}

}  // namespace core
