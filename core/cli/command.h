// What the commands share, and each of them; for commands.cpp.
#pragma once

#include "core/cli/command_line.h"
#include "core/cli/commands.h"
#include "core/json/json.h"
#include "core/period/date.h"
#include "core/plan/plan.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

struct CommandContext {
  const CommandLine& line;
  const Surroundings& surroundings;
  CommandOutput& output;
};

// Each returns the exit code. Wrong use is an Error with WrongUse.
Result<int> run_new(const CommandContext& context);
Result<int> run_convert(const CommandContext& context);
Result<int> run_allocations(const CommandContext& context);
Result<int> run_combine(const CommandContext& context);
Result<int> run_reissue(const CommandContext& context);
Result<int> run_rollover(const CommandContext& context);
Result<int> run_summary(const CommandContext& context);
Result<int> run_chart(const CommandContext& context);
Result<int> run_report(const CommandContext& context);
Result<int> run_import(const CommandContext& context);
Result<int> run_check(const CommandContext& context);
Result<int> run_ready(const CommandContext& context);
Result<int> run_rules(const CommandContext& context);
Result<int> run_explain(const CommandContext& context);
Result<int> run_schema(const CommandContext& context);
Result<int> run_rounds(const CommandContext& context);
Result<int> run_text(const CommandContext& context);
int run_version(const CommandContext& context);
int run_help(const CommandContext& context);

// A list of the plan as CSV: what run_report does for such a file.
Result<int> write_table_report(const CommandContext& context);

Error wrong_use(std::string message);
// An error that lies in what was typed, not in a file.
Error as_wrong_use(Error error, std::string_view where);
// Fails with WrongUse when there are not that many words, which `named` names ("FILE ADDRESS").
Status expect_words(const CommandLine& line, std::size_t count, std::string_view named);

// The day of --as-of. Fails with WrongUse for what is no day.
Result<std::optional<Date>> day_asked_for(const CommandLine& line);

// Fails with WrongUse when the option is missing or empty.
Status expect_option(const std::optional<std::string>& value, std::string_view named);
// Fails with WrongUse without -o FILE, and with DuplicateId when there is such a file.
Status expect_new_file(const CommandContext& context);

// {"area", "round", "fingerprint"}: how every result names its plan.
Json json_of_plan_name(const Plan& plan);

}  // namespace core
