// What was typed after "bcw".
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct CommandLine {
  std::string command;             // "summary"; empty for --help and --version alone
  std::vector<std::string> words;  // files and addresses
  std::optional<std::string> round;
  std::optional<std::string> to;  // the round that a plan is carried into
  std::optional<std::string> area;
  std::optional<std::string> out;
  std::optional<std::string> as_of;      // the day on which the plan is looked at
  std::optional<std::string> only;       // check: "RULE,RULE"; report: "SECTION,SECTION"
  std::optional<std::string> severity;   // check: the mildest shown
  std::optional<std::string> kind;       // report: plan, board or page
  std::optional<std::string> table;      // report, import: "schemes/lines"
  std::optional<std::string> format;     // check: text, json or sarif
  std::vector<std::string> round_files;  // rounds from outside, beside those compiled in
  bool as_json = false;
  bool wants_uplift = false;
  bool wants_explanation = false;
  bool wants_contacts = false;
  bool wants_help = false;
  bool wants_version = false;
};

// Options may stand anywhere; behind "--" everything is a word. Fails with WrongUse.
Result<CommandLine> read_command_line(const std::vector<std::string>& arguments);

}  // namespace core
