#include "wasm/views/ready_view.h"

#include "core/base/text.h"
#include "wasm/app/words.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/heading.h"
#include "wasm/widgets/id_scope.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/link.h"
#include "wasm/widgets/table.h"
#include "wasm/widgets/text.h"

#include <algorithm>

namespace app {
namespace {

constexpr std::array kColumns = {
    widgets::Column{.id = "section", .name = "Section", .min_width = 150, .weight = 1},
    widgets::Column{
        .id = "mend", .name = "To mend", .min_width = 84, .side = widgets::ColumnSide::Right},
    widgets::Column{
        .id = "look", .name = "To look at", .min_width = 96, .side = widgets::ColumnSide::Right},
    widgets::Column{
        .id = "do", .name = "To do", .min_width = 72, .side = widgets::ColumnSide::Right},
    widgets::Column{.id = "state", .name = "State", .min_width = 110}};

class SectionRows final : public widgets::TableModel {
 public:
  explicit SectionRows(const std::vector<ReadyViewState::Section>& sections)
      : sections_(sections) {}
  int row_count() const override { return static_cast<int>(sections_.size()); }
  widgets::Row row(int row) const override { return {.id = id_of(at(row).screen)}; }
  widgets::Cell cell(int row, int column) const override {
    const ReadyViewState::Section& section = at(row);
    if (column == 0) return {.text = name_of(section.screen), .link = true};
    if (column == 4) {
      if (!section.is_complete) return {.text = "not yet", .strong = true};
      // Nothing is missing, but somebody should look.
      if (!section.counts[1].empty()) return {.text = "to look at"};
      return {.text = "complete", .tone = widgets::Tone::Good};
    }
    return {.text = section.counts[static_cast<std::size_t>(column - 1)]};
  }
  const ReadyViewState::Section& at(int row) const {
    return sections_[static_cast<std::size_t>(row)];
  }

 private:
  const std::vector<ReadyViewState::Section>& sections_;
};

std::string count_or_none(int count) {
  return count == 0 ? std::string{} : core::count_text(count);
}

std::string approval_words(const core::SignOff& sign_off) {
  std::string words = sign_off.body.empty() ? sign_off.person : sign_off.body;
  if (!sign_off.body.empty() && !sign_off.person.empty()) words += ", " + sign_off.person;
  return words.empty() ? std::string{"An approval without a body"} : words;
}

// What is attached to the plan goes with it.
std::vector<std::string> attached_documents(const core::Plan& plan) {
  std::vector<std::string> documents;
  for (const core::RegisteredDocument& document : plan.documents) {
    if (document.is_attached == true) documents.push_back(document.title);
  }
  return documents;
}

void prepare(const ViewContext& ctx, ReadyViewState& state) {
  GridKey key = grid_key(ctx, ctx.open().is_checking() ? "of the version before" : "");
  if (state.key == key) return;
  state.key = std::move(key);
  const OpenPlan& open = ctx.open();
  state.readiness = core::readiness_of(open.plan(), open.round(), open.findings(), open.facts());
  state.verdict = core::words_of(state.readiness);
  state.sections.clear();
  for (const Screen screen : kScreens) {
    if (screen == Screen::Plans || screen == Screen::Checks) continue;
    const FindingCounts& counts = open.finding_counts(screen);
    state.sections.push_back({.screen = screen,
                              .counts = {count_or_none(counts.errors),
                                         count_or_none(counts.warnings),
                                         count_or_none(counts.to_do)},
                              .is_complete = counts.errors + counts.to_do == 0});
  }
  state.approvals.clear();
  for (const core::SignOff& sign_off : open.plan().sign_offs) {
    const auto& ids = state.readiness.outstanding;
    if (std::find(ids.begin(), ids.end(), sign_off.id) == ids.end()) continue;
    state.approvals.push_back(approval_words(sign_off));
  }
  state.documents = attached_documents(open.plan());
}

void draw_sections(const ViewContext& ctx, const ReadyViewState& state) {
  const SectionRows rows{state.sections};
  const auto event = widgets::table(
      "ready/sections", kColumns, rows, {.name = "Sections of the plan and what they lack"});
  if (!event || event->what != widgets::TableEvent::What::Pressed || event->row < 0) return;
  ctx.push(ShowScreen{rows.at(event->row).screen});
}

void draw_approvals(const ViewContext& ctx, const ReadyViewState& state) {
  const widgets::Stack stack;
  widgets::heading("Approvals", 3);
  const core::Readiness& readiness = state.readiness;
  if (readiness.approvals == 0) {
    widgets::text("None is recorded: list who has to approve the plan under People and approvals.");
  } else if (state.approvals.empty()) {
    widgets::text("All " + core::count_text(readiness.approvals) + " are there.");
  } else {
    widgets::text("Outstanding:");
    for (const std::string& approval : state.approvals) widgets::text(approval);
  }
  if (!readiness.late.empty()) {
    widgets::text(core::counted(static_cast<std::int64_t>(readiness.late.size()), "was", "were") +
                  " given after the submission.");
  }
  if (widgets::link("ready/people", "Go to the approvals")) {
    ctx.push(ShowScreen{Screen::People, "sign_offs"});
  }
}

void draw_sending(const ViewContext& ctx, const ReadyViewState& state) {
  const widgets::Stack stack;
  widgets::heading("What to send", 3);
  const core::Readiness& readiness = state.readiness;
  widgets::text(readiness.submission
                    ? "By " + readiness.submission->long_text() + ": the plan file."
                    : std::string{"The plan file. No day of submission is known."});
  for (const std::string& document : state.documents) widgets::text("Attached: " + document);
  if (widgets::link("ready/save", "Save the plan to a file")) ctx.push(AskToSave{});
  if (widgets::link("ready/report", "Make the paper for the board")) {
    ctx.push(OpenDialog{Dialog::Report, "board"});
  }
}

}  // namespace

void draw_ready_card(const ViewContext& ctx, ReadyViewState& state) {
  const widgets::Card card{"ready_card", "Ready to submit?", {.accent = true}};
  if (state.plan != ctx.open().id()) {
    state.plan = ctx.open().id();
    state.is_asked = false;  // it was asked of another plan
  }
  if (!state.is_asked) {
    widgets::text("Until you ask, what is missing is only something to do.", widgets::kSecondary);
    if (widgets::primary_button("ready/ask", "Ask whether it is ready")) state.is_asked = true;
    return;
  }
  prepare(ctx, state);
  widgets::text(state.verdict, widgets::kStrong);
  draw_sections(ctx, state);
  {
    const widgets::Columns columns{"ready/below", {1, 1}, 260};
    draw_approvals(ctx, state);
    draw_sending(ctx, state);
  }
  const core::FactCount& facts = state.readiness.facts;
  widgets::text("Of the " + core::count_text(facts.facts) + " facts of the round " +
                    core::count_text(facts.unverified) +
                    " are unverified; the workbook cannot know whether they still hold.",
                widgets::kSmall);
  if (widgets::ghost_button("ready/close", "Put the answer away")) state.is_asked = false;
}

}  // namespace app
