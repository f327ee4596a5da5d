#include "wasm/views/finding_groups.h"

#include "core/base/text.h"
#include "core/checks/rules.h"
#include "core/fields/place.h"
#include "core/round/round_words.h"
#include "wasm/views/part_items.h"

#include <algorithm>
#include <array>
#include <map>

namespace app {
namespace {

constexpr std::array kSeverities = {
    core::Severity::Error, core::Severity::Warning, core::Severity::ToDo, core::Severity::Info};

using Findings = std::vector<const core::Finding*>;

// Of one severity: those that share a heading, in the order in which the first of each was found.
struct Shelf {
  std::vector<std::string> order;
  std::map<std::string, Findings> by_id;
};

// Empty fields are a group for each field of the description, other findings for each rule.
std::string group_id(core::PartRef root, const core::Finding& finding) {
  std::string id{finding.rule};
  if (finding.rule == "field_required") id += "/" + core::pattern_of(root, finding.where);
  return id;
}

// "Budget lines" of "schemes/s7/lines/b1/provider".
std::string_view list_label(const ViewContext& ctx, std::string_view where) {
  const std::string_view row = where.substr(0, where.rfind('/'));
  const std::string_view list = row.substr(0, row.rfind('/'));
  const std::size_t slash = list.rfind('/');
  if (slash == std::string_view::npos) return info_of_top(ctx.plan(), list).label;
  for (const PartItem& item : items_of(ctx.plan(), ctx.round(), list.substr(0, slash))) {
    if (item.info.id == list.substr(slash + 1)) return item.info.label;
  }
  return {};
}

// "Budget lines: Provider is empty", with what the field is for.
void describe_empty_field(const ViewContext& ctx,
                          const core::Finding& finding,
                          FindingGroup& group) {
  const core::PartRef root{const_cast<core::Plan&>(ctx.plan())};  // NOLINT: only looked at
  const core::Result<core::FieldPlace> place = core::find_field(root, finding.where);
  if (!place.has_value()) return;
  const std::string pattern = core::pattern_of(root, finding.where);
  const core::FieldWords words = core::words_for(ctx.round(), pattern, place->info);
  group.is_of_rows = finding.subject_size > 0;
  group.title = group.is_of_rows ? std::string{list_label(ctx, finding.where)} + ": " : "";
  (group.title += words.label) += " is empty";
  group.remedy = words.help;
}

// The sentences with which every remedy begins.
std::string shared_remedy(const Findings& findings) {
  std::string_view shared = findings.front()->remedy;
  for (const core::Finding* finding : findings) {
    const std::string_view remedy = finding->remedy;
    const auto apart =
        std::mismatch(shared.begin(), shared.end(), remedy.begin(), remedy.end()).first;
    const auto length = static_cast<std::size_t>(apart - shared.begin());
    const bool is_whole =
        length == shared.size() && remedy.substr(length).find_first_not_of(' ') != 0;
    if (is_whole) continue;
    const std::size_t end = shared.substr(0, length).rfind(". ");
    shared = shared.substr(0, end == std::string_view::npos ? 0 : end + 1);
  }
  return std::string{shared};
}

std::string trust_words(const Findings& findings) {
  const auto unverified = std::count_if(
      findings.begin(), findings.end(), [](const auto* finding) { return finding->is_unverified; });
  if (unverified == 0) return {};
  if (static_cast<std::size_t>(unverified) == findings.size()) {
    return "Rests on an unverified fact of the round.";
  }
  return core::count_text(unverified) + " of them rest on an unverified fact of the round.";
}

// What the heading and the remedy above do not say yet.
FindingLine line_of(const ViewContext& ctx, const core::Finding& finding, const FindingGroup& in) {
  FindingLine line = finding_line(ctx, finding);
  if (in.is_of_rows) {
    line.words = finding.message.substr(0, finding.subject_size);
    return line;
  }
  // What is only still to do is done, not accepted.
  line.can_be_accepted = finding.severity != core::Severity::ToDo && ctx.may_edit();
  line.words = finding.message;
  std::string_view rest = finding.remedy;
  if (rest.substr(0, in.remedy.size()) == in.remedy) rest.remove_prefix(in.remedy.size());
  rest = core::trimmed(rest);
  if (!rest.empty()) (line.words += " ") += rest;
  return line;
}

FindingGroup group_of(const ViewContext& ctx, const std::string& id, const Findings& findings) {
  const core::Finding& first = *findings.front();
  FindingGroup group{.id = id, .title = std::string{core::rule_title(first.rule)}};
  if (first.rule == "field_required") {
    describe_empty_field(ctx, first, group);
  } else if (findings.size() > 1) {  // the remedy of one stays with it
    group.remedy = shared_remedy(findings);
  }
  group.title += " (" + core::count_text(static_cast<std::int64_t>(findings.size())) + ")";
  group.trust = trust_words(findings);
  group.lines.reserve(findings.size());
  for (const core::Finding* finding : findings) {
    group.lines.push_back(line_of(ctx, *finding, group));
  }
  return group;
}

Shelf shelf_of(const ViewContext& ctx, core::Severity severity) {
  const core::PartRef root{const_cast<core::Plan&>(ctx.plan())};  // NOLINT: only looked at
  Shelf shelf;
  shelf.order.reserve(ctx.open().findings().size());
  for (const core::Finding& finding : ctx.open().findings()) {
    if (finding.severity != severity || !finding.is_open()) continue;
    std::string id = group_id(root, finding);
    Findings& findings = shelf.by_id[id];
    if (findings.empty()) shelf.order.push_back(std::move(id));
    findings.push_back(&finding);
  }
  return shelf;
}

}  // namespace

std::vector<FindingSection> grouped_findings(const ViewContext& ctx) {
  std::vector<FindingSection> sections;
  sections.reserve(kSeverities.size());
  for (const core::Severity severity : kSeverities) {
    const Shelf shelf = shelf_of(ctx, severity);
    if (shelf.order.empty()) continue;
    FindingSection section{.severity = severity, .title = std::string{severity_words(severity)}};
    section.groups.reserve(shelf.order.size());
    std::size_t count = 0;
    for (const std::string& id : shelf.order) {
      section.groups.push_back(group_of(ctx, id, shelf.by_id.at(id)));
      count += section.groups.back().lines.size();
    }
    section.title += " (" + core::count_text(static_cast<std::int64_t>(count)) + ")";
    sections.push_back(std::move(section));
  }
  return sections;
}

}  // namespace app
