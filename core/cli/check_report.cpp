#include "core/cli/check_report.h"

#include "core/checks/rules.h"
#include "core/cli/plain_figure.h"
#include "core/cli/text_table.h"

#include <utility>

namespace core {
namespace {

Json text_or_null(const std::string& text) {
  return text.empty() ? Json{} : Json{text};
}

// "A stream cannot pay for more than it brings. (domain A08)"
std::string reason_of(const Rule& rule) {
  std::string text{rule.why};
  if (!rule.source.empty()) text.append(" (domain ").append(rule.source).append(")");
  return text;
}

std::string text_of_finding(const Finding& finding, bool with_reasons) {
  std::string text = std::string{name_of(finding.severity)} + "  " + finding.where + "\n";
  text += "    " + one_line(finding.message) + "\n";
  if (!finding.remedy.empty()) text += "    " + one_line(finding.remedy) + "\n";
  if (!finding.accepted_in.empty()) {
    text += finding.is_open() ? "    Open again, its figures have changed. Accepted before: "
                              : "    Accepted: ";
    text += one_line(finding.accepted_because) + "\n";
  }
  const Rule* rule = with_reasons ? find_rule(finding.rule) : nullptr;
  if (rule != nullptr) {
    text.append("    ").append(rule->id).append(": ").append(reason_of(*rule)).append("\n");
  }
  return text;
}

Json json_of_finding(const Finding& finding, const std::string* file, bool with_reasons) {
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
  if (!finding.accepted_in.empty()) {
    json.add("accepted", !finding.is_open()).add("accepted_because", finding.accepted_because);
  }
  const Rule* rule = with_reasons ? find_rule(finding.rule) : nullptr;
  if (rule != nullptr) json.add("title", rule->title).add("why", reason_of(*rule));
  return json;
}

}  // namespace

std::string check_text(const CheckReport& report) {
  std::string text;
  for (const FileFindings& file : report.files) {
    if (file.findings.empty()) text += file.file + ": no findings\n";
    for (const Finding& finding : file.findings) {
      if (report.is_of_many) text += file.file + ": ";
      text += text_of_finding(finding, report.with_reasons);
    }
  }
  return text;
}

Json check_json(const CheckReport& report) {
  Json list = Json::array();
  for (const FileFindings& file : report.files) {
    const std::string* name = report.is_of_many ? &file.file : nullptr;
    for (const Finding& finding : file.findings) {
      list.push(json_of_finding(finding, name, report.with_reasons));
    }
  }
  return Json::object().add("findings", std::move(list));
}

}  // namespace core
