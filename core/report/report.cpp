#include "core/report/report.h"

#include "core/base/text.h"
#include "core/planfile/plan_file.h"
#include "core/report/contacts.h"
#include "core/report/part_blocks.h"
#include "core/report/report_sections.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {
namespace {

using Blocks = std::vector<ReportBlock>;

std::string subtitle_of(const ReportOf& of) {
  std::vector<std::string> parts;
  for (const std::string& part : {of.plan.about.area, of.round.about.name, of.plan.about.version}) {
    if (!part.empty()) parts.push_back(part);
  }
  return joined(parts, " \u00b7 ");
}

std::string_view heading_of(ReportKind kind) {
  switch (kind) {
    case ReportKind::BoardPaper:
      return "Better Care Fund plan: paper for the board";
    case ReportKind::OnePage:
      return "Better Care Fund plan: summary";
    case ReportKind::WholePlan:
      break;
  }
  return "Better Care Fund plan";
}

// With a single list a section's own heading is enough.
Blocks section_blocks(const ReportOf& of, const ReportChoice& choice, const SectionRecipe& recipe) {
  Blocks blocks;
  for (const auto& figures : recipe.figures) append(blocks, figures(of));
  const bool has_headings = recipe.parts.size() > 1;
  for (const std::string_view part : recipe.parts) {
    const std::string_view label = label_of_part(of.plan, part);
    const bool has_heading = has_headings && label != recipe.title;
    Blocks told = blocks_of_part(
        {of.plan, of.round, choice.with_contacts, choice.kind != ReportKind::WholePlan},
        part,
        has_heading ? 4 : 3);
    if (told.empty()) continue;
    if (has_heading) blocks.push_back(heading_block(std::string{label}));
    append(blocks, std::move(told));
  }
  return blocks;
}

// A board has no use for the fingerprint of a file that it does not hold.
std::vector<std::string> notes_of(const ReportOf& of, ReportKind kind) {
  std::vector<std::string> notes;
  if (kind != ReportKind::BoardPaper) {
    notes.push_back("Fingerprint of the plan: " + fingerprint(of.plan));
  }
  if (of.today) notes.push_back("Made on " + of.today->long_text() + ".");
  return notes;
}

std::vector<ReportSectionInfo> infos_of(ReportKind kind) {
  std::vector<ReportSectionInfo> infos;
  for (const SectionRecipe& recipe : recipes_of(kind)) infos.push_back({recipe.id, recipe.title});
  return infos;
}

}  // namespace

const std::vector<ReportKindInfo>& report_kinds() {
  static const std::vector<ReportKindInfo> kKinds = {
      {ReportKind::WholePlan,
       "plan",
       "The whole plan",
       "Everything the plan holds and what is worked out from it, for those who work with it."},
      {ReportKind::BoardPaper,
       "board",
       "Paper for the board",
       "Purpose, recommendations, summary and implications, for the Health and Wellbeing Board."},
      {ReportKind::OnePage,
       "page",
       "One page",
       "The money, the metrics, the main risks and how the plan stands."}};
  return kKinds;
}

const std::vector<ReportSectionInfo>& report_sections(ReportKind kind) {
  static const std::array<std::vector<ReportSectionInfo>, 3> kSections = {
      infos_of(ReportKind::WholePlan),
      infos_of(ReportKind::BoardPaper),
      infos_of(ReportKind::OnePage)};
  return kSections[static_cast<std::size_t>(kind)];
}

Report report_of(const ReportOf& of, const ReportChoice& choice) {
  Report document{.title = std::string{heading_of(choice.kind)},
                  .subtitle = subtitle_of(of),
                  .notes = notes_of(of, choice.kind),
                  .has_contents = choice.kind == ReportKind::WholePlan,
                  .is_compact = choice.kind == ReportKind::OnePage};
  for (const SectionRecipe& recipe : recipes_of(choice.kind)) {
    const bool is_left_out = std::find(choice.left_out.begin(), choice.left_out.end(), recipe.id) !=
                             choice.left_out.end();
    if (is_left_out) continue;
    Blocks blocks = section_blocks(of, choice, recipe);
    if (blocks.empty()) continue;
    document.sections.push_back(
        {std::string{recipe.id}, std::string{recipe.title}, std::move(blocks)});
  }
  if (!choice.with_contacts) leave_out_contacts(document);
  return document;
}

std::string suggested_report_name(const Plan& plan, ReportKind kind, Date day) {
  constexpr std::array<std::string_view, 3> kNames = {"plan", "board-paper", "one-page"};
  return suggested_stem(plan, day) + "-" + std::string{kNames[static_cast<std::size_t>(kind)]} +
         ".html";
}

}  // namespace core
