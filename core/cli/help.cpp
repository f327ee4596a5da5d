#include "core/base/text.h"
#include "core/cli/command.h"
#include "core/json/json_writer.h"
#include "core/planfile/plan_file.h"

namespace core {
namespace {

constexpr std::string_view kHelp = R"(bcw computes and checks Better Care Fund plans.

  bcw new --round ID --area NAME -o FILE   start a plan
  bcw summary FILE [--as-of DATE]          money, metrics, risks, actions, timeline, approvals
  bcw check FILE...                        what breaks a rule, looks wrong or is missing
      --explain                            why each rule is there
      --only RULE[,RULE]                   findings of these rules alone
      --severity error|warning|to_do|info  findings at least that severe
      --as-of DATE                         what is overdue on that day, too
      --format text|json|sarif             sarif: for tools that show findings (SARIF 2.1.0)
  bcw ready FILE [--as-of DATE]            whether it can be sent, and what it lacks
  bcw rules                                every rule that a plan is checked by
  bcw text FILE                            the figures of the narrative, held against the plan's
  bcw explain FILE ADDRESS                 where a figure comes from
  bcw chart FILE CHART -o FILE.svg         a picture: funding, change (of the pool), types (of scheme),
                                           risks, maturity, timeline [--as-of DATE]
  bcw report FILE -o FILE.html             a document to read, print or send
      --kind plan|board|page               the whole plan, the paper for the board, one page
      --only SECTION[,SECTION]             these sections alone
      --contacts                           with how people are reached
  bcw report FILE -o FILE.csv --table ID   a list of the plan as a table (CSV): income, schemes,
                                           schemes/lines, metrics/actual, and so on
  bcw import FILE TABLE [-o FILE]          what such a table changes when it comes back; --table ID
  bcw rollover FILE --to ROUND -o FILE     carry a plan into another round; --uplift raises amounts
  bcw reissue FILE ROUNDFILE [-o FILE]     what another file of its round brings; move the plan onto it
  bcw allocations FILE TABLE [-o FILE]     hold a plan against a table of allocations (CSV)
  bcw combine FILE...                      the money of aligned plans of several areas together
  bcw convert FILE -o FILE                 between .bcplan.json and .sqlite
  bcw rounds [ID]                          the planning rounds, or one with every fact
  bcw schema [plan|round]                  the JSON Schema of a plan file or a round file
  bcw --version
  bcw --help

Every command takes --json, and --rounds FILE (more than once) for rounds of your own: bcw rounds
ID --json gives one to begin with. Messages go to the error output.
Exit codes: 0 fine, 1 findings of severity error, 2 cannot read or write, 64 wrong use.
)";

}  // namespace

int run_help(const CommandContext& context) {
  context.output.out += kHelp;
  return kFine;
}

int run_version(const CommandContext& context) {
  constexpr std::string_view kVersion = WORKBOOK_VERSION;
  const std::vector<std::string> ids = context.surroundings.rounds.ids();
  if (!context.line.as_json) {
    context.output.out += "bcw " + std::string{kVersion} + " (rounds: " + joined(ids, ", ") + ")\n";
    return kFine;
  }
  Json rounds = Json::array();
  for (const std::string& id : ids) rounds.push(id);
  context.output.out += write_json(Json::object()
                                       .add("version", kVersion)
                                       .add("plan_file_version", kPlanFileVersion)
                                       .add("rounds", std::move(rounds)));
  return kFine;
}

}  // namespace core
