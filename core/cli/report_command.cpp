// bcw report: a plan as a document for people to read.
#include "core/base/text.h"
#include "core/checks/check.h"
#include "core/cli/command.h"
#include "core/cli/plan_files.h"
#include "core/derived/derived.h"
#include "core/json/json_writer.h"
#include "core/report/html.h"
#include "core/report/report.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace core {
namespace {

// "plan, board or page", "summary, about, …".
template <class Infos>
std::string ids_of(const Infos& infos) {
  std::string ids;
  for (const auto& info : infos) ((ids += ids.empty() ? "" : ", ") += info.id);
  return ids;
}

Result<ReportKind> kind_in(const CommandLine& line) {
  if (!line.kind) return ReportKind::WholePlan;
  for (const ReportKindInfo& info : report_kinds()) {
    if (info.id == *line.kind) return info.kind;
  }
  return wrong_use("There is no report \"" + *line.kind + "\", only " + ids_of(report_kinds()) +
                   ".");
}

// All sections but those of --only.
Result<std::vector<std::string>> left_out_by(const CommandLine& line, ReportKind kind) {
  std::vector<std::string> left_out;
  if (!line.only) return left_out;
  const std::vector<ReportSectionInfo>& sections = report_sections(kind);
  for (const ReportSectionInfo& section : sections) left_out.emplace_back(section.id);
  for (const std::string_view asked : split(*line.only, ',')) {
    const auto found = std::find(left_out.begin(), left_out.end(), trimmed(asked));
    const bool is_known = std::any_of(sections.begin(), sections.end(), [&](const auto& section) {
      return section.id == trimmed(asked);
    });
    if (!is_known) {
      return wrong_use("The report has no section \"" + std::string{trimmed(asked)} + "\", only " +
                       ids_of(sections) + ".");
    }
    if (found != left_out.end()) left_out.erase(found);
  }
  return left_out;
}

Json wrote_json(const Plan& plan, const std::string& file, const Report& document) {
  Json sections = Json::array();
  for (const ReportSection& section : document.sections) sections.push(section.id);
  return Json::object()
      .add("plan", json_of_plan_name(plan))
      .add("file", file)
      .add("sections", std::move(sections));
}

bool ends_in(std::string_view name, std::string_view ending) {
  return name.size() > ending.size() && lower_case(name).ends_with(ending);
}

}  // namespace

Result<int> run_report(const CommandContext& context) {
  const CommandLine& line = context.line;
  RETURN_IF_ERROR(expect_words(line, 1, "FILE"));
  RETURN_IF_ERROR(expect_new_file(context));
  if (ends_in(*line.out, ".csv")) return write_table_report(context);
  if (!ends_in(*line.out, ".html")) {
    return wrong_use(
        "A report is an HTML file or a table: give a name that ends in .html or .csv.");
  }
  ReportChoice choice{.with_contacts = line.wants_contacts};
  ASSIGN_OR_RETURN(choice.kind, kind_in(line));
  ASSIGN_OR_RETURN(choice.left_out, left_out_by(line, choice.kind));
  ASSIGN_OR_RETURN(const std::optional<Date> as_of, day_asked_for(line));
  ASSIGN_OR_RETURN(const PlanInRound of, read_plan_in_round(context.surroundings, line.words[0]));
  const Derived derived = derive(of.plan, of.round);
  // Without the day, as on the screen: the same plan gives the same document there.
  const std::vector<Finding> findings = check(of.plan, of.round, derived);
  const Report document =
      report_of({of.plan, of.round, derived, findings, as_of, MoneyUnit::Pounds}, choice);
  RETURN_IF_ERROR(context.surroundings.files.write(*line.out, html_of(document)));
  if (line.as_json) {
    context.output.out += write_json(wrote_json(of.plan, *line.out, document));
    return kFine;
  }
  const auto sections = static_cast<std::int64_t>(document.sections.size());
  context.output.out += "Wrote " + *line.out + "\n" + document.title + ": " +
                        counted(sections, "section", "sections") + "\n";
  return kFine;
}

}  // namespace core
