#include "core/base/text.h"
#include "core/checks/check.h"
#include "core/checks/rules.h"
#include "core/cli/check_report.h"
#include "core/cli/command.h"
#include "core/cli/plan_files.h"
#include "core/derived/derived.h"
#include "core/json/json_writer.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace core {
namespace {

constexpr std::string_view kText = "text";
constexpr std::string_view kJson = "json";
constexpr std::string_view kSarif = "sarif";

constexpr std::array kSeverities = {
    Severity::Error, Severity::Warning, Severity::ToDo, Severity::Info};

// Which findings are asked for.
struct Wanted {
  std::vector<std::string_view> rules;  // empty: all
  Severity mildest = Severity::Info;
  std::optional<Date> as_of;

  bool has(const Finding& finding) const {
    if (finding.severity > mildest) return false;
    return rules.empty() || std::find(rules.begin(), rules.end(), finding.rule) != rules.end();
  }
};

Result<std::vector<std::string_view>> rules_in(const std::optional<std::string>& list) {
  std::vector<std::string_view> rules;
  if (!list) return rules;
  for (const std::string_view id : split(*list, ',')) {
    const Rule* rule = find_rule(trimmed(id));
    if (rule == nullptr) {
      return wrong_use("There is no rule \"" + std::string{trimmed(id)} +
                       "\"; bcw rules lists them.");
    }
    rules.push_back(rule->id);
  }
  return rules;
}

Result<Severity> severity_in(const std::optional<std::string>& name) {
  if (!name) return Severity::Info;
  for (const Severity severity : kSeverities) {
    if (name_of(severity) == *name) return severity;
  }
  return wrong_use("--severity is error, warning, to_do or info.");
}

Result<Wanted> wanted_of(const CommandLine& line) {
  Wanted wanted;
  ASSIGN_OR_RETURN(wanted.rules, rules_in(line.only));
  ASSIGN_OR_RETURN(wanted.mildest, severity_in(line.severity));
  ASSIGN_OR_RETURN(wanted.as_of, day_asked_for(line));
  return wanted;
}

Result<std::string_view> format_of(const CommandLine& line) {
  if (!line.format) return line.as_json ? kJson : kText;
  for (const std::string_view format : {kText, kJson, kSarif}) {
    // --json says json, and nothing else.
    if (*line.format == format && (!line.as_json || format == kJson)) return format;
  }
  return wrong_use(line.as_json ? "--json and --format name two formats."
                                : "--format is text, json or sarif.");
}

// Checks one file of several; the exit code is that of this file alone.
int check_file(const CommandContext& context,
               const std::string& name,
               const Wanted& wanted,
               CheckReport& report) {
  const Result<PlanInRound> of = read_plan_in_round(context.surroundings, name);
  if (!of.has_value()) {
    context.output.err += "bcw: " + text_of(of.error()) + "\n";
    return kCannotRead;
  }
  const Derived derived = derive(of->plan, of->round);
  FileFindings file{name, {}};
  bool has_errors = false;
  for (Finding& finding : check({of->plan, of->round, derived, wanted.as_of})) {
    if (!wanted.has(finding)) continue;
    has_errors = has_errors || (finding.severity == Severity::Error && finding.is_open());
    file.findings.push_back(std::move(finding));
  }
  report.files.push_back(std::move(file));
  return has_errors ? kFoundErrors : kFine;
}

}  // namespace

Result<int> run_check(const CommandContext& context) {
  const CommandLine& line = context.line;
  if (line.words.empty()) return wrong_use("bcw check needs a FILE.");
  ASSIGN_OR_RETURN(const Wanted wanted, wanted_of(line));
  ASSIGN_OR_RETURN(const std::string_view format, format_of(line));
  CheckReport report{.is_of_many = line.words.size() > 1, .with_reasons = line.wants_explanation};
  int worst = kFine;
  // One file that cannot be read does not hide what is wrong with the others.
  for (const std::string& name : line.words) {
    worst = std::max(worst, check_file(context, name, wanted, report));
  }
  context.output.out += format == kText   ? check_text(report)
                        : format == kJson ? write_json(check_json(report))
                                          : write_json(check_sarif(report));
  return worst;
}

}  // namespace core
