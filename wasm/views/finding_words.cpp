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

void draw_finding(const ViewContext& ctx, const core::Finding& finding, std::string_view scope) {
  const widgets::IdScope ids{scope};
  std::string words = finding.message;
  if (!finding.remedy.empty()) words += " " + finding.remedy;
  if (finding.is_unverified) words += " (Rests on an unverified fact of the round.)";
  const std::string figure = figure_of(ctx, finding.where);
  // A field that no screen shows yet has nowhere to lead.
  const bool has_home = screen_for(finding.where) != Screen::Checks;
  const std::string_view link = !figure.empty() ? "Why?" : has_home ? "Go to the field" : "";
  if (!widgets::message(finding.key, kind_for(finding.severity), "", words, {.link = link})) return;
  if (figure.empty()) {
    ctx.push(ShowAddress{finding.where});
  } else {
    ctx.push(ExplainFigure{figure});
  }
}

}  // namespace app
