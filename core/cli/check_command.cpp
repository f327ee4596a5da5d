#include "core/checks/check.h"
#include "core/cli/command.h"
#include "core/cli/plain_figure.h"
#include "core/cli/plan_files.h"
#include "core/cli/text_table.h"
#include "core/derived/derived.h"
#include "core/json/json_writer.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace core {
namespace {

Json text_or_null(const std::string& text) {
  return text.empty() ? Json{} : Json{text};
}

void add_finding(Json& list, const Finding& finding, const std::string* file) {
  Json json = Json::object();
  if (file != nullptr) json.add("file", *file);
  json.add("rule", finding.rule)
      .add("key", finding.key)
      .add("severity", name_of(finding.severity))
      .add("where", finding.where)
      .add("message", finding.message)
      .add("remedy", text_or_null(finding.remedy))
      .add("stated", plain_figure(finding.stated))
      .add("recomputed", plain_figure(finding.recomputed))
      .add("difference", plain_figure(finding.difference));
  list.push(std::move(json));
}

std::string text_of_finding(const Finding& finding) {
  std::string text = std::string{name_of(finding.severity)} + "  " + finding.where + "\n";
  text += "    " + one_line(finding.message) + "\n";
  if (!finding.remedy.empty()) text += "    " + one_line(finding.remedy) + "\n";
  return text;
}

// Checks one file of several; the exit code is that of this file alone.
int check_file(const CommandContext& context, const std::string& name, Json& list) {
  const Result<PlanInRound> of = read_plan_in_round(context.surroundings, name);
  if (!of.has_value()) {
    context.output.err += "bcw: " + text_of(of.error()) + "\n";
    return kCannotRead;
  }
  const bool is_one_of_many = context.line.words.size() > 1;
  const std::vector<Finding> findings = check(of->plan, of->round, derive(of->plan, of->round));
  std::string& out = context.output.out;
  if (findings.empty() && !context.line.as_json) out += name + ": no findings\n";
  bool has_errors = false;
  for (const Finding& finding : findings) {
    has_errors = has_errors || finding.severity == Severity::Error;
    if (context.line.as_json) {
      add_finding(list, finding, is_one_of_many ? &name : nullptr);
    } else {
      out += (is_one_of_many ? name + ": " : "") + text_of_finding(finding);
    }
  }
  return has_errors ? kFoundErrors : kFine;
}

}  // namespace

Result<int> run_check(const CommandContext& context) {
  if (context.line.words.empty()) return wrong_use("bcw check needs a FILE.");
  Json list = Json::array();
  int worst = kFine;
  // One file that cannot be read does not hide what is wrong with the others.
  for (const std::string& name : context.line.words) {
    worst = std::max(worst, check_file(context, name, list));
  }
  if (context.line.as_json) {
    context.output.out += write_json(Json::object().add("findings", std::move(list)));
  }
  return worst;
}

}  // namespace core
