#include "wasm/views/checks_view.h"

#include "core/base/text.h"
#include "wasm/widgets/app_frame.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/choice.h"
#include "wasm/widgets/id_scope.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/link.h"
#include "wasm/widgets/text.h"

#include <algorithm>
#include <array>

namespace app {
namespace {

constexpr std::array<widgets::Option, 5> kShown = {{{"all", "Everything"},
                                                    {"0", "To mend"},
                                                    {"1", "To look at"},
                                                    {"2", "To do"},
                                                    {"3", "To know"}}};
// So many of a group stand there at first: a screen of one group would hide the others.
constexpr std::size_t kSentencesAtFirst = 5;
constexpr std::size_t kRowsAtFirst = 12;

// "Agreed with the trust. Bilal Hussein, 3 September 2019."
std::string because_words(const core::AcceptedFinding& row) {
  std::string words = row.reason.text;
  if (!words.empty() && words.back() != '.') words += '.';
  std::string who = row.accepted_by;
  if (row.accepted_on.value) {
    if (!who.empty()) who += ", ";
    who += row.accepted_on.value->long_text();
  }
  return who.empty() ? words : words + " " + who + ".";
}

std::vector<ChecksViewState::Accepted> accepted_findings(const ViewContext& ctx) {
  std::vector<ChecksViewState::Accepted> accepted;
  for (const core::AcceptedFinding& row : ctx.plan().accepted_findings) {
    const core::Finding* finding = ctx.open().finding(row.finding);
    accepted.push_back({.row = row.id,
                        .words = finding == nullptr ? row.finding : finding->message,
                        .because = because_words(row)});
    if (finding == nullptr) accepted.back().standing = "Nothing of it is found any more.";
    if (finding != nullptr && finding->is_reopened) {
      accepted.back().standing = "Its figures have changed since: it is open again.";
    }
  }
  return accepted;
}

void prepare(const ViewContext& ctx, ChecksViewState& state) {
  const char* stage = ctx.open().is_checking() ? "of the version before" : "";
  GridKey key = grid_key(ctx, stage);
  if (state.key == key) return;
  state.key = std::move(key);
  state.sections = grouped_findings(ctx);
  state.accepted = accepted_findings(ctx);
  const std::vector<core::Finding>& findings = ctx.open().findings();
  const auto all = std::count_if(
      findings.begin(), findings.end(), [](const core::Finding& each) { return each.is_open(); });
  state.summary = all == 0
                      ? "The workbook has found nothing to say."
                      : core::counted(all, "finding", "findings") +
                            ". What a document states is kept; nothing is corrected by itself.";
}

void draw_row(const ViewContext& ctx, const FindingLine& line) {
  if (line.link.empty()) {
    widgets::text(line.words);
  } else if (widgets::link("row/" + line.key, line.words)) {
    ctx.push(way_to(line));
  }
}

// The rows one under the other, where there is room in two columns, each leading to its field.
void draw_rows(const ViewContext& ctx, const FindingGroup& group, std::size_t count) {
  const std::size_t half = widgets::is_narrow() ? count : (count + 1) / 2;
  const widgets::Columns columns{"rows/" + group.id, {1, 1}, 320};
  for (std::size_t first = 0; first < count; first += half) {
    const widgets::Stack stack{widgets::Gap::Small};
    for (std::size_t i = first; i < std::min(first + half, count); ++i) {
      draw_row(ctx, group.lines[i]);
    }
  }
}

void draw_group(const ViewContext& ctx, ChecksViewState& state, const FindingGroup& group) {
  const widgets::Card card{"group/" + group.id, group.title, {.level = 3}};
  if (!group.remedy.empty()) widgets::text(group.remedy, widgets::kSecondary);
  if (!group.trust.empty()) widgets::text(group.trust, widgets::kSmall);
  const std::size_t at_first = group.is_of_rows ? kRowsAtFirst : kSentencesAtFirst;
  const bool is_unfolded = state.unfolded.contains(group.id);
  const std::size_t count =
      is_unfolded ? group.lines.size() : std::min(at_first, group.lines.size());
  if (group.is_of_rows) {
    draw_rows(ctx, group, count);
  } else {
    for (std::size_t i = 0; i < count; ++i) draw_finding(ctx, group.lines[i], "checks");
  }
  if (group.lines.size() <= at_first) return;
  const std::string all =
      "Show all " + core::count_text(static_cast<std::int64_t>(group.lines.size()));
  if (widgets::button("all/" + group.id,
                      is_unfolded ? std::string_view{"Show fewer"} : std::string_view{all},
                      {.kind = widgets::ButtonKind::Ghost, .expanded = is_unfolded ? 1 : 0})) {
    if (is_unfolded) {
      state.unfolded.erase(group.id);
    } else {
      state.unfolded.insert(group.id);
    }
  }
}

void draw_accepted(const ViewContext& ctx, const ChecksViewState& state) {
  if (state.accepted.empty()) return;
  const widgets::Section part{
      "accepted",
      "Accepted (" + core::count_text(static_cast<std::int64_t>(state.accepted.size())) + ")"};
  for (const ChecksViewState::Accepted& accepted : state.accepted) {
    const widgets::IdScope ids{"accepted/" + accepted.row};
    const widgets::Card card{"card", accepted.words, {.level = 3}};
    widgets::text(accepted.because, widgets::kSecondary);
    if (!accepted.standing.empty()) widgets::text(accepted.standing, widgets::kStrong);
    if (ctx.may_edit() && widgets::ghost_button("open_again", "Take the acceptance back")) {
      ctx.push(RemoveRowAt{"accepted_findings/" + accepted.row, "take an acceptance back"});
    }
  }
}

}  // namespace

void draw_checks_view(const ViewContext& ctx, ChecksViewState& state) {
  prepare(ctx, state);
  {
    const widgets::PageHeader header{"Checks", state.summary};
    if (const auto chosen = widgets::choice(
            "checks/shown",
            {.label = "Show", .value = state.shown, .options = kShown, .hide_label = true})) {
      state.shown = *chosen;
    }
  }
  draw_ready_card(ctx, state.ready);
  for (const FindingSection& section : state.sections) {
    const std::string severity = std::to_string(static_cast<int>(section.severity));
    if (state.shown != "all" && state.shown != severity) continue;
    const widgets::IdScope ids{"severity_" + severity};
    const widgets::Section part{"section", section.title};
    for (const FindingGroup& group : section.groups) draw_group(ctx, state, group);
  }
  draw_accepted(ctx, state);
}

}  // namespace app
