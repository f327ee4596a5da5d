#include "wasm/views/finding_words.h"

#include "core/base/text.h"
#include "wasm/app/words.h"
#include "wasm/widgets/id_scope.h"
#include "wasm/widgets/message.h"

#include <array>
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

struct RuleWords {
  std::string_view rule, words;
};

constexpr std::array kRules = {
    RuleWords{"stream_overspent", "Streams that are overspent"},
    RuleWords{"stream_underspent", "Streams that are not spent in full"},
    RuleWords{"stream_without_spending", "Streams that nothing is spent from"},
    RuleWords{"negative_line", "Budget lines below zero"},
    RuleWords{"minimum_missing", "Ring-fences without a minimum"},
    RuleWords{"ring_fence_below_minimum", "Ring-fences below their minimum"},
    RuleWords{"ring_fence_lines_unclear", "Budget lines that a ring-fence cannot count yet"},
    RuleWords{"nhs_share_out_of_range", "NHS shares that are no share"},
    RuleWords{"districts_missing", "Grants not split between the districts"},
    RuleWords{"districts_over_allocated", "Districts with more than the grant"},
    RuleWords{"districts_unallocated", "Grants not passed down in full"},
    RuleWords{"output_cost_differs", "Outputs that cost more or less than is budgeted"},
    RuleWords{"output_cost_incomplete", "Outputs whose cost cannot be worked out"},
    RuleWords{"stated_figure_differs", "Figures that the document states otherwise"},
    RuleWords{"stated_figure_not_compared", "Stated figures that are not compared"},
    RuleWords{"metric_worse_than_target", "Metrics worse than their target"},
    RuleWords{"metric_without_direction", "Metrics that cannot be judged"},
    RuleWords{"metric_parts_differ", "Metrics whose parts do not add up"},
    RuleWords{"running_total_falls", "Running totals that fall"},
    RuleWords{"choice_unknown", "Choices that the round does not have"},
    RuleWords{"reference_unknown", "References to rows that are not there"},
    RuleWords{"period_no_year", "Periods that are no financial year"},
    RuleWords{"period_outside_round", "Years outside the round"},
    RuleWords{"text_too_long", "Texts too long for the template"},
    RuleWords{"amount_not_understood", "Amounts that are not understood"},
    RuleWords{"field_required", "Fields that are empty"}};

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

std::string_view rule_words(std::string_view rule) {
  for (const RuleWords& words : kRules) {
    if (words.rule == rule) return words.words;
  }
  return "Other findings";
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
