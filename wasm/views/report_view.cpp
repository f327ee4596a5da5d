#include "wasm/views/report_view.h"

#include "wasm/widgets/checkbox.h"
#include "wasm/widgets/choice.h"
#include "wasm/widgets/dialog.h"
#include "wasm/widgets/disclosure.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/text.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace app {
namespace {

using core::ReportKind;
using core::ReportKindInfo;
using core::ReportSectionInfo;

const ReportKindInfo* kind_named(std::string_view id) {
  for (const ReportKindInfo& info : core::report_kinds()) {
    if (info.id == id) return &info;
  }
  return nullptr;
}

const ReportKindInfo& info_of(ReportKind kind) {
  const std::vector<ReportKindInfo>& kinds = core::report_kinds();
  const auto found = std::find_if(
      kinds.begin(), kinds.end(), [&](const ReportKindInfo& info) { return info.kind == kind; });
  return found == kinds.end() ? kinds.front() : *found;
}

bool is_in(const core::ReportChoice& choice, const ReportSectionInfo& section) {
  const std::vector<std::string>& left_out = choice.left_out;
  return std::find(left_out.begin(), left_out.end(), section.id) == left_out.end();
}

void put_in(core::ReportChoice& choice, const ReportSectionInfo& section, bool is_wanted) {
  if (is_wanted) {
    choice.left_out.erase(std::remove(choice.left_out.begin(), choice.left_out.end(), section.id),
                          choice.left_out.end());
  } else {
    choice.left_out.emplace_back(section.id);
  }
}

bool has_a_section(const core::ReportChoice& choice) {
  const std::vector<ReportSectionInfo>& sections = core::report_sections(choice.kind);
  return std::any_of(sections.begin(), sections.end(), [&](const ReportSectionInfo& section) {
    return is_in(choice, section);
  });
}

void draw_kind(core::ReportChoice& choice) {
  std::vector<widgets::Option> options;
  for (const ReportKindInfo& info : core::report_kinds()) options.push_back({info.id, info.title});
  const ReportKindInfo& kind = info_of(choice.kind);
  const auto chosen = widgets::choice(
      "report/kind",
      {.label = "Document", .value = kind.id, .options = options, .hint = kind.about});
  const ReportKindInfo* next = chosen ? kind_named(*chosen) : nullptr;
  if (next == nullptr || next->kind == choice.kind) return;
  // Sections of one kind say nothing about those of another.
  choice.kind = next->kind;
  choice.left_out.clear();
}

void draw_sections(core::ReportChoice& choice) {
  if (!widgets::disclosure("report/sections", "What stands in it")) return;
  const widgets::FormGrid grid{"report/grid"};
  for (const ReportSectionInfo& section : core::report_sections(choice.kind)) {
    const std::string id = "report/section/" + std::string{section.id};
    if (const auto ticked = widgets::checkbox(id, section.title, is_in(choice, section))) {
      put_in(choice, section, *ticked);
    }
  }
}

void draw_body(core::ReportChoice& choice) {
  draw_kind(choice);
  if (const auto ticked = widgets::checkbox(
          "report/contacts",
          "Include contacts",
          choice.with_contacts,
          {.hint =
               "E-mail addresses and telephone numbers. Leave them out of what is published."})) {
    choice.with_contacts = *ticked;
  }
  draw_sections(choice);
  widgets::text(
      "One file for any browser; print it there to make a PDF. Sections with nothing to say are "
      "left out, and the plan in this browser stays the master copy.",
      widgets::kSecondary);
}

}  // namespace

void draw_report(const ViewContext& ctx, ReportViewState& state) {
  if (!std::exchange(state.is_begun, true)) {
    if (const ReportKindInfo* kind = kind_named(ctx.app.dialog_about)) {
      state.choice.kind = kind->kind;
    }
  }
  const std::array actions = {
      widgets::DialogAction{"save",
                            "Save the document",
                            widgets::ButtonKind::Primary,
                            has_a_section(state.choice) ? "" : "Tick a section first."},
      widgets::DialogAction{"cancel", "Cancel"}};
  const std::string pressed = widgets::dialog(
      "report", "Make a document", [&] { draw_body(state.choice); }, actions);
  if (pressed == "save") ctx.push(SaveReport{state.choice});
  if (pressed == "cancel" || pressed == "dismiss") ctx.push(CloseDialog{});
}

}  // namespace app
