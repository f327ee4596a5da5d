#include "wasm/views/finding_words.h"

#include "core/base/text.h"
#include "wasm/app/words.h"
#include "wasm/widgets/id_scope.h"
#include "wasm/widgets/message.h"

#include <string>
#include <vector>

namespace app {
namespace {

widgets::MessageKind kind_for(core::Severity severity) {
  switch (severity) {
    case core::Severity::Error:
      return widgets::MessageKind::Error;
    case core::Severity::Warning:
      return widgets::MessageKind::Warning;
    default:
      return widgets::MessageKind::Info;
  }
}

// The computed figure that a finding is about: its place, or what a stated figure stands beside.
// Empty when it is about a field.
std::string figure_of(const ViewContext& ctx, std::string_view where) {
  if (core::figure_name_from(where)) return std::string{where};
  const std::vector<std::string_view> steps = core::split(where, '/');
  if (steps.size() < 2 || steps[0] != "stated") return {};
  const core::StatedFigure* stated = core::find_row_in(ctx.plan().stated, steps[1]);
  return stated == nullptr ? std::string{} : stated->figure;
}

}  // namespace

std::string_view severity_words(core::Severity severity) {
  switch (severity) {
    case core::Severity::Error:
      return "To mend";
    case core::Severity::Warning:
      return "To look at";
    case core::Severity::ToDo:
      return "To do";
    case core::Severity::Info:
      return "To know";
  }
  return "";
}

FindingLine finding_line(const ViewContext& ctx, const core::Finding& finding) {
  FindingLine line{.key = finding.key,
                   .severity = finding.severity,
                   .words = finding.message,
                   .where = finding.where,
                   .figure = figure_of(ctx, finding.where)};
  if (!finding.remedy.empty()) line.words += " " + finding.remedy;
  // A field that no screen shows yet has nowhere to lead.
  const bool has_home = screen_for(finding.where) != Screen::Checks;
  line.link = !line.figure.empty() ? "Why?" : has_home ? "Go to the field" : "";
  return line;
}

void draw_finding(const ViewContext& ctx, const FindingLine& line, std::string_view scope) {
  const widgets::IdScope ids{scope};
  const std::string_view accept = line.can_be_accepted ? "Accept…" : "";
  const bool leads = !line.link.empty();
  const auto pressed = widgets::message(
      line.key,
      kind_for(line.severity),
      "",
      line.words,
      {.link = leads ? std::string_view{line.link} : accept, .more = leads ? accept : ""});
  if (!pressed) return;
  if (leads && pressed == widgets::MessagePart::Link) return ctx.push(way_to(line));
  ctx.push(OpenDialog{Dialog::AcceptFinding, line.key});
}

Command way_to(const FindingLine& line) {
  if (line.figure.empty()) return ShowAddress{line.where};
  return ExplainFigure{line.figure};
}

}  // namespace app
