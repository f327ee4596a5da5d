#include "core/checks/check.h"
#include "core/cli/command.h"
#include "core/cli/plain_figure.h"
#include "core/cli/plan_files.h"
#include "core/cli/text_table.h"
#include "core/derived/derived.h"
#include "core/json/json_writer.h"

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

}  // namespace

Result<int> run_check(const CommandContext& context) {
  const std::vector<std::string>& names = context.line.words;
  if (names.empty()) return wrong_use("bcw check needs a FILE.");
  Json list = Json::array();
  int code = kFine;
  for (const std::string& name : names) {
    const Result<PlanInRound> of = read_plan_in_round(context.surroundings, name);
    if (!of.has_value()) {
      // One bad file of many does not hide what is wrong with the others.
      context.output.err += "bcw: " + text_of(of.error()) + "\n";
      code = kCannotRead;
      continue;
    }
    const Derived derived = derive(of->plan, of->round);
    const std::vector<Finding> findings = check(of->plan, of->round, derived);
    for (const Finding& finding : findings) {
      if (finding.severity == Severity::Error && code == kFine) code = kFoundErrors;
      if (context.line.as_json) {
        add_finding(list, finding, names.size() > 1 ? &name : nullptr);
      } else {
        context.output.out += (names.size() > 1 ? name + ": " : "") + text_of_finding(finding);
      }
    }
    if (findings.empty() && !context.line.as_json) context.output.out += name + ": no findings\n";
  }
  if (context.line.as_json) {
    context.output.out += write_json(Json::object().add("findings", std::move(list)));
  }
  return code;
}

}  // namespace core
